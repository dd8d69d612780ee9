/**
 * What changed between two editions of the same item. In: its data then and now. Out: for each element that is not the same, which
 * entries were added, dropped or altered, or what it was and is: plain data, so that words are made later.
 */
import type { Json } from '../schema/vocabulary.ts';

export type JsonObject = { readonly [key: string]: Json };

export interface ElementChange {
  /** Name of the element, and below it that of one of its parts. */
  readonly key: string;
  readonly part?: string;
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  readonly altered: readonly string[];
  /** The same entries in another order. */
  readonly isMoved: boolean;
  /** What is no list has a value before and after; one may be missing. */
  readonly before?: Json;
  readonly after?: Json;
}

const none = { added: [], dropped: [], altered: [], isMoved: false };

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** The order of keys says nothing; that of entries does. */
function same(a: Json | undefined, b: Json | undefined): boolean {
  if (isList(a) && isList(b)) return a.length === b.length && a.every((entry, at) => same(entry, b[at]));
  if (!isObject(a) || !isObject(b)) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => same(a[key], b[key]));
}

export function compareData(before: JsonObject, after: JsonObject): readonly ElementChange[] {
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])].filter((key) => !same(before[key], after[key]));
  return keys.flatMap((key) => changesIn(key, before[key], after[key]));
}

function changesIn(key: string, before: Json | undefined, after: Json | undefined): readonly ElementChange[] {
  if ((isList(before) || before === undefined) && (isList(after) || after === undefined))
    return [{ key, ...entryChanges((before ?? []) as readonly Json[], (after ?? []) as readonly Json[]) }];
  const isWhole = !isObject(before) || !isObject(after) || isMeasure(before) || isMeasure(after);
  if (isWhole) return [{ key, ...none, ...sides(before, after) }];
  return compareData(before, after).map(({ key: part, ...change }) => ({ ...change, key, part }));
}

/** An amount with its unit is one value. */
const isMeasure = (value: JsonObject): boolean => 'unit' in value;

const sides = (before: Json | undefined, after: Json | undefined): Pick<ElementChange, 'before' | 'after'> => ({
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

function entryChanges(before: readonly Json[], after: readonly Json[]): Omit<ElementChange, 'key'> {
  const [old, now] = [keyed(before), keyed(after)];
  const kept = [...now.keys()].filter((key) => old.has(key));
  const shown = (keys: readonly string[], entries: ReadonlyMap<string, Json>): readonly string[] =>
    keys.map((key) => titleOf(entries.get(key) ?? ''));
  const altered = kept.filter((key) => !same(old.get(key), now.get(key)));
  const added = [...now.keys()].filter((key) => !old.has(key));
  const dropped = [...old.keys()].filter((key) => !now.has(key));
  return {
    added: shown(added, now),
    dropped: shown(dropped, old),
    altered: shown(altered, now),
    isMoved: kept.join('\n') !== [...old.keys()].filter((key) => now.has(key)).join('\n'),
  };
}

/** By what tells entries apart; of two that look the same the second is counted. */
function keyed(entries: readonly Json[]): ReadonlyMap<string, Json> {
  const found = new Map<string, Json>();
  for (const entry of entries) {
    const key = isObject(entry) && typeof entry.id === 'string' ? entry.id : titleOf(entry);
    let unique = key;
    for (let copy = 2; found.has(unique); copy++) unique = `${key} ${copy}`;
    found.set(unique, entry);
  }
  return found;
}

const titles = ['name', 'q', 'citation', 'text', 'title', 'description', 'point', 'office'] as const;

function titleOf(entry: Json): string {
  if (!isObject(entry)) return typeof entry === 'string' ? entry : JSON.stringify(entry);
  const named = titles.map((key) => entry[key]).find((value) => typeof value === 'string');
  return typeof named === 'string'
    ? named
    : ((Object.values(entry).find((value) => typeof value === 'string') as string | undefined) ?? '');
}
