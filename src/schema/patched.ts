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

/** `right` in place of what stands from `start` to `end`. */
export function replaced({ text, origin }: Patched, start: number, end: number, right: string): Patched {
  const from = origin[start] ?? 0;
  const to = origin[end] ?? from;
  return {
    text: text.slice(0, start) + right + text.slice(end),
    origin: [...origin.slice(0, start), ...Array.from(right, (_, index) => Math.min(from + index, to)), ...origin.slice(end)],
  };
}

export const sliced = ({ text, origin }: Patched, start: number, end: number): Patched => ({
  text: text.slice(start, end),
  origin: origin.slice(start, end + 1),
});

export function joined(parts: readonly Patched[]): Patched {
  const last = parts.at(-1)?.origin.at(-1) ?? 0;
  return { text: parts.map(({ text }) => text).join(''), origin: [...parts.flatMap(({ origin }) => origin.slice(0, -1)), last] };
}

/** The same text with nothing to read in it. */
export const blanked = ({ text, origin }: Patched): Patched => ({ text: text.replace(/[^\r\n]/g, ' '), origin });
