/**
 * `guide law`: the library of a workspace and what rests on it. In: a workspace and options. Out: text or JSON, and the exit code:
 * 1 where `verify` finds changed law.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseItems } from '../../src/compile/handbook-choice.ts';
import { copiesIn } from '../../src/law/copies.ts';
import { compareTexts, touchedBy } from '../../src/law/impact.ts';
import type { LawText } from '../../src/law/law-text.ts';
import { findLaws, standingOn } from '../../src/law/library.ts';
import { type CitingItem, lockChanges, makeLock } from '../../src/law/lock.ts';
import { printLock } from '../../src/law/lock-file.ts';
import { coverageOf, listLaws } from '../../src/law/review.ts';
import type { Shelf } from '../../src/law/shelf.ts';
import * as words from '../../src/report/law.ts';
import { formatText } from '../../src/report/text.ts';
import type { Lang } from '../../src/schema/diagnostic.ts';
import { elementName } from '../../src/schema/element-name.ts';
import { schemaOf } from '../../src/schema/schemas.ts';
import { UsageError } from '../../src/schema/usage-error.ts';
import { requireFile } from '../io/given-file.ts';
import { loadLock, lockFile } from '../io/law-shelf.ts';
import { importFile } from '../io/laws.ts';
import { type ExitCode, exitCodes, say, type World } from '../world.ts';
import { type CrewLoaded, loadWithCrew } from './load.ts';

export interface LawOptions {
  readonly workspace: string;
  readonly format: 'text' | 'json';
  readonly lang: Lang;
  readonly asOf?: string;
}

interface Opened {
  readonly loaded: CrewLoaded;
  readonly shelf: Shelf;
  /** Items without errors. */
  readonly items: readonly (CitingItem & { readonly item: { readonly name: string } })[];
}

async function open(options: LawOptions, world: World): Promise<Opened> {
  const loaded = await loadWithCrew(options.workspace, world, options);
  loaded.crew.dismiss();
  loaded.keepItems();
  const { laws: shelf } = loaded;
  if (shelf === undefined)
    throw new UsageError(
      '工作区的 laws 文件夹里没有法律文本；用 guide law add 加入',
      'the workspace has no law texts in laws; add one with guide law add',
    );
  return { loaded, shelf, items: loaded.compiled.catalogue?.items ?? [] };
}

function print(data: object, text: string, { format }: LawOptions, world: World): void {
  world.stdout.write(format === 'json' ? `${JSON.stringify({ format: 1, ...data }, null, 2)}\n` : text);
}

export async function list(options: LawOptions, world: World): Promise<ExitCode> {
  const { shelf } = await open(options, world);
  const laws = listLaws(shelf);
  const copies = copiesIn(shelf.library);
  print({ asOf: shelf.asOf, laws, copies }, words.listText(laws, copies, options.lang), options, world);
  return exitCodes.clean;
}

export async function coverage(options: LawOptions, world: World): Promise<ExitCode> {
  const { shelf, items } = await open(options, world);
  const found = coverageOf(items, shelf);
  print({ asOf: shelf.asOf, ...found }, words.coverageText(found, options.lang), options, world);
  return exitCodes.clean;
}

/** Entries of items that have errors now are kept: nobody confirmed anything about them. */
export async function lock(options: LawOptions, world: World): Promise<ExitCode> {
  const { loaded, shelf, items } = await open(options, world);
  refuseDamagedLock(loaded.root);
  const { failed, names } = loaded.compiled;
  const kept = Object.entries(shelf.lock?.items ?? {}).filter(([id]) => failed.some((file) => names.get(file)?.includes(id) === true));
  const made = makeLock(items, shelf, kept);
  writeFileSync(join(loaded.root, lockFile), printLock(made));
  const counts = { items: Object.keys(made.items).length, citations: Object.values(made.items).flatMap(Object.values).flat().length };
  print(
    { file: lockFile, ...counts, kept: kept.map(([id]) => id) },
    words.lockText(lockFile, counts, kept.length, options.lang),
    options,
    world,
  );
  return exitCodes.clean;
}

export async function verify(options: LawOptions, world: World): Promise<ExitCode> {
  const { loaded, shelf, items } = await open(options, world);
  refuseDamagedLock(loaded.root);
  if (shelf.lock === undefined)
    throw new UsageError(`还没有 ${lockFile}；先运行 guide law lock`, `there is no ${lockFile} yet; run guide law lock first`);
  const found = lockChanges(items, shelf);
  print({ asOf: shelf.asOf, ...found }, words.verifyText(found, options.lang), options, world);
  return found.changed.length > 0 ? exitCodes.findings : exitCodes.clean;
}

/** Other commands do without; to write a new one would lose what was confirmed of items that have errors now. */
function refuseDamagedLock(root: string): void {
  if (loadLock(root) !== 'damaged') return;
  throw new UsageError(
    `${lockFile} 损坏，无法读取；从版本库恢复，或者删除它，再运行 guide law lock`,
    `${lockFile} is damaged and cannot be read; restore it, or delete it and run guide law lock`,
  );
}

export async function impact(file: string, options: LawOptions, world: World): Promise<ExitCode> {
  const after = await readOne(file, world);
  const { loaded, shelf, items } = await open(options, world);
  const before = currentOf(after, shelf);
  if (isOlder(after, before)) world.stderr.write(`${olderText(after, before, options.lang)}\n`);
  const changes = compareTexts(before, after);
  const touched = touchedBy({ before, after, changes }, items, shelf).map((one) => ({
    ...one,
    element: elementName(schemaOf('item'), one.path, items.find(({ id }) => id === one.id)?.item, options.lang),
  }));
  const ids = [...new Set(touched.map(({ id }) => id))];
  const { catalogue } = loaded.compiled;
  const documents = ids.flatMap((id) => [`public/items/${id}.html`, `internal/items/${id}.html`]);
  const books = (catalogue?.handbooks ?? []).filter((book) =>
    chooseItems(book, { items: catalogue?.items ?? [] }).some((bound) => ids.includes(bound.id)),
  );
  const result = {
    title: before.title,
    was: before.dates.version ?? '',
    now: after.dates.version ?? '',
    changes,
    touched,
    documents,
    handbooks: books.map(({ id, title }) => ({ id, title })),
  };
  print(result, words.impactText(result, options.lang), options, world);
  return exitCodes.clean;
}

const isOlder = (after: LawText, before: LawText): boolean =>
  after.dates.version !== undefined && before.dates.version !== undefined && after.dates.version < before.dates.version;

/** Compared all the same: somebody may ask what an amendment changed. */
const olderText = (after: LawText, before: LawText, lang: Lang): string =>
  say(
    lang,
    `注意：给出的《${after.title}》（${after.dates.version}）早于 laws 里现行的（${before.dates.version}），下面说的是改回旧文本会怎样`,
    `note: the text given (${after.dates.version}) is older than the one in force in laws/ (${before.dates.version}); what follows is a change back`,
  );

async function readOne(file: string, world: World): Promise<LawText> {
  const { texts, notes } = await importFile(requireFile(file, world));
  const [text] = texts;
  if (text !== undefined) return text;
  const because = (lang: Lang): string => (notes.length === 0 ? '' : `\n\n${formatText(notes, new Map(), lang).trimEnd()}`);
  throw new UsageError(
    `${file} 读不出法律文本；可以用 .docx、.md、.txt${because('zh')}`,
    `no law text could be read from ${file}; .docx, .md and .txt can be${because('en')}`,
  );
}

function currentOf(after: LawText, { library, asOf }: Shelf): LawText {
  const laws = findLaws(library, after.title);
  const law = laws.find(({ kind }) => kind === after.kind) ?? laws[0];
  if (law === undefined)
    throw new UsageError(
      `laws 文件夹里没有《${after.title}》，无从比较；先用 guide law add 加入现行文本`,
      `《${after.title}》 is not in the laws folder, so there is nothing to compare with; add the text in force first`,
    );
  return library.open(standingOn(law, asOf).version.id);
}
