/**
 * laws.lock: what each item relied on. In: items with their citations, and a shelf. Out: for every citation the version of the
 * law and a hash of the cited words, so that a later change of the text is seen.
 */
import { createHash } from 'node:crypto';
import { type AuthorCitation, citationsIn } from './cited-in.ts';
import type { Lock, LockedWords } from './lock-file.ts';
import { lettersOf } from './quotation.ts';
import type { LawWords, Shelf } from './shelf.ts';

export type LockEntry = readonly [id: string, cited: Lock['items'][string]];

export interface CitingItem {
  readonly id: string;
  readonly item: object;
}

/** Only letters count, as in quotations: a new edition's commas change no law. */
const hashOf = (text: string): string => createHash('sha256').update(lettersOf(text)).digest('hex').slice(0, 16);

const locked = ({ title, places, version, text }: LawWords): LockedWords => ({ title, places, version, hash: hashOf(text) });

const hashes = new WeakMap<readonly LawWords[], readonly LockedWords[]>();

export function lockedWords(cited: AuthorCitation, shelf: Shelf): readonly LockedWords[] {
  const words = shelf.words(cited);
  const made = hashes.get(words) ?? words.map(locked);
  hashes.set(words, made);
  return made;
}

/** `kept` are entries of a former lock. */
export function makeLock(items: readonly CitingItem[], shelf: Shelf, kept: readonly LockEntry[] = []): Lock {
  const entries = items.map(({ id, item }) => {
    const cited = citationsIn(item).map((one) => [one.text, lockedWords(one, shelf)] as const);
    return [id, Object.fromEntries(sorted(cited.filter(([, words]) => words.length > 0)))] as const;
  });
  return { items: Object.fromEntries(sorted([...kept, ...entries].filter(([, cited]) => Object.keys(cited).length > 0))) };
}

const sorted = <T>(entries: readonly (readonly [string, T])[]): readonly (readonly [string, T])[] =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

export interface Change {
  readonly was: LockedWords;
  /** Absent where the library has the place no longer. */
  readonly now?: LockedWords;
}

/** What an item relied on and now reads otherwise. Citations that are new since are no change. */
export function changesOf(id: string, cited: AuthorCitation, shelf: Shelf): readonly Change[] {
  const before = shelf.lock?.items[id]?.[cited.text];
  if (before === undefined) return [];
  const current = lockedWords(cited, shelf);
  return before.flatMap((was, index) => {
    const now = current[index];
    if (now?.hash === was.hash) return [];
    return [{ was, ...(now === undefined ? {} : { now }) }];
  });
}

export interface LockReview {
  /** How many citations read as before. */
  readonly same: number;
  readonly changed: readonly (Change & Cited)[];
  /** In the items and not in the lock. */
  readonly fresh: readonly Cited[];
  /** In the lock and not in the items. */
  readonly dropped: readonly Cited[];
}

interface Cited {
  readonly id: string;
  readonly citation: string;
}

/** A citation that an item repeats counts once. */
export function lockChanges(items: readonly CitingItem[], shelf: Shelf): LockReview {
  const before = shelf.lock?.items ?? {};
  const now = items.flatMap(({ id, item }) => {
    const each = [...new Map(citationsIn(item).map((cited) => [cited.text, cited])).values()];
    return each.map((cited) => ({ id, citation: cited.text, cited }));
  });
  const known = now.filter(({ id, citation }) => before[id]?.[citation] !== undefined);
  const changed = known.flatMap(({ id, citation, cited }) => changesOf(id, cited, shelf).map((change) => ({ id, citation, ...change })));
  const fresh = now.filter(({ id, citation, cited }) => before[id]?.[citation] === undefined && lockedWords(cited, shelf).length > 0);
  const current = new Set(now.map(keyOf));
  const locked = Object.entries(before).flatMap(([id, cited]) => Object.keys(cited).map((citation) => ({ id, citation })));
  return {
    same: known.length - new Set(changed.map(keyOf)).size,
    changed,
    fresh: fresh.map(({ id, citation }) => ({ id, citation })),
    dropped: locked.filter((one) => !current.has(keyOf(one))),
  };
}

const keyOf = ({ id, citation }: Cited): string => `${id}\0${citation}`;
