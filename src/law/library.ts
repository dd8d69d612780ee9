/**
 * The law library. In: summaries of all texts, and a way to open one. Out: laws with their dated versions, found by title
 * (full, short, with an edition in brackets), and what stands of a law on a given day.
 *
 * Two copies of the same version count once (official DOCX before just-laws before LawRefBook before plain text); which were
 * set aside is in `duplicates`. A version holds from its own date of effect until the next one's. An act is repealed from the
 * day a later act says so; superseded versions of an act that repeals its namesake are no repeal.
 */
import { plainNumeral, toNumber, writtenNumeral } from '../schema/numerals.ts';
import { amends } from './header.ts';
import type { LawFormat, LawKind, LawSummary, LawText, Repeal } from './law-text.ts';
import { looserKeys, titleKey } from './title.ts';

export interface LawRepeal {
  readonly since: string;
  /** Title of the act that repeals it; absent where the text's own data give an end. */
  readonly by?: string;
}

export interface Law {
  readonly key: string;
  readonly title: string;
  readonly kind: LawKind;
  /** Oldest first; at least one. */
  readonly versions: readonly LawSummary[];
  readonly repeal?: LawRepeal;
}

export interface Library {
  /** By `titleKey`; several where different bodies gave acts of one title. */
  readonly laws: ReadonlyMap<string, readonly Law[]>;
  /** Keys under which a looser title is found. */
  readonly loose: ReadonlyMap<string, readonly string[]>;
  readonly open: (id: string) => LawText;
  /** Acts of which there is no text and which one of these repeals, by `titleKey`. */
  readonly repealed: ReadonlyMap<string, readonly LawRepeal[]>;
  /** Copies set aside, as [set aside, kept]. */
  readonly duplicates: readonly (readonly [string, string])[];
}

export type Standing =
  | { readonly status: 'in-force'; readonly version: LawSummary }
  | { readonly status: 'not-yet-in-force'; readonly version: LawSummary; readonly from: string }
  | { readonly status: 'repealed'; readonly version: LawSummary; readonly repeal: LawRepeal };

/** For tests and small libraries: everything in memory. */
export function libraryOfTexts(texts: readonly LawText[]): Library {
  const byId = new Map(texts.map((text) => [text.id, text]));
  return libraryOf(texts, (id) => {
    const text = byId.get(id);
    if (text === undefined) throw new Error(`no law text ${id}`);
    return text;
  });
}

export function libraryOf(summaries: readonly LawSummary[], open: (id: string) => LawText): Library {
  const duplicates: (readonly [string, string])[] = [];
  const repeals = repealsByKey(summaries);
  const groups = [...groupBy(summaries, (summary) => titleKey(summary.title))];
  const laws = new Map(
    groups.map(([key, group]) => [key, splitByBody(group).map((versions) => lawOf(key, versions, duplicates, repeals.get(key) ?? []))]),
  );
  const loose = groupBy(
    [...laws.keys()].flatMap((key) => looserKeys(key).map((looser) => ({ key, looser }))),
    ({ looser }) => looser,
  );
  const repealed = new Map([...repealsByKey(summaries.filter(isClear))].filter(([key]) => !laws.has(key)));
  return { laws, loose: new Map([...loose].map(([looser, list]) => [looser, list.map(({ key }) => key)])), open, repealed, duplicates };
}

export function groupBy<T>(list: readonly T[], keyOf: (entry: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of list) {
    const group = groups.get(keyOf(entry));
    if (group === undefined) groups.set(keyOf(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}

/** National acts of one title and rank are versions of each other. Others are too, unless their issuers have nothing in common. */
function splitByBody(group: readonly LawSummary[]): readonly (readonly LawSummary[])[] {
  return [...groupBy(group, ({ kind }) => kind).values()].flatMap((same) => {
    const national = /^(constitution|law|administrative-regulation|judicial-interpretation|state-council-decision)$/.test(
      same[0]?.kind ?? '',
    );
    return national ? [same] : splitByIssuer(same);
  });
}

function splitByIssuer(group: readonly LawSummary[]): readonly (readonly LawSummary[])[] {
  const parts: LawSummary[][] = [];
  for (const summary of group) {
    const home = parts.find((part) => part.some((other) => related(summary, other)));
    if (home === undefined) parts.push([summary]);
    else home.push(summary);
  }
  return parts;
}

const related = (a: LawSummary, b: LawSummary): boolean =>
  a.issuedBy.length === 0 ||
  b.issuedBy.length === 0 ||
  a.issuedBy.some((body) => b.issuedBy.includes(body)) ||
  succeeds(a, b) ||
  succeeds(b, a);

/** Departments change names; an act that repeals its own title is the successor of the older one. */
const succeeds = (later: LawSummary, earlier: LawSummary): boolean =>
  later.repeals.some(({ title }) => titleKey(title) === titleKey(earlier.title)) && fromOf(later) > fromOf(earlier);

const trust: Readonly<Record<LawFormat, number>> = { docx: 0, 'just-laws': 1, lawrefbook: 2, plain: 3 };

/** A copy without a single number comes last, whatever its source. */
const trustIn = ({ format, numbering }: LawSummary): number => trust[format] + (numbering === 'none' ? 10 : 0);

function lawOf(key: string, copies: readonly LawSummary[], duplicates: (readonly [string, string])[], repeals: readonly LawRepeal[]): Law {
  const kept: LawSummary[] = [];
  for (const copy of [...copies].sort((a, b) => trustIn(a) - trustIn(b))) {
    const same = kept.find((other) => other.dates.version !== undefined && other.dates.version === copy.dates.version);
    if (same === undefined) kept.push(copy);
    else duplicates.push([copy.id, same.id]);
  }
  const versions = kept.sort((a, b) => (fromOf(a) < fromOf(b) ? -1 : 1));
  const latest = versions.at(-1);
  if (latest === undefined) throw new Error(`no version of ${key}`);
  const repeal = repealOf(latest, repeals);
  return { key, title: latest.title, kind: latest.kind, versions, ...(repeal === undefined ? {} : { repeal }) };
}

export const fromOf = ({ dates }: LawSummary): string => dates.inForce ?? dates.version ?? '';

/** The earliest repeal that came after the latest version was made: an act given anew under its old title is not repealed. */
function repealOf(latest: LawSummary, repeals: readonly LawRepeal[]): LawRepeal | undefined {
  const made = latest.dates.version ?? fromOf(latest);
  const later = repeals.filter(({ since }) => since > made).sort((a, b) => (a.since < b.since ? -1 : 1));
  return later[0] ?? (latest.dates.until === undefined ? undefined : { since: latest.dates.until });
}

/** Provinces and cities give acts of the same name; theirs say for certain only which text they repeal where it is at hand. */
const isClear = ({ kind }: LawSummary): boolean => !/^(?:local|provincial|municipal)-|^other$/.test(kind);

function repealsByKey(summaries: readonly LawSummary[]): ReadonlyMap<string, readonly LawRepeal[]> {
  const all = summaries.flatMap((summary) => summary.repeals.flatMap((repeal) => repealBy(summary, repeal)));
  return new Map([...groupBy(all, ({ key }) => key)].map(([key, list]) => [key, list.map(({ repeal }) => repeal)]));
}

function repealBy(by: LawSummary, repeal: Repeal): readonly { readonly key: string; readonly repeal: LawRepeal }[] {
  const key = titleKey(repeal.title);
  const since = repeal.since ?? by.dates.inForce;
  return since === undefined || key === titleKey(by.title) ? [] : [{ key, repeal: { since, by: by.title } }];
}

/** Laws of that title; where none has it, those whose title is the same but for （试行） or the court's name in front. */
export function findLaws(library: Library, title: string): readonly Law[] {
  const key = titleKey(title);
  const exact = library.laws.get(key);
  if (exact !== undefined) return exact;
  const others = [
    ...(library.loose.get(key) ?? []),
    ...looserKeys(key).flatMap((looser) => [looser, ...(library.loose.get(looser) ?? [])]),
  ];
  const found = [...new Set(others)].flatMap((other) => library.laws.get(other) ?? []);
  return new Set(found.map((law) => law.key)).size === 1 ? found : [];
}

const byNumber = new WeakMap<Library, ReadonlyMap<string, readonly Law[]>>();

/** The one act given under a decree number; a decree that only amends others is none of these. */
export function lawByNumber(library: Library, number: string): Law | undefined {
  const known = byNumber.get(library) ?? numbersOf(library);
  byNumber.set(library, known);
  const [only, ...others] = known.get(numberKey(number)) ?? [];
  return others.length === 0 ? only : undefined;
}

function numbersOf({ laws }: Library): ReadonlyMap<string, readonly Law[]> {
  const all = [...laws.values()].flat().flatMap((law) => [...new Set(law.versions.flatMap(decreesOf))].map((key) => ({ key, law })));
  return new Map([...groupBy(all, ({ key }) => key)].map(([key, list]) => [key, list.map(({ law }) => law)]));
}

const decreesOf = ({ number, history }: LawSummary): readonly string[] =>
  [number, ...history.filter((event) => !amends(event)).map((event) => event.number)].flatMap((one) =>
    one === undefined ? [] : numberKey(one),
  );

/** 中华人民共和国国务院令 第五百八十八号 and 国务院第588号令 are the same. */
const numberKey = (number: string): string =>
  number
    .replace(/\s+/g, '')
    .replaceAll('中华人民共和国', '')
    .replace(new RegExp(`第(${writtenNumeral})号令$`, 'u'), '令第$1号')
    .replace(new RegExp(`第?(${writtenNumeral})号$`, 'u'), (_all, numeral: string) => `第${toNumber(plainNumeral(numeral))}号`);

/** What holds on a day (YYYY-MM-DD). A repealed law is shown by its last version, one not yet in force by its first. */
export function standingOn(law: Law, asOf: string): Standing {
  const version = law.versions.findLast((candidate) => fromOf(candidate) <= asOf);
  const [first] = law.versions;
  if (version === undefined) {
    if (first === undefined) throw new Error(`no version of ${law.key}`);
    return { status: 'not-yet-in-force', version: first, from: fromOf(first) };
  }
  if (law.repeal !== undefined && law.repeal.since <= asOf) return { status: 'repealed', version, repeal: law.repeal };
  return { status: 'in-force', version };
}
