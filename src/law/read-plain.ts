/**
 * Plain text, and the text of a DOCX as the national database delivers it. In: path and text. Out: title, header and body: the
 * title on top, perhaps after a decree (中华人民共和国国务院令 / 第746号 / …现予公布), a note in brackets, a table of contents.
 */
import { readDates } from './dates.ts';
import type { LawFormat } from './law-text.ts';
import { type Line, splitLines } from './lines.ts';
import { bodyStart, kindOfPath, type RawLaw } from './raw-law.ts';
import { cleanTitle, isActTitle } from './title.ts';

/** 修订 and 通过 in brackets, decree lines: whatever stands before the first chapter, article or numbered section. */
export function readPlain(path: string, text: string, format: LawFormat): RawLaw | undefined {
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
    header: joinBrackets(
      lines
        .slice(0, start)
        .map((line) => line.text)
        .filter((_, index) => !title.from.includes(index)),
    ),
    lines: afterContents(lines.slice(start)).map(chapterAsHeading),
    ...kindOfPath(path),
    ...(dated === undefined ? {} : { versionDate: dated }),
  };
}

interface PlainTitle {
  readonly text: string;
  readonly from: readonly number[];
}

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
  /^第[一二三四五六七八九十百零〇]{1,5}(编|分编|章|节)[ 　][^。；：，]{1,40}$/u.test(line.text)
    ? { ...line, text: `## ${line.text}` }
    : line;
