/**
 * 比照: an element against another of the same entry, or against a fixed value. Limits are compared only on a common footing.
 */
import { compareDurations, formatDuration } from '../../../compile/duration.ts';
import type { Arg } from '../../../schema/diagnostic.ts';
import { inBoth } from '../../../schema/diagnostic.ts';
import { parseDuration } from '../../../schema/duration-text.ts';
import type { Duration } from '../../../schema/generated/types.ts';
import type { Json } from '../../../schema/vocabulary.ts';
import { nodesFor } from '../element.ts';
import type { Node } from '../node.ts';
import { asItIs, each, type Kind } from './kind.ts';

export const compare: Kind = {
  needs: ['on', 'relation', 'with'],
  visitors: (input) => {
    const { relation } = input.entry;
    return each(input, asItIs, () => (node, context) => {
      const others = input.with === undefined ? [] : nodesFor(input.with.pattern, node);
      const fixed = input.with === undefined ? valueLike(node.value, input.entry.with ?? '') : undefined;
      const other = others.find(({ value }) => !agrees(relation, node.value, value));
      if (other !== undefined)
        context.report(node, { args: { value: shown(node.value), other: shown(other.value) }, related: relatedTo(other) });
      else if (fixed !== undefined && !agrees(relation, node.value, fixed))
        context.report(node, { args: { value: shown(node.value), other: shown(fixed) } });
    });
  },
};

const relatedTo = (other: Node): readonly { readonly path: Node['path']; readonly note: string }[] => [
  { path: other.path, note: 'compared-here' },
];

const isDuration = (value: Json | undefined): value is { readonly amount: number; readonly unit: Duration['unit'] } =>
  typeof value === 'object' && value !== null && 'unit' in value && 'amount' in value;

/** A fixed value read as the element's own. */
function valueLike(value: Json, written: string): Json | undefined {
  if (isDuration(value)) {
    const duration = parseDuration(written);
    return duration === undefined ? undefined : { ...duration };
  }
  return typeof value === 'number' ? Number(written) : written;
}

/** True when the two cannot be compared: a wrong alarm is worse than none. */
function agrees(relation: string | undefined, a: Json, b: Json): boolean {
  const order = orderOf(a, b);
  if (order === undefined) return true;
  if (relation === 'at-most') return order <= 0;
  if (relation === 'at-least') return order >= 0;
  return (order === 0) === (relation === 'equal');
}

function orderOf(a: Json, b: Json): number | undefined {
  if (isDuration(a) && isDuration(b)) return compareDurations(a as Duration, b as Duration);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [JSON.stringify(a).replace(/\s/g, ''), JSON.stringify(b).replace(/\s/g, '')];
  return left < right ? -1 : left > right ? 1 : 0;
}

const shown = (value: Json): Arg =>
  isDuration(value)
    ? inBoth((lang) => formatDuration(value as Duration, lang))
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);
