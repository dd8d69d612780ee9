/**
 * Findings counted and grouped. In: findings. Out: how many of each severity, the worst of a file, and totals of items.
 */
import { type Diagnostic, ranks, type Severity } from '../../schema/diagnostic.ts';
import type { CheckedItem } from './checked.ts';
import { percent } from './texts.ts';
import type { Counts, Totals } from './view-types.ts';

export function group<T>(list: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const name = key(one);
    const known = groups.get(name);
    if (known === undefined) groups.set(name, [one]);
    else known.push(one);
  }
  return groups;
}

export function countsOf(found: readonly { readonly severity: Severity }[]): Counts {
  const count = (wanted: Severity): number => found.filter(({ severity }) => severity === wanted).length;
  return { error: count('error'), warning: count('warning'), info: count('info'), total: found.length };
}

export type ByFile = ReadonlyMap<string, readonly Diagnostic[]>;

export const worstOf = (found: readonly Diagnostic[] = []): Severity | undefined =>
  found.reduce<Severity | undefined>(
    (worst, { severity }) => (worst !== undefined && ranks[worst] >= ranks[severity] ? worst : severity),
    undefined,
  );

const isFailing = (found: readonly Diagnostic[] | undefined): boolean => worstOf(found) === 'error';
const isClean = (found: readonly Diagnostic[] | undefined): boolean => ['info', undefined].includes(worstOf(found));

/** Those with most to mend first. */
export const byNeed = (a: { readonly counts: Counts }, b: { readonly counts: Counts }): number =>
  b.counts.error - a.counts.error || b.counts.warning - a.counts.warning || b.counts.info - a.counts.info;

export function totalOf(items: readonly CheckedItem[], byFile: ByFile, counts: Counts): Totals {
  const clean = items.filter(({ file }) => isClean(byFile.get(file))).length;
  return {
    items: items.length,
    failing: items.filter(({ file }) => isFailing(byFile.get(file))).length,
    clean,
    cleanShare: percent(clean, items.length),
    counts,
  };
}
