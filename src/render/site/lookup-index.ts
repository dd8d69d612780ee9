/**
 * The data of the search. In: public items. Out: a script that assigns one global, because a page opened as a file may not
 * fetch JSON. Read by lookup-engine.js and lookup.js.
 */
import type { PublicBoundItem, PublicCatalogue } from '../../compile/catalogue.ts';
import { topicsOf } from '../../compile/guide-view-info.ts';
import type { Terms } from '../../compile/guide-view-terms.ts';
import type { Say } from '../../compile/translations.ts';
import { scriptSafe } from '../guide/json-ld.ts';
import { type Entry, entryOf } from './entries.ts';
import * as han from './generated/han.ts';
import { type SiteTexts, siteTexts } from './texts.ts';

/** Texts that many items share, each kept once and named by its number. */
interface Shared {
  readonly texts: readonly string[];
  readonly numberOf: (text: string) => number;
}

function shared(): Shared {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, texts.length);
    return texts.push(text) - 1;
  };
  return { texts, numberOf };
}

interface LookupOptions {
  /** Turns what is shown into other characters; what is found by stays as it is, because the search folds both to one. */
  readonly convert?: Say | undefined;
  /** Lines of items that were made already. */
  readonly entry?: (bound: PublicBoundItem) => Entry;
}

export function lookupIndex(catalogue: PublicCatalogue, terms: Terms, { convert, entry }: LookupOptions = {}): string {
  const texts = siteTexts(terms.tongue);
  const { fillers, firsts, words } = terms.standards.searchWords;
  const items = columnsOf(catalogue.items, terms, entry ?? ((bound) => entryOf(terms, texts, bound)));
  const inUse = charactersOf(JSON.stringify([items, words]));
  const data = {
    ...(convert === undefined ? items : converted(items, convert)),
    words: wordsOf(texts),
    fillers: [...fillers].sort((a, b) => b.length - a.length),
    firsts: convert === undefined ? firsts : [...firsts, ...firsts.map(convert)],
    synonyms: words,
    readings: `${han.common} ${only(han.rarer, inUse)}`,
    also: only(han.also, inUse),
    traditional: (han.traditional.match(/../gu) ?? []).filter((pair) => inUse.has(pair[1] ?? '')).join(''),
  };
  return `globalThis.GUIDE_LOOKUP = ${scriptSafe(data)};\n`;
}

/** Column by column: the names of properties stand in the file once. */
type Columns = Readonly<Record<string, readonly unknown[]>>;

function columnsOf(items: readonly PublicBoundItem[], terms: Terms, entry: (bound: PublicBoundItem) => Entry): Columns {
  const [departments, topics, materials, facts, bodies] = [shared(), shared(), shared(), shared(), shared()];
  const entries = items.map(entry);
  return {
    paths: entries.map(({ path }) => path.slice('items/'.length, -'.html'.length)),
    names: entries.map(({ name }) => name),
    popular: entries.map(({ name, popular }, at) => [...popular, ...inChinese(items[at], name, popular)]),
    summaries: items.map(({ id, item }) => (item.summary === undefined ? '' : terms.sayIn(id)(item.summary))),
    codes: items.map((bound) => codesOf(bound).map((code) => shortened(code, bodies))),
    department: entries.map(({ agency }) => departments.numberOf(agency)),
    topic: items.map(({ item }) =>
      unique([...topicsOf(item, 'person'), ...topicsOf(item, 'corp')])
        .map(terms.say)
        .map(topics.numberOf),
    ),
    material: items.map(({ id, item }) => unique((item.materials ?? []).map(({ name }) => terms.sayIn(id)(name))).map(materials.numberOf)),
    fact: entries.map((entry) => factsOf(entry).map(facts.numberOf)),
    departments: departments.texts,
    topics: topics.texts,
    materials: materials.texts,
    facts: facts.texts,
    bodies: bodies.texts,
  };
}

/** Who reads a translation may know an item by its Chinese name. */
const inChinese = (bound: PublicBoundItem | undefined, name: string, popular: readonly string[]): readonly string[] =>
  bound === undefined
    ? []
    : [bound.item.name, ...(bound.item.popularNames ?? [])].filter((text) => text !== name && !popular.includes(text));

const shownColumns = ['names', 'popular', 'summaries', 'departments', 'topics', 'materials', 'facts'] as const;

function converted(columns: Columns, convert: Say): Columns {
  const change = (value: unknown): unknown =>
    typeof value === 'string' ? convert(value) : Array.isArray(value) ? value.map(change) : value;
  return { ...columns, ...Object.fromEntries(shownColumns.map((name) => [name, change(columns[name]) as readonly unknown[]])) };
}

const unique = (texts: readonly string[]): readonly string[] => (texts.length < 2 ? texts : [...new Set(texts)]);

const factsOf = ({ limit, visits, fee }: Entry): readonly string[] => [limit, visits, fee].filter((fact) => fact !== undefined);

/** All codes of a body begin with its own, which is kept once. */
const shortened = (code: string, bodies: Shared): string =>
  code.length > 19 ? `${bodies.numberOf(code.slice(0, 19))}:${code.slice(19)}` : code;

function codesOf({ item }: PublicBoundItem): readonly string[] {
  const { basicCode, localBasicCode, implementationCode, localImplementationCode, handlingItemCode } = item;
  return unique(
    [basicCode, localBasicCode, handlingItemCode, implementationCode, localImplementationCode].filter((code) => code !== undefined),
  );
}

function wordsOf(texts: SiteTexts): Partial<SiteTexts> {
  const { lookupNone, lookupNear, lookupFound, lookupMore, matchPopular, matchCode, matchMaterial, colon } = texts;
  return { lookupNone, lookupNear, lookupFound, lookupMore, matchPopular, matchCode, matchMaterial, colon };
}

/** Each of its characters once. A text of all items is long, and a set of what stands in it in full takes ten times as long. */
function charactersOf(text: string): ReadonlySet<string> {
  const seen = new Uint8Array(0x110000);
  const characters = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    if (seen[code] === 1) continue;
    seen[code] = 1;
    characters.add(String.fromCodePoint(code));
  }
  return characters;
}

/** Of groups such as `ban半办`, the characters that are in use. */
const only = (groups: string, inUse: ReadonlySet<string>): string =>
  groups
    .split(' ')
    .map((group) => group.replace(/[^a-z]/gu, (character) => (inUse.has(character) ? character : '')))
    .filter((group) => /[^a-z]/.test(group))
    .join(' ');
