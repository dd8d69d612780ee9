/**
 * Import of law texts. In: the files of a laws/ folder as path and text (DOCX already turned to text). Out: one `LawText` per
 * version of a law, and notes on files that are no law text or could not be understood. Pure; bin/io/laws.ts reads the disk.
 *
 * A code split over files becomes one text: the files beside a just-laws README.md, and LawRefBook files whose header has a
 * second title (中华人民共和国民法典, 婚姻家庭编). Versions stay apart: dated LawRefBook files, versions.json of just-laws.
 */
import type { Diagnostic } from '../schema/diagnostic.ts';
import { type Body, readBody } from './body.ts';
import { laterOf } from './dates.ts';
import { amends, isEffect, readHistory, readIssuers, readNumber } from './header.ts';
import { kindOf } from './kind.ts';
import type { Annex, Article, Chapter, HistoryEvent, LawDates, LawText } from './law-text.ts';
import { readEffect, readRepeals } from './prose.ts';
import { inJustLaws, isActTitle, type RawLaw, readRaw } from './raw.ts';

export interface LawSource {
  /** Relative to the laws folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Imported {
  readonly texts: readonly LawText[];
  readonly notes: readonly Diagnostic[];
}

/** Part of the key of every cache of parsed texts; raise it with each change of what a file is read as. */
export const parserVersion = 1;

export function importLaws(sources: readonly LawSource[]): Imported {
  const versions = new Map(sources.filter(({ path }) => path.endsWith('versions.json')).flatMap(readVersions));
  const notes: Diagnostic[] = [];
  const groups = new Map<string, RawLaw[]>();
  const readmes = new Set(sources.map(({ path }) => path).filter((path) => /(^|\/)README\.md$/.test(path)).map(folderOf));
  for (const source of sources.filter(({ path }) => isLawFile(path))) {
    const raw = readRaw(source.path, source.text);
    if (raw === undefined || isIndexPage(raw)) notes.push(fileNote('law-text/no-law', source.path));
    else addTo(groups, groupOf(raw, readmes), raw);
  }
  const texts = [...groups.values()].map((group) => readGroup(group, versions));
  return { texts, notes: [...notes, ...texts.flatMap((text) => text.notes)] };
}

/** Markdown and text, and what bin/ made of DOCX; collections keep tables of contents in _index.md. */
const isLawFile = (path: string): boolean => /\.(md|txt|docx)$/i.test(path) && !/(^|\/)_index\.md$/.test(path);

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** Lists of links, progress tables, home and message pages. */
function isIndexPage({ title, lines, path, header }: RawLaw): boolean {
  const prose = lines.filter(({ text }) => /[。；：]$/.test(text) && !text.startsWith('[') && !text.startsWith('|')).length;
  const links = lines.filter(({ text }) => /^\[.*\]\(.*\)$/.test(text) || text.startsWith('|')).length;
  if (links > prose) return true;
  if (header.length > 0 || isActTitle(title)) return false;
  return inJustLaws(path) && prose < 5 && !lines.some(({ text }) => /^第.{1,9}条/.test(text));
}

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

interface VersionEntry {
  readonly promulgatedOn?: string;
  readonly effectiveFrom?: string;
  readonly effectiveTo?: string;
}

/** versions.json of just-laws, by the path of the file each version is in. */
function readVersions({ path, text }: LawSource): readonly (readonly [string, VersionEntry])[] {
  const list = versionList(text);
  return list.flatMap((entry) => {
    if (typeof entry !== 'object' || entry === null || !('entry' in entry) || typeof entry.entry !== 'string') return [];
    const dates = ['promulgatedOn', 'effectiveFrom', 'effectiveTo'].flatMap((key) => {
      const value = (entry as Readonly<Record<string, unknown>>)[key];
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? [[key, value] as const] : [];
    });
    return [[folderOf(path) + entry.entry, Object.fromEntries(dates)] as const];
  });
}

function versionList(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'versions' in value && Array.isArray(value.versions) ? value.versions : [];
  } catch {
    return [];
  }
}

function readGroup(group: readonly RawLaw[], versions: ReadonlyMap<string, VersionEntry>): LawText {
  const head = group.find(({ path }) => /(^|\/)README\.md$/.test(path)) ?? group[0];
  if (head === undefined) throw new Error('a group of files without a file');
  const bodies = group.map((raw) => ({ raw, body: readBody(raw.path, raw.lines) }));
  const body = joinBodies(bodies.length === 1 ? bodies : bodies.filter(({ body }) => !isEmpty(body)));
  const history = readHistory(head.header);
  const units = body.articles.length > 0 ? body.articles : body.sections;
  const prose = units.length > 0 ? units.map(({ text }) => text) : group.flatMap(({ lines }) => lines.map(({ text }) => text));
  const dates = datesOf(head, history, prose, versions.get(head.path));
  const number = history.findLast((event) => event.number !== undefined)?.number ?? readNumber(head.header.join('\n'));
  const issuedBy = [...new Set([...history.filter((event) => !isEffect(event)).flatMap(({ issuers }) => issuers), ...looseIssuers(head, history)])];
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
    notes: body.notes,
  };
}

const looseIssuers = ({ header }: RawLaw, history: readonly HistoryEvent[]): readonly string[] =>
  history.length > 0 ? [] : header.flatMap(readIssuers);

const isEmpty = (body: Body): boolean =>
  body.articles.length === 0 && body.sections.length === 0 && body.annexes.length === 0 && body.preamble === '';

interface Filed {
  readonly raw: RawLaw;
  readonly body: Body;
}

/** Parts in the order of their articles. A part that only records amendments (修正案, 决定) is an annex. */
function joinBodies(files: readonly Filed[]): Body {
  const [only] = files;
  if (files.length === 1 && only !== undefined) return only.body;
  const isRecord = ({ raw }: Filed): boolean => /修正案|决定$/.test(raw.title);
  const parts = files.filter((file) => !isRecord(file)).sort((a, b) => firstNumber(a) - firstNumber(b));
  const chapters: Chapter[] = [];
  const articles: Article[] = [];
  for (const { raw, body } of parts) {
    const name = raw.part ?? (raw.format === 'just-laws' ? raw.title : undefined);
    if (name !== undefined && !/^中华人民共和国/.test(name)) chapters.push(partChapter(name));
    const shift = chapters.length;
    articles.push(...body.articles.map((article) => ({ ...article, chapter: (article.chapter ?? -1) + shift })));
    chapters.push(...body.chapters);
  }
  return {
    chapters,
    articles,
    sections: [],
    preamble: parts.map(({ body }) => body.preamble).filter((text) => text !== '').join('\n'),
    annexes: [...parts.flatMap(({ body }) => body.annexes), ...files.filter(isRecord).map(recordAnnex)],
    notes: files.filter((file) => !isRecord(file)).flatMap(({ body }) => body.notes.filter(({ code }) => code !== 'law-text/starts-late')),
  };
}

const firstNumber = ({ body }: Filed): number => body.articles[0]?.number ?? 0;

function partChapter(name: string): Chapter {
  const match = /^(第.{1,5}(?:编|章))[ 　]*(.*)$/u.exec(name);
  return { level: match?.[1]?.endsWith('章') === true ? 2 : 0, label: match?.[1] ?? '', name: match?.[2] ?? name };
}

const recordAnnex = ({ raw, body }: Filed): Annex => ({
  label: raw.title,
  text: raw.lines.map(({ text }) => text).join('\n'),
  articles: [...body.articles, ...body.annexes.flatMap(({ articles }) => articles)],
});

/** When a version was made and from when it holds, from the surest source to the weakest. */
function datesOf(raw: RawLaw, history: readonly HistoryEvent[], prose: readonly string[], entry: VersionEntry | undefined): LawDates {
  const done = history.filter((event) => !isEffect(event)).map(({ date }) => date);
  const version = raw.versionDate ?? entry?.promulgatedOn ?? laterOf(...done);
  const issued = done.reduce<string | undefined>((first, date) => (first === undefined || date < first ? date : first), version);
  const known = { ...(version === undefined ? {} : { version }), ...(issued === undefined ? {} : { issued }) };
  const until = entry?.effectiveTo === undefined ? {} : { until: entry.effectiveTo };
  if (entry?.effectiveFrom !== undefined) return { ...known, ...until, inForce: entry.effectiveFrom, certainty: 'stated' };
  const effect = readEffect(prose);
  const stated = laterOf(...history.filter(isEffect).map(({ date }) => date), effect?.date);
  const amended = history.some(amends) || (version !== undefined && issued !== undefined && issued < version);
  if (stated !== undefined && (version === undefined || stated >= version || !amended)) return { ...known, inForce: stated, certainty: 'stated' };
  if (version === undefined) return { certainty: 'assumed' };
  const onPublication = effect !== undefined && effect.date === undefined && !amended;
  return { ...known, inForce: version, certainty: onPublication ? 'on-publication' : 'assumed' };
}
