/**
 * What views ask of elements again and again, worked out once. In: where an element is described in the annotated schema. Out: its
 * names in both languages and how its values are worded.
 */
import { deref, schemaOf } from '../schema/schemas.ts';
import type { Schema } from '../schema/vocabulary.ts';
import { fileLink, mailLink, phoneLink, webLink } from './guide-view-links.ts';
import type { Link } from './guide-view-types.ts';

export interface Element {
  readonly node: Schema;
  readonly zh: string;
  readonly en: string;
  readonly wording: Wording;
}

/** How a value is worded, by what the schema says of it. */
export interface Wording {
  readonly codes: string | undefined;
  readonly isMarkdown: boolean;
  readonly isCitation: boolean;
  /** Of a format whose values are links with themselves as text. */
  readonly link: ((value: string) => Link) | undefined;
  /** Of an entry, where the value is a list. */
  readonly entry: Wording | undefined;
  readonly compound: () => Compound;
}

/** A value of several parts. */
export interface Compound {
  readonly isDuration: boolean;
  /** Those that run on as text. */
  readonly texts: readonly Part[];
  readonly links: readonly Part[];
  readonly citations: readonly Part[];
}

export interface Part {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  /** What stands for the whole, what says whether at all, and notes need no name of their own. */
  readonly isBare: boolean;
  readonly wording: Wording;
}

const itemSchema = schemaOf('item');
const officeSchema = schemaOf('office');

const linkMakers: Readonly<Record<string, (value: string) => Link>> = {
  url: webLink,
  phone: phoneLink,
  email: mailLink,
  file: (path) => fileLink(path, path.split('/').at(-1) ?? path),
};

/** The definition that a node points to, with what the node adds. */
export const followed = (node: Schema): Schema => deref(node, itemSchema).schema;

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function wordingOf(node: Schema): Wording {
  return {
    codes: node.codes,
    isMarkdown: node.form === 'markdown',
    isCitation: node.$ref === '#/$defs/citation',
    link: linkMakers[node.format ?? ''],
    entry: node.items === undefined ? undefined : wordingOf(node.items),
    compound: once(() => compoundOf(node)),
  };
}

function compoundOf(node: Schema): Compound {
  const target = followed(node);
  const parts = Object.entries(target.properties ?? {}).map(([key, property]): Part => {
    const isBare = key === target.shorthand || key === 'required' || key === 'note';
    return { key, zh: property.label ?? key, en: property.title ?? key, isBare, wording: wordingOf(property) };
  });
  return {
    isDuration: target.form === 'duration' || target.form === 'validity',
    texts: parts.filter(({ wording }) => wording.link === undefined && !isCitations(wording)),
    links: parts.filter(({ wording }) => wording.link !== undefined),
    citations: parts.filter(({ wording }) => isCitations(wording)),
  };
}

export const isCitations = ({ entry }: Wording): boolean => entry?.isCitation === true;

/** Elements that stand apart from their parent in a guide take their full official name (法定办结时限 for 法定). */
const apart: ReadonlySet<string> = new Set(['limits', 'online', 'delivery', 'variant']);

export type Elements = ReadonlyMap<string, Element>;

const elementsIn = (owner: string, { properties = {} }: Schema): Elements =>
  new Map(
    Object.entries(properties).map(([key, node]): [string, Element] => {
      const zh = (apart.has(owner) ? node.aliases?.at(-1) : undefined) ?? node.label ?? key;
      return [key, { node, zh, en: node.title ?? key, wording: wordingOf(node) }];
    }),
  );

const owners: ReadonlyMap<string, Elements> = new Map([
  ['', elementsIn('', itemSchema)],
  ['office', elementsIn('office', officeSchema)],
  ...Object.entries({ ...officeSchema.$defs, ...itemSchema.$defs }).map(([name, node]): [string, Elements] => [
    name,
    elementsIn(name, node),
  ]),
]);

/** Where elements are described: '' is the item itself, 'office' an office, other names are definitions of theirs. */
export function elementsOf(owner: string): Elements {
  const elements = owners.get(owner);
  if (elements === undefined) throw new Error(`the schema has no definition ${owner}`);
  return elements;
}

export function elementOf(owner: string, key: string, elements: Elements = elementsOf(owner)): Element {
  const element = elements.get(key);
  if (element === undefined) throw new Error(`the schema has no element ${owner}.${key}`);
  return element;
}
