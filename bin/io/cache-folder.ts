/**
 * Where this program keeps what it can make again: the user's own cache, which no workspace can write to. In: a kind and what a file is about. Out:
 * its bytes. A cache that cannot be read or written costs time and nothing else.
 */
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const cacheFolder = (): string => join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'service-guide-compiler');

/** The file of the cache that is about a folder, which need not exist. */
export const cachedFor = (kind: string, folder: string, ending = ''): string =>
  join(cacheFolder(), kind, `${digest(realPath(folder))}${ending}`);

/** What `kept-items.ts` keeps of a workspace. */
export const keptItemsOf = (root: string): string => cachedFor('items', root);

export const hasKeptItems = (root: string): boolean => existsSync(keptItemsOf(root));

/** Half as fast again as SHA-256 where the processor has no instruction for that. */
export const digest = (content: string | Uint8Array): string => hash('sha512-256', content, 'base64url');

export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (cause) {
    if (isAbsent(cause)) return resolve(path);
    throw cause;
  }
}

export function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (cause) {
    if (isAbsent(cause)) return undefined;
    throw cause;
  }
}

const isAbsent = (cause: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes((cause as NodeJS.ErrnoException).code ?? '');

/** Under another name first, so that no process finds it half written. What nobody has written for long goes. */
export function writeCached(file: string, content: string | Uint8Array): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const fresh = `${file}.${process.pid}`;
    writeFileSync(fresh, content, { mode: 0o600 });
    renameSync(fresh, file);
    removeOld(dirname(file));
  } catch (cause) {
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'ENOENT'].includes((cause as NodeJS.ErrnoException).code ?? '')) throw cause;
  }
}

/** Notes by name, as `writeNotes` left them. A damaged file is as good as none: what it told of is made again. */
export function readNotes<Note>(file: string, isNote: (one: unknown) => one is Note): ReadonlyMap<string, Note> {
  const text = readIfThere(file);
  if (text === undefined) return new Map();
  try {
    const notes: unknown = JSON.parse(new TextDecoder().decode(text));
    return new Map(Object.entries(Object(notes)).filter((entry): entry is [string, Note] => isNote(entry[1])));
  } catch {
    return new Map();
  }
}

export const writeNotes = (file: string, notes: ReadonlyMap<string, unknown>): void =>
  writeCached(file, JSON.stringify(Object.fromEntries(notes)));

/** Workspaces come and go; one that is still in use is made anew once in a while. */
const longestKept = 60 * 24 * 3600 * 1000;

function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isFile() && Date.now() - found.mtimeMs > longestKept) rmSync(path, { force: true });
  }
}
