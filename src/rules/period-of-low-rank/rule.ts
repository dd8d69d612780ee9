/**
 * Longer periods that no law sets. In: the statutory limit of a licence that is longer than the general one, and its basis. Out: a
 * basis whose acts are all of known rank, none of them law or regulation. The Licensing Law itself sets no longer period.
 */

import type { LawKind } from '../../law/law-text.ts';
import { isOfLicensingLaw } from '../engine/basis.ts';
import { surelyLonger } from '../engine/lengths.ts';
import { isKnown, isLicence, listed, ranksOf } from '../engine/ranks.ts';
import type { ItemRule } from '../engine/rule.ts';

export const periodOfLowRank: ItemRule = {
  code: 'law/period-of-low-rank',
  scope: 'item',
  severity: 'warning',
  message: {
    zh: '法定时限超过{most}个工作日，依据只有{acts}',
    en: 'the statutory limit exceeds {most} working days and rests on {acts} alone',
  },
  fix: {
    zh: '写规定这个期限的法律、法规；没有的，缩短到{most}个工作日以内',
    en: 'name the law or regulation that sets it; without one shorten it to {most} working days',
  },
  why: {
    zh: '行政许可的期限只有法律、法规可以另作规定，规章和规范性文件不能延长。',
    en: 'Only laws and regulations may set a longer period for a licence; rules and other documents may not.',
  },
  basis: '《中华人民共和国行政许可法》第四十二条',
  visit: () => ({
    'limits.statutoryBasis': (node, context) => {
      const { item, standards } = context;
      const { statutory, statutoryBasis } = item.limits ?? {};
      const { days } = (item.jointAgencies ?? []).length > 0 ? standards.licensing.jointDecision : standards.licensing.decision;
      if (!isLicence(context) || statutory === undefined || !surelyLonger(statutory, days)) return;
      const ranked = ranksOf(statutoryBasis, context).filter(({ title }) => !isOfLicensingLaw.test(title));
      const known = ranked.filter(isKnown);
      if (known.length === 0 || known.length < ranked.length || known.some(({ kind }) => mayDiffer.has(kind))) return;
      context.report(node, { args: { acts: listed(known), most: days } });
    },
  }),
};

const mayDiffer: ReadonlySet<LawKind> = new Set(['constitution', 'law', 'administrative-regulation', 'local-regulation']);
