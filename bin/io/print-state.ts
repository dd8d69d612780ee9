/**
 * What is filled in before a document is printed, worked out from how it came out the last time. In: where its parts put things. Out:
 * page numbers, and which chapters are set a little closer because their last page would hold no more than a few lines.
 */
import { compare } from '../../src/schema/diagnostic.ts';

/** Where an element that some link leads to came to stand. */
export interface Place {
  /** Counted from 1, in its own part. */
  readonly page: number;
  /** How much of that page is above it, in points. */
  readonly above: number;
}

export interface Layout {
  readonly pages: number;
  readonly places: ReadonlyMap<string, Place>;
}

export type PageNumbers = readonly (readonly [id: string, page: number])[];

interface Fit {
  readonly level: number;
  readonly isSettled: boolean;
}

export interface PrintState {
  readonly numbers: PageNumbers;
  /** Of each part. */
  readonly pages: readonly number[];
  /** How closely chapters are set, by the prefix of their ids. */
  readonly fits: ReadonlyMap<string, Fit>;
}

export const blank: PrintState = { numbers: [], pages: [], fits: new Map() };

/** Levels of print.css; each takes off two or three hundredths. */
const closest = 2;
/** In points; six lines and the space before them. A page with less looks like a mistake. */
const fewLines = 110;

export function advance(state: PrintState, layouts: readonly Layout[], wantsNumbers: boolean): PrintState {
  const pages = layouts.map((layout) => layout.pages);
  const numbers = layouts.flatMap(({ places }, at) => {
    const before = pages.slice(0, at).reduce((sum, count) => sum + count, 0);
    return [...places].map(([id, { page }]) => [id, before + page] as const);
  });
  const fits = layouts.flatMap(({ places }) =>
    [...places.keys()].filter((id) => id.endsWith(endMark)).map((id) => [prefixOf(id), fitOf(id, places, state)] as const),
  );
  return {
    numbers: wantsNumbers ? numbers.sort(([a], [b]) => compare(a, b)) : [],
    pages,
    fits: new Map(fits),
  };
}

const endMark = 'fit-end';
const prefixOf = (id: string): string => id.slice(0, -endMark.length);

/** Closer until it helps, and as it was when it does not. */
function fitOf(id: string, places: ReadonlyMap<string, Place>, { fits }: PrintState): Fit {
  const prefix = prefixOf(id);
  const { level, isSettled } = fits.get(prefix) ?? { level: 0, isSettled: false };
  if (isSettled) return { level, isSettled };
  const end = places.get(id);
  const start = places.get(prefix.slice(0, -1));
  const plate = places.get(`${prefix}plate`);
  const isShort = end !== undefined && end.above < fewLines && end.page > (start?.page ?? 1) && plate?.page !== end.page;
  if (!isShort) return { level, isSettled: true };
  return level === closest ? { level: 0, isSettled: true } : { level: level + 1, isSettled: false };
}

/** A chapter of which nothing is known is set as it is. */
const levels = ({ fits }: PrintState): string =>
  JSON.stringify([...fits].flatMap(([prefix, { level }]) => (level === 0 ? [] : [[prefix, level]])));

export const fitsAlike = (one: PrintState, other: PrintState): boolean => levels(one) === levels(other);

export const printsAlike = (one: PrintState, other: PrintState): boolean =>
  fitsAlike(one, other) && JSON.stringify([one.numbers, one.pages]) === JSON.stringify([other.numbers, other.pages]);
