/**
 * Conditions that come from nowhere. In: conditions and cases of refusal. Out: those without a basis. A condition that names the act
 * it rests on, as 符合《…规定》 does, has told it.
 */
import type { Node } from '../engine/node.ts';
import type { ItemContext, ItemRule } from '../engine/rule.ts';

export const conditionWithoutBasis: ItemRule = {
  code: 'legality/condition-without-basis',
  scope: 'item',
  severity: 'warning',
  message: { zh: '这个条件没有写依据', en: 'this condition has no basis' },
  fix: {
    zh: '写明规定这个条件的法律、法规、规章条文；找不到依据的，删去这个条件',
    en: 'cite the provision that sets the condition; when there is none, delete it',
  },
  why: {
    zh: '没有法律、法规、规章依据，不得增设办理条件。申请人和法院都会问这一条从哪里来。',
    en: 'No condition may be added without a basis in law, regulation or rule. Applicants and courts will ask where it comes from.',
  },
  basis: '《中华人民共和国行政许可法》第十六条第四款、《优化营商环境条例》第三十五条',
  visit: () => ({ 'conditions[]': judge, 'grantConditions[]': judge, 'prohibitions[]': judge }),
};

/** Not 《居住证》 or 《合同》: these are papers. */
const act = /《[^《》]{2,}(?:法|条例|规定|办法|细则|规则|决定|标准|规范|通则)》/;

function judge(node: Node, { report }: ItemContext): void {
  const { text, basis } = node.value as unknown as { readonly text?: string; readonly basis?: readonly unknown[] };
  if (basis !== undefined && basis.length > 0) return;
  if (!act.test(text ?? '')) report(node);
}
