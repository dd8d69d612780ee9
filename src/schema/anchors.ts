/**
 * Finding the place of a value. In: a canonical tree, its plan and a path. Out: the value there, or the nearest anchor for
 * what is missing, and the example line that would fill it.
 */
import { type Canon, exampleOf } from './canonical.ts';
import type { Bilingual, Diagnostic } from './diagnostic.ts';
import type { Plan, Property } from './plan.ts';

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
  const first = (canon.raw ?? canon).kids?.values().next().value?.key;
  return { file, start: first?.start ?? canon.start, end: first?.end ?? canon.start };
}

/** Where a missing element belongs: behind the nearest one that comes before it in the schema, in the author's own words. */
export function placeFor(property: Property, canon: Canon, here: Plan): Bilingual {
  const before = here.properties.slice(0, here.properties.indexOf(property));
  const neighbour = before.findLast(({ name }) => canon.kids?.get(name)?.key !== undefined);
  const key = neighbour === undefined ? undefined : canon.kids?.get(neighbour.name)?.key?.text;
  const first = [...(canon.kids?.values() ?? [])].find((kid) => kid.key !== undefined)?.key?.text;
  if (key === undefined && first === undefined) return { zh: '写在这里', en: 'here' };
  const [zh, en] = key === undefined ? [`写在“${first}”前面`, `before "${first}"`] : [`写在“${key}”后面`, `behind "${key}"`];
  if (canon.isFlow === true) return { zh: `${zh}，用英文逗号隔开`, en: `${en}, separated by a comma` };
  return { zh: `${zh}，左边对齐`, en: `${en}, in the same column` };
}

/** A line the author can paste. */
export function exampleLine(key: string, plan: Plan): string {
  return `${key}: ${exampleOf(plan)}`;
}
