/**
 * How a text is laid out around its comments. In: a text and its tree. Out: for a place in the text, its line, whether it lies in a
 * value, and for a comment what it is about. Everything is looked up in sorted lists, so thousands of comments cost little.
 */
import { lineStarts, type Range } from '../schema/located.ts';
import type { Node } from '../schema/tree.ts';

export interface TextLayout {
  /** Without its line break. */
  readonly lineAt: (at: number) => Range;
  readonly isInScalar: (at: number) => boolean;
  /** Where the last value or key before a place ends. */
  readonly scalarBefore: (at: number) => number;
  /** Where findings begin that a comment is about. */
  readonly coveredBy: (at: number) => Range;
  /** What has to go with a comment. */
  readonly removalOf: (comment: Range) => Range;
}

export function layoutOf(text: string, root: Node): TextLayout {
  const lines = linesOf(text);
  const { scalars, entries, items } = partsOf(root);
  const scalarStarts = scalars.map(({ start }) => start);
  const scalarAt = (at: number): Range | undefined => scalars[lastAtOrBefore(scalarStarts, at)];
  const scalarBehind = (at: number): Range | undefined => scalars[lastAtOrBefore(scalarStarts, at) + 1];
  const isAlone = (at: number): boolean => behindBlanks(text, lines.at(at).start) === at;
  const below = (at: number): Range => {
    const line = lines.withContentBelow(at);
    if (line === undefined) return { start: at, end: at };
    const first = behindBlanks(text, line.start);
    const isItem = /^-\s/.test(text.slice(first, first + 2));
    const end = isItem ? items.get(behindSpace(text, first + 1)) : entries.get(first);
    return { start: first, end: Math.max(end ?? 0, line.end) };
  };
  /** The line with values that reach into it, and the block text whose head it is. */
  const beside = (at: number): Range => {
    const line = lines.at(at);
    const before = scalarAt(line.start);
    const isHead = /[|>][-+\d]*[ \t]*$/.test(text.slice(Math.max(line.start, at - 20), at));
    return {
      start: before !== undefined && before.end > line.start ? before.start : line.start,
      end: Math.max(line.end, isHead ? (scalarBehind(at)?.end ?? 0) : 0),
    };
  };
  return {
    lineAt: lines.at,
    isInScalar: (at) => at < (scalarAt(at)?.end ?? 0),
    scalarBefore: (at) => scalarAt(at)?.end ?? 0,
    coveredBy: (at) => (isAlone(at) ? below(at) : beside(at)),
    removalOf: ({ start, end }) => (isAlone(start) ? lines.whole(start) : { start: beforeBlanks(text, start), end }),
  };
}

interface Lines {
  readonly at: (at: number) => Range;
  /** With its line break. */
  readonly whole: (at: number) => Range;
  /** The first line below that holds more than a comment. */
  readonly withContentBelow: (at: number) => Range | undefined;
}

function linesOf(text: string): Lines {
  const starts = lineStarts(text);
  const numberOf = (at: number): number => lastAtOrBefore(starts, at);
  const line = (number: number): Range => {
    const start = starts[number] ?? text.length;
    const next = starts[number + 1];
    const end = next === undefined ? text.length : next - 1;
    return { start, end: text[end] === '\n' && text[end - 1] === '\r' && end > start ? end - 1 : end };
  };
  /** By number of a line: the first one from there on that holds content. Filled from the end, when first asked. */
  let following: readonly number[] | undefined;
  const followingOf = (): readonly number[] => {
    const numbers = starts.map((_start, number) => number);
    for (let number = starts.length - 1; number >= 0; number--) {
      const { start, end } = line(number);
      const isContent = !/^(?:#|$)/.test(text.slice(Math.min(behindBlanks(text, start), end), end));
      if (!isContent) numbers[number] = number + 1 < starts.length ? (numbers[number + 1] as number) : starts.length;
    }
    return numbers;
  };
  return {
    at: (at) => line(numberOf(at)),
    whole: (at) => ({ start: starts[numberOf(at)] ?? 0, end: starts[numberOf(at) + 1] ?? text.length }),
    withContentBelow: (at) => {
      following ??= followingOf();
      const number = following[numberOf(at) + 1] ?? starts.length;
      return number < starts.length ? line(number) : undefined;
    },
  };
}

interface Parts {
  /** Values and keys, in the order of the text. */
  readonly scalars: readonly Range[];
  /** Where keys, values and groups in brackets begin, and where what belongs to them ends. */
  readonly entries: ReadonlyMap<number, number>;
  /** The same for entries of lists: the first key of an entry begins where the entry does. */
  readonly items: ReadonlyMap<number, number>;
}

function partsOf(root: Node): Parts {
  const all = [...nodesOf(root)];
  const scalars = all.flatMap((node) => (node.kind === 'scalar' && node.end > node.start ? [node] : []));
  const maps = all.flatMap((node) => (node.kind === 'map' ? node.entries : []));
  const lists = all.flatMap((node) => (node.kind === 'list' ? node.items : []));
  const single = all.filter((node) => node.kind === 'scalar' || node.isFlow === true);
  return {
    scalars: scalars.sort((a, b) => a.start - b.start),
    entries: new Map([...single.map(ends), ...maps.map(({ key, value }) => [key.start, value.end] as const)]),
    items: new Map(lists.map(ends)),
  };
}

const ends = ({ start, end }: Range): readonly [number, number] => [start, end];

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  if (node.kind === 'list') for (const item of node.items) yield* nodesOf(item);
  if (node.kind === 'map') for (const { key, value } of node.entries) yield* [key, ...nodesOf(value)];
}

function behindBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '　') at++;
  return at;
}

function behindSpace(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? '')) at++;
  return at;
}

function beforeBlanks(text: string, from: number): number {
  let at = from;
  while (at > 0 && /[ \t　]/.test(text[at - 1] ?? '')) at--;
  return at;
}

/** The last of sorted numbers that is not larger; -1 when there is none. */
function lastAtOrBefore(sorted: readonly number[], at: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
