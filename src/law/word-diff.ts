/**
 * Differing words of a quotation and a law, side by side. In: both texts. Out: pairs of what is quoted and what the law says,
 * with the place in each; punctuation, spaces and item marks are no words. What the law says before and after the quoted part
 * is no difference.
 */
import { diffArrays } from 'diff';
import type { Range } from '../schema/located.ts';
import { comparable, omission } from './quotation.ts';

export interface Difference {
  /** Empty where the quotation leaves words out. */
  readonly quoted: string;
  /** Empty where the quotation adds words. */
  readonly law: string;
  /** In the quotation; empty range at the place of words left out. */
  readonly quotedSpan: Range;
  readonly lawSpan: Range;
}

/** Texts with more edits between them have nothing in common that is worth showing, and take long to compare. */
const mostEdits = 1000;

interface Token extends Range {
  readonly letters: string;
}

/** Only ever shown to people, so that a newer word list in another Node changes no result. Loading the list takes a while, and few runs need it. */
let known: Intl.Segmenter | undefined;
function words(): Intl.Segmenter {
  known ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return known;
}

/** V8 copies the whole input into every segment, so only short runs are given to it: what stands between two marks. */
const longestRun = 200;

function tokensOf(text: string): readonly Token[] {
  const { text: letters, at } = comparable(text);
  const tokens: Token[] = [];
  for (let start = 0; start < letters.length; ) {
    const end = runEnd(at, start);
    for (const { segment, index } of words().segment(letters.slice(start, end))) {
      const from = start + index;
      tokens.push({ letters: segment, start: at[from] ?? 0, end: (at[from + segment.length - 1] ?? 0) + 1 });
    }
    start = end;
  }
  return tokens;
}

function runEnd(at: readonly number[], start: number): number {
  let end = start + 1;
  while (end < at.length && end - start < longestRun && at[end] === (at[end - 1] ?? 0) + 1) end += 1;
  return end;
}

export function differences(quote: string, law: string): readonly Difference[] {
  const quoted = tokensOf(quote);
  const said = tokensOf(law);
  const changes = diffArrays(
    said.map(({ letters }) => letters),
    quoted.map(({ letters }) => letters),
    { maxEditLength: mostEdits },
  );
  if (changes === undefined) return [wholly(quote, law)];
  const found: Difference[] = [];
  let [q, l, open] = [0, 0, false];
  for (const { added, removed, value } of changes) {
    if (!added && !removed) {
      [q, l, open] = [q + value.length, l + value.length, false];
      continue;
    }
    const next = pairAt(quote, law, quoted.slice(q, added ? q + value.length : q), said.slice(l, removed ? l + value.length : l), {
      quote: endBefore(quoted, q),
      law: endBefore(said, l),
    });
    const last = found.at(-1);
    if (open && last !== undefined) found[found.length - 1] = merge(quote, law, last, next);
    else found.push(next);
    if (added) q += value.length;
    if (removed) l += value.length;
    open = true;
  }
  return found.map((pair) => trim(quote, law, pair)).filter((pair) => !isContext(quote, pair, quoted));
}

/** Both texts as they stand, for two that share no words worth pairing. */
export const wholly = (quote: string, law: string): Difference =>
  difference(quote, law, { start: 0, end: quote.length }, { start: 0, end: law.length });

const endBefore = (tokens: readonly Token[], at: number): number => tokens[at - 1]?.end ?? tokens[at]?.start ?? 0;

function pairAt(
  quote: string,
  law: string,
  added: readonly Token[],
  removed: readonly Token[],
  at: { quote: number; law: number },
): Difference {
  return difference(quote, law, rangeOf(added, at.quote), rangeOf(removed, at.law));
}

const rangeOf = (tokens: readonly Token[], at: number): Range => ({ start: tokens[0]?.start ?? at, end: tokens.at(-1)?.end ?? at });

const difference = (quote: string, law: string, quotedSpan: Range, lawSpan: Range): Difference => ({
  quoted: quote.slice(quotedSpan.start, quotedSpan.end),
  law: law.slice(lawSpan.start, lawSpan.end),
  quotedSpan,
  lawSpan,
});

const isEmpty = ({ start, end }: Range): boolean => start === end;
const union = (a: Range, b: Range): Range =>
  isEmpty(a) ? b : isEmpty(b) ? a : { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };

const merge = (quote: string, law: string, a: Difference, b: Difference): Difference =>
  difference(quote, law, union(a.quotedSpan, b.quotedSpan), union(a.lawSpan, b.lawSpan));

/**
 * The law goes on before or after what is quoted, or where the quotation has …; what is left out between two quoted words
 * without a mark is a difference.
 */
function isContext(quote: string, { quoted, law, quotedSpan: { start } }: Difference, tokens: readonly Token[]): boolean {
  if (quoted !== '') return false;
  const next = tokens.find((token) => token.start >= start);
  return law === '' || next === undefined || next === tokens[0] || omission.test(quote.slice(start, next.start));
}

/** Takes off letters both sides share at the ends of a pair, as 登记机关 and 登记机构 do. */
function trim(quote: string, law: string, { quoted, law: said, quotedSpan, lawSpan }: Difference): Difference {
  if (quoted === '' || said === '') return difference(quote, law, quotedSpan, lawSpan);
  const shortest = Math.min(quoted.length, said.length);
  let front = 0;
  while (front < shortest - 1 && quoted[front] === said[front]) front += 1;
  let back = 0;
  while (back < shortest - front - 1 && quoted.at(-1 - back) === said.at(-1 - back)) back += 1;
  return difference(
    quote,
    law,
    { start: quotedSpan.start + front, end: quotedSpan.end - back },
    { start: lawSpan.start + front, end: lawSpan.end - back },
  );
}
