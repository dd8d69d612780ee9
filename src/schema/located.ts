/**
 * Places in source files. In: offsets. Out: spans and, only when something is printed, lines and columns.
 */

/** Half-open range of UTF-16 offsets in one source; line and column are worked out when printing. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** One-based line and column; the column counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Offsets at which each line of `text` begins. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
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
