/**
 * The line that a finding points into. In: a span and the texts. Out: the line divided at the span, and with carets below it. Apart
 * from sources.ts, because what measures other scripts than Chinese takes a while to load.
 */
import { lineOf, type Range, type Span } from '../schema/located.ts';
import { printable } from './printable.ts';
import { placeOf, type Sources } from './sources.ts';
import { textWidth } from './text-width.ts';

/** The line of a place, divided at the place's part on it. */
export interface Excerpt {
  readonly line: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

export function excerpt(span: Span, sources: Sources): Excerpt | undefined {
  const text = sources.get(span.file);
  if (text === undefined || text === '') return undefined;
  const line = lineOf(text, span.start);
  const shown = visible(text, line, span.start);
  const part = (start: number, end: number): string => printable(text.slice(start, end).replace(/\r$/, ''));
  const end = Math.max(span.start, Math.min(Math.max(span.end, span.start + 1), shown.end));
  return {
    line: placeOf(span, sources).line,
    before: (shown.start > line.start ? '…' : '') + part(shown.start, span.start),
    marked: part(span.start, end),
    after: part(end, shown.end) + (shown.end < line.end ? '…' : ''),
  };
}

/** The line with a caret under each column of the span's part on it. Chinese characters are two columns wide. */
export function frame(span: Span, sources: Sources): readonly string[] {
  const found = excerpt(span, sources);
  if (found === undefined) return [];
  const { line, before, marked, after } = found;
  const gutter = String(line);
  return [
    `${gutter} | ${before}${marked}${after}`,
    `${' '.repeat(gutter.length)} | ${' '.repeat(textWidth(before))}${'^'.repeat(Math.max(1, textWidth(marked)))}`,
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
