/**
 * The workspace on disk. In: a path the user gave. Out: the root folder, and every source file with its bytes or with the
 * reason why there are none. Links are followed only inside the workspace; nothing else is ever read.
 */
import { type Dirent, existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { FileListing } from '../../src/compile/files.ts';
import { kindOf, type WorkspaceSources } from '../../src/pipeline.ts';
import { maxFileSize, type SourceFile } from '../../src/schema/decode.ts';
import { UsageError } from '../../src/schema/usage-error.ts';

const folders = ['items', 'offices', 'handbooks'] as const;

/** Path inside the workspace with forward slashes, the same on every system. */
const inside = (root: string, path: string): string => relative(root, path).split(sep).join('/');

/** The nearest folder at or above `path`, seen from `cwd`, that holds guide.yaml. */
export function findRoot(path: string, cwd: string): string {
  const start = resolve(cwd, path);
  if (!existsSync(start)) throw new UsageError(`没有这个路径：${path}`, `no such path: ${path}`);
  const first = statSync(start).isDirectory() ? start : dirname(start);
  for (let folder = first; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'guide.yaml')) || existsSync(join(folder, 'guide.yml'))) return folder;
    if (dirname(folder) !== folder) continue;
    throw new UsageError(
      `在 ${path} 及其上级文件夹里没有找到 guide.yaml；新建工作区请运行 guide init`,
      `no guide.yaml in ${path} or above; run guide init to make a workspace`,
    );
  }
}

export function readWorkspace(root: string): WorkspaceSources {
  const paths = [
    ...['guide.yaml', 'guide.yml'].filter((name) => existsSync(join(root, name))),
    ...folders.flatMap((name) => listFolder(root, name)),
  ];
  const real = realpathSync(root);
  return {
    documents: paths.filter((path) => kindOf(path) !== undefined).map((path) => readSource(root, path, real)),
    listing: listFiles(root, real),
  };
}

/** Every path below a folder, not following links to folders. */
function listFolder(root: string, folder: string): readonly string[] {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return entriesBelow(start).map((path) => inside(root, path));
}

function entriesBelow(folder: string): readonly string[] {
  return readFolder(folder).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return [path];
    return /\.ya?ml$/i.test(entry.name) ? [path, ...entriesBelow(path)] : entriesBelow(path);
  });
}

function readFolder(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') throw new UsageError(`${folder} 应当是文件夹，却是文件`, `${folder} should be a folder but is a file`);
    throw new UsageError(
      `无法读取文件夹 ${folder}（${code}），检查读取权限`,
      `cannot read folder ${folder} (${code}); check its permissions`,
      { cause },
    );
  }
}

export function readSource(root: string, path: string, real = realpathSync(root)): SourceFile {
  const full = join(root, path);
  try {
    if (!isWithin(real, realpathSync(full))) return { path, problem: 'outside' };
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

function listFiles(root: string, real: string): FileListing {
  const sizes = new Map<string, number>();
  const outside = new Set<string>();
  for (const path of listFolder(root, 'files')) {
    try {
      const full = realpathSync(join(root, path));
      if (!isWithin(real, full)) outside.add(path);
      else if (statSync(full).isFile()) sizes.set(path, statSync(full).size);
    } catch {
      outside.add(path);
    }
  }
  return { sizes, outside };
}

/** Gives the text of attached files that are shown as pages; other files are copied as they are. */
export function textReader(root: string): (path: string) => string | undefined {
  return (path) => (/\.(md|txt|csv)$/i.test(path) ? readFileSync(join(root, path), 'utf8') : undefined);
}
