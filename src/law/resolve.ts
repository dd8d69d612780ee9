/**
 * What becomes of a citation.
 *
 *     resolve({ citation, quote?, library, asOf }): Finding
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
import type { Diagnostic } from '../schema/diagnostic.ts';
import type { Citation } from './citation.ts';
import { type Edition, isBefore, isEditionOf, readEdition } from './edition.ts';
import { readIssuers, readNumber } from './header.ts';
import { kindOf } from './kind.ts';
import { type Article, type Certainty, type LawKind, type LawSummary, type LawText, unitsOf } from './law-text.ts';
import { findLaws, fromOf, type Law, type Library, standingOn } from './library.ts';
import { copyDoubt, type Level, type Lookup, lookUp } from './lookup.ts';
import type { CitedPlace, Place } from './places.ts';
import { comparable, likeness, locate, type Passage, passageOf, type Unit, unitsOfArticle } from './quotation.ts';
import { type Difference, differences } from './word-diff.ts';

/** The version a finding speaks of. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly kind: LawKind;
  /** Day of adoption or publication. */
  readonly version?: string;
  readonly inForce?: string;
  readonly certainty: Certainty;
}

export type Finding =
  | { readonly status: 'found'; readonly source: Source; readonly stands: readonly Place[]; readonly unchecked?: 'annex' }
  | {
      readonly status: 'words-differ';
      readonly source: Source;
      readonly places: readonly Place[];
      readonly law: string;
      readonly differences: readonly Difference[];
    }
  | { readonly status: 'moved'; readonly source: Source; readonly to: readonly Place[]; readonly differences: readonly Difference[] }
  | {
      readonly status: 'no-such-place';
      readonly source: Source;
      readonly place: Place;
      readonly level: Level;
      readonly copyDoubt?: Diagnostic;
      readonly formerly?: Source;
    }
  | { readonly status: 'superseded'; readonly source: Source; readonly cited?: Source; readonly edition?: Edition; readonly now: Finding }
  | { readonly status: 'repealed'; readonly source: Source; readonly since: string; readonly by?: string }
  | { readonly status: 'not-yet-in-force'; readonly source: Source; readonly from: string }
  | { readonly status: 'not-in-library'; readonly reason: 'no-title' | 'title' | 'edition' | 'empty'; readonly title?: string };

export interface Question {
  readonly citation: Pick<Citation, 'title' | 'note' | 'places'>;
  readonly quote?: string;
  readonly library: Library;
  /** YYYY-MM-DD */
  readonly asOf: string;
}

export function resolve(question: Question): Finding {
  const { title, note = '' } = question.citation;
  if (title === undefined) return { status: 'not-in-library', reason: 'no-title' };
  const findings = candidates(findLaws(question.library, title), note).map((law) => resolveIn(question, law));
  return findings.find(({ status }) => status === 'found') ?? findings[0] ?? { status: 'not-in-library', reason: 'title', title };
}

/** Of several acts with one title, those whose issuer or rank the brackets name; all, where they name none. */
function candidates(laws: readonly Law[], note: string): readonly Law[] {
  if (laws.length < 2) return laws;
  const number = readNumber(note);
  const kind = kindOf({ title: '', ...(number === undefined ? {} : { number }) });
  const issuers = readIssuers(note);
  const named = laws.filter(
    (law) =>
      law.kind === kind ||
      law.versions.some(({ issuedBy, number: own }) => own === number || issuedBy.some((body) => issuers.includes(body))),
  );
  return named.length > 0 ? named : laws;
}

function resolveIn(question: Question, law: Law): Finding {
  const standing = standingOn(law, question.asOf);
  const source = sourceOf(standing.version);
  if (standing.status === 'not-yet-in-force') return { status: 'not-yet-in-force', source, from: standing.from };
  if (standing.status === 'repealed') return { status: 'repealed', source, ...standing.repeal };
  const edition = readEdition(question.citation.note ?? '', standing.version);
  const other = edition === undefined ? undefined : otherEdition(question, law, standing.version, edition);
  return other ?? check(question, law, standing.version);
}

const sourceOf = ({ id, title, kind, dates }: LawSummary): Source => ({
  id,
  title,
  kind,
  ...(dates.version === undefined ? {} : { version: dates.version }),
  ...(dates.inForce === undefined ? {} : { inForce: dates.inForce }),
  certainty: dates.certainty,
});

/** A citation of another edition than the one in force; undefined where it is that one. */
function otherEdition(question: Question, law: Law, current: LawSummary, edition: Edition): Finding | undefined {
  if (isEditionOf(current, edition)) return undefined;
  const cited = law.versions.find((version) => isEditionOf(version, edition));
  if (cited !== undefined && fromOf(cited) > question.asOf)
    return { status: 'not-yet-in-force', source: sourceOf(cited), from: fromOf(cited) };
  if (!isBefore(current, edition)) return { status: 'not-in-library', reason: 'edition', title: current.title };
  const now = checkIn(question.library.open(current.id), question.citation.places, question.quote);
  return { status: 'superseded', source: sourceOf(current), edition, ...(cited === undefined ? {} : { cited: sourceOf(cited) }), now };
}

/** Places and words in one version; older versions only explain what is not found there. */
function check(question: Question, law: Law, version: LawSummary): Finding {
  const text = question.library.open(version.id);
  if (isEmpty(text)) return { status: 'not-in-library', reason: 'empty', title: text.title };
  const now = checkIn(text, question.citation.places, question.quote);
  if (now.status === 'found') return now;
  const older = law.versions.slice(0, law.versions.indexOf(version)).reverse();
  const former = older.find(
    (candidate) => checkIn(question.library.open(candidate.id), question.citation.places, question.quote).status === 'found',
  );
  if (former === undefined) return now;
  if (question.quote !== undefined) return { status: 'superseded', source: sourceOf(version), cited: sourceOf(former), now };
  return now.status === 'no-such-place' ? { ...now, formerly: sourceOf(former) } : now;
}

const isEmpty = (text: LawText): boolean => text.numbering === 'none' && text.preamble === '' && text.annexes.length === 0;

function checkIn(text: LawText, places: readonly CitedPlace[], quote: string | undefined): Finding {
  const lookups = places.map((place) => lookUp(text, place));
  const missing = lookups.find((lookup) => 'missing' in lookup);
  const cited = citedOf(text, lookups);
  if (quote !== undefined && comparable(quote).text !== '') return checkWords(text, cited, missing, quote);
  if (missing !== undefined) return noSuchPlace(text, missing);
  return found(
    text,
    cited,
    cited.units.map(({ place }) => place),
  );
}

interface Cited {
  readonly articles: readonly Article[];
  readonly units: readonly Unit[];
  readonly annex: boolean;
}

/** The whole law where no place is given. */
function citedOf(text: LawText, lookups: readonly Lookup[]): Cited {
  const there = lookups.flatMap((lookup) => ('missing' in lookup ? [] : [lookup]));
  const articles = lookups.length === 0 ? unitsOf(text) : [...new Set(there.flatMap((lookup) => lookup.articles))];
  const units = lookups.length === 0 ? allUnits(text) : there.flatMap((lookup) => lookup.units);
  return { articles, units, annex: there.some(({ unchecked }) => unchecked === 'annex') };
}

/** Texts without any numbers are one unit. */
const allUnits = (text: LawText): readonly Unit[] =>
  text.numbering === 'none' ? [{ place: {}, text: text.preamble }] : unitsOf(text).flatMap(unitsOfArticle);

const found = (text: LawText, { annex }: Cited, stands: readonly Place[]): Finding => ({
  status: 'found',
  source: sourceOf(text),
  stands,
  ...(annex ? { unchecked: 'annex' } : {}),
});

function noSuchPlace(text: LawText, { missing, place }: Extract<Lookup, { missing: Level }>): Finding {
  const doubt = copyDoubt(text, place);
  return { status: 'no-such-place', source: sourceOf(text), place, level: missing, ...(doubt === undefined ? {} : { copyDoubt: doubt }) };
}

function checkWords(text: LawText, cited: Cited, missing: Extract<Lookup, { missing: Level }> | undefined, quote: string): Finding {
  const passage = passageOf(surroundings(cited));
  const stands = locate(quote, passage);
  if (stands !== undefined && missing === undefined) {
    const places = stands.map(({ place }) => place);
    return overlaps(stands, cited.units)
      ? found(text, cited, places)
      : { status: 'moved', source: sourceOf(text), to: places, differences: [] };
  }
  const elsewhere = stands ?? locateElsewhere(text, quote);
  if (elsewhere !== undefined) return { status: 'moved', source: sourceOf(text), to: elsewhere.map(({ place }) => place), differences: [] };
  return nearest(text, quote, passage) ?? (missing === undefined ? wordsDiffer(text, cited, quote) : noSuchPlace(text, missing));
}

/** Quotations run on into the rest of the article; an annex has no article around it. */
const surroundings = ({ articles, units }: Cited): readonly Unit[] => (articles.length === 0 ? units : articles.flatMap(unitsOfArticle));

const samePlace = (a: Place, b: Place): boolean =>
  a.article === b.article && a.suffix === b.suffix && a.paragraph === b.paragraph && a.item === b.item && a.point === b.point;

const overlaps = (stands: readonly Unit[], cited: readonly Unit[]): boolean =>
  stands.some(({ place }) => cited.some((unit) => samePlace(unit.place, place)));

/** In one other article, else across the whole text. */
function locateElsewhere(text: LawText, quote: string): readonly Unit[] | undefined {
  for (const article of unitsOf(text)) {
    const units = locate(quote, passageOf(unitsOfArticle(article)));
    if (units !== undefined) return units;
  }
  return locate(quote, passageOf(allUnits(text)));
}

/** Measured on the guides: quotations of the cited article with slips stay above 0.6, of another article below 0.4. */
const like = { other: 0.8, cited: 0.5 };

/** The quoted words are not those of the cited article, but very nearly those of another one. */
function nearest(text: LawText, quote: string, cited: Passage): Finding | undefined {
  const letters = comparable(quote).text;
  if (likeness(letters, cited.letters) >= like.cited) return undefined;
  const scored = unitsOf(text).map((article) => ({ article, score: likeness(letters, passageOf(unitsOfArticle(article)).letters) }));
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (top, one) => (top === undefined || one.score > top.score ? one : top),
    undefined,
  );
  if (best === undefined || best.score < like.other) return undefined;
  const { number, suffix } = best.article;
  const to = [{ article: number, ...(suffix === undefined ? {} : { suffix }) }];
  return { status: 'moved', source: sourceOf(text), to, differences: differences(quote, joined(unitsOfArticle(best.article))) };
}

function wordsDiffer(text: LawText, cited: Cited, quote: string): Finding {
  const law = joined(surroundings(cited));
  const places = cited.units.map(({ place }) => place);
  return { status: 'words-differ', source: sourceOf(text), places, law, differences: differences(quote, law) };
}

const joined = (units: readonly Unit[]): string => units.map(({ text }) => text).join('\n');
