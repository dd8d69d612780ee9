/**
 * What must be unique in a workspace. In: documents of one kind. Out: a finding at each later place, pointing at the first.
 */
import { compare, type Diagnostic } from '../schema/diagnostic.ts';
import type { Office } from '../schema/generated/types.ts';
import { at, type Entry, type ItemEntry, type Path, spanAt } from './draft.ts';

/** Files in a fixed order, so that "first" does not depend on the file system. */
const inOrder = <T extends Entry<unknown>>(entries: readonly T[]): readonly T[] => [...entries].sort((a, b) => compare(a.file, b.file));

export function duplicateIds(entries: readonly Entry<unknown>[]): readonly Diagnostic[] {
  const first = new Map<string, Entry<unknown>>();
  return inOrder(entries).flatMap((entry) => {
    const key = entry.id.toLowerCase();
    const earlier = first.get(key);
    first.set(key, earlier ?? entry);
    if (earlier === undefined) return isSafeId(entry.id) ? [] : [unsafeId(entry)];
    const related = [{ span: spanAt(earlier.open(), ['id']), note: 'first-here' }];
    return [{ ...at(entry.open(), ['id'], 'id/duplicate', { found: entry.id }), related }];
  });
}

/**
 * Former ids keep old addresses alive, so none may be the address of a page that is there, or lead to two places. A cancelled item
 * has no page: what replaces it may take over its address.
 */
export function takenFormerIds(items: readonly ItemEntry[]): readonly Diagnostic[] {
  const published = inOrder(items).filter(({ value }) => value.status !== 'cancelled');
  const first = new Map(published.map((entry) => [entry.id.toLowerCase(), { entry, path: ['id'] as Path }]));
  return published.flatMap((entry) =>
    (entry.value.formerIds ?? []).flatMap((found, index) => {
      const path: Path = ['formerIds', index];
      const earlier = first.get(found.toLowerCase());
      if (earlier === undefined) {
        first.set(found.toLowerCase(), { entry, path });
        return [];
      }
      const related = [{ span: spanAt(earlier.entry.open(), earlier.path), note: 'first-here' }];
      return [{ ...at(entry.open(), path, 'id/former-taken', { found }), related }];
    }),
  );
}

/** Items name offices by full or short name, so these must tell offices apart. */
export function duplicateNames(offices: readonly Entry<Office>[]): readonly Diagnostic[] {
  const first = new Map<string, { readonly entry: Entry<Office>; readonly key: string }>();
  return inOrder(offices).flatMap((entry) =>
    (['name', 'shortName'] as const).flatMap((key) => {
      const name = entry.value[key];
      const earlier = name === undefined ? undefined : first.get(name);
      if (name === undefined || earlier?.entry === entry) return [];
      first.set(name, earlier ?? { entry, key });
      if (earlier === undefined) return [];
      const related = [{ span: spanAt(earlier.entry.open(), [earlier.key]), note: 'first-here' }];
      return [{ ...at(entry.open(), [key], 'office/duplicate-name', { found: name }), related }];
    }),
  );
}

/** An id made from a file name has not passed the schema. */
const isSafeId = (id: string): boolean => id.length <= 64 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);

const unsafeId = ({ file, id }: Entry<unknown>): Diagnostic => ({
  code: 'id/from-file-name',
  severity: 'error',
  span: { file, start: 0, end: 0 },
  args: { found: id },
});

/** Each handling item has a code of its own; items that share an implementation code must differ in their handling codes. */
export function duplicateCodes(items: readonly ItemEntry[]): readonly Diagnostic[] {
  const first = new Map<string, ItemEntry>();
  return inOrder(items).flatMap((entry) => {
    const { handlingItemCode, implementationCode } = entry.value;
    const code = handlingItemCode ?? implementationCode;
    if (code === undefined) return [];
    const earlier = first.get(code);
    first.set(code, earlier ?? entry);
    if (earlier === undefined) return [];
    const key = handlingItemCode === undefined ? 'implementationCode' : 'handlingItemCode';
    const related = [{ span: spanAt(earlier.open(), [key]), note: 'first-here' }];
    return [{ ...at(entry.open(), [key], 'code/duplicate', { found: code }), related }];
  });
}
