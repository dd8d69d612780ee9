/**
 * `guide law add`: law texts into the library. In: files as they were downloaded. Out: each in laws/ under its rank, title and
 * date, and what reading it brought to light. A name that would change what is read is not used: the file keeps its own.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { kindLabels } from '../../src/law/kind.ts';
import type { LawText } from '../../src/law/law-text.ts';
import { addedText } from '../../src/report/law.ts';
import { formatText } from '../../src/report/text.ts';
import type { Diagnostic } from '../../src/schema/diagnostic.ts';
import { UsageError } from '../../src/schema/usage-error.ts';
import { requireFile } from '../io/given-file.ts';
import { lawsFolder } from '../io/law-shelf.ts';
import { importBytes } from '../io/laws.ts';
import { findRoot } from '../io/root.ts';
import { painterFor } from '../io/terminal.ts';
import { type ExitCode, exitCodes, type World } from '../world.ts';
import type { LawOptions } from './law.ts';

export interface Added {
  readonly from: string;
  /** In the workspace; absent where the file was refused. */
  readonly to?: string;
  readonly title?: string;
  readonly version?: string;
  readonly articles?: number;
  readonly notes: readonly Diagnostic[];
}

export async function add(files: readonly string[], options: LawOptions, world: World): Promise<ExitCode> {
  const root = findRoot(options.workspace, world.cwd);
  for (const file of files) requireFile(file, world);
  const added: Added[] = [];
  for (const file of files) added.push(await addOne(resolve(world.cwd, file), root));
  const paint = painterFor(world.stdout, world.env);
  const notes = added.flatMap((one) => one.notes);
  if (options.format === 'json') world.stdout.write(`${JSON.stringify({ format: 1, added }, null, 2)}\n`);
  else
    world.stdout.write(
      `${addedText(added, options.lang)}${notes.length === 0 ? '' : `\n${formatText(notes, new Map(), options.lang, paint)}`}`,
    );
  return added.some(({ to }) => to === undefined) ? exitCodes.findings : exitCodes.clean;
}

async function addOne(path: string, root: string): Promise<Added> {
  const bytes = readFileSync(path);
  const own = basename(path);
  const read = await importBytes(own, bytes);
  const [text] = read.texts;
  if (text === undefined) return { from: path, notes: read.notes };
  const name = await nameFor(text, own, bytes);
  const target = join(root, lawsFolder, name);
  if (existsSync(target) && !readFileSync(target).equals(bytes))
    throw new UsageError(
      `${lawsFolder}/${name} 已经存在而且内容不同；核对后先删除旧文件`,
      `${lawsFolder}/${name} exists with other content; compare them and delete the old file first`,
    );
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
  const { version } = text.dates;
  const notes = read.notes.map((note) => ({ ...note, span: { ...note.span, file: `${lawsFolder}/${name}` } }));
  return {
    from: path,
    to: `${lawsFolder}/${name}`,
    title: text.title,
    ...(version === undefined ? {} : { version }),
    articles: text.articleCount,
    notes,
  };
}

/** 法律/中华人民共和国甲法(2023-12-29).docx */
async function nameFor(text: LawText, own: string, bytes: Buffer): Promise<string> {
  const title = text.title.replace(/[\\/:*?"<>|\s]+/g, '');
  const { version } = text.dates;
  const name = `${kindLabels[text.kind]}/${title}${version === undefined ? '' : `(${version})`}${extname(own).toLowerCase()}`;
  const [again] = (await importBytes(name, bytes)).texts;
  return again !== undefined && isSame(again, text) ? name : own;
}

const isSame = (a: LawText, b: LawText): boolean =>
  a.title === b.title &&
  a.kind === b.kind &&
  a.articleCount === b.articleCount &&
  a.dates.version === b.dates.version &&
  a.dates.inForce === b.dates.inForce;
