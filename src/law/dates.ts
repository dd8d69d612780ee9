/**
 * Dates in Chinese prose. In: any text. Out: the dates in it as YYYY-MM-DD with their places. Reads 2019年4月23日, full-width
 * figures, 一九八四年九月十日, 二〇〇七年 and 2016-02-06; a day that does not exist is no date.
 */
import { plainNumeral, toNumber } from '../schema/numerals.ts';

export interface FoundDate {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

const figure = '[0-9０-９]';
const numeral = '[〇○零一二三四五六七八九十]';
const pattern = new RegExp(
  `(?:(${figure}{4}|[〇○零一二三四五六七八九]{4})\\s*年\\s*(${figure}{1,2}|${numeral}{1,3})\\s*月\\s*(${figure}{1,2}|${numeral}{1,3})\\s*日)|` +
    `(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)`,
  'gu',
);

export function readDates(text: string): readonly FoundDate[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [year, month, day] = (match[1] === undefined ? match.slice(4, 7) : match.slice(1, 4)).map((part) =>
      toNumber(plainNumeral(part ?? '')),
    );
    const iso = isoDate(year ?? 0, month ?? 0, day ?? 0);
    return iso === undefined ? [] : [{ iso, start: match.index, end: match.index + match[0].length }];
  });
}

export const firstDate = (text: string): string | undefined => readDates(text)[0]?.iso;

export function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

/** Days from one date to another, negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

export const laterOf = (...dates: readonly (string | undefined)[]): string | undefined =>
  dates
    .filter((date) => date !== undefined)
    .reduce<string | undefined>((latest, date) => (latest === undefined || date > latest ? date : latest), undefined);
