/**
 * Lines of a source file with their offsets, so that a note about a file can point into it.
 */
export interface Line {
  readonly text: string;
  readonly start: number;
}

/** Lines from an offset on, without white space around them, empty ones left out. */
export function splitLines(text: string, from = 0): readonly Line[] {
  const lines: Line[] = [];
  let start = from;
  for (const raw of text.slice(from).split('\n')) {
    const trimmed = raw.trim();
    if (trimmed !== '') lines.push({ text: trimmed, start: start + raw.indexOf(trimmed) });
    start += raw.length + 1;
  }
  return lines;
}
