/**
 * The output folder. In: artifacts and PDFs. Out: a folder that is replaced as a whole or not at all: everything is written
 * beside it first and then swapped in by renaming. A folder is replaced only when it is empty or holds nothing but what an
 * earlier run wrote, as its marker file tells.
 */
import { existsSync, linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Artifact } from '../../src/render/artifact.ts';
import { compare } from '../../src/schema/diagnostic.ts';
import { UsageError } from '../../src/schema/usage-error.ts';
import type { Sealer } from './seal.ts';
import { recover, swap } from './swap.ts';

export const markerName = '.guide-output.json';

export interface OutputPlace {
  readonly target: string;
  /** Root of the workspace: files are copied from it, and it must not be overwritten. */
  readonly workspace: string;
}

export interface Stage {
  /** Where it lies until the end; other threads write there too. */
  readonly folder: string;
  /** Real path of the workspace, from which files are copied. */
  readonly workspace: string;
  /** Owns up to files that another thread wrote. */
  readonly record: (paths: readonly string[]) => void;
  /** How many files it holds. */
  readonly count: () => number;
  /** `sealed` gets the bytes, to know them again. */
  readonly write: (artifact: Artifact, sealed?: Sealer) => void;
  readonly writeBytes: (path: string, bytes: Uint8Array) => void;
  /** A file of an earlier output as it is, with these bytes. */
  readonly adopt: (path: string, from: string, bytes: Uint8Array) => void;
}

/** Fills a fresh folder and puts it in the place of the target; when `fill` fails, the target stays as it was. */
export async function replaceOutput<T>(place: OutputPlace, fill: (stage: Stage) => Promise<T>): Promise<T> {
  const target = existsSync(place.target) ? realpathSync(place.target) : resolve(place.target);
  recover(target);
  refuseUnlessOurs(target, place);
  const fresh = join(dirname(target), `.${basename(target)}.new-${process.pid}`);
  mkdirSync(dirname(target), { recursive: true });
  try {
    mkdirSync(fresh);
    const written: string[] = [];
    const result = await fill(stageIn(fresh, realpathSync(place.workspace), written));
    writeFileSync(join(fresh, markerName), marker(written));
    refuseUnlessOurs(target, place);
    await swap(fresh, target);
    return result;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

const marker = (written: readonly string[]): string =>
  `${JSON.stringify({ madeBy: 'service-guide-compiler', format: 1, files: [...written].sort(compare) }, null, 1)}\n`;

/** `workspace` is a real path; paths written are added to `written`. */
export function stageIn(folder: string, workspace: string, written: string[]): Stage {
  const known = new Set<string>();
  const encode = textEncoder();
  const placeOf = (path: string): string => {
    const full = join(folder, checkedPath(path));
    if (!known.has(dirname(full))) mkdirSync(dirname(full), { recursive: true });
    known.add(dirname(full));
    return full;
  };
  const writeBytes = (path: string, bytes: Uint8Array): void => {
    writeFileSync(placeOf(path), bytes, { flag: 'wx' });
    written.push(path);
  };
  const adopt = (path: string, from: string, bytes: Uint8Array): void => {
    if (!linked(from, placeOf(path))) writeFileSync(placeOf(path), bytes, { flag: 'wx' });
    written.push(path);
  };
  const bytesOf = ({ content }: Artifact): Uint8Array =>
    typeof content === 'string' ? encode(content) : readFrom(workspace, content.copyOf);
  const write = (artifact: Artifact, sealed?: Sealer): void => {
    const bytes = bytesOf(artifact);
    writeBytes(artifact.path, bytes);
    sealed?.add(bytes);
  };
  const record = (paths: readonly string[]): void => {
    for (const path of paths) written.push(path);
  };
  return { folder, workspace, record, count: () => written.length, write, writeBytes, adopt };
}

/**
 * A second name for a file costs less than a second file, and copying programs see that it is the same. Not for a file that goes by other
 * names already or is a link, which somebody could change from elsewhere; and some file systems know no second names.
 */
function linked(from: string, to: string): boolean {
  const found = lstatSync(from, { throwIfNoEntry: false });
  if (found === undefined || !found.isFile() || found.nlink !== 1) return false;
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/**
 * UTF-8 in one buffer, whose content holds until the next text. Finding out how long the bytes will be takes as long as writing them, so
 * there is room for the most that a text can take.
 */
function textEncoder(): (text: string) => Uint8Array {
  let room = Buffer.allocUnsafe(2 ** 19);
  return (text) => {
    const most = 3 * text.length;
    if (room.length < most) room = Buffer.allocUnsafe(2 * most);
    return room.subarray(0, room.write(text));
  };
}

/** Such a path is made by this program, so a wrong one is a bug and not the user's mistake. */
function checkedPath(path: string): string {
  const isSafe =
    /^(public|internal)\/./.test(path) &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:\0]/.test(part));
  if (!isSafe) throw new Error(`an output would leave its folder: ${JSON.stringify(path)}`);
  return path;
}

function readFrom(workspace: string, path: string): Uint8Array {
  const full = realpathSync(join(workspace, path));
  if (!full.startsWith(workspace + sep))
    throw new UsageError(`${path} 指向工作区之外的文件`, `${path} leads to a file outside the workspace`);
  return readFileSync(full);
}

function refuseUnlessOurs(target: string, { workspace }: OutputPlace): void {
  refuseSources(target, realpathSync(workspace));
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory()) throw new UsageError(`${target} 是文件，不是文件夹`, `${target} is a file, not a folder`);
  const strange = strangers(target);
  if (strange.length === 0) return;
  const list = strange.slice(0, 3).join('、');
  throw new UsageError(
    `${target} 里有不是本程序生成的文件（${list}），不会覆盖。请换一个输出文件夹，或先移走这些文件`,
    `${target} holds files that this program did not make (${list}) and is left alone. Choose another folder or move them away`,
  );
}

function refuseSources(target: string, workspace: string): void {
  const fromWorkspace = relative(workspace, target).split(sep);
  const isSource = ['items', 'offices', 'handbooks', 'packs', 'translations', 'themes', 'laws', 'files'].includes(fromWorkspace[0] ?? '');
  const isAbove = workspace === target || workspace.startsWith(target.endsWith(sep) ? target : target + sep);
  if (!isSource && !isAbove) return;
  throw new UsageError(
    `输出文件夹 ${target} 会覆盖工作区的内容，请换一个`,
    `the output folder ${target} would overwrite the workspace; choose another`,
  );
}

/** Systems drop such files into any folder that somebody looks at. */
const litter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Files in a folder that no marker owns up to. */
function strangers(folder: string): readonly string[] {
  const own = new Set([markerName, ...markedFiles(join(folder, markerName))]);
  const present = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => !entry.isDirectory() && !litter.has(entry.name),
  );
  return present.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).filter((path) => !own.has(path));
}

function markedFiles(path: string): readonly string[] {
  try {
    const content = JSON.parse(readFileSync(path, 'utf8')) as { readonly files?: unknown };
    return Array.isArray(content.files) ? content.files.filter((file) => typeof file === 'string') : [];
  } catch {
    return [];
  }
}
