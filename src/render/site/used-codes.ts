/**
 * Words for the codes in a public item. In: an item and the annotated schema. Out: for each code list the item uses, the
 * slugs it uses and their official words, whatever language the pages are in, so that its JSON can be read without this program.
 */
import type { PublicItem } from '../../schema/generated/types.ts';
import { deref, schemaOf } from '../../schema/schemas.ts';
import { codeLabel, type Standards } from '../../schema/standards.ts';
import type { Schema } from '../../schema/vocabulary.ts';

export type UsedCodes = Readonly<Record<string, Readonly<Record<string, string>>>>;
/** Slugs by list, in the order in which they are met. */
type Found = Map<string, string[]>;
type Visit = (value: unknown, found: Found) => void;

export function usedCodes(item: PublicItem, standards: Standards): UsedCodes {
  const found: Found = new Map();
  visitor(item, found);
  const codes: Record<string, Readonly<Record<string, string>>> = {};
  for (const [list, slugs] of found) codes[list] = wordsOf(slugs, list, standards);
  return codes;
}

/** Property by property, which takes half the time of a list of pairs; the one name that is no simple property is a word of an author. */
function wordsOf(slugs: readonly string[], list: string, standards: Standards): Readonly<Record<string, string>> {
  if (slugs.includes('__proto__')) return Object.fromEntries(slugs.map((slug) => [slug, codeLabel(standards, list, slug, 'zh')]));
  const words: Record<string, string> = {};
  for (const slug of slugs) words[slug] = codeLabel(standards, list, slug, 'zh');
  return words;
}

const root = schemaOf('item');
const made = new Map<Schema, Visit | undefined>();
const visitor: Visit = visitOf(root) ?? (() => {});

/** A walk that goes only where codes can be; undefined where there are none below. */
function visitOf(schema: Schema): Visit | undefined {
  const node = schema.$ref === undefined ? schema : deref(schema, root).schema;
  const key = schema.$ref === undefined ? schema : (root.$defs?.[schema.$ref.slice('#/$defs/'.length)] ?? schema);
  if (!made.has(key)) made.set(key, makeVisit(node));
  return made.get(key);
}

function makeVisit(node: Schema): Visit | undefined {
  const { codes } = node;
  if (codes !== undefined) return (value, found) => note(found, codes, value);
  if (node.type === 'array') return overList(visitOf(node.items ?? {}));
  const parts = Object.entries(node.properties ?? {}).flatMap(([name, property]) => {
    const visit = visitOf(property);
    return visit === undefined ? [] : [[name, visit] as const];
  });
  if (parts.length === 0) return undefined;
  const [names, visits] = [parts.map(([name]) => name), parts.map(([, visit]) => visit)];
  return (value, found) => {
    for (let at = 0; at < names.length; at += 1) {
      const part = (value as Readonly<Record<string, unknown>>)[names[at] ?? ''];
      if (part !== undefined) visits[at]?.(part, found);
    }
  };
}

function overList(visit: Visit | undefined): Visit | undefined {
  if (visit === undefined) return undefined;
  return (values, found) => {
    for (const value of values as readonly unknown[]) visit(value, found);
  };
}

function note(found: Found, list: string, value: unknown): void {
  const slug = String(value);
  const slugs = found.get(list);
  if (slugs === undefined) found.set(list, [slug]);
  else if (!slugs.includes(slug)) slugs.push(slug);
}
