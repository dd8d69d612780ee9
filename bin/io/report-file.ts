/**
 * Files that reports are written to. In: a path as the user gave it. Out: a place that can be written, or why not, before any
 * work is done; and in the end the whole file at once, so that a server never reads half a report.
 */
import { existsSync, lstatSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { UsageError } from '../../src/schema/usage-error.ts';
import { putWhole } from './replace-file.ts';

/** `root` is the workspace, whose sources no report may overwrite. */
export function reportPlace(path: string, cwd: string, root: string): string {
  const full = resolve(cwd, path);
  const folder = dirname(full);
  if (path === '' || !existsSync(folder) || !statSync(folder).isDirectory())
    throw new UsageError(
      `报告“${path}”所在的文件夹不存在，请先建好：${folder}`,
      `the folder of the report "${path}" does not exist; make it first: ${folder}`,
    );
  const place = existsSync(full) ? realpathSync(full) : join(realpathSync(folder), basename(full));
  if (existsSync(place) && statSync(place).isDirectory())
    throw new UsageError(`“${path}”是文件夹，报告要写成文件`, `"${path}" is a folder; a report is a file`);
  if (isSource(relative(realpathSync(root), place)))
    throw new UsageError(
      `报告“${path}”会覆盖工作区的内容，请换一个文件`,
      `the report "${path}" would overwrite the workspace; choose another file`,
    );
  return place;
}

function isSource(path: string): boolean {
  const [first = '', ...rest] = path.split(sep);
  return rest.length === 0
    ? /^(?:guide|baseline)\.ya?ml$|\.lock$/i.test(first)
    : ['items', 'offices', 'handbooks', 'packs', 'translations', 'themes', 'laws', 'files'].includes(first);
}

/** Pipes and devices such as /dev/stdout are written to, not replaced. */
export function writeReport(place: string, text: string): void {
  if (existsSync(place) && !lstatSync(place).isFile()) writeFileSync(place, text);
  else putWhole(place, new TextEncoder().encode(text));
}
