/**
 * A file named on the command line. In: a path as given. Out: where it lies; a usage error where nothing, or no file, lies there.
 */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../../src/schema/usage-error.ts';
import type { World } from '../world.ts';

export function requireFile(file: string, world: World): string {
  const path = resolve(world.cwd, file);
  if (!existsSync(path)) throw new UsageError(`没有这个文件：${file}`, `no such file: ${file}`);
  if (statSync(path).isFile()) return path;
  throw new UsageError(`${file} 不是文件；写一个 .docx、.md 或者 .txt 文件`, `${file} is no file; name a .docx, .md or .txt file`);
}
