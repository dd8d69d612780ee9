/**
 * An earlier edition, as its output folder tells it. In: the data that a build writes: catalogue, items and books. Out: items that can
 * be compared and, where their data still fits this program, arranged and drawn again.
 */

import type { Json } from '../schema/vocabulary.ts';
import type { BoundItem } from './catalogue.ts';
import { isObject, type JsonObject } from './compare-data.ts';

export interface PreviousItem {
  readonly id: string;
  readonly data: JsonObject;
  /** Absent when the data is of another version of this program. */
  readonly bound?: BoundItem;
}

export interface PreviousBook {
  readonly edition?: string;
  readonly date?: string;
  readonly sha256?: string;
  readonly items: readonly string[];
}

export interface Previous {
  readonly edition?: string;
  readonly items: ReadonlyMap<string, PreviousItem>;
  readonly books: ReadonlyMap<string, PreviousBook>;
}

/** Data of one side of an output folder, public or internal. */
export interface PreviousData {
  readonly catalogue: Json;
  readonly items: readonly Json[];
  readonly books: readonly Json[];
}

export function previousOf({ catalogue, items, books }: PreviousData, isItem: (value: unknown) => boolean): Previous {
  const { workspace, offices } = isObject(catalogue) ? catalogue : {};
  const edition = isObject(workspace) && isObject(workspace.edition) ? textOf(workspace.edition.number) : undefined;
  const byId = new Map(listOf(offices).flatMap((office) => (isObject(office) ? [[textOf(office.id) ?? '', office] as const] : [])));
  return {
    ...(edition === undefined ? {} : { edition }),
    items: new Map(items.flatMap((data) => (isObject(data) ? [itemOf(data, byId, isItem)] : [])).map((item) => [item.id, item])),
    books: new Map(books.flatMap((book) => (isObject(book) ? [[textOf(book.id) ?? '', bookOf(book)] as const] : []))),
  };
}

const textOf = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

function bookOf({ edition, date, sha256, items }: JsonObject): PreviousBook {
  const texts = Object.entries({ edition, date, sha256 }).filter(([, value]) => typeof value === 'string');
  return { ...Object.fromEntries(texts), items: listOf(items).filter((id) => typeof id === 'string') };
}

function itemOf(data: JsonObject, offices: ReadonlyMap<string, JsonObject>, isItem: (value: unknown) => boolean): PreviousItem {
  const { resolved, labels: _words, ...item } = data;
  const id = textOf(data.id) ?? '';
  const body = (value: Json | undefined): object | undefined => {
    if (!isObject(value) || typeof value.name !== 'string') return undefined;
    const office = offices.get(textOf(value.office) ?? '');
    return { name: value.name, ...(office === undefined ? {} : { office }) };
  };
  const place = (value: Json): readonly object[] => {
    const office = isObject(value) ? offices.get(textOf(value.office) ?? '') : undefined;
    return office === undefined ? [] : [{ ...(value as object), office }];
  };
  if (!isObject(resolved) || !isItem(item)) return { id, data };
  const [agency, accepting, deciding] = [resolved.agency, resolved.accepting, resolved.deciding].map(body);
  if (agency === undefined || accepting === undefined || deciding === undefined) return { id, data };
  const bound = { id, file: '', item, agency, accepting, deciding, places: listOf(resolved.places).flatMap(place), files: [] };
  // It has the shape of an item, as was just seen, and of bodies and places as they are written next to it.
  return { id, data, bound: bound as unknown as BoundItem };
}

/** An item that has errors now is left out of a build, but not gone. */
export function withoutItems(previous: Previous, ids: ReadonlySet<string>): Previous {
  const kept = (id: string): boolean => !ids.has(id);
  return {
    ...previous,
    items: new Map([...previous.items].filter(([id]) => kept(id))),
    books: new Map([...previous.books].map(([id, book]) => [id, { ...book, items: book.items.filter(kept) }])),
  };
}
