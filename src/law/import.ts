/**
 * Import of law texts. In: the files of a laws/ folder as path and text (DOCX already turned to text). Out: one `LawText` per
 * version of a law, and notes on files that are no law text or could not be understood. Pure; bin/io/laws.ts reads the disk.
 *
 * A code split over files becomes one text: the files beside a just-laws README.md, and LawRefBook files whose header has a
 * second title (中华人民共和国民法典, 婚姻家庭编). Versions stay apart: dated LawRefBook files, versions.json of just-laws.
 */
import type { Diagnostic } from '../schema/diagnostic.ts';
import { type Body, readBody } from './body.ts';
import { isEffect, readHistory, readIssuers, readNumber } from './header.ts';
import { isEmpty, joinBodies } from './join-parts.ts';
import { kindOf } from './kind.ts';
import { datesOf } from './law-dates.ts';
import type { HistoryEvent, LawText } from './law-text.ts';
import { readEffect, readRepeals } from './prose.ts';
import { readRaw } from './raw.ts';
import type { LawSource, RawLaw } from './raw-law.ts';
import { isActTitle } from './title.ts';
import { readVersions, type VersionEntry } from './versions.ts';

export interface Imported {
  readonly texts: readonly LawText[];
  readonly notes: readonly Diagnostic[];
}

/** Part of the key of every cache of parsed texts; raise it with each change of what a file is read as. */
export const parserVersion = 3;

export function importLaws(sources: readonly LawSource[]): Imported {
  const lists = sources.filter(({ path }) => path.endsWith('versions.json')).map((source) => ({ source, list: readVersions(source) }));
  const versions = new Map(lists.flatMap(({ list }) => list ?? []));
  const notes = lists
    .filter(({ list }) => list === undefined)
    .map(({ source }): Diagnostic => ({ ...fileNote('law-text/bad-versions', source.path), severity: 'warning' }));
  const groups = new Map<string, RawLaw[]>();
  const readmes = new Set(
    sources
      .map(({ path }) => path)
      .filter(isReadme)
      .map(folderOf),
  );
  for (const source of sources.filter(({ path }) => isLawFile(path))) {
    const raw = readRaw(source);
    if (raw === undefined || isIndexPage(raw, readmes)) notes.push(fileNote('law-text/no-law', source.path));
    else addTo(groups, groupOf(raw, readmes), raw);
  }
  const texts = [...groups.values()].map((group) => readGroup(group, versions));
  return { texts, notes: [...notes, ...texts.flatMap((text) => text.notes)] };
}

/** Markdown and text, and what bin/ made of DOCX; collections keep tables of contents in _index.md. */
const isLawFile = (path: string): boolean => /\.(md|txt|docx)$/i.test(path) && !/(^|\/)_index\.md$/.test(path);

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** Lists of links, progress tables, home and message pages, notes on a folder: no title of an act and nothing numbered. */
function isIndexPage({ title, lines, path, header, format }: RawLaw, readmes: ReadonlySet<string>): boolean {
  if (format === 'lawrefbook') return false;
  const prose = lines.filter(({ text }) => /[。；：]$/.test(text) && !text.startsWith('[') && !text.startsWith('|')).length;
  const links = lines.filter(({ text }) => /^\[.*\]\(.*\)$/.test(text) || text.startsWith('|')).length;
  if (links > prose) return true;
  const isPart = format === 'just-laws' && !isReadme(path) && readmes.has(folderOf(path));
  return !isPart && header.length === 0 && !isActTitle(title) && !lines.some(({ text }) => /^第.{1,9}条[ 　]/u.test(text));
}

const isReadme = (path: string): boolean => /(^|\/)README\.md$/.test(path);

/** Files that make up one text share a key: a README.md and the parts beside it, or the parts of a split code. */
function groupOf(raw: RawLaw, readmes: ReadonlySet<string>): string {
  const folder = folderOf(raw.path);
  if (raw.part !== undefined) return `${folder}#${raw.title}`;
  return raw.format === 'just-laws' && readmes.has(folder) ? folder : raw.path;
}

function addTo(groups: Map<string, RawLaw[]>, key: string, raw: RawLaw): void {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, [raw]);
  else known.push(raw);
}

const fileNote = (code: string, file: string): Diagnostic => ({ code, severity: 'info', span: { file, start: 0, end: 0 }, args: {} });

function readGroup(group: readonly RawLaw[], versions: ReadonlyMap<string, VersionEntry>): LawText {
  const head = group.find(({ path }) => isReadme(path)) ?? group[0];
  if (head === undefined) throw new Error('a group of files without a file');
  const bodies = group.map((raw) => ({ raw, body: readBody(raw.path, raw.lines) }));
  const body = joinBodies(bodies.length === 1 ? bodies : bodies.filter(({ body }) => !isEmpty(body)));
  const history = readHistory(head.header);
  const units = body.articles.length > 0 ? body.articles : body.sections;
  const prose = units.length > 0 ? units.map(({ text }) => text) : group.flatMap(({ lines }) => lines.map(({ text }) => text));
  const dates = datesOf(head, history, prose, versions.get(head.path));
  const number = history.findLast((event) => event.number !== undefined)?.number ?? readNumber(head.header.join('\n'));
  const issuedBy = [
    ...new Set([...history.filter((event) => !isEffect(event)).flatMap(({ issuers }) => issuers), ...looseIssuers(head, history)]),
  ];
  return {
    id: head.path,
    title: head.title,
    kind: head.kind ?? kindOf({ title: head.title, issuers: issuedBy, ...(number === undefined ? {} : { number }) }) ?? 'other',
    format: head.format,
    issuedBy,
    ...(number === undefined ? {} : { number }),
    dates,
    history,
    repeals: readRepeals(prose),
    numbering: body.articles.length > 0 ? 'articles' : body.sections.length > 0 ? 'sections' : 'none',
    articleCount: body.articles.length + body.annexes.reduce((sum, { articles }) => sum + articles.length, 0),
    sources: group.map(({ path }) => path),
    chapters: body.chapters,
    preamble: body.preamble,
    articles: body.articles,
    sections: body.sections,
    annexes: body.annexes,
    notes: isCutOff(body, prose) ? [...body.notes, fileNote('law-text/cut-off', head.path)] : body.notes,
  };
}

/** A few articles, a first chapter and no second, and no word about its effect: only the head of the text was copied. */
const isCutOff = ({ chapters, articles }: Body, prose: readonly string[]): boolean =>
  articles.length < 10 && chapters.length === 1 && /^第一章/.test(chapters[0]?.label ?? '') && readEffect(prose) === undefined;

const looseIssuers = ({ header }: RawLaw, history: readonly HistoryEvent[]): readonly string[] =>
  history.length > 0 ? [] : header.flatMap(readIssuers);
