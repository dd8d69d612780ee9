/**
 * just-laws Markdown, and any other with a `# ` title. In: path and text. Out: title, header and body without front matter,
 * styles, tags, pictures and emphasis; `**第一条**　` becomes 第一条　 as in the other formats.
 */
import { type Line, splitLines } from './lines.ts';
import { bodyStart, kindOfPath, type RawLaw } from './raw-law.ts';
import { cleanTitle } from './title.ts';

const boldArticle = /\*\*第[^*\n]{1,12}条(之[^*\n]{1,3})?\*\*/;

export const isMarkdownLaw = (text: string): boolean => boldArticle.test(text) || /^# /m.test(text);

export function readJustLaws(path: string, text: string): RawLaw | undefined {
  const all = splitLines(withoutMarkup(text)).filter(({ text: line }) => line !== '---');
  const at = all.findIndex(({ text: line }) => /^# /.test(line));
  const title = all[at];
  if (title === undefined) return undefined;
  const lines = all.slice(at + 1).map(plainLine);
  const count = headerLength(lines);
  const format = boldArticle.test(text) || inJustLaws(path) ? 'just-laws' : 'plain';
  return {
    path,
    format,
    title: cleanTitle(title.text),
    header: lines.slice(0, count).map((line) => line.text),
    lines: lines.slice(count),
    ...(format === 'just-laws' ? { kind: /(国|^)宪法$/.test(title.text) ? 'constitution' : 'law' } : kindOfPath(path)),
  };
}

const inJustLaws = (path: string): boolean => /(^|\/)(just-laws|docs)\//.test(path);

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

/** Leading lines that tell what was done when: they begin with a date, perhaps in brackets or after 根据. */
function headerLength(lines: readonly Line[]): number {
  const end = lines.findIndex(
    ({ text }) => bodyStart.test(text) || !/^[（(]?(根据|自)?\s*(\d{4}|[一二]〇?[〇○零一二三四五六七八九]{3})年/u.test(text),
  );
  return end < 0 ? lines.length : end;
}
