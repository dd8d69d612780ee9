/**
 * Texts of the files that findings point into. In: text by path. Out: lines, columns and code frames.
 */
import stringWidth from 'string-width';
import { lineStarts, type Position, positionAt, type Span } from '../schema/located.ts';

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
  const { line, column } = placeOf(span, sources);
  const from = startsOf(sources, span.file)[line - 1] ?? 0;
  const newline = text.indexOf('\n', from);
  const content = clean(text.slice(from, newline < 0 ? undefined : newline));
  const before = content.slice(0, column - 1);
  const marked = content.slice(column - 1, Math.max(column, span.end - from));
  const gutter = String(line);
  const window = shiftLong(before, content);
  const carets = '^'.repeat(Math.max(1, Math.min(stringWidth(marked), 60)));
  return [`${gutter} | ${window.text}`, `${' '.repeat(gutter.length)} | ${' '.repeat(stringWidth(window.before))}${carets}`];
}

/** Tabs count as one space, other control characters too, so that carets stand where they should. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what is removed
const clean = (text: string): string => text.replace(/\r$/, '').replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');

/** Long lines, as of flow-style YAML, are shown around the place. */
function shiftLong(before: string, content: string): { readonly text: string; readonly before: string } {
  const [most, lead] = [120, 30];
  if (content.length <= most) return { text: content, before };
  const cut = before.length > most - 40 ? before.length - lead : 0;
  const head = cut > 0 ? '…' : '';
  const text = head + content.slice(cut, cut + most) + (cut + most < content.length ? '…' : '');
  return { text, before: head + before.slice(cut) };
}
