/**
 * Handbooks. In: a handbook and the workspace's items and offices. Out: departments, topics and items it names in vain.
 */
import type { Diagnostic } from '../schema/diagnostic.ts';
import type { Handbook } from '../schema/generated/types.ts';
import { suggest } from '../schema/suggest.ts';
import { at, type Draft, type ItemDraft } from './draft.ts';
import { findOffice, type OfficeIndex, unknownOffice } from './offices.ts';

export interface HandbookEntry {
  readonly id: string;
  readonly value: Handbook;
  readonly draft: Draft<Handbook>;
}

export function checkHandbook({ value, draft }: HandbookEntry, items: readonly ItemDraft[], index: OfficeIndex): readonly Diagnostic[] {
  const ids = new Set(items.map(({ id }) => id));
  const topics = new Set(items.flatMap(({ value: item }) => [...(item.personTopics ?? []), ...(item.corpTopics ?? [])]));
  const check = (key: 'items' | 'topics', known: ReadonlySet<string>, code: string): readonly Diagnostic[] =>
    (value[key] ?? []).flatMap((name, position) =>
      known.has(name) ? [] : [at(draft, [key, position], code, { found: name, allowed: suggest(name, known).join('、') })],
    );
  const departments = (value.departments ?? []).flatMap((name, position) =>
    findOffice(name, index) !== undefined ? [] : [unknownOffice(draft, ['departments', position], name, index)],
  );
  return [...departments, ...check('items', ids, 'handbook/unknown-item'), ...check('topics', topics, 'handbook/unknown-topic')];
}
