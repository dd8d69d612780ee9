/**
 * Ranks of what an element rests on. In: a list of citations. Out: each with the rank of its act and what the Licensing Law lets
 * such an act do. The rank is read from the library, else from title, number and issuer; what it cannot be read from stays
 * unknown, and rules are silent about it.
 */

import { kindLabels, kindTitles, type PermitPower, permitPower } from '../../law/kind.ts';
import type { LawKind } from '../../law/law-text.ts';
import type { Library } from '../../law/library.ts';
import { readBasis } from '../../law/quoted.ts';
import { rankOf } from '../../law/shelf.ts';
import type { Bilingual } from '../../schema/diagnostic.ts';
import type { Citation } from '../../schema/generated/types.ts';
import type { ItemContext } from './rule.ts';

export interface Ranked {
  /** Of the citation in its list. */
  readonly index: number;
  readonly title: string;
  readonly kind?: LawKind;
  readonly power?: PermitPower;
}

export function ranksOf(citations: readonly Citation[] | undefined, { laws }: ItemContext): readonly Ranked[] {
  return (citations ?? []).flatMap((cited, index) => ranksIn(cited, laws?.library).map((ranked) => ({ index, ...ranked })));
}

/** A thousand items rest on the same few acts, so every answer is kept as long as its library. */
const answers = new WeakMap<object, Map<string, readonly Omit<Ranked, 'index'>[]>>();
const noLibrary = {};

function ranksIn(cited: Citation, library: Library | undefined): readonly Omit<Ranked, 'index'>[] {
  const known = answers.get(library ?? noLibrary) ?? new Map<string, readonly Omit<Ranked, 'index'>[]>();
  answers.set(library ?? noLibrary, known);
  const key = [cited.citation, cited.number, cited.issuer].join('\0');
  const ranked = known.get(key) ?? readBasis(cited.citation).map(({ citation }) => rankedOf(cited, citation, library));
  known.set(key, ranked);
  return ranked;
}

function rankedOf(cited: Citation, citation: Parameters<typeof rankOf>[1], library: Library | undefined): Omit<Ranked, 'index'> {
  const kind = rankOf(cited, citation, library);
  return { title: citation.title ?? '', ...(kind === undefined ? {} : { kind, power: permitPower(kind) }) };
}

export const isKnown = (ranked: Ranked): ranked is Required<Ranked> => ranked.power !== undefined;

/** All are known, and none may do it. */
export const noneMay = (ranked: readonly Ranked[], may: (power: PermitPower) => boolean): ranked is readonly Required<Ranked>[] =>
  ranked.length > 0 && ranked.every((one) => isKnown(one) && !may(one.power));

/** What may ask for proofs and intermediary services: 法律、法规、国务院决定. */
const lawsAndRegulations: ReadonlySet<LawKind> = new Set([
  'constitution',
  'law',
  'administrative-regulation',
  'state-council-decision',
  'local-regulation',
]);

export const isLawOrRegulation = (kind: LawKind): boolean => lawsAndRegulations.has(kind);

export const kindName = (kind: LawKind): Bilingual => ({ zh: kindLabels[kind], en: kindTitles[kind] });

export const isLicence = ({ item }: ItemContext): boolean => item.type === 'licence';

/** 《甲办法》（部门规章）、《乙通知》（规范性文件） */
export function listed(ranked: readonly Required<Ranked>[]): Bilingual {
  const each = [...new Map(ranked.map((one) => [one.title, one])).values()];
  return {
    zh: each.map(({ title, kind }) => `《${title}》（${kindName(kind).zh}）`).join('、'),
    en: each.map(({ title, kind }) => `《${title}》 (${kindName(kind).en})`).join(', '),
  };
}
