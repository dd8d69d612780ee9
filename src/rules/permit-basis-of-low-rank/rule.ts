/**
 * Documents among the acts that create a licence which may only work it out. In: 设定依据 of a licence that rests on something of
 * sufficient rank besides. Out: each that may not create it.
 */
import type { Node } from '../engine/node.ts';
import { isKnown, isLicence, kindName, noneMay, ranksIn, ranksOf } from '../engine/ranks.ts';
import type { ItemContext, ItemRule } from '../engine/rule.ts';

export const permitBasisOfLowRank: ItemRule = {
  code: 'law/permit-basis-of-low-rank',
  scope: 'item',
  severity: 'warning',
  message: {
    zh: '《{title}》是{kind}，不能设定行政许可（行政许可法{articles}）',
    en: '《{title}》 is a {kind} and may not create a licence (Licensing Law {articles})',
  },
  fix: { zh: '移到“实施依据”', en: 'move it to the implementing basis' },
  why: {
    zh: '规章可以对上位法设定的许可作具体规定，但不是设定依据；规范性文件不得设定许可。两者混写，群众和法院看不出许可从哪里来。',
    en: 'Rules may work out a licence that a higher act created; they do not create it, and other documents may do neither.',
  },
  basis: '《中华人民共和国行政许可法》第十六条第三款、第十七条',
  visit: () => ({ basis: judge }),
};

function judge(node: Node, context: ItemContext): void {
  if (!isLicence(context)) return;
  const { basis = [] } = context.item;
  if (noneMay(ranksOf(basis, context), ({ create }) => create !== 'no')) return;
  for (const [index, cited] of basis.entries())
    for (const { title, kind, power } of ranksIn(cited, context).filter(isKnown)) {
      const place =
        power.create === 'no' ? (context.find([...node.path, index, 'citation']) ?? context.find([...node.path, index])) : undefined;
      if (place !== undefined) context.report(place, { args: { title, kind: kindName(kind), articles: power.basis } });
    }
}
