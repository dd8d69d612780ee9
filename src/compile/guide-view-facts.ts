/**
 * Facts from the annotated schema. In: a value of an item and the names of the elements wanted. Out: one `Fact` for each
 * that is present, worded by what the schema says of it (code, time limit, provision, file, address, Markdown …), so that a
 * new element needs no more than its name in a list.
 */
import type { Citation, Duration } from '../schema/generated/types.ts';
import type { Schema } from '../schema/vocabulary.ts';
import { fileLink, mailLink, phoneLink, webLink } from './guide-view-links.ts';
import { citationsOf, codeOf, durationOf, followed, labelOf, nodeOf, runOn, type Terms } from './guide-view-terms.ts';
import type { Fact, Link, More } from './guide-view-types.ts';

type Value = Omit<Fact, 'label'>;
type Values = Readonly<Record<string, unknown>>;

/** Facts of `owner`'s elements, in the order of `keys`; elements without a value are left out. */
export function factsOf<T extends object>(
  terms: Terms,
  owner: string,
  value: T | undefined,
  keys: readonly (keyof T & string)[],
): readonly Fact[] {
  const facts: Fact[] = [];
  for (const key of keys) {
    if (value?.[key] === undefined) continue;
    const found = wordValue(terms, nodeOf(owner, key), value[key]);
    if (found !== undefined) facts.push({ label: labelOf(terms, owner, key), ...found });
  }
  return facts;
}

function wordValue(terms: Terms, node: Schema, value: unknown): Value | undefined {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return undefined;
  if (Array.isArray(value)) return listOf(terms, node.items ?? {}, value);
  if (typeof value === 'string' && node.form === 'markdown') return { markdown: terms.say(value) };
  const link = typeof value === 'string' ? linkOf(node, value) : undefined;
  if (link !== undefined) return { links: [link] };
  return typeof value === 'object' ? objectOf(terms, followed(node), value as Values) : plain(textOf(terms, node, value));
}

const plain = (text: string): Value => ({ text, plain: true });

function listOf(terms: Terms, node: Schema, values: readonly unknown[]): Value {
  if (isCitations(node)) return { basis: citationsOf(terms, values as readonly Citation[]) };
  const links = values.flatMap((value) => (typeof value === 'string' ? (linkOf(node, value) ?? []) : []));
  if (links.length > 0) return { links };
  const texts = values.map((value) => textOf(terms, node, value));
  const joined = texts.join(terms.words.comma);
  return node.codes !== undefined || isShort(joined, texts) ? plain(joined) : { items: texts };
}

/** A few names run on in one line; sentences stand below each other. */
const isShort = (joined: string, texts: readonly string[]): boolean =>
  texts.length === 1 || (joined.length <= 40 && !texts.some((text) => /[，。；,;]/u.test(text)));

/** What unfolds, as an optional property of its owner. */
export function moreOf({ words }: Terms, facts: readonly Fact[]): { readonly more?: More } {
  const [first] = facts;
  if (first === undefined) return {};
  if (facts.length === 1 && first.basis !== undefined) return { more: { label: first.label, basis: first.basis, facts: [] } };
  return { more: { label: words.more(facts.map(({ label }) => label)), facts } };
}

const isCitations = (items: Schema | undefined): boolean => items?.$ref === '#/$defs/citation';

/** A compound value: its texts run on, its addresses and provisions stand beside them. */
function objectOf(terms: Terms, node: Schema, value: Values): Value | undefined {
  const parts = Object.entries(node.properties ?? {});
  const text = textOf(terms, node, value);
  const links = parts.flatMap(([key, part]) => (typeof value[key] === 'string' ? (linkOf(part, value[key]) ?? []) : []));
  const basis = parts.flatMap(([key, part]) =>
    isCitations(part.items) ? citationsOf(terms, value[key] as readonly Citation[] | undefined) : [],
  );
  if (text === '' && links.length === 0 && basis.length === 0) return undefined;
  if (links.length === 0 && basis.length === 0) return plain(text);
  return { ...(text === '' ? {} : { text }), ...(links.length === 0 ? {} : { links }), ...(basis.length === 0 ? {} : { basis }) };
}

/** Formats that become links whose text is the value itself. */
const linkMakers: Readonly<Record<string, (value: string) => Link>> = {
  url: webLink,
  phone: phoneLink,
  email: mailLink,
  file: (path) => fileLink(path, path.split('/').at(-1) ?? path),
};

const linkOf = (node: Schema, value: string): Link | undefined => linkMakers[node.format ?? '']?.(value);

/** Any single value as running text. */
export function textOf(terms: Terms, node: Schema, value: unknown): string {
  if (typeof value === 'boolean') return value ? terms.words.yes : terms.words.no;
  if (typeof value === 'string') return node.codes === undefined ? terms.say(value) : codeOf(terms, node.codes, value);
  if (Array.isArray(value)) return value.map((part) => textOf(terms, node.items ?? {}, part)).join(terms.words.comma);
  if (typeof value !== 'object' || value === null) return String(value);
  const target = followed(node);
  if (target.form === 'duration' || target.form === 'validity') return durationOf(terms, value as Duration);
  return partsText(terms, target, value as Values);
}

/** What stands for the whole, what says whether at all, and notes need no name of their own. */
const isBare = (node: Schema, key: string): boolean => key === node.shorthand || key === 'required' || key === 'note';

/** The element that stands for the whole comes first and bare; the others follow with their names. */
function partsText(terms: Terms, node: Schema, value: Values): string {
  const { words, lang } = terms;
  const parts = Object.entries(node.properties ?? {}).flatMap(([key, property]) => {
    const part = value[key];
    if (part === undefined || linkMakers[property.format ?? ''] !== undefined || isCitations(property.items)) return [];
    const text = textOf(terms, property, part);
    return [isBare(node, key) ? text : `${(lang === 'zh' ? property.label : property.title) ?? key}${words.colon}${text}`];
  });
  return runOn(terms, parts);
}
