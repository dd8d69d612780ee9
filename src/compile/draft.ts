/**
 * One file that has the right shape. In: a validated document. Out: the typed value together with the means to find the
 * place of any part of it, so that every later finding has a place.
 */
import { anchor, follow } from '../schema/anchors.ts';
import type { Canon, CanonicalDocument } from '../schema/canonical.ts';
import type { Diagnostic, Lang } from '../schema/diagnostic.ts';
import type { Handbook, Item, Office, Workspace } from '../schema/generated/types.ts';
import type { Span } from '../schema/located.ts';
import type { Plan } from '../schema/plan.ts';
import { unlessHidden } from '../schema/veil.ts';
import type { FileReference } from './check-texts.ts';

export interface Draft<T> {
  readonly file: string;
  readonly id: string;
  readonly value: T;
  readonly lang: Lang;
  readonly root: Canon;
  readonly plan: Plan;
  /** Files that the document refers to. */
  readonly files: readonly FileReference[];
}

export type ItemDraft = Draft<Item>;
export type OfficeDraft = Draft<Office>;
export type HandbookDraft = Draft<Handbook>;
export type WorkspaceDraft = Draft<Workspace>;

/**
 * A document whose places are looked up only when a finding needs them: the tree of a file takes many times the memory of its
 * value, and few files have findings that concern other files.
 */
export interface Entry<T> {
  readonly file: string;
  readonly id: string;
  readonly value: T;
  readonly open: () => Draft<T>;
}

export const entryOf = <T>(draft: Draft<T>): Entry<T> => ({ file: draft.file, id: draft.id, value: draft.value, open: () => draft });

export type ItemEntry = Entry<Item>;

export type Path = readonly (string | number)[];

/** File name without folder and extension. */
export const stem = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.ya?ml$/i, '');

export function makeDraft<T>(document: CanonicalDocument, plan: Plan, files: readonly FileReference[]): Draft<T> {
  const value = document.root.value as T & { readonly id?: string };
  const [id = stem(document.file)] = unlessHidden(() => (value.id === undefined ? [] : [value.id]));
  return { file: document.file, id, value, lang: document.lang, root: document.root, plan, files };
}

/** The place of the value at `path`; where it is absent, the nearest place above it. */
export function spanAt(draft: Draft<unknown>, path: Path): Span {
  const { canon } = follow(draft.root, draft.plan, path.map(String));
  return { file: draft.file, start: canon.start, end: canon.end };
}

/** The place of the key at `path`. */
export const keySpanAt = (draft: Draft<unknown>, path: Path): Span =>
  anchor(draft.file, follow(draft.root, draft.plan, path.map(String)).canon);

/** The key as the author wrote it, or would have to. */
export function keyAt(draft: Draft<unknown>, path: Path): string {
  const { canon, plan } = follow(draft.root, draft.plan, path.map(String));
  return canon.key?.text ?? plan.schema.label ?? String(path.at(-1) ?? '');
}

/** Makes a finding at the value of `path`. */
export function at(
  draft: Draft<unknown>,
  path: Path,
  code: string,
  args: Diagnostic['args'] = {},
  severity: Diagnostic['severity'] = 'error',
): Diagnostic {
  return { code, severity, span: spanAt(draft, path), args: { key: keyAt(draft, path), ...args } };
}
