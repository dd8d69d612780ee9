/**
 * Which items ask for which material. In: items of a catalogue. Out: every material once, in the order of the items, each with the
 * items that ask for it: an applicant who has a paper, or cannot get it, sees what it is for.
 */
import type { Item } from '../schema/generated/types.ts';
import type { ItemRef } from './law-index.ts';

export interface MaterialEntry {
  readonly name: string;
  readonly items: readonly ItemRef[];
}

interface Source {
  readonly id: string;
  readonly item: Pick<Item, 'name' | 'materials' | 'variants'>;
}

export function materialIndex(sources: readonly Source[]): readonly MaterialEntry[] {
  const entries = new Map<string, ItemRef[]>();
  for (const { id, item } of sources) {
    for (const name of new Set(materialsOf(item).map((material) => material.name.trim()))) {
      const items = entries.get(name) ?? [];
      items.push({ id, name: item.name });
      entries.set(name, items);
    }
  }
  return [...entries].map(([name, items]) => ({ name, items }));
}

/** Those that a variant adds, too. */
export const materialsOf = ({ materials = [], variants = [] }: Source['item']): NonNullable<Item['materials']> => [
  ...materials,
  ...variants.flatMap(({ add }) => add ?? []),
];
