/**
 * Where words of a value stand in the file. In: the source of a scalar and offsets into its value. Out: offsets into the file.
 * YAML folds lines, drops indentation and writes escapes, so value and source are walked together; where they cannot be
 * matched, the whole value is the place.
 */
import type { Span } from '../../schema/located.ts';

export function spanOfWords(source: string, span: Span, value: string, [from, to]: readonly [number, number]): Span {
  const places = align(source.slice(span.start, span.end), value);
  const start = places?.[from];
  const last = places?.[to - 1];
  return start === undefined || last === undefined ? span : { ...span, start: span.start + start, end: span.start + last + 1 };
}

/** For each character of the value its offset in the text; undefined when the text says it in another way. */
function align(text: string, value: string): readonly number[] | undefined {
  const direct = text.indexOf(value);
  if (direct >= 0) return range(direct, value.length);
  const places: number[] = [];
  let at = opening(text);
  for (const character of value.split('')) {
    while (at < text.length && text[at] !== character && isFiller(text[at] ?? '')) at++;
    if (text[at] === character) places.push(at++);
    else if (/\s/.test(character)) places.push(Math.max(0, at - 1));
    else return undefined;
  }
  return places;
}

const range = (start: number, length: number): readonly number[] => Array.from({ length }, (_unused, index) => start + index);

/** Block scalars begin with a header line, quoted ones with their quote. */
function opening(text: string): number {
  const header = /^[|>][-+\d]*[^\n]*\n/.exec(text);
  if (header !== null) return header[0].length;
  return /^['"]/.test(text) ? 1 : 0;
}

const isFiller = (character: string): boolean => /[\s'\\]/.test(character);
