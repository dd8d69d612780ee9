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
  readonly title: string;
  readonly kind?: LawKind;
  readonly power?: PermitPower;
}

export function ranksOf(citations: readonly Citation[] | undefined, context: ItemContext): readonly Ranked[] {
  const ranked: Ranked[] = [];
  for (const cited of citations ?? []) for (const one of ranksIn(cited, context)) ranked.push(one);
  return ranked;
}

/** A thousand items rest on the same few acts, so every answer is kept as long as its library. */
const answers = new WeakMap<object, Map<string, readonly Ranked[]>>();
const noLibrary = {};

export function ranksIn(cited: Citation, { laws }: ItemContext): readonly Ranked[] {
  const library = laws?.library;
  const known = answersFor(library);
  const { citation: text, number, issuer } = cited;
  const key = number === undefined && issuer === undefined ? text : [text, number, issuer].join('\0');
  const before = known.get(key);
  if (before !== undefined) return before;
  const ranked = readBasis(text).map(({ citation }) => rankedOf(cited, citation, library));
  known.set(key, ranked);
  return ranked;
}

function answersFor(library: Library | undefined): Map<string, readonly Ranked[]> {
  const before = answers.get(library ?? noLibrary);
  if (before !== undefined) return before;
  const known = new Map<string, readonly Ranked[]>();
  answers.set(library ?? noLibrary, known);
  return known;
}

function rankedOf(cited: Citation, citation: Parameters<typeof rankOf>[1], library: Library | undefined): Ranked {
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
