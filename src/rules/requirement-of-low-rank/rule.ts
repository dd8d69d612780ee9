/**
 * Conditions and materials that only a paper below the rank of rules asks for. In: their bases in a licence. Out: each entry whose
 * acts are all of known rank, none of them a rule or above.
 */

import type { Citation } from '../../schema/generated/types.ts';
import type { Node } from '../engine/node.ts';
import { isLicence, listed, noneMay, ranksOf } from '../engine/ranks.ts';
import type { ItemContext, ItemRule } from '../engine/rule.ts';

export const requirementOfLowRank: ItemRule = {
  code: 'law/requirement-of-low-rank',
  scope: 'item',
  severity: 'warning',
  message: {
    zh: '这一条只依据{acts}，不能要求申请人',
    en: 'this rests on {acts} alone and may not be asked of applicants',
  },
  fix: {
    zh: '写规定它的法律、法规或者规章；没有的，取消这一条',
    en: 'name the law, regulation or rule that sets it, or take it out',
  },
  why: {
    zh: '许可的条件只能由法律、法规、规章作具体规定，规章也不得增设；规范性文件不得增设条件和材料。',
    en: 'Only laws, regulations and rules may work out the conditions of a licence, and none may add to a higher act; other documents may add nothing.',
  },
  basis: '《中华人民共和国行政许可法》第十六条、第十七条',
  visit: () => ({ 'conditions[].basis': judge, 'grantConditions[].basis': judge, 'materials[].basis': judge }),
};

function judge(node: Node, context: ItemContext): void {
  if (!isLicence(context)) return;
  const ranked = ranksOf(node.value as unknown as readonly Citation[], context);
  if (noneMay(ranked, ({ detail }) => detail)) context.report(node, { args: { acts: listed(ranked) } });
}
