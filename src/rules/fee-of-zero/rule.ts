/**
 * Fees that are none. In: the items of a fee. Out: one whose rate is nothing. It is said here alone: a basis is not asked for.
 */
import type { ItemRule } from '../engine/rule.ts';

const nothing = /^(?:每[^\d]{1,4})?(?:0+(?:\.0+)?|零)元?(?:[/／每][^\d]{1,4})?$|^(?:免费|免收|免征|不收费|暂停征收|停征|取消)$/;

export const feeOfZero: ItemRule = {
  code: 'consistency/fee-of-zero',
  scope: 'item',
  severity: 'warning',
  message: { zh: '“{name}”的标准是“{rate}”，等于不收费', en: 'the rate of "{name}" is "{rate}", which is no fee' },
  fix: { zh: '删去这一项；全部不收的，改为“不收费”', en: 'delete it; where nothing is charged, write 不收费 (free)' },
  why: {
    zh: '列出收费项目，申请人会以为要交钱，网上支付也会打开。',
    en: 'A fee on the list makes people believe that there is something to pay.',
  },
  instead: ['legality/fee-without-basis', 'legality/charge-without-basis'],
  visit: () => ({
    'fees.items[]': (node, { report }) => {
      const { name, standard } = node.value as { readonly name: string; readonly standard: string };
      if (nothing.test(standard.replace(/\s/g, ''))) report(node, { args: { name, rate: standard } });
    },
  }),
};
