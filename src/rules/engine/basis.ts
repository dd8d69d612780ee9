/**
 * What a basis is worth, as far as its title tells. In: citations. Out: whether they name a law of their own, or nothing better
 * than a notice. What the title leaves open is left to the library of laws.
 */
import { parseCitation } from '../../compile/citation.ts';
import type { Citation } from '../../schema/generated/types.ts';

/** A law besides the general one: 行政许可法 alone sets no period or procedure of a single item. */
export const citesOwnLaw = (basis: readonly Citation[] | undefined, general: RegExp): boolean =>
  (basis ?? []).some((cited) => !general.test(lawOf(cited)) && !isPaper(cited));

/** 通知, 意见 and the like are neither law nor regulation; decisions of the State Council are papers of another kind. */
export function isPaper(cited: Citation): boolean {
  const law = lawOf(cited);
  const number = cited.number ?? parseCitation(cited.citation)?.number ?? '';
  if (/^国(发|函|令)/.test(number) || /^国务院/.test(law)) return false;
  return /(通知|意见|函|批复|公告|通告|方案|纪要|指引|指南)$/.test(law);
}

export const isOfLicensingLaw = /行政许可法$/;

const lawOf = ({ citation }: Citation): string => parseCitation(citation)?.law ?? citation;
