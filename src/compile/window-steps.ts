/**
 * Which steps are the window's. In: the steps of an item. Out: how many of the first are. Sheets, records and the chart ask
 * here, so that a step can be on one sheet only.
 */
import type { Item, Step } from '../schema/generated/types.ts';

export const receives = /收件|接件|受理|申请|receiv|intake|accept|appl/i;

/** Up to the last in a row that receives or accepts, at least one. */
export function windowSteps({ steps = [] }: Pick<Item, 'steps'>): number {
  const first = steps.findIndex(({ name }: Step) => !receives.test(name));
  return Math.max(first < 0 ? steps.length : first, 1);
}
