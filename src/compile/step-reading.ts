/**
 * The steps of an item as its manual reads them. In: an item. Out: where each step leads, what comes in at it and what is checked at it,
 * worked out once for cards, chart and sheets.
 */
import type { Item } from '../schema/generated/types.ts';
import { rememberFor } from '../schema/remember.ts';
import { type Routes, routesOf } from './flow-outcomes.ts';
import { type Arrival, stepArrivals } from './step-arrivals.ts';
import { type StepChecks, stepChecks } from './step-checks.ts';

/** One of each for each step. */
export interface StepReading {
  readonly routes: readonly Routes[];
  readonly arrivals: readonly (readonly Arrival[])[];
  readonly checks: readonly StepChecks[];
}

export const readSteps = rememberFor((item: Item): StepReading => {
  const { steps = [] } = item;
  const routes = steps.map((step, at) => routesOf(step, at, steps));
  return { routes, arrivals: stepArrivals(routes), checks: stepChecks(item) };
});
