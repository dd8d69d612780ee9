/**
 * When a version was made and from when it holds. In: what file name, header, versions.json and the text itself say. Out: the
 * dates, from the surest source to the weakest, with how sure they are. An amended text keeps the clause of its first edition
 * (本法自1984年…起施行), so that day is no answer; the version's own day is taken, and called assumed.
 */
import { laterOf } from './dates.ts';
import { amends, isEffect } from './header.ts';
import type { HistoryEvent, LawDates } from './law-text.ts';
import { readEffect } from './prose.ts';
import type { RawLaw } from './raw-law.ts';
import type { VersionEntry } from './versions.ts';

export function datesOf(
  raw: RawLaw,
  history: readonly HistoryEvent[],
  prose: readonly string[],
  entry: VersionEntry | undefined,
): LawDates {
  const done = history.filter((event) => !isEffect(event)).map(({ date }) => date);
  const version = raw.versionDate ?? entry?.promulgatedOn ?? laterOf(...done);
  const issued = done.reduce<string | undefined>((first, date) => (first === undefined || date < first ? date : first), version);
  const known = { ...(version === undefined ? {} : { version }), ...(issued === undefined ? {} : { issued }) };
  const until = entry?.effectiveTo === undefined ? {} : { until: entry.effectiveTo };
  if (entry?.effectiveFrom !== undefined) return { ...known, ...until, inForce: entry.effectiveFrom, certainty: 'stated' };
  const effect = readEffect(prose);
  const stated = laterOf(...history.filter(isEffect).map(({ date }) => date), effect?.date);
  const amended = history.some(amends) || (version !== undefined && issued !== undefined && issued < version);
  if (stated !== undefined && (version === undefined || stated >= version || !amended))
    return { ...known, inForce: stated, certainty: 'stated' };
  if (version === undefined) return { certainty: 'assumed' };
  const onPublication = effect !== undefined && effect.date === undefined && !amended;
  return { ...known, inForce: version, certainty: onPublication ? 'on-publication' : 'assumed' };
}
