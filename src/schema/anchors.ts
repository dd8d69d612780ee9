/**
 * Finding the place of a value. In: a canonical tree, its plan and a path. Out: the value there, or the nearest anchor for
 * what is missing, and the example line that would fill it.
 */
import { type Canon, exampleOf } from './canonical.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Plan } from './plan.ts';

export interface Found {
  readonly canon: Canon;
  readonly plan: Plan;
  /** Whether the value, or an entry of the list it is, was already reported. */
  readonly broken: boolean;
}

/** Follows a path of names and indexes through value and plan together. */
export function follow(root: Canon, plan: Plan, path: readonly string[]): Found {
  let found: Found = { canon: root, plan, broken: root.broken === true };
  for (const step of path) {
    const kid = found.canon.kids?.get(found.plan.kind === 'list' ? Number(step) : step);
    const next = found.plan.properties.find(({ name }) => name === step)?.plan ?? found.plan.items;
    if (kid === undefined || next === undefined) return found;
    found = { canon: kid, plan: next, broken: kid.broken === true };
  }
  return found;
}

/** A missing key has no place of its own: its parent's key has, or the first line of what should hold it. */
export function anchor(file: string, canon: Canon): Diagnostic['span'] {
  if (canon.key !== undefined) return { file, start: canon.key.start, end: canon.key.end };
  const first = canon.kids?.values().next().value?.key;
  return { file, start: first?.start ?? canon.start, end: first?.end ?? canon.start };
}

/** A line the author can paste. */
export function exampleLine(key: string, plan: Plan): string {
  return `${key}: ${exampleOf(plan)}`;
}
