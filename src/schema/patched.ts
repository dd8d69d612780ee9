/**
 * Texts with corrections. In: a text and replacements. Out: the corrected text, and for each of its offsets the one it has
 * in the text the author wrote, so that findings made in the corrected text point into the author's.
 */
export interface Patched {
  readonly text: string;
  /** One for each offset, the end included. */
  readonly origin: readonly number[];
}

export const untouched = (text: string): Patched => ({ text, origin: Array.from({ length: text.length + 1 }, (_, offset) => offset) });

export const originOf = ({ origin }: Patched, offset: number): number => origin[offset] ?? origin.at(-1) ?? 0;

export interface Edit {
  readonly start: number;
  readonly end: number;
  /** What takes the place of what stands there. */
  readonly right: string;
}

/** All edits at once; they do not overlap. */
export function edited(patched: Patched, edits: readonly Edit[]): Patched {
  const ordered = [...edits].sort((a, b) => a.start - b.start);
  const parts: Patched[] = [];
  let at = 0;
  for (const { start, end, right } of ordered) {
    const from = originOf(patched, start);
    const to = originOf(patched, end);
    const inserted = { text: right, origin: [...Array.from(right, (_, index) => Math.min(from + index, to)), to] };
    parts.push(sliced(patched, at, start), inserted);
    at = end;
  }
  return joined([...parts, sliced(patched, at, patched.text.length)]);
}

export const sliced = ({ text, origin }: Patched, start: number, end: number): Patched => ({
  text: text.slice(start, end),
  origin: origin.slice(start, end + 1),
});

export function joined(parts: readonly Patched[]): Patched {
  const origin: number[] = [];
  // By index: lists made on the way cost more than the parser does.
  for (const part of parts) for (let at = 0; at < part.text.length; at++) origin.push(part.origin[at] ?? 0);
  origin.push(parts.at(-1)?.origin.at(-1) ?? 0);
  return { text: parts.map(({ text }) => text).join(''), origin };
}

/** The same text with nothing to read in it. */
export const blanked = ({ text, origin }: Patched): Patched => ({ text: text.replace(/[^\r\n]/g, ' '), origin });
