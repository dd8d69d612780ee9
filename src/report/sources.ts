/**
 * Texts of the files that findings point into. In: text by path. Out: lines and columns.
 */
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
