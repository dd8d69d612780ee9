/**
 * Which edition a citation's brackets name. In: （2019年修正）, （1998年10月25日国务院令第250号，2016年2月6日修改）. Out: the
 * edition claimed, and whether a version is that edition. Brackets that only give the first decree or day identify the act and
 * claim no edition; so does an old decree number, which practice keeps through every amendment.
 */
import { daysBetween, readDates } from './dates.ts';
import { amends } from './header.ts';
import type { LawSummary } from './law-text.ts';

export interface Edition {
  readonly year: number;
  readonly date?: string;
}

const yearOnly = /^\s*(\d{4})\s*年?(?:版|本)?\s*$|(\d{4})\s*年?\s*(?:第[一二三四五六七八九十]+次)?(?:修正|修订|修改|版)/u;
/** Adoption, publication and effect of one version lie this far apart at most, when texts name one for another. */
const nearDays = 60;

export function readEdition(note: string, current: LawSummary): Edition | undefined {
  const dates = readDates(note);
  const amended = dates.filter(({ end }, index) => /修正|修订|修改/.test(note.slice(end, dates[index + 1]?.start ?? note.length))).at(-1);
  const alone = dates.length === 1 && note.trim().length <= 11 ? dates[0] : undefined;
  const named = amended ?? alone ?? dates.find(({ iso }) => isAmendment(iso, current));
  if (named !== undefined) return { date: named.iso, year: Number(named.iso.slice(0, 4)) };
  const year = yearOnly.exec(note);
  return year === null ? undefined : { year: Number(year[1] ?? year[2]) };
}

/** The day of a recorded amendment, even where the brackets only say 主席令第二十一号. */
const isAmendment = (date: string, current: LawSummary): boolean => current.history.some((event) => event.date === date && amends(event));

export function isEditionOf(version: LawSummary, { date, year }: Edition): boolean {
  const days = [version.dates.version, version.dates.inForce].filter((day) => day !== undefined);
  return days.some((day) => (date === undefined ? Number(day.slice(0, 4)) === year : Math.abs(daysBetween(day, date)) <= nearDays));
}

export function isBefore(version: LawSummary, { date, year }: Edition): boolean {
  const day = version.dates.version ?? version.dates.inForce;
  return day !== undefined && (date === undefined ? year < Number(day.slice(0, 4)) : date < day);
}
