/**
 * What comes in at a step. In: the steps of an item. Out: for each step the outcomes of others that lead to it.
 */
import type { Outcome, PublicStep } from '../schema/generated/types.ts';
import { routesOf } from './flow-outcomes.ts';

export interface Arrival {
  /** Position of the step it comes from. */
  readonly from: number;
  /** Undefined when that step simply goes on. */
  readonly outcome: Outcome | undefined;
}

export function stepArrivals(steps: readonly PublicStep[]): readonly (readonly Arrival[])[] {
  const arrivals: Arrival[][] = steps.map(() => []);
  for (const [from, step] of steps.entries()) {
    const { onward, others, continues } = routesOf(step, from, steps);
    if (continues) arrivals[from + 1]?.push({ from, outcome: onward });
    for (const { outcome, target } of others)
      if (target.kind === 'step' && target.index !== from) arrivals[target.index]?.push({ from, outcome });
  }
  return arrivals;
}
