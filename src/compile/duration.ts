/**
 * Time limits with units. In: text such as 20个工作日 or 5 working days. Out: a quantity; comparison only where two
 * quantities have a common footing, because working days are not calendar days.
 */

import type { Lang } from '../schema/diagnostic.ts';
import type { Duration, Validity } from '../schema/generated/types.ts';

/** Units that can be counted in hours; the others have no fixed length. */
const hours: Readonly<Record<string, number>> = { hour: 1, day: 24 };
const months: Readonly<Record<string, number>> = { month: 1, year: 12 };

/** Negative, zero or positive; undefined when the two cannot be compared. */
export function compareDurations(a: Duration, b: Duration): number | undefined {
  if (a.unit === b.unit) return a.unit === 'instant' ? 0 : a.amount - b.amount;
  if (a.unit === 'instant') return b.amount === 0 ? 0 : -1;
  if (b.unit === 'instant') return a.amount === 0 ? 0 : 1;
  for (const table of [hours, months]) {
    const [left, right] = [table[a.unit], table[b.unit]];
    if (left !== undefined && right !== undefined) return a.amount * left - b.amount * right;
  }
  return undefined;
}

/** Sums by unit, in the order the units first appear; 当场 adds nothing. */
export function sumDurations(durations: readonly Duration[]): readonly Duration[] {
  const sums: { unit: Duration['unit']; amount: number }[] = [];
  for (const { unit, amount } of durations) {
    if (unit === 'instant') continue;
    const sum = sums.find((one) => one.unit === unit);
    if (sum === undefined) sums.push({ unit, amount });
    else sum.amount += amount;
  }
  return sums;
}

const chinese: Readonly<Record<string, (n: number) => string>> = {
  'working-day': (n) => `${n}个工作日`,
  day: (n) => `${n}日`,
  hour: (n) => `${n}小时`,
  month: (n) => `${n}个月`,
  year: (n) => `${n}年`,
  instant: () => '当场办结',
  permanent: () => '长期有效',
};

const english: Readonly<Record<string, (n: number) => string>> = {
  'working-day': (n) => plural(n, 'working day'),
  day: (n) => plural(n, 'day'),
  hour: (n) => plural(n, 'hour'),
  month: (n) => plural(n, 'month'),
  year: (n) => plural(n, 'year'),
  instant: () => 'on the spot',
  permanent: () => 'no expiry',
};

const plural = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;

export function formatDuration(duration: Duration | Validity, lang: Lang): string {
  const table = lang === 'zh' ? chinese : english;
  return table[duration.unit]?.(duration.amount) ?? String(duration.amount);
}
