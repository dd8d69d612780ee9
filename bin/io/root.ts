/**
 * Where a workspace is. In: a path the user gave. Out: its root folder. Loads nothing else of the program, so that it can be asked before.
 */
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../../src/schema/usage-error.ts';

/** The nearest folder at or above `path`, seen from `cwd`, that holds guide.yaml. */
export function findRoot(path: string, cwd: string): string {
  if (!existsSync(resolve(cwd, path))) throw new UsageError(`没有这个路径：${path}`, `no such path: ${path}`);
  const root = rootAbove(path, cwd);
  if (root !== undefined) return root;
  throw new UsageError(
    `在 ${path} 及其上级文件夹里没有找到 guide.yaml；新建工作区请运行 guide init`,
    `no guide.yaml in ${path} or above; run guide init to make a workspace`,
  );
}

/** The same, and undefined where there is none. */
export function rootAbove(path: string, cwd: string): string | undefined {
  const start = resolve(cwd, path);
  const found = statSync(start, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  for (let folder = found.isDirectory() ? start : dirname(start); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'guide.yaml')) || existsSync(join(folder, 'guide.yml'))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}
