/**
 * What becomes of a citation.
 *
 *     resolve({ citation, quote?, library, asOf }): Finding
 *     citedText({ citation, library, asOf }): CitedText[], the law's own words for a guide
 *
 * In: a parsed citation, the words quoted with it if any, the library, and a day (YYYY-MM-DD). Out: one finding:
 *
 * - found: the law holds on that day, the places exist, the words stand there
 * - words-differ: the words at the cited place are others; with the differing words side by side
 * - moved: the quoted words stand elsewhere in the law in force; with where
 * - no-such-place: no such article, paragraph, item, point or annex
 * - superseded: the citation names, or quotes, an edition that no longer holds; `now` tells how it fares in the one that does
 * - repealed, not-yet-in-force: on that day
 * - not-in-library: no proof of anything
 *
 * That an article exists proves little after a renumbering; only the words do. So a citation without a quotation is `found`
 * on its number alone.
 */
import { checkWords } from './check-words.ts';
import type { Citation } from './citation.ts';
import { type Edition, isBefore, isEditionOf, readEdition } from './edition.ts';
import { type Finding, type Source, sourceOf } from './finding.ts';
import { readIssuers, readNumber } from './header.ts';
import { kindOf } from './kind.ts';
import type { LawSummary, LawText } from './law-text.ts';
import { findLaws, fromOf, type Law, type Library, standingOn } from './library.ts';
import { lookUp } from './lookup.ts';
import type { CitedPlace } from './places.ts';
import type { Unit } from './quotation.ts';
import { titleKey } from './title.ts';

export type { Finding, Source } from './finding.ts';

export interface Question {
  readonly citation: Pick<Citation, 'title' | 'note' | 'places'>;
  readonly quote?: string;
  readonly library: Library;
  /** YYYY-MM-DD */
  readonly asOf: string;
  /** Since when the cited act holds, as its author says: YYYY-MM-DD. */
  readonly from?: string;
}

export function resolve(question: Question): Finding {
  const { title, note = '' } = question.citation;
  if (title === undefined) return { status: 'not-in-library', reason: 'no-title' };
  const findings = candidates(findLaws(question.library, title), note).map((law) => resolveIn(question, law));
  const found = findings.find(({ status }) => status === 'found') ?? findings[0];
  return found ?? repealedUnseen(question, title) ?? { status: 'not-in-library', reason: 'title', title };
}

/** An act without a text, of which another says that it is repealed; not where the citation is of a later act under the title. */
function repealedUnseen({ citation, library, asOf, from = '' }: Question, title: string): Finding | undefined {
  const repeals = [...(library.repealed.get(titleKey(title)) ?? [])].sort((a, b) => (a.since < b.since ? -1 : 1));
  const [first, last] = [repeals[0], repeals.at(-1)];
  if (first === undefined || last === undefined || first.since > asOf) return undefined;
  const years = [...`${citation.note ?? ''} ${from}`.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => year);
  return years.some((year) => year >= last.since.slice(0, 4)) ? undefined : { status: 'repealed', source: { title }, ...first };
}

/** Of several acts with one title, those whose number, issuer or else rank the brackets name; all, where they name none. */
function candidates(laws: readonly Law[], note: string): readonly Law[] {
  if (laws.length < 2) return laws;
  const number = readNumber(note);
  const kind = kindOf({ title: '', ...(number === undefined ? {} : { number }) });
  const issuers = readIssuers(note);
  const tests: readonly ((law: Law) => boolean)[] = [
    ({ versions }) => number !== undefined && versions.some((version) => version.number === number),
    ({ versions }) => versions.some(({ issuedBy }) => issuedBy.some((body) => issuers.includes(body))),
    (law) => law.kind === kind,
  ];
  const named = tests.map((test) => laws.filter(test)).find((some) => some.length > 0);
  return named ?? laws;
}

function resolveIn(question: Question, law: Law): Finding {
  const standing = standingOn(law, question.asOf);
  const source = sourceOf(standing.version);
  if (standing.status === 'not-yet-in-force')
    return isOlder(question, standing.version)
      ? { status: 'not-in-library', reason: 'former-edition', title: source.title }
      : { status: 'not-yet-in-force', source, from: standing.from };
  if (standing.status === 'repealed') return { status: 'repealed', source, ...standing.repeal };
  const edition = readEdition(question.citation.note ?? '', standing.version);
  const other = edition === undefined ? undefined : otherEdition(question, law, standing.version, edition);
  return other ?? check(question, law, standing.version);
}

/** The act was there before its first edition in the library, and this edition is not the one that is cited by name. */
function isOlder({ citation, asOf }: Question, version: LawSummary): boolean {
  const { issued, version: day } = version.dates;
  if (issued === undefined || day === undefined || issued >= day || issued > asOf) return false;
  const edition = readEdition(citation.note ?? '', version);
  return edition === undefined || !isEditionOf(version, edition);
}

/** A citation of another edition than the one in force; undefined where it is that one. */
function otherEdition(question: Question, law: Law, current: LawSummary, edition: Edition): Finding | undefined {
  if (isEditionOf(current, edition)) return undefined;
  const cited = law.versions.find((version) => isEditionOf(version, edition));
  if (cited !== undefined && fromOf(cited) > question.asOf)
    return { status: 'not-yet-in-force', source: sourceOf(cited), from: fromOf(cited) };
  if (!isBefore(current, edition)) return { status: 'not-in-library', reason: 'edition', title: current.title };
  const now = checkWords(question.library.open(current.id), question.citation.places, question.quote);
  return { status: 'superseded', source: sourceOf(current), edition, ...(cited === undefined ? {} : { cited: sourceOf(cited) }), now };
}

/** Places and words in the version in force; other versions only explain what is not found there. */
function check(question: Question, law: Law, version: LawSummary): Finding {
  const text = question.library.open(version.id);
  if (isEmpty(text)) return { status: 'not-in-library', reason: 'empty', title: text.title };
  const now = checkWords(text, question.citation.places, question.quote);
  if (now.status === 'found') return now;
  const at = law.versions.indexOf(version);
  const former = foundIn(question, law.versions.slice(0, at).reverse());
  if (former !== undefined && question.quote !== undefined)
    return { status: 'superseded', source: sourceOf(version), cited: sourceOf(former), now };
  const future = former === undefined && question.quote !== undefined ? foundIn(question, law.versions.slice(at + 1)) : undefined;
  if (future !== undefined) return { status: 'not-yet-in-force', source: sourceOf(future), from: fromOf(future) };
  return former !== undefined && now.status === 'no-such-place' ? { ...now, formerly: sourceOf(former) } : now;
}

/** The first of these versions that has the places and the words. */
const foundIn = ({ library, citation, quote }: Question, versions: readonly LawSummary[]): LawSummary | undefined =>
  versions.find((version) => checkWords(library.open(version.id), citation.places, quote).status === 'found');

const isEmpty = (text: LawText): boolean => text.numbering === 'none' && text.preamble === '' && text.annexes.length === 0;

/** A cited place with the law's own words. */
export interface CitedText {
  readonly place: CitedPlace;
  readonly units: readonly Unit[];
  readonly source: Source;
}

/** What a guide shows for a citation, from the version that stands on the day; places that do not exist are left out. */
export function citedText({ citation, library, asOf }: Omit<Question, 'quote'>): readonly CitedText[] {
  const [law] = candidates(findLaws(library, citation.title ?? ''), citation.note ?? '');
  if (law === undefined) return [];
  const { version } = standingOn(law, asOf);
  const text = library.open(version.id);
  return citation.places.flatMap((place) => {
    const lookup = lookUp(text, place);
    return 'missing' in lookup ? [] : [{ place, units: lookup.units, source: sourceOf(version) }];
  });
}
