/**
 * What may follow later. In: the materials of an item. Out: a list in which everything the applicant hands in may follow later, so
 * that nothing is left to accept the application by.
 */
import type { Material } from '../../schema/generated/types.ts';
import type { ItemRule } from '../engine/rule.ts';

export const nothingButDeferrable: ItemRule = {
  code: 'consistency/nothing-but-deferrable',
  scope: 'item',
  severity: 'warning',
  message: { zh: '申请人要交的材料全部可以容缺后补，没有主要材料', en: 'everything that the applicant hands in may follow later' },
  fix: { zh: '决定结果的主要材料改为“必要”', en: 'mark the main papers, on which the decision depends, as needed' },
  why: {
    zh: '容缺受理的前提是主要材料齐全，只有次要材料可以后补；全部可以后补，等于空手受理。',
    en: 'Only minor papers may follow; the main ones have to be there when the application is accepted.',
  },
  basis: '《广东省优化营商环境条例》第三十二条（各省条例规定相同）',
  visit: () => ({
    materials: (node, { item, report }) => {
      const asked = (item.materials ?? []).filter(isHandedIn);
      if (asked.some(({ need }) => need === 'deferrable') && asked.every(({ need }) => need === 'deferrable')) report(node);
    },
  }),
};

/** What is needed in some cases only is no main paper. */
const isHandedIn = ({ need, acquisition }: Material): boolean =>
  need !== 'conditional' && (acquisition === undefined || acquisition === 'submit' || acquisition === 'show');
