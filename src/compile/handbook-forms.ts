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
    for (const { path, name } of [...filesOf(terms, item), ...(isForStaff ? documentsOf(item) : [])]) {
      const form = forms.get(path) ?? { name, items: [] };
      if (form.items.at(-1)?.id !== id) form.items.push({ id, name: item.name });
      forms.set(path, form);
    }
  }
  return [...forms].map(([path, form], at) => ({ anchor: `f-${at + 1}`, path, ...form }));
}

const documentsOf = ({ documents = [] }: Item): readonly NamedFile[] =>
  documents.flatMap(({ name, template }) => {
    const path = template === undefined ? undefined : normalisePath(template);
    return path === undefined ? [] : [{ path, name }];
  });
