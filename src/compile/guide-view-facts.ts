/**
 * Facts from the annotated schema. In: a value of an item and the names of the elements wanted. Out: one `Fact` for each
 * that is present, worded by what the schema says of it (code, time limit, provision, file, address, Markdown …), so that a
 * new element needs no more than its name in a list.
 */
import type { Citation, Duration } from '../schema/generated/types.ts';
import { type Element, elementOf, elementsOf, isCitations, type Part, type Wording } from './guide-view-elements.ts';
import { citationsOf, codeOf, durationOf, labelIn, runOn, type Terms } from './guide-view-terms.ts';
import type { CitationView, Fact, Link, More } from './guide-view-types.ts';

type Values = Readonly<Record<string, unknown>>;

/** Facts of `owner`'s elements, in the order of `keys`; elements without a value are left out. */
export function factsOf<T extends object>(
  terms: Terms,
  owner: string,
  value: T | undefined,
  keys: readonly (keyof T & string)[],
): readonly Fact[] {
  const facts: Fact[] = [];
  if (value === undefined) return facts;
  const elements = elementsOf(owner);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] as keyof T & string;
    const part = value[key];
    if (part === undefined) continue;
    const fact = factOf(terms, elementOf(owner, key, elements), part);
    if (fact !== undefined) facts.push(fact);
  }
  return facts;
}

/** One value in words; undefined when it is empty. */
export function factOf(terms: Terms, element: Element, value: unknown): Fact | undefined {
  const { wording } = element;
  const label = labelIn(terms, element);
  if (typeof value === 'string') return value === '' ? undefined : stringFact(terms, label, wording, value);
  if (Array.isArray(value)) return value.length === 0 ? undefined : listFact(terms, label, wording, value);
  if (typeof value === 'object') return objectFact(terms, label, wording, value as Values);
  return textFact(label, textOf(terms, wording, value));
}

// All facts have the same properties in the same order, whatever they hold: then templates find each of them at once.
export const textFact = (label: string, text: string): Fact => ({
  label,
  text,
  markdown: undefined,
  items: undefined,
  links: undefined,
  basis: undefined,
  plain: true,
});

export const linksFact = (label: string, links: readonly Link[]): Fact => ({
  label,
  text: undefined,
  markdown: undefined,
  items: undefined,
  links,
  basis: undefined,
  plain: undefined,
});

export const itemsFact = (label: string, items: readonly string[]): Fact => ({
  label,
  text: undefined,
  markdown: undefined,
  items,
  links: undefined,
  basis: undefined,
  plain: undefined,
});

const basisFact = (label: string, basis: readonly CitationView[]): Fact => ({
  label,
  text: undefined,
  markdown: undefined,
  items: undefined,
  links: undefined,
  basis,
  plain: undefined,
});

function stringFact(terms: Terms, label: string, wording: Wording, value: string): Fact {
  if (wording.isMarkdown) {
    const markdown = terms.say(value);
    return { label, text: undefined, markdown, items: undefined, links: undefined, basis: undefined, plain: undefined };
  }
  return wording.link === undefined ? textFact(label, textOf(terms, wording, value)) : linksFact(label, [wording.link(value)]);
}

function listFact(terms: Terms, label: string, wording: Wording, values: readonly unknown[]): Fact {
  if (isCitations(wording)) return basisFact(label, citationsOf(terms, values as readonly Citation[]));
  const { entry } = wording;
  const link = entry?.link;
  if (link !== undefined) {
    const links = values.filter((value) => typeof value === 'string').map(link);
    if (links.length > 0) return linksFact(label, links);
  }
  const items = values.map((value) => textOf(terms, entry, value));
  const joined = items.length === 1 ? (items[0] ?? '') : items.join(terms.words.comma);
  if (entry?.codes !== undefined || isShort(joined, items)) return textFact(label, joined);
  return itemsFact(label, items);
}

/** A few names run on in one line; sentences stand below each other. */
const isShort = (joined: string, texts: readonly string[]): boolean =>
  texts.length === 1 || (joined.length <= 40 && !texts.some((text) => /[，。；,;]/u.test(text)));

/** What unfolds, or nothing. */
export function moreFrom({ words }: Terms, facts: readonly Fact[]): More | undefined {
  const [first] = facts;
  if (first === undefined) return undefined;
  if (facts.length === 1 && first.basis !== undefined) return { label: first.label, basis: first.basis, facts: [], outcomes: undefined };
  return { label: words.more(facts.map(({ label }) => label)), basis: undefined, facts, outcomes: undefined };
}

/** A compound value: its texts run on, its addresses and provisions stand beside them. */
function objectFact(terms: Terms, label: string, wording: Wording, value: Values): Fact | undefined {
  const { links: linked, citations: cited } = wording.compound();
  const text = textOf(terms, wording, value);
  if (linked.length === 0 && cited.length === 0) return text === '' ? undefined : textFact(label, text);
  const links = linked.flatMap(({ key, wording: { link } }) => {
    const part = value[key];
    return typeof part === 'string' && link !== undefined ? link(part) : [];
  });
  const basis = cited.flatMap(({ key }) => citationsOf(terms, value[key] as readonly Citation[] | undefined));
  if (links.length === 0 && basis.length === 0) return text === '' ? undefined : textFact(label, text);
  return {
    label,
    text: text === '' ? undefined : text,
    markdown: undefined,
    items: undefined,
    links: links.length === 0 ? undefined : links,
    basis: basis.length === 0 ? undefined : basis,
    plain: undefined,
  };
}

/** Any single value as running text. */
function textOf(terms: Terms, wording: Wording | undefined, value: unknown): string {
  if (typeof value === 'string') return wording?.codes === undefined ? terms.say(value) : codeOf(terms, wording.codes, value);
  if (typeof value === 'boolean') return value ? terms.words.yes : terms.words.no;
  if (Array.isArray(value)) return value.map((part) => textOf(terms, wording?.entry, part)).join(terms.words.comma);
  if (typeof value !== 'object' || value === null) return String(value);
  const compound = wording?.compound();
  if (compound === undefined) return '';
  return compound.isDuration ? durationOf(terms, value as Duration) : partsText(terms, compound.texts, value as Values);
}

/** The element that stands for the whole comes first and bare; the others follow with their names. */
function partsText(terms: Terms, parts: readonly Part[], value: Values): string {
  const { words, lang } = terms;
  const texts: string[] = [];
  for (const { key, isBare, zh, en, wording } of parts) {
    const part = value[key];
    if (part === undefined) continue;
    const text = textOf(terms, wording, part);
    texts.push(isBare ? text : `${lang === 'zh' ? zh : en}${words.colon}${text}`);
  }
  return runOn(terms, texts);
}
