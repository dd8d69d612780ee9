/**
 * What must be unique in a workspace. In: drafts of one kind. Out: a finding at each later place, pointing at the first.
 */
import { compare, type Diagnostic } from '../schema/diagnostic.ts';
import { at, type Draft, type ItemDraft, type OfficeDraft, spanAt } from './draft.ts';

/** Files in a fixed order, so that "first" does not depend on the file system. */
const inOrder = <T extends Draft<unknown>>(drafts: readonly T[]): readonly T[] => [...drafts].sort((a, b) => compare(a.file, b.file));

export function duplicateIds(drafts: readonly Draft<unknown>[]): readonly Diagnostic[] {
  const first = new Map<string, Draft<unknown>>();
  return inOrder(drafts).flatMap((draft) => {
    const key = draft.id.toLowerCase();
    const earlier = first.get(key);
    first.set(key, earlier ?? draft);
    if (earlier === undefined) return isSafeId(draft.id) ? [] : [unsafeId(draft)];
    return [
      { ...at(draft, ['id'], 'id/duplicate', { found: draft.id }), related: [{ span: spanAt(earlier, ['id']), note: 'first-here' }] },
    ];
  });
}

/** Items name offices by full or short name, so these must tell offices apart. */
export function duplicateNames(offices: readonly OfficeDraft[]): readonly Diagnostic[] {
  const first = new Map<string, { readonly draft: OfficeDraft; readonly key: string }>();
  return inOrder(offices).flatMap((draft) =>
    (['name', 'shortName'] as const).flatMap((key) => {
      const name = draft.value[key];
      const earlier = name === undefined ? undefined : first.get(name);
      if (name === undefined || earlier?.draft === draft) return [];
      first.set(name, earlier ?? { draft, key });
      if (earlier === undefined) return [];
      return [
        {
          ...at(draft, [key], 'office/duplicate-name', { found: name }),
          related: [{ span: spanAt(earlier.draft, [earlier.key]), note: 'first-here' }],
        },
      ];
    }),
  );
}

/** An id made from a file name has not passed the schema. */
const isSafeId = (id: string): boolean => id.length <= 64 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);

const unsafeId = (draft: Draft<unknown>): Diagnostic => ({
  code: 'id/from-file-name',
  severity: 'error',
  span: { file: draft.file, start: 0, end: 0 },
  args: { found: draft.id },
});

/** Each handling item has a code of its own; items that share an implementation code must differ in their handling codes. */
export function duplicateCodes(drafts: readonly ItemDraft[]): readonly Diagnostic[] {
  const first = new Map<string, ItemDraft>();
  return inOrder(drafts).flatMap((draft) => {
    const { handlingItemCode, implementationCode } = draft.value;
    const code = handlingItemCode ?? implementationCode;
    if (code === undefined) return [];
    const earlier = first.get(code);
    first.set(code, earlier ?? draft);
    if (earlier === undefined) return [];
    const key = handlingItemCode === undefined ? 'implementationCode' : 'handlingItemCode';
    const related = [{ span: spanAt(earlier, [key]), note: 'first-here' }];
    return [{ ...at(draft, [key], 'code/duplicate', { found: code, other: earlier.value.name }), related }];
  });
}
