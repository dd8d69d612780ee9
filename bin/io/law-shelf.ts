/**
 * The law library of a workspace. In: its root and a day. Out: the texts of laws/ with laws.lock, as the pipeline takes them, and
 * the same for other threads. A workspace without texts has none. The cache lies in .guide/, which is never published.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Lock, readLock } from '../../src/law/lock-file.ts';
import { makeShelf, type Shelf } from '../../src/law/shelf.ts';
import type { Diagnostic } from '../../src/schema/diagnostic.ts';
import { isDate } from '../../src/schema/formats.ts';
import { UsageError } from '../../src/schema/usage-error.ts';
import { type LoadedLaws, libraryFrom, loadLaws, type SharedLaws } from './laws.ts';

export const lawsFolder = 'laws';
export const lockFile = 'laws.lock';

export interface LawShelf {
  readonly shelf: Shelf;
  readonly loaded: LoadedLaws;
  readonly share: LawShare;
}

/** What another thread makes its shelf of. */
export interface LawShare {
  readonly laws: SharedLaws;
  readonly asOf: string;
  readonly lock?: Lock;
}

export async function loadShelf(root: string, asOf: string): Promise<LawShelf | undefined> {
  const folder = join(root, lawsFolder);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return undefined;
  const loaded = await loadLaws(folder, join(root, '.guide', 'laws.cache'));
  if (loaded.library.laws.size === 0 && loaded.notes.length === 0) return undefined;
  const lock = loadLock(root);
  const locked = lock === undefined || lock === 'damaged' ? {} : { lock };
  const notes = [...loaded.notes.map(belowLaws), ...(lock === 'damaged' ? [damagedLock] : [])];
  const shelf = makeShelf(loaded.library, { asOf, notes, ...locked });
  return { shelf, loaded, share: { laws: loaded.shared, asOf, ...locked } };
}

export const shelfOf = ({ laws, asOf, lock }: LawShare): Shelf =>
  makeShelf(libraryFrom(laws), { asOf, ...(lock === undefined ? {} : { lock }) });

const belowLaws = (note: Diagnostic): Diagnostic => ({ ...note, span: { ...note.span, file: `${lawsFolder}/${note.span.file}` } });

/** What a merge left of laws.lock must not keep the items from being checked. */
const damagedLock: Diagnostic = { code: 'law/lock-damaged', severity: 'error', span: { file: lockFile, start: 0, end: 0 }, args: {} };

export function loadLock(root: string): Lock | 'damaged' | undefined {
  const path = join(root, lockFile);
  return existsSync(path) ? (readLock(readFileSync(path, 'utf8')) ?? 'damaged') : undefined;
}

/** A day as YYYY-MM-DD; without one, today where the program runs. */
export function dayOf(given: string | undefined): string {
  if (given === undefined) return today();
  if (isDate(given)) return given;
  throw new UsageError(
    `--as-of 后面要写日期，例如 2026-10-01；这里写的是 ${given}`,
    `--as-of takes a day such as 2026-10-01, not ${given}`,
  );
}

function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
