/**
 * Fees of licences need a law or an administrative regulation. In: a fee with its basis. Out: one that rests on notices alone.
 */
import type { Citation } from '../../schema/generated/types.ts';
import { isPaper } from '../engine/basis.ts';
import type { ItemRule } from '../engine/rule.ts';

export const feeBasisTooLow: ItemRule = {
  code: 'legality/fee-basis-too-low',
  scope: 'item',
  severity: 'warning',
  message: { zh: '行政许可收费只以“{found}”为依据', en: 'the fee of a licence rests on "{found}" alone' },
  fix: {
    zh: '写明准许收费的法律或者行政法规；这类文件只能写在“标准依据”里',
    en: 'cite the law or administrative regulation that allows the fee; such papers belong under 标准依据 (basis of the rate)',
  },
  why: {
    zh: '行政许可不得收费，法律、行政法规另有规定的除外。通知、意见可以定标准，不能设定收费。',
    en: 'Licences are free unless a law or administrative regulation says otherwise; a notice may set the rate, not the fee.',
  },
  basis: '《中华人民共和国行政许可法》第五十八条第一款、第五十九条',
  visit: () => ({
    'fees.items[].basis': (node, { item, report }) => {
      const basis = node.value as unknown as readonly Citation[];
      if (item.type !== 'licence' || basis.length === 0 || !basis.every(isPaper)) return;
      report(node, { args: { found: basis.map(({ citation }) => citation).join('、') } });
    },
  }),
};
