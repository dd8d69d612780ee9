/**
 * Where words of a value stand in the file. In: the source of a scalar and offsets into its value. Out: offsets into the file.
 * YAML folds lines, drops indentation and writes escapes, so value and source are walked together; where they cannot be
 * matched, the whole value is the place.
 */
import type { Span } from '../../schema/located.ts';

export function spanOfWords(source: string, span: Span, value: string, [from, to]: readonly [number, number]): Span {
  const placeOf = placesIn(source, span, value);
  const start = placeOf(from);
  const last = placeOf(to - 1);
  return start === undefined || last === undefined ? span : { ...span, start: span.start + start, end: span.start + last + 1 };
}

type PlaceOf = (offset: number) => number | undefined;

/** A long text may have thousands of places; it is walked once. */
let known: { readonly source: string; readonly start: number; readonly value: string; readonly placeOf: PlaceOf } | undefined;

function placesIn(source: string, { start, end }: Span, value: string): PlaceOf {
  if (known?.source === source && known.start === start && known.value === value) return known.placeOf;
  const placeOf = align(source.slice(start, end), value);
  known = { source, start, value, placeOf };
  return placeOf;
}

/** For a character of the value its offset in the text; undefined when the text says it in another way. */
function align(text: string, value: string): PlaceOf {
  const direct = text.indexOf(value);
  if (direct >= 0) return (offset) => direct + offset;
  const places: number[] = [];
  let at = opening(text);
  for (const character of value.split('')) {
    while (at < text.length && text[at] !== character && isFiller(text[at] ?? '')) at++;
    if (text[at] === character) places.push(at++);
    else if (/\s/.test(character)) places.push(Math.max(0, at - 1));
    else return () => undefined;
  }
  return (offset) => places[offset];
}

/** Block scalars begin with a header line, quoted ones with their quote. */
function opening(text: string): number {
  const header = /^[|>][-+\d]*[^\n]*\n/.exec(text);
  if (header !== null) return header[0].length;
  return /^['"]/.test(text) ? 1 : 0;
}

const isFiller = (character: string): boolean => /[\s'\\]/.test(character);
