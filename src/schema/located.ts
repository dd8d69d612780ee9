/**
 * Places in source files. In: offsets. Out: spans and, only when something is printed, lines and columns.
 */

/** Half-open range of UTF-16 offsets in a text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A range in one source; line and column are worked out when printing. */
export interface Span extends Range {
  readonly file: string;
}

/** One-based line and column; the column counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A line feed, or a carriage return alone, as old programs write; before a line feed it is part of the line. */
const lineBreak = /\n|\r(?!\n)/g;

/** Offsets at which each line of `text` begins. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { index } of text.matchAll(lineBreak)) starts.push(index + 1);
  return starts;
}

/** Finds the line of an offset by binary search. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** The line that holds an offset, without its line break. */
export function lineOf(text: string, offset: number): Range {
  const breakAt = text.slice(offset).search(/\n|\r(?!\n)/);
  let start = offset;
  while (start > 0 && !isBreak(text, start - 1)) start--;
  return { start, end: breakAt < 0 ? text.length : offset + breakAt };
}

const isBreak = (text: string, at: number): boolean => text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n');
