/**
 * Time limits as people write them. In: 20个工作日, 二十日, 即办, 5 working days, 长期. Out: an amount and a unit slug, or
 * undefined when the text cannot be read as one.
 */
import { isNumber, numeralPattern, toNumber } from './numerals.ts';
import { remember } from './remember.ts';

export interface Quantity {
  readonly amount: number;
  readonly unit: string;
}

const chineseUnits: Readonly<Record<string, string>> = {
  工作日: 'working-day',
  自然日: 'day',
  日: 'day',
  天: 'day',
  小时: 'hour',
  月: 'month',
  年: 'year',
};
const englishUnits: Readonly<Record<string, string>> = {
  'working day': 'working-day',
  day: 'day',
  hour: 'hour',
  month: 'month',
  year: 'year',
};

const chinese = new RegExp(`^(${numeralPattern})\\s*个?(工作日|自然日|日|天|小时|月|年)(?:内|以内)?$`, 'u');
const english = /^(\d{1,9})[ -]?(working day|day|hour|month|year)s?$/i;

/** Full-width digits, as Chinese input methods type them, mean the same. */
const plain = (text: string): string => text.normalize('NFKC').trim();

/** A thousand items have few different limits. */
export const parseDuration = remember((text): Quantity | undefined => {
  const trimmed = plain(text);
  if (/^(即办|当场|当场办结|即时办结|即时|instant|on the spot)$/i.test(trimmed)) return { amount: 0, unit: 'instant' };
  return parseQuantity(trimmed);
});

export const parseValidity = remember((text): Quantity | undefined => {
  const trimmed = plain(text);
  if (/^(长期|长期有效|永久|permanent|no expiry)$/i.test(trimmed)) return { amount: 0, unit: 'permanent' };
  return parseQuantity(trimmed);
});

/** 三五日 is from three to five, 十五六日 fifteen or sixteen. */
const isVague = (numeral: string): boolean => /^[一二两三四五六七八九]{2,}$/.test(numeral) || !isNumber(numeral);

function parseQuantity(text: string): Quantity | undefined {
  const zh = chinese.exec(text);
  if (zh !== null && isVague(zh[1] ?? '')) return undefined;
  if (zh !== null) return { amount: toNumber(zh[1] ?? ''), unit: chineseUnits[zh[2] ?? ''] ?? '' };
  const en = english.exec(text);
  return en === null ? undefined : { amount: Number(en[1]), unit: englishUnits[(en[2] ?? '').toLowerCase()] ?? '' };
}

const within = new RegExp(`(?<![〇零一二两三四五六七八九十百千\\d.])(${numeralPattern})\\s*个?(工作日|自然日|日|天|小时|月|年)`, 'gu');

/** The only time limit in a longer text, as it should stand alone; undefined where there are several, or a range. */
export function quantityIn(text: string): string | undefined {
  const found = [...plain(text).matchAll(within)].map(([words]) => words);
  const [only, ...others] = found;
  const isCertain = only !== undefined && others.length === 0 && parseQuantity(only) !== undefined;
  return isCertain && !/[到至~～-]|以上|或/.test(plain(text)) ? only : undefined;
}
