/**
 * From the text of one file to title, header lines and body lines, per format. In: a path and its text. Out: a `RawLaw`, or
 * undefined where the file is no law text (index pages, licences). Formats differ only here:
 *
 * - LawRefBook Markdown: header up to `<!-- INFO END -->`, the version's date in the file name
 * - just-laws Markdown: articles as `**第一条**　`, front matter, pictures and HTML tables
 * - plain text and the text of a DOCX: title on top, perhaps a decree before it and a table of contents after it
 */
import { readDates } from './dates.ts';
import type { LawFormat, LawKind } from './law-text.ts';
import { type Line, splitLines } from './lines.ts';
import { cleanTitle } from './title.ts';

export interface RawLaw {
  readonly path: string;
  readonly format: LawFormat;
  readonly title: string;
  /** 婚姻家庭编: one file of a code that is split over several. */
  readonly part?: string;
  readonly header: readonly string[];
  readonly lines: readonly Line[];
  readonly kind?: LawKind;
  readonly versionDate?: string;
}

const endOfInfo = '<!-- INFO END -->';

/** What the collections' folders say about rank. 行政法 and its like are branches of law, all of them laws. */
const folderKinds: Readonly<Record<string, LawKind>> = {
  宪法: 'constitution',
  刑法: 'law',
  宪法相关法: 'law',
  民法典: 'law',
  民法商法: 'law',
  社会法: 'law',
  经济法: 'law',
  行政法: 'law',
  诉讼与非诉讼程序法: 'law',
  法律: 'law',
  行政法规: 'administrative-regulation',
  地方性法规: 'local-regulation',
  司法解释: 'judicial-interpretation',
  部门规章: 'department-rule',
  规范性文件: 'normative-document',
  其他: 'other',
};

export function readRaw(path: string, text: string): RawLaw | undefined {
  const normal = text.replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' ').replace(/[\u2002\u2003]/g, '　');
  if (/\.docx$/i.test(path)) return readPlain(path, normal, 'docx');
  if (normal.includes(endOfInfo)) return readLawRefBook(path, normal);
  if (/\*\*第[^*\n]{1,12}条(之[^*\n]{1,3})?\*\*/.test(normal) || /^# /m.test(normal)) return readJustLaws(path, normal);
  return /\.md$/i.test(path) && /^---\n/.test(normal) ? undefined : readPlain(path, normal, 'plain');
}

function kindOfPath(path: string): { readonly kind?: LawKind } {
  const folders = path.split('/').slice(0, -1).reverse();
  const known = folders.map((folder) => folderKinds[folder] ?? (/地方(性)?法规$/.test(folder) ? 'local-regulation' : undefined));
  const kind = known.find((candidate) => candidate !== undefined);
  return kind === undefined ? {} : { kind };
}

function readLawRefBook(path: string, text: string): RawLaw | undefined {
  const end = text.indexOf(endOfInfo);
  const [title, ...header] = splitLines(text.slice(0, end)).map((line) => line.text);
  if (title === undefined) return undefined;
  const part = header.find((line) => line.startsWith('# '));
  const dated = /[（(](\d{4}-\d{2}-\d{2})[）)]\.md$/.exec(path)?.[1];
  return {
    path,
    format: 'lawrefbook',
    title: cleanTitle(title),
    ...(part === undefined ? {} : { part: cleanTitle(part) }),
    header: header.filter((line) => !line.startsWith('# ')),
    lines: linesFrom(text, end + endOfInfo.length).filter((line) => !line.text.startsWith('<!--')),
    ...kindOfPath(path),
    ...(dated === undefined ? {} : { versionDate: dated }),
  };
}

const linesFrom = (text: string, start: number): readonly Line[] =>
  splitLines(text.slice(start)).map((line) => ({ text: line.text, start: line.start + start }));

/** Also any other Markdown with a `# ` title. */
function readJustLaws(path: string, text: string): RawLaw | undefined {
  const all = splitLines(withoutMarkup(text)).filter(({ text: line }) => line !== '---');
  const at = all.findIndex(({ text: line }) => /^# /.test(line));
  const title = all[at];
  if (title === undefined) return undefined;
  const lines = all.slice(at + 1).map(plainLine);
  const count = headerLength(lines);
  const format = /\*\*第[^*\n]{1,12}条/.test(text) || inJustLaws(path) ? 'just-laws' : 'plain';
  return {
    path,
    format,
    title: cleanTitle(title.text),
    header: lines.slice(0, count).map((line) => line.text),
    lines: lines.slice(count),
    ...(format === 'just-laws' ? { kind: /(国|^)宪法$/.test(title.text) ? 'constitution' : 'law' } : kindOfPath(path)),
  };
}

export const inJustLaws = (path: string): boolean => /(^|\/)(just-laws|docs)\//.test(path);

/** Blanks out what is no text, keeping every offset: front matter, styles, comments, tags, pictures. */
function withoutMarkup(text: string): string {
  const blank = (found: string): string => found.replace(/[^\n]/g, ' ');
  return text
    .replace(/^---\n[\s\S]*?\n---(?=\n|$)/, blank)
    .replace(/<(style|script)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<\/?[a-zA-Z][^<>]*>|!\[[^\]\n]*\]\([^)\n]*\)/g, blank);
}

/** Emphasis taken off: **第一条**　…, *1999年…通过*, **注：…** */
function plainLine(line: Line): Line {
  const match = /^(\*{1,2})(.+?)\1(.*)$/u.exec(line.text);
  return match === null ? line : { text: `${match[2]}${match[3]}`, start: line.start };
}

const bodyStart = /^(#|第[^ 　]{1,9}[条章节编](之.{1,2})?([ 　]|$)|[一二三四五六七八九十]{1,3}、|目[ 　]*[录次]$|序言$)/u;

/** Leading lines that tell what was done when: they begin with a date, perhaps in brackets or after 根据. */
function headerLength(lines: readonly Line[]): number {
  const end = lines.findIndex(({ text }) => bodyStart.test(text) || !/^[（(]?(根据|自)?\s*(\d{4}|[一二]〇?[〇○零一二三四五六七八九]{3})年/u.test(text));
  return end < 0 ? lines.length : end;
}

/** 修订 and 通过 in brackets, decree lines: whatever stands before the first chapter, article or numbered section. */
function readPlain(path: string, text: string, format: LawFormat): RawLaw | undefined {
  const lines = splitLines(text);
  const found = lines.findIndex((line) => bodyStart.test(line.text));
  const start = found < 0 ? Math.min(1, lines.length) : found;
  const title = plainTitle(lines.slice(0, start).map((line) => line.text));
  if (title === undefined) return undefined;
  const dated = readDates(path.split('/').at(-1) ?? '')[0]?.iso;
  return {
    path,
    format,
    title: title.text,
    header: joinBrackets(lines.slice(0, start).map((line) => line.text).filter((_, index) => !title.from.includes(index))),
    lines: afterContents(lines.slice(start)).map(chapterAsHeading),
    ...kindOfPath(path),
    ...(dated === undefined ? {} : { versionDate: dated }),
  };
}

export const isActTitle = (title: string): boolean => actName.test(title);

interface PlainTitle {
  readonly text: string;
  readonly from: readonly number[];
}

const actName = /(法|法典|条例|规定|办法|细则|规则|决定|决议|解释|规范|通知|意见|批复|方案|章程|准则|公告|修正案|制度|标准)([（(][^（()）]*[）)])?$/u;

/** The last run of lines that ends like an act and is neither decree nor sentence; a long title may take two lines. */
function plainTitle(header: readonly string[]): PlainTitle | undefined {
  const isTitle = (line: string): boolean => isActTitle(line) && !/^[（(]|[。，；]|令$/.test(line);
  const at = header.findLastIndex(isTitle);
  if (at < 0) return header[0] === undefined ? undefined : { text: cleanTitle(header[0]), from: [0] };
  const before = header[at - 1];
  const continued = before !== undefined && at === 1 && /^(关于|《)|[^令号）)日]$/u.test(before) && !isTitle(before) && !/令$/.test(before);
  const text = continued ? `${before}${header[at]}` : (header[at] ?? '');
  return { text: cleanTitle(text), from: continued ? [at - 1, at] : [at] };
}

/** A note in brackets that runs over several lines becomes one line. */
function joinBrackets(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const open = last !== undefined && /^[（(]/.test(last) && !/[）)]$/.test(last);
    if (open) joined[joined.length - 1] = `${last}　${line}`;
    else joined.push(line);
  }
  return joined;
}

/** Drops a table of contents: the body begins where its first entry comes again. */
function afterContents(lines: readonly Line[]): readonly Line[] {
  if (!/^目[ 　]*[录次]$/u.test(lines[0]?.text ?? '')) return lines;
  const squeeze = (text: string): string => text.replace(/[\s　]|[.…·]+\d*$/gu, '');
  const first = squeeze(lines[1]?.text ?? '');
  const again = lines.findIndex((line, index) => index > 1 && squeeze(line.text) === first);
  if (again > 0) return lines.slice(again);
  const article = lines.findIndex((line) => /^第[^ 　]{1,9}条([ 　]|$)/u.test(line.text));
  return article < 0 ? lines.slice(1) : lines.slice(article);
}

/** 第一章　总　则 on a line of its own becomes a heading as in the Markdown formats. */
const chapterAsHeading = (line: Line): Line =>
  /^第[一二三四五六七八九十百零〇]{1,5}(编|分编|章|节)[ 　][^。；：，]{1,40}$/u.test(line.text) ? { ...line, text: `## ${line.text}` } : line;
