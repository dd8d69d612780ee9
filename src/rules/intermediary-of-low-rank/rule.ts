/**
 * Intermediary services that no law asks for. In: the bases of a service. Out: those whose acts are all of known rank, none of them
 * law, regulation or State Council decision.
 */
import type { Citation } from '../../schema/generated/types.ts';
import { isKnown, isLawOrRegulation, listed, ranksOf } from '../engine/ranks.ts';
import type { ItemRule } from '../engine/rule.ts';

export const intermediaryOfLowRank: ItemRule = {
  code: 'law/intermediary-of-low-rank',
  scope: 'item',
  severity: 'warning',
  message: {
    zh: '中介服务只依据{acts}，不能作为办理条件',
    en: 'the intermediary service rests on {acts} alone and may not be a condition',
  },
  fix: {
    zh: '写规定它的法律、法规或者国务院决定；没有的，删去',
    en: 'name the law, regulation or State Council decision; without one delete it',
  },
  why: {
    zh: '作为审批条件的中介服务应当有法律、法规或者国务院决定依据；没有依据的，不得作为办理行政审批的条件。',
    en: 'Intermediary services asked for in approvals need a basis in law, regulation or a decision of the State Council.',
  },
  basis: '《优化营商环境条例》第四十三条第一款',
  visit: () => ({
    'intermediaries[].basis': (node, context) => {
      const ranked = ranksOf(node.value as unknown as readonly Citation[], context);
      const known = ranked.filter(isKnown);
      if (ranked.length === 0 || known.length < ranked.length || known.some(({ kind }) => isLawOrRegulation(kind))) return;
      context.report(node, { args: { acts: listed(known) } });
    },
  }),
};
