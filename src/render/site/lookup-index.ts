/**
 * The data of the search. In: public items. Out: a script that assigns one global, because a page opened as a file may not
 * fetch JSON. Read by lookup-engine.js and lookup.js.
 */
import type { PublicBoundItem, PublicCatalogue } from '../../compile/catalogue.ts';
import { topicsOf } from '../../compile/guide-view-info.ts';
import type { Terms } from '../../compile/guide-view-terms.ts';
import { scriptSafe } from '../guide/json-ld.ts';
import { type Entry, entryOf, sides } from './entries.ts';
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

export function lookupIndex(catalogue: PublicCatalogue, terms: Terms): string {
  const texts = siteTexts(terms.lang);
  const { fillers, firsts, words } = terms.standards.searchWords;
  const items = columnsOf(catalogue.items, terms, texts);
  const inUse = new Set([...JSON.stringify([items, words])]);
  const data = {
    ...items,
    words: wordsOf(texts),
    fillers: [...fillers].sort((a, b) => b.length - a.length),
    firsts,
    synonyms: words,
    readings: `${han.common} ${only(han.rarer, inUse)}`,
    also: only(han.also, inUse),
    traditional: (han.traditional.match(/../gu) ?? []).filter((pair) => inUse.has(pair[1] ?? '')).join(''),
  };
  return `globalThis.GUIDE_LOOKUP = ${scriptSafe(data)};\n`;
}

/** Column by column: the names of properties stand in the file once. */
function columnsOf(items: readonly PublicBoundItem[], terms: Terms, texts: SiteTexts): object {
  const [departments, topics, materials, facts, bodies] = [shared(), shared(), shared(), shared(), shared()];
  const entries = items.map((bound) => entryOf(terms, texts, bound));
  return {
    paths: entries.map(({ path }) => path.slice('items/'.length, -'.html'.length)),
    names: entries.map(({ name }) => name),
    popular: entries.map(({ popular }) => popular),
    summaries: items.map(({ item }) => item.summary ?? ''),
    codes: items.map((bound) => codesOf(bound).map((code) => shortened(code, bodies))),
    department: entries.map(({ agency }) => departments.numberOf(agency)),
    topic: items.map(({ item }) => unique(sides.flatMap((side) => topicsOf(item, side))).map(topics.numberOf)),
    material: items.map(({ item }) => unique((item.materials ?? []).map(({ name }) => name)).map(materials.numberOf)),
    fact: entries.map((entry) => factsOf(entry).map(facts.numberOf)),
    departments: departments.texts,
    topics: topics.texts,
    materials: materials.texts,
    facts: facts.texts,
    bodies: bodies.texts,
  };
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

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

/** Of groups such as `ban半办`, the characters that are in use. */
const only = (groups: string, inUse: ReadonlySet<string>): string =>
  groups
    .split(' ')
    .map((group) => group.replace(/[^a-z]/gu, (character) => (inUse.has(character) ? character : '')))
    .filter((group) => /[^a-z]/.test(group))
    .join(' ');
