/**
 * Fees of a licence that no law or administrative regulation founds. In: the basis of each fee of a licence. Out: those whose acts
 * are all of known rank, none of them high enough.
 */

import type { Citation } from '../../schema/generated/types.ts';
import type { Node } from '../engine/node.ts';
import { isLicence, listed, noneMay, ranksOf } from '../engine/ranks.ts';
import type { ItemContext, ItemRule } from '../engine/rule.ts';

export const feeWithoutLaw: ItemRule = {
  code: 'law/fee-without-law',
  scope: 'item',
  severity: 'warning',
  message: {
    zh: '实施行政许可不得收费，除非法律、行政法规规定；这里的依据是{acts}',
    en: 'licences are free of charge unless a law or administrative regulation says otherwise; the basis here is {acts}',
  },
  fix: {
    zh: '写规定收费的法律、行政法规；规定标准的文件写在“标准依据”；没有的，取消收费',
    en: 'name the law or administrative regulation; papers that set the rate go under the basis of the rate; without one drop the fee',
  },
  why: {
    zh: '行政机关实施行政许可不得收取任何费用，法律、行政法规另有规定的除外；依规定收费的，按公布的法定项目和标准收取。',
    en: 'Licensing may not be charged for but where a law or administrative regulation says so, by published items and rates.',
  },
  basis: '《中华人民共和国行政许可法》第五十八条第一款、第五十九条',
  visit: () => ({ 'fees.items[].basis': judge }),
};

function judge(node: Node, context: ItemContext): void {
  if (!isLicence(context)) return;
  const ranked = ranksOf(node.value as unknown as readonly Citation[], context);
  if (noneMay(ranked, ({ fee }) => fee)) context.report(node, { args: { acts: listed(ranked) } });
}
