/**
 * A part of a catalogue. In: a catalogue and the ids of items. Out: the catalogue with these items and the files they refer
 * to, so that nothing of the others is published.
 */
import { compare } from '../schema/diagnostic.ts';
import type { BoundItem, Catalogue, ReferencedFile } from './catalogue.ts';

export function chooseById(catalogue: Catalogue, ids: readonly string[]): Catalogue {
  const items = catalogue.items.filter(({ id }) => ids.includes(id));
  return { ...catalogue, items, files: filesOfItems(items) };
}

/** A file is public as soon as one public element refers to it. */
export function filesOfItems(items: readonly Pick<BoundItem, 'files'>[]): readonly ReferencedFile[] {
  const merged = new Map<string, ReferencedFile>();
  for (const { files } of items) for (const file of files) if (merged.get(file.path)?.audience !== 'public') merged.set(file.path, file);
  return [...merged.values()].sort((a, b) => compare(a.path, b.path));
}
