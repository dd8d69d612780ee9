/**
 * Texts of the files that findings point into. In: text by path. Out: lines, columns and code frames.
 */

import { lineOf, lineStarts, type Position, positionAt, type Range, type Span } from '../schema/located.ts';
import { printable } from './printable.ts';
import { textWidth } from './text-width.ts';

export type Sources = ReadonlyMap<string, string>;

const starts = new WeakMap<Sources, Map<string, readonly number[]>>();

function startsOf(sources: Sources, file: string): readonly number[] {
  const byFile = starts.get(sources) ?? new Map<string, readonly number[]>();
  starts.set(sources, byFile);
  const known = byFile.get(file) ?? lineStarts(sources.get(file) ?? '');
  byFile.set(file, known);
  return known;
}

export const placeOf = (span: Span, sources: Sources): Position => positionAt(startsOf(sources, span.file), span.start);

/** End of the span, one-based; the column is that after the last character. */
export const endOf = (span: Span, sources: Sources): Position => positionAt(startsOf(sources, span.file), span.end);

/** The line with a caret under each column of the span's part on it. Chinese characters are two columns wide. */
export function frame(span: Span, sources: Sources): readonly string[] {
  const text = sources.get(span.file);
  if (text === undefined || text === '') return [];
  const line = lineOf(text, span.start);
  const shown = visible(text, line, span.start);
  const part = (start: number, end: number): string => printable(text.slice(start, end).replace(/\r$/, ''));
  const head = shown.start > line.start ? '…' : '';
  const tail = shown.end < line.end ? '…' : '';
  const indent = textWidth(head + part(shown.start, span.start));
  const marked = textWidth(part(span.start, Math.min(Math.max(span.end, span.start + 1), shown.end)));
  const gutter = String(placeOf(span, sources).line);
  return [
    `${gutter} | ${head}${part(shown.start, shown.end)}${tail}`,
    `${' '.repeat(gutter.length)} | ${' '.repeat(indent)}${'^'.repeat(Math.max(1, marked))}`,
  ];
}

/** Columns that fit beside the gutter; of wider lines, as of flow-style YAML, the surroundings of the place are shown. */
const columns = 120;

function visible(text: string, line: Range, at: number): Range {
  const isNarrow = line.end - line.start <= columns && textWidth(text.slice(line.start, line.end)) <= columns;
  if (isNarrow) return line;
  const most = columns / 2;
  const start = at - line.start > most - 20 ? at - 15 : line.start;
  return { start, end: Math.min(start + most, line.end) };
}
