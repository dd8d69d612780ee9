/**
 * Hearings are free. In: the special procedures of a licence. Out: a hearing that is charged for, whatever it rests on.
 */
import type { ItemRule } from '../engine/rule.ts';

export const hearingChargedFor: ItemRule = {
  code: 'legality/hearing-charged-for',
  scope: 'item',
  severity: 'error',
  message: { zh: '听证不得向申请人、利害关系人收费', en: 'applicants and interested parties do not pay for a hearing' },
  fix: { zh: '“是否收费”改为“否”', en: 'write 否 (no) for charged' },
  why: { zh: '申请人、利害关系人不承担行政机关组织听证的费用。', en: 'The cost of a hearing is borne by the authority.' },
  basis: '《中华人民共和国行政许可法》第四十七条第二款',
  instead: ['legality/procedure-fee-without-basis'],
  visit: () => ({
    'specialProcedures[]': (node, { item, report }) => {
      const { name, charged } = node.value as { readonly name: string; readonly charged?: boolean };
      if (item.type === 'licence' && charged === true && name.includes('听证')) report(node);
    },
  }),
};
