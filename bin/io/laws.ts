/**
 * The laws/ folder on disk. In: its path, and where a cache may be kept. Out: the library, and notes on files that could not
 * be read or understood; one of these never stands in the way of the others. Markdown, plain text and DOCX are read; links are
 * not followed.
 *
 * The cache is one file: an index of all texts, then the words of each, read only when a law is opened. It is good while the
 * parser is the same and so are all files: by path, size and time of change, or, where these differ, by content. For the 1,900
 * files (37 MB) of both public collections: cold 2 to 4 s, warm 0.1 to 0.25 s, opening one law 0.7 ms on two cores.
 * JSON per law beats v8.serialize here because warm runs open a few laws out of 1,600.
 */
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { importLaws, parserVersion } from '../../src/law/import.ts';
import type { LawSummary, LawText } from '../../src/law/law-text.ts';
import { type Library, libraryOf } from '../../src/law/library.ts';
import { type PackedWords, packWords, summaryOf, unpackWords } from '../../src/law/pack.ts';
import type { LawSource } from '../../src/law/raw-law.ts';
import { decode, type SourceFile } from '../../src/schema/decode.ts';
import type { Diagnostic } from '../../src/schema/diagnostic.ts';
import { readDocx } from './docx.ts';

export interface LoadedLaws {
  readonly library: Library;
  readonly notes: readonly Diagnostic[];
  /** Nothing had to be parsed. */
  readonly fromCache: boolean;
  /** The same for another thread, which needs no copy of the words. */
  readonly shared: SharedLaws;
}

export interface SharedLaws {
  readonly index: CacheIndex;
  readonly words: SharedArrayBuffer;
}

export interface LawFile {
  readonly path: string;
  readonly size: number;
  readonly changed: number;
}

export interface CacheIndex {
  readonly parser: string;
  readonly written: number;
  readonly files: readonly LawFile[];
  readonly links: readonly string[];
  readonly content: string;
  readonly notes: readonly Diagnostic[];
  readonly texts: readonly { readonly summary: LawSummary; readonly at: number; readonly length: number }[];
}

/** Formats of the national database that hold no text one can take out reliably. */
const unread = /\.(doc|wps|pdf|rtf|ofd)$/i;
const readable = /(\.(md|txt|docx)|(^|\/)versions\.json)$/i;
/** A file changed this shortly before the cache was written may have changed again within the same tick of the clock. */
const tick = 2000;
const indexed = `laws ${parserVersion}`;

/** `folder` need not exist: the library is empty then. Without `cacheFile` nothing is kept. */
export async function loadLaws(folder: string, cacheFile?: string): Promise<LoadedLaws> {
  const { paths, links } = existsSync(folder) ? listFiles(folder, '') : { paths: [], links: [] };
  const files = paths.filter((path) => readable.test(path)).map((path) => statOf(folder, path));
  const cache = cacheFile === undefined ? undefined : readCache(cacheFile);
  if (cache !== undefined && isUnchanged(cache.index, files, links)) return fromCache(cache);
  const sources = files.map(({ path }) => readSource(folder, path));
  const content = contentHash(sources, links);
  if (cache !== undefined && cache.index.content === content) {
    if (cacheFile !== undefined) writeCache(cacheFile, { ...cache, index: { ...cache.index, files, written: Date.now() } });
    return fromCache(cache);
  }
  const parsed = await parseAll(sources);
  const notes = [
    ...parsed.notes,
    ...paths.filter((path) => unread.test(path)).map((path) => fileNote('law-text/unread-format', path)),
    ...links.map((path) => fileNote('law-text/link', path)),
  ];
  const made = makeCache({ files, links, content, notes }, parsed.texts);
  // A file that is refused now may be given free without any sign of it in the folder.
  const isWhole = sources.every(({ problem }) => problem === undefined);
  if (cacheFile !== undefined && isWhole) writeCache(cacheFile, made);
  return { ...fromCache(made), fromCache: false };
}

interface Listed {
  readonly paths: readonly string[];
  /** Links that could hold a law, or lead to a folder of them. */
  readonly links: readonly string[];
}

function listFiles(folder: string, below: string): Listed {
  const listed = readdirSync(join(folder, below), { withFileTypes: true }).map((entry): Listed => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.name.startsWith('.')) return { paths: [], links: [] };
    if (entry.isDirectory()) return listFiles(folder, path);
    return { paths: entry.isFile() ? [path] : [], links: entry.isSymbolicLink() ? [path] : [] };
  });
  return { paths: listed.flatMap(({ paths }) => paths), links: listed.flatMap(({ links }) => links) };
}

function readSource(folder: string, path: string): SourceFile {
  try {
    return { path, bytes: readFileSync(join(folder, path)) };
  } catch (error) {
    return { path, problem: 'unreadable', detail: error instanceof Error ? error.message : String(error) };
  }
}

function statOf(folder: string, path: string): LawFile {
  const { size, mtimeMs } = statSync(join(folder, path));
  return { path, size, changed: mtimeMs };
}

const isUnchanged = ({ files, links, written }: CacheIndex, now: readonly LawFile[], nowLinks: readonly string[]): boolean =>
  links.join('\n') === nowLinks.join('\n') &&
  files.length === now.length &&
  files.every((file, index) => {
    const other = now[index];
    return (
      other !== undefined &&
      file.path === other.path &&
      file.size === other.size &&
      file.changed === other.changed &&
      file.changed < written - tick
    );
  });

const contentHash = (sources: readonly SourceFile[], links: readonly string[]): string =>
  hash('sha256', [...sources.map(({ path, bytes }) => `${hash('sha256', bytes ?? '')} ${path}`), ...links].join('\n'));

/** One file outside the library, as it would be read inside it. `path` tells the format and, by its folder, the rank. */
export const importBytes = (
  path: string,
  bytes: Buffer,
): Promise<{ readonly texts: readonly LawText[]; readonly notes: readonly Diagnostic[] }> => parseAll([{ path, bytes }]);

export const importFile = (path: string): ReturnType<typeof importBytes> => importBytes(basename(path), readFileSync(path));

async function parseAll(files: readonly SourceFile[]) {
  const sources: LawSource[] = [];
  const notes: Diagnostic[] = [];
  for (const file of files) {
    const { path, bytes } = file;
    const read = bytes !== undefined && /\.docx$/i.test(path) ? await readDocx(path, Buffer.from(bytes)) : decode(file);
    notes.push(...read.diagnostics.map(emptyLaw));
    if (read.value !== undefined) sources.push({ path, text: read.value });
  }
  const imported = importLaws(sources);
  return { texts: imported.texts, notes: [...notes, ...imported.notes] };
}

/** The remedy of an empty document speaks of items. */
const emptyLaw = (found: Diagnostic): Diagnostic =>
  found.code === 'file/empty' ? { ...found, code: 'law-text/empty', severity: 'info', args: {} } : found;

const fileNote = (code: string, file: string): Diagnostic => ({ code, severity: 'warning', span: { file, start: 0, end: 0 }, args: {} });

function makeCache(made: Pick<CacheIndex, 'files' | 'links' | 'content' | 'notes'>, texts: readonly LawText[]): SharedLaws {
  const words = texts.map((text) => Buffer.from(JSON.stringify(packWords(text))));
  let at = 0;
  const placed = texts.map((text, index) => {
    const length = words[index]?.length ?? 0;
    at += length;
    return { summary: summaryOf(text), at: at - length, length };
  });
  const shared = new SharedArrayBuffer(at);
  const all = Buffer.from(shared);
  for (const [index, place] of placed.entries()) words[index]?.copy(all, place.at);
  return { index: { ...made, parser: indexed, written: Date.now(), texts: placed }, words: shared };
}

function fromCache(shared: SharedLaws): LoadedLaws {
  return { library: libraryFrom(shared), notes: shared.index.notes, fromCache: true, shared };
}

/** The library in this thread. */
export function libraryFrom({ index, words: shared }: SharedLaws): Library {
  const words = Buffer.from(shared);
  const places = new Map(index.texts.map((text) => [text.summary.id, text]));
  const opened = new Map<string, LawText>();
  const open = (id: string): LawText => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`no law text ${id}`);
    const text =
      opened.get(id) ?? unpackWords(place.summary, JSON.parse(words.toString('utf8', place.at, place.at + place.length)) as PackedWords);
    opened.set(id, text);
    return text;
  };
  const summaries = index.texts.map(({ summary }) => summary);
  return libraryOf(summaries, open);
}

/** Length of the index in 8 bytes, the index, the words. Undefined where there is no cache, an older one, or half of one. */
function readCache(path: string): SharedLaws | undefined {
  try {
    const bytes = readFileSync(path);
    const length = Number(bytes.readBigUInt64LE(0));
    const index = JSON.parse(bytes.toString('utf8', 8, 8 + length)) as CacheIndex;
    const rest = bytes.subarray(8 + length);
    const last = index.texts.at(-1);
    if (index.parser !== indexed || rest.length !== (last === undefined ? 0 : last.at + last.length)) return undefined;
    const words = new SharedArrayBuffer(rest.length);
    rest.copy(Buffer.from(words));
    return { index, words };
  } catch {
    return undefined;
  }
}

/** Under another name first, so that no process finds it half written. A folder one may not write to is no reason to fail. */
function writeCache(path: string, { index, words }: SharedLaws): void {
  const head = Buffer.from(JSON.stringify(index));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(head.length));
  const scratch = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(scratch, Buffer.concat([length, head, Buffer.from(words)]));
    renameSync(scratch, path);
  } catch {
    rmSync(scratch, { force: true });
  }
}
