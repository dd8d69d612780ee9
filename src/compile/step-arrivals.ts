/**
 * What comes in at a step. In: where the steps of an item lead. Out: for each step the outcomes of others that lead to it.
 */
import type { Outcome } from '../schema/generated/types.ts';
import type { Routes } from './flow-outcomes.ts';

export interface Arrival {
  /** Position of the step it comes from. */
  readonly from: number;
  /** Undefined when that step simply goes on. */
  readonly outcome: Outcome | undefined;
}

export function stepArrivals(routes: readonly Routes[]): readonly (readonly Arrival[])[] {
  const arrivals: Arrival[][] = routes.map(() => []);
  for (let from = 0; from < routes.length; from += 1) {
    const { onward, others, continues } = routes[from] as Routes;
    if (continues) arrivals[from + 1]?.push({ from, outcome: onward });
    for (const { outcome, target } of others)
      if (target.kind === 'step' && target.index !== from) arrivals[target.index]?.push({ from, outcome });
  }
  return arrivals;
}
