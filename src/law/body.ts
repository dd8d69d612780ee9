/**
 * The body of a law text. In: its lines, marks of the file format already taken off. Out: chapters, articles, numbered
 * sections, annexes, and notes on what the file gets wrong. Nothing is mended: a line that is almost an article
 * (第一百二十八 条侦查人员…) ends the article above it and is reported, its words belong to no article.
 */
import type { Diagnostic } from '../schema/diagnostic.ts';
import { toNumber } from '../schema/numerals.ts';
import { readArticle } from './article.ts';
import type { Annex, Article, Chapter } from './law-text.ts';
import type { Line } from './lines.ts';

export interface Body {
  readonly chapters: readonly Chapter[];
  readonly preamble: string;
  readonly articles: readonly Article[];
  readonly sections: readonly Article[];
  readonly annexes: readonly Annex[];
  readonly notes: readonly Diagnostic[];
}

const numeral = '[〇零一二三四五六七八九十百千]';
const articleLine = new RegExp(`^第(${numeral}{1,9}|\\d{1,4})条(?:之(${numeral}{1,3}))?(?:[ 　]+|$)`, 'u');
/** 笫五十四条, 第一百二十四 条采用…; not 第三十一条的决定. */
const almostArticle = new RegExp(`^(?:[笫弟]\\s*(${numeral}{1,9})\\s*条|第\\s*(${numeral}{1,9})\\s+条|第\\s+(${numeral}{1,9})\\s*条)`, 'u');
const heading = /^(#{1,6})\s*(.*)$/u;
const chapterLabel = new RegExp(`^第${numeral}{1,5}(编|分编|章|节)(?:[\\s　]+|$)`, 'u');
const annexLine = /^(?:#+\s*)?((?:附件|附表|附录|附图)\s*[〇一二三四五六七八九十\d]*|附)\s*(?:[：:]|[\s　]|$)/u;
const sectionLine = /^(?:#+\s*)?([一二三四五六七八九十]{1,4})[、．.]\s*/u;
const figureLine = /^(\d{1,3})[、．.](?!\d)\s*/u;
const levels: Readonly<Record<string, number>> = { 编: 0, 分编: 1, 章: 2, 节: 3 };

interface OpenArticle {
  readonly head: Omit<Article, 'text' | 'paragraphs'>;
  readonly lines: string[];
  /** Where it begins, and where its last line stands: for notes. */
  readonly first: Line;
  last: Line;
}

interface Part {
  /** The annex's own line; undefined for the main text. */
  readonly label?: string;
  readonly loose: Line[];
  readonly articles: OpenArticle[];
  /** Where the next plain line goes. */
  into: 'loose' | 'article' | 'lost';
}

interface State {
  readonly file: string;
  readonly chapters: Chapter[];
  readonly parts: Part[];
  readonly notes: Diagnostic[];
}

export function readBody(file: string, lines: readonly Line[]): Body {
  const state: State = { file, chapters: [], parts: [newPart()], notes: [] };
  for (const line of lines) addLine(state, line);
  const [main = newPart(), ...annexes] = state.parts;
  const articles = main.articles.map(closeArticle);
  const sections = articles.length > 0 ? [] : readSections(main.loose);
  noteNumbers(state, main);
  noteHeadings(state, main);
  if (articles.length === 0 && main.loose.length === 0) state.notes.push(note(file, 'law-text/empty', undefined, {}));
  return {
    chapters: state.chapters,
    preamble: textOf(articles.length > 0 ? main.loose : beforeSections(main.loose, sections)),
    articles,
    sections,
    annexes: annexes.map(closeAnnex),
    notes: state.notes,
  };
}

const newPart = (label?: string): Part => ({ ...(label === undefined ? {} : { label }), loose: [], articles: [], into: 'loose' });

const closeArticle = ({ head, lines }: Pick<OpenArticle, 'head' | 'lines'>): Article => readArticle(head, lines);

const textOf = (lines: readonly Line[]): string => lines.map(({ text }) => text.replace(/^#+\s*/, '')).join('\n');

const closeAnnex = (part: Part): Annex => ({
  label: part.label ?? '',
  text: textOf(part.loose),
  articles: part.articles.map(closeArticle),
});

function addLine(state: State, line: Line): void {
  const part = state.parts.at(-1);
  if (part === undefined) return;
  if (startsAnnex(state, part, line.text)) {
    state.parts.push(newPart(line.text.replace(/^#+\s*/, '')));
    return;
  }
  const headed = heading.exec(line.text);
  if (headed !== null && addHeading(state, part, headed[2] ?? '', line)) return;
  addText(state, part, line);
}

/** An annex follows the articles; in a text without articles, a line that is nothing but 附件： does. */
function startsAnnex(state: State, part: Part, text: string): boolean {
  if (/^(#+\s*)?附\s*则/.test(text)) return false;
  const main = state.parts.length === 1;
  if (annexLine.test(text)) return !main || part.articles.length > 0 || (part.loose.length > 0 && text.length < 12);
  return !main && /^#+\s*\S/.test(text) && !chapterLabel.test(text.replace(/^#+\s*/, '')) && !sectionLine.test(text);
}

/** False where the heading is a numbered section, which is text. */
function addHeading(state: State, part: Part, name: string, line: Line): boolean {
  if (sectionLine.test(name) && part.articles.length === 0) return false;
  if (name === '') return true;
  const label = chapterLabel.exec(name);
  const level = label?.[1] === undefined ? 4 : (levels[label[1]] ?? 4);
  const known = label === null ? '' : label[0].trim();
  state.chapters.push({ level, label: known, name: name.slice(label?.[0].length ?? 0).replace(/[\s　]+/g, '') });
  part.into = 'loose';
  if (label === null) part.loose.push(line);
  return true;
}

function addText(state: State, part: Part, line: Line): void {
  const match = articleLine.exec(line.text);
  const almost = almostArticle.exec(line.text);
  if (match !== null) {
    part.articles.push({
      head: headOf(match, state.chapters.length),
      lines: [line.text.slice(match[0].length)].filter((text) => text !== ''),
      first: line,
      last: line,
    });
    part.into = 'article';
  } else if (almost !== null) {
    part.into = 'lost';
    const number = toNumber(almost[1] ?? almost[2] ?? almost[3] ?? '');
    state.notes.push(note(state.file, 'law-text/almost-article', line, { number, found: line.text.slice(0, 20) }));
  } else if (part.into === 'article') addToArticle(part.articles.at(-1), line);
  else if (part.into === 'loose') part.loose.push(line);
}

function addToArticle(article: OpenArticle | undefined, line: Line): void {
  if (article === undefined) return;
  article.lines.push(line.text);
  article.last = line;
}

function headOf(match: RegExpExecArray, chapters: number): OpenArticle['head'] {
  return {
    number: toNumber(match[1] ?? ''),
    ...(match[2] === undefined ? {} : { suffix: toNumber(match[2]) }),
    ...(chapters === 0 ? {} : { chapter: chapters - 1 }),
  };
}

/** Numbers that skip or go back. Amendments to the constitution number on from the one before, and are not told apart here. */
function noteNumbers(state: State, { articles }: Part): void {
  let previous = articles[0]?.head.number === undefined ? 0 : articles[0].head.number - 1;
  if (previous > 0) state.notes.push(note(state.file, 'law-text/starts-late', articles[0]?.first, { first: previous + 1 }));
  for (const { head, first } of articles) {
    if (head.suffix !== undefined) continue;
    if (head.number !== previous + 1) {
      const code = head.number > previous ? 'law-text/number-gap' : 'law-text/number-restart';
      state.notes.push(note(state.file, code, first, { after: previous, next: head.number }));
    }
    previous = head.number;
  }
}

/** A chapter's name without its number, left at the end of the article above it, where it looks like a 款. */
function noteHeadings({ file, notes }: State, { articles }: Part): void {
  for (const { head, lines, last: lastLine } of articles.slice(0, -1)) {
    const [before = '', last = ''] = lines.slice(-2);
    const stray = lines.length > 1 && /[。；）]$/.test(before) && /^[\u4e00-\u9fa5、 　]{2,16}$/u.test(last);
    if (stray) notes.push(note(file, 'law-text/stray-heading', lastLine, { number: head.number, found: last }));
  }
}

function note(file: string, code: string, line: Line | undefined, args: Diagnostic['args']): Diagnostic {
  const start = line?.start ?? 0;
  return { code, severity: 'info', span: { file, start, end: start + (line?.text.length ?? 0) }, args };
}

/** 一、二、 where there are no articles; figures where they run through the whole text under unnumbered or 一、 headings. */
function readSections(lines: readonly Line[]): readonly Article[] {
  const chinese = sectionsBy(lines, sectionLine);
  const figures = sectionsBy(lines, figureLine);
  return runs(figures) && figures.length > chinese.length ? figures : chinese;
}

/** All of a text without numbers; of a numbered one, what stands before its first section. */
function beforeSections(lines: readonly Line[], sections: readonly Article[]): readonly Line[] {
  const first = lines.findIndex(({ text }) => sections.length > 0 && (sectionLine.test(text) || figureLine.test(text)));
  return first < 0 ? lines : lines.slice(0, first);
}

const runs = (sections: readonly Article[]): boolean => sections.length > 2 && sections.every(({ number }, index) => number === index + 1);

function sectionsBy(lines: readonly Line[], mark: RegExp): readonly Article[] {
  const open: Pick<OpenArticle, 'head' | 'lines'>[] = [];
  for (const { text } of lines) {
    const match = mark.exec(text);
    if (match?.[1] !== undefined) open.push({ head: { number: toNumber(match[1]) }, lines: [text.slice(match[0].length)] });
    else open.at(-1)?.lines.push(text.replace(/^#+\s*/, ''));
  }
  return open.map(closeArticle);
}
