/**
 * What is new in this edition of a book. In: its view and the edition before. Out: the list at its front, and for each item whether
 * it is new or what of it changed.
 */
import { compareData, type ElementChange, isObject, type JsonObject } from '../../compile/compare-data.ts';
import { followed } from '../../compile/guide-view-elements.ts';
import { codeOf, durationOf, type Terms } from '../../compile/guide-view-terms.ts';
import type { HandbookItem, HandbookView } from '../../compile/handbook-view-types.ts';
import type { Previous, PreviousItem } from '../../compile/previous.ts';
import type { Duration } from '../../schema/generated/types.ts';
import { schemaOf } from '../../schema/schemas.ts';
import type { Json, Schema } from '../../schema/vocabulary.ts';
import { itemData } from '../site/item-data.ts';
import type { RenderTools } from '../tools.ts';
import { bookTexts } from './texts.ts';

export interface ItemChange {
  readonly kind: 'new' | 'changed';
  readonly name: string;
  readonly number: string;
  readonly anchor: string;
  /** One line for each element. */
  readonly lines: readonly string[];
  /** Names of these elements. */
  readonly elements: readonly string[];
  readonly before?: PreviousItem;
}

export interface Changes {
  readonly edition: string;
  readonly items: ReadonlyMap<string, ItemChange>;
  readonly removed: readonly string[];
}

export function changesOf(view: HandbookView, previous: Previous, terms: Terms, tools: RenderTools): Changes {
  const { changes: t } = bookTexts(tools.lang);
  const book = previous.books.get(view.id);
  const held = new Set(book?.items ?? previous.items.keys());
  const items = view.departments.flatMap((department) => department.items);
  const before = new Map(items.map((item) => [item.id, earlier(item, previous, held)]));
  const known = new Set([...before.values()].map((item) => item?.id));
  const changes = items.flatMap((item): readonly (readonly [string, ItemChange])[] => {
    const change = changeOf(item, before.get(item.id), terms, tools);
    return change === undefined ? [] : [[item.id, change]];
  });
  const gone = [...held].filter((id) => !known.has(id));
  return {
    edition: book?.edition ?? previous.edition ?? t.previous,
    items: new Map(changes),
    removed: gone.map((id) => nameOf(previous.items.get(id)?.data) ?? id),
  };
}

const nameOf = (data: JsonObject | undefined): string | undefined => (typeof data?.name === 'string' ? data.name : undefined);

/** An item may have had another id. */
function earlier({ id, bound }: HandbookItem, previous: Previous, held: ReadonlySet<string>): PreviousItem | undefined {
  const found = [id, ...(bound.item.formerIds ?? [])].find((one) => held.has(one) && previous.items.has(one));
  return found === undefined ? undefined : previous.items.get(found);
}

function changeOf(item: HandbookItem, before: PreviousItem | undefined, terms: Terms, tools: RenderTools): ItemChange | undefined {
  const { name, number, anchor } = item;
  const place = { name, number, anchor };
  if (before === undefined) return { kind: 'new', ...place, lines: [], elements: [] };
  // Through text and back, as the other side came; words of codes change with this program, not with the item.
  const data = JSON.parse(JSON.stringify(itemData(item.bound, tools))) as JsonObject;
  const differences = compareData(told(before.data), told(data));
  if (differences.length === 0) return undefined;
  const grouped = new Map<string, ElementChange[]>();
  for (const change of differences) grouped.set(change.key, [...(grouped.get(change.key) ?? []), change]);
  const elements = [...grouped.keys()].map((key) => labelFor(key, terms));
  const lines = [...grouped].map(([key, changes]) => lineOf(key, changes, terms));
  return { kind: 'changed', ...place, lines, elements, before };
}

const told = ({ id: _id, formerIds: _former, labels: _words, ...data }: JsonObject): JsonObject => data;

const wordsOfNode = (node: Schema | undefined, key: string, { lang }: Terms): string => (lang === 'zh' ? node?.label : node?.title) ?? key;

/** Data of an earlier version of this program may have elements that the schema no longer knows. */
const elementOf = (key: string): Schema | undefined => schemaOf('item').properties?.[key];

function nodeFor(key: string): Schema | undefined {
  const node = elementOf(key);
  return node === undefined ? undefined : followed(node);
}

function labelFor(key: string, terms: Terms): string {
  return key === 'resolved' ? bookTexts(terms.lang).changes.offices : wordsOfNode(elementOf(key), key, terms);
}

/** “Time limits: promised from 20 working days to 8 working days”. */
function lineOf(key: string, changes: readonly ElementChange[], terms: Terms): string {
  const t = bookTexts(terms.lang);
  const node = nodeFor(key);
  const parts = changes.map((change) => {
    const part = change.part === undefined ? undefined : node?.properties?.[change.part];
    const label = change.part === undefined || part === undefined ? '' : wordsOfNode(part, change.part, terms);
    return label + detailOf(change, change.part === undefined ? node : part, terms);
  });
  const said = parts.filter((part) => part !== '');
  const label = labelFor(key, terms);
  return said.length === 0 || node === undefined ? label : `${label}${t.colon}${said.join(t.semicolon)}`;
}

function detailOf({ added, dropped, altered, isMoved, before, after }: ElementChange, node: Schema | undefined, terms: Terms): string {
  const t = bookTexts(terms.lang);
  const [old, now] = [wordsOf(before, node, terms), wordsOf(after, node, terms)];
  if (old !== undefined && now !== undefined) return t.changes.turn(old, now);
  return [
    ...added.map((name) => t.changes.add(short(name))),
    ...dropped.map((name) => t.changes.drop(short(name))),
    ...altered.map((name) => t.changes.alter(short(name))),
    ...(isMoved ? [t.changes.moved] : []),
  ].join(t.semicolon);
}

/** A value short enough to be quoted. */
function wordsOf(value: Json | undefined, node: Schema | undefined, terms: Terms): string | undefined {
  const { yes, no } = bookTexts(terms.lang);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? yes : no;
  if (isObject(value) && typeof value.amount === 'number' && typeof value.unit === 'string')
    return durationOf(terms, value as unknown as Duration);
  if (typeof value !== 'string' || [...value].length > longestQuoted) return undefined;
  return node?.codes === undefined ? value : codeOf(terms, node.codes, value);
}

const longestQuoted = 40;

function short(text: string): string {
  const characters = [...text];
  return characters.length <= longestQuoted ? text : `${characters.slice(0, longestQuoted - 1).join('')}…`;
}

/** As the template of the list places it; nothing to say is said, too. */
export function changesModel({ edition, items, removed }: Changes, { lang }: RenderTools): object {
  const { changes: t } = bookTexts(lang);
  const all = [...items.values()];
  const of = (kind: ItemChange['kind']): readonly ItemChange[] => all.filter((item) => item.kind === kind);
  const [added, changed] = [of('new'), of('changed')];
  const groups = [
    { heading: t.kinds.new, items: added },
    { heading: t.kinds.changed, items: changed },
    { heading: t.kinds.removed, items: removed.map((name) => ({ name })) },
  ].filter((group) => group.items.length > 0);
  const isEmpty = groups.length === 0;
  const sentence = t.against(edition) + (isEmpty ? t.none : t.count(added.length, changed.length, removed.length));
  return { sentence, groups };
}
