/**
 * Periods in different units. In: a duration and a number of working days. Out: whether it is longer on any calendar.
 */
import type { Duration } from '../../schema/generated/types.ts';

/** The longest run of days off in China's calendars so far is eight days; a day more is allowed for. */
const longestHoliday = 9;
const daysOf: Readonly<Record<string, number>> = { day: 1, month: 30, year: 365 };

const hoursOfDay = 24;

export function surelyLonger({ amount, unit }: Duration, workingDays: number): boolean {
  if (unit === 'working-day') return amount > workingDays;
  const days = amount * (daysOf[unit] ?? 0);
  return ((days - longestHoliday) * 5) / 7 > workingDays;
}

/** Whether a promise keeps a limit in another unit on any calendar: d days hold no more than d working days. */
export function surelyWithin(promised: Duration, limit: Duration): boolean {
  const days = limit.amount * (daysOf[limit.unit] ?? 0);
  if (promised.unit === 'working-day') return days > 0 && (promised.amount * 7) / 5 + longestHoliday <= days;
  if (limit.unit !== 'working-day') return false;
  return promised.unit === 'hour'
    ? promised.amount <= limit.amount * hoursOfDay
    : promised.unit === 'day' && promised.amount <= limit.amount;
}
