/**
 * Regular expressions of packs. In: the text of one, and whether its author can be trusted to know what it costs. Out: a way
 * to search with it, or why it cannot be used.
 *
 * An expression in which repetitions meet can take longer than anybody waits: (a+)+ tries every way to share out the letters.
 * Of a user's pack only expressions with one repetition of a single character run as they are; the others run in an engine
 * that takes time in proportion to the text, which knows no look-around and no back-reference.
 */
import { RE2JS } from 're2js';

/** Where something stands in a text. */
export type Places = readonly (readonly [from: number, to: number])[];

export interface Expression {
  readonly test: (text: string) => boolean;
  readonly places: (text: string) => Places;
}

export type Unusable = 'wrong' | 'slow';

export function makeExpression(text: string, isTrusted: boolean): Expression | Unusable {
  try {
    const native = new RegExp(text, 'gu');
    if (isTrusted || isCheap(text)) return fromNative(native);
  } catch {
    return 'wrong';
  }
  try {
    return fromLinear(text);
  } catch {
    return 'slow';
  }
}

const fromNative = (all: RegExp): Expression => ({ test: (value) => isIn(all, value), places: (value) => placesOf(all, value) });

/** An expression for all places starts where it found the last one. */
function isIn(all: RegExp, text: string): boolean {
  all.lastIndex = 0;
  return all.test(text);
}

const none: Places = [];

/** `matchAll` copies the expression each time, and most texts hold nothing. */
export function placesOf(all: RegExp, text: string): Places {
  if (!isIn(all, text)) return none;
  all.lastIndex = 0;
  return [...text.matchAll(all)].map(({ 0: found, index }) => [index, index + found.length] as const);
}

function fromLinear(text: string): Expression {
  const compiled = RE2JS.compile(RE2JS.translateRegExp(text));
  return {
    test: (value) => compiled.matcher(value).find(),
    places: (value) => {
      const matcher = compiled.matcher(value);
      const found: (readonly [number, number])[] = [];
      while (matcher.find()) found.push([matcher.start(), matcher.end()]);
      return found;
    },
  };
}

/** At most one repetition, of a single character, and few parts that may be absent: at worst the square of the text's length. */
function isCheap(text: string): boolean {
  const bare = text.replace(/\\[pPuxk]\{[^}]*\}|\\u[\da-fA-F]{4}|\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  const repeated = bare.match(/[*+]|\{\d/g)?.length ?? 0;
  const optional = bare.match(/(?<!\()\?/g)?.length ?? 0;
  return repeated <= 1 && optional <= 8 && !/\)(?:[*+]|\{\d)|\\[1-9]/.test(bare) && !/\\[1-9]/.test(text);
}
