/**
 * Handbooks. In: a handbook and the workspace's items and offices. Out: departments, topics and items it names in vain.
 */
import type { Diagnostic } from '../schema/diagnostic.ts';
import type { Handbook } from '../schema/generated/types.ts';
import { offer } from '../schema/suggest.ts';
import { judgeEach, unlessHidden } from '../schema/veil.ts';
import { at, type Draft, type ItemEntry } from './draft.ts';
import { findOffice, type OfficeIndex, unknownOffice } from './offices.ts';

export interface HandbookEntry {
  readonly id: string;
  readonly value: Handbook;
  readonly draft: Draft<Handbook>;
}

export interface KnownItems {
  readonly items: readonly ItemEntry[];
  /** Names of items whose own files have errors. */
  readonly brokenItems: ReadonlySet<string>;
}

export function checkHandbook({ value, draft }: HandbookEntry, known: KnownItems, index: OfficeIndex): readonly Diagnostic[] {
  const { items, brokenItems } = known;
  const ids = [...new Set(items.map(({ id }) => id))];
  const topics = [...new Set(items.flatMap(({ value: item }) => [...(item.personTopics ?? []), ...(item.corpTopics ?? [])]))];
  const check = (key: 'items' | 'topics', allowed: readonly string[], code: string): readonly Diagnostic[] =>
    judgeEach(value[key] ?? [], (name, position) =>
      allowed.includes(name) ? [] : [at(draft, [key, position], code, { found: name, allowed: offer(name, allowed) })],
    );
  const departments = (): readonly Diagnostic[] =>
    judgeEach(value.departments ?? [], (name, position) =>
      findOffice(name, index) !== undefined ? [] : [unknownOffice(draft, ['departments', position], name, index)],
    );
  return [
    ...unlessHidden(departments),
    ...unlessHidden(() => check('items', ids, 'handbook/unknown-item')).filter(({ args }) => !brokenItems.has(String(args.found))),
    // A topic may belong to an item that could not be read.
    ...(brokenItems.size > 0 ? [] : unlessHidden(() => check('topics', topics, 'handbook/unknown-topic'))),
  ];
}
