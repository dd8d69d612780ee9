/**
 * The workspace on disk. In: its root folder. Out: every source file with its bytes or with the reason why there are none. Links to files are followed only inside the workspace, links to folders never; nothing else is
 * ever read.
 */
import { accessSync, constants, type Dirent, existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { meantFolder, ourFolders } from '../../src/compile/check-layout.ts';
import { type FileFault, type FileListing, faultOf, isText } from '../../src/compile/files.ts';
import { baselineFile, kindOf, type WorkspaceSources } from '../../src/pipeline.ts';
import { decode, maxFileSize, type SourceFile } from '../../src/schema/decode.ts';
import { UsageError } from '../../src/schema/usage-error.ts';

export function readWorkspace(root: string): WorkspaceSources {
  const real = realpathSync(root);
  const entries = ourFolders.flatMap((name) => listFolder(root, name));
  const linked = entries.filter(({ path, isLink }) => isLink && kindOf(path) === undefined).map(({ path }) => path);
  const plain = new Set(entries.filter(({ isFile }) => isFile).map(({ path }) => path));
  const roots = ['guide.yaml', 'guide.yml', baselineFile].filter((name) => existsSync(join(root, name)));
  const paths = [...roots, ...entries.map(({ path }) => path)];
  return {
    documents: paths.filter((path) => kindOf(path) !== undefined).map((path) => readSource(root, path, real, plain.has(path))),
    listing: listFiles(root, real, entries),
    unread: linked.flatMap((path) => linkedFolder(root, path, real)),
    lookalikes: lookalikes(root),
  };
}

/** Paths of the files in one folder of the workspace, in order; links to folders are not followed. */
export const filesBelow = (root: string, folder: string): readonly string[] =>
  listFolder(root, folder)
    .map(({ path }) => path)
    .sort();

interface Entry {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly isLink: boolean;
  /** A file and no link, so it lies where its path says. */
  readonly isFile: boolean;
}

/** Every path below a folder, not following links to folders. */
function listFolder(root: string, folder: string): readonly Entry[] {
  const found = lstatSync(join(root, folder), { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isSymbolicLink()) return [{ path: folder, isLink: true, isFile: false }];
  return entriesBelow(root, folder);
}

function entriesBelow(root: string, folder: string): readonly Entry[] {
  return readFolder(join(root, folder)).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const path = `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [{ path, isLink: entry.isSymbolicLink(), isFile: entry.isFile() }];
    return /\.ya?ml$/i.test(entry.name) ? [{ path, isLink: false, isFile: false }, ...entriesBelow(root, path)] : entriesBelow(root, path);
  });
}

/** A link to a folder, or one that leads nowhere, with the reason why it is not read; links to files are no matter here. */
function linkedFolder(root: string, path: string, real: string): readonly SourceFile[] {
  try {
    const target = realpathSync(join(root, path));
    if (!statSync(target).isDirectory()) return [];
    return [{ path, problem: isWithin(real, target) ? 'linked-folder' : 'outside' }];
  } catch (cause) {
    return [{ path, problem: 'unreadable', detail: (cause as NodeJS.ErrnoException).code ?? String(cause) }];
  }
}

/** Folders at the root whose names look like ours, and what lies in them. */
function lookalikes(root: string): ReadonlyMap<string, readonly string[]> {
  const found = readFolder(root).filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith('.') && meantFolder(entry.name) !== undefined,
  );
  return new Map(found.map(({ name }) => [name, entriesBelow(root, name).map(({ path }) => path)]));
}

function readFolder(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') throw new UsageError(`${folder} 应当是文件夹，却是文件`, `${folder} should be a folder but is a file`);
    throw cause;
  }
}

/** `isPlain` tells that it is no link, which otherwise is found out: looking at every folder above takes longer than reading. */
export function readSource(root: string, path: string, real = realpathSync(root), isPlain = false): SourceFile {
  const full = join(root, path);
  try {
    if (!isPlain && !isWithin(real, realpathSync(full))) return { path, problem: 'outside' };
    const stat = statSync(full);
    if (stat.isDirectory()) return { path, problem: 'directory' };
    if (!stat.isFile()) return { path, problem: 'not-a-file' };
    if (stat.size > maxFileSize) return { path, problem: 'too-large' };
    return { path, bytes: readFileSync(full) };
  } catch (cause) {
    return { path, problem: 'unreadable', detail: (cause as NodeJS.ErrnoException).code ?? String(cause) };
  }
}

const isWithin = (root: string, path: string): boolean => path === root || path.startsWith(root + sep);

function listFiles(root: string, real: string, entries: readonly Entry[]): FileListing {
  const sizes = new Map<string, number>();
  const outside = new Set<string>();
  const faults = new Map<string, FileFault>();
  for (const { path } of entries.filter((entry) => entry.path.startsWith('files/'))) {
    try {
      const full = realpathSync(join(root, path));
      if (!isWithin(real, full)) outside.add(path);
      else if (statSync(full).isFile()) sizes.set(path, statSync(full).size);
    } catch {
      outside.add(path);
    }
    const fault = sizes.has(path) ? faultIn(root, path, real) : undefined;
    if (fault !== undefined) faults.set(path, fault);
  }
  return { sizes, outside, faults };
}

/** Texts are read as documents are; of other files it is enough that they can be read. */
function faultIn(root: string, path: string, real: string): FileFault | undefined {
  if (!isText(path)) return isReadable(join(root, path)) ? undefined : 'unreadable';
  const [found] = decode(readSource(root, path, real)).diagnostics;
  return found === undefined ? undefined : faultOf(found.code);
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Gives the text of attached files that are shown as pages; other files are copied as they are. What cannot be decoded was
 * reported before; when it changed since, there is no text to publish.
 */
export function textReader(root: string): (path: string) => string | undefined {
  return (path) => {
    if (!isText(path)) return undefined;
    const { value, diagnostics } = decode(readSource(root, path));
    if (value === undefined) throw new Error(`${path} changed while it was used and cannot be read now (${diagnostics[0]?.code ?? ''})`);
    return value;
  };
}

/** Gives pictures as data: addresses, for documents that are printed: nothing can be loaded there. */
export function pictureReader(root: string): (path: string) => string | undefined {
  return (path) => {
    const type = /\.svg$/i.test(path) ? 'image/svg+xml' : /\.png$/i.test(path) ? 'image/png' : undefined;
    const { bytes } = type === undefined ? {} : readSource(root, path);
    return bytes === undefined ? undefined : `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
  };
}
