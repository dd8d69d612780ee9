/**
 * Files that go with the items of a book. In: items. Out: each file once, with the items that refer to it, in the order of the
 * book; for staff with the templates of their documents.
 */
import type { Item } from '../schema/generated/types.ts';
import type { BoundItem } from './catalogue.ts';
import { normalisePath } from './files.ts';
import { filesOf, type NamedFile } from './guide-view-files.ts';
import type { Terms } from './guide-view-terms.ts';
import type { HandbookForm } from './handbook-view-types.ts';
import type { ItemRef } from './law-index.ts';

export function formsOf(terms: Terms, bounds: readonly BoundItem[], isForStaff: boolean): readonly HandbookForm[] {
  const forms = new Map<string, { readonly name: string; readonly items: ItemRef[] }>();
  for (const { id, item } of bounds) {
    for (const { path, name } of isForStaff ? filesForStaff(terms, item) : filesOf(terms, item)) {
      const form = forms.get(path) ?? { name, items: [] };
      if (form.items.at(-1)?.id !== id) form.items.push({ id, name: item.name });
      forms.set(path, form);
    }
  }
  return [...forms].map(([path, form], at) => ({ anchor: `f-${at + 1}`, path, ...form }));
}

/** Samples that show applicants how to fill in a form are in the guides; staff need the forms, and the samples of results. */
function filesForStaff(terms: Terms, item: Item): readonly NamedFile[] {
  const materials = [...(item.materials ?? []), ...(item.variants ?? []).flatMap(({ add }) => add ?? [])];
  const samples = new Set(materials.flatMap(({ sample }) => (sample === undefined ? [] : [normalisePath(sample)])));
  const blanks = new Set(materials.map(({ blankForm }) => blankForm && normalisePath(blankForm)));
  return [...filesOf(terms, item), ...documentsOf(item)].filter(({ path }) => !samples.has(path) || blanks.has(path));
}

/** Templates of the documents that staff issue. */
export const documentsOf = ({ documents = [] }: Item): readonly NamedFile[] =>
  documents.flatMap(({ name, template }) => {
    const path = template === undefined ? undefined : normalisePath(template);
    return path === undefined ? [] : [{ path, name }];
  });
