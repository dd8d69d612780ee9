/**
 * Which lines are running text. In: a YAML text. Out: its lines, and the ranges of block texts (| and >), in which nothing
 * is punctuation of YAML. Works on lines, because the text may be no YAML at all.
 */
import { lineStarts, type Range } from './located.ts';

export function linesOf(text: string): readonly Range[] {
  const starts = lineStarts(text);
  const lines = starts.map((start, index) => ({ start, end: (starts[index + 1] ?? text.length + 1) - 1 }));
  return lines.at(-1)?.start === text.length ? lines.slice(0, -1) : lines;
}

/** The blanks in front are taken as a whole: giving some of them back would try a long line once for each of them. */
const header = /^([ \t　]*)(?![ \t　])(?:.*[:：]|-)[ 　]+[|>][+-]?\d?[+-]?\s*(?:#.*)?$/;

/** Ranges of the lines below a | or >, as far as they are indented further than the line it stands on. */
export function proseOf(text: string): readonly Range[] {
  const found: Range[] = [];
  let indent = -1;
  for (const line of linesOf(text)) {
    const content = text.slice(line.start, line.end);
    const width = /^[ \t　]*/.exec(content)?.[0].length ?? 0;
    if (indent >= 0 && (content.trim() === '' || width > indent)) found.push(line);
    else indent = header.exec(content)?.[1]?.length ?? -1;
  }
  return found;
}

export function isProse(prose: readonly Range[], offset: number): boolean {
  let low = 0;
  let high = prose.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((prose[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return (prose[low]?.start ?? offset + 1) <= offset;
}
