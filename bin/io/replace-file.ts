/**
 * One file of a workspace written anew. In: the root, the path inside it, what the file held when it was read and what it
 * should hold. Out: the file holds the new content, or is as it was. Never a link and never outside the workspace, because
 * what stands there belongs to somebody else; never a file that changed meanwhile, because that would lose the change.
 */
import {
  chmodSync,
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

export type Refusal = 'link' | 'changed';

export function replaceFile(root: string, path: string, before: Uint8Array, after: Uint8Array): Refusal | undefined {
  const full = join(root, path);
  if (lstatSync(full).isSymbolicLink() || realpathSync(full) !== join(realpathSync(root), path)) return 'link';
  if (Buffer.compare(readFileSync(full), before) !== 0) return 'changed';
  putWhole(full, after, lstatSync(full).mode & 0o777);
  return undefined;
}

/** A file that is there as a whole or not at all, with these rights if they are given. */
export function putWhole(full: string, content: Uint8Array, mode?: number): void {
  const fresh = join(dirname(full), `.${basename(full)}.new-${process.pid}`);
  try {
    writeWhole(fresh, content);
    if (mode !== undefined) chmodSync(fresh, mode);
    renameSync(fresh, full);
  } catch (cause) {
    rmSync(fresh, { force: true });
    throw cause;
  }
}

/** On the disk before it takes the other's name, so that a power cut leaves one of the two. */
function writeWhole(path: string, content: Uint8Array): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
