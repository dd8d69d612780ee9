/**
 * Periods in different units. In: a duration and a number of working days. Out: whether it is longer on any calendar.
 */
import type { Duration } from '../../schema/generated/types.ts';

/** The longest run of days off in China's calendars so far is eight days; a day more is allowed for. */
const longestHoliday = 9;
const daysOf: Readonly<Record<string, number>> = { day: 1, month: 30, year: 365 };

export function surelyLonger({ amount, unit }: Duration, workingDays: number): boolean {
  if (unit === 'working-day') return amount > workingDays;
  const days = amount * (daysOf[unit] ?? 0);
  return ((days - longestHoliday) * 5) / 7 > workingDays;
}

/** The most calendar days that a promise may take, and the fewest that a limit grants: n working days last n days or more. */
const mostDays: Readonly<Record<string, (n: number) => number>> = {
  'working-day': (n) => (n * 7) / 5 + longestHoliday,
  hour: (n) => n / 24,
  day: (n) => n,
  month: (n) => n * 31,
  year: (n) => n * 366,
};
const fewestDays: Readonly<Record<string, (n: number) => number>> = {
  'working-day': (n) => n,
  day: (n) => n,
  month: (n) => n * 28,
  year: (n) => n * 365,
};

/** Whether a promise keeps a limit in another unit on any calendar. */
export function surelyWithin(promised: Duration, limit: Duration): boolean {
  const [most, fewest] = [mostDays[promised.unit]?.(promised.amount), fewestDays[limit.unit]?.(limit.amount)];
  return most !== undefined && fewest !== undefined && most <= fewest;
}
