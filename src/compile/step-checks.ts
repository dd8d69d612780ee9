/**
 * Which condition and material is checked at which step. In: an item. Out: for each step the conditions and materials whose
 * review points belong to it. Authors say at which desk a point is checked (收件, 受理, 审查), not at which step: the window has the
 * first two, and of the reviews what is to be seen on the spot belongs to the inspection, all else to the first review.
 */
import type { Condition, Item, Material, ReviewPoint, Step } from '../schema/generated/types.ts';
import { deskOf } from './manual-view-table.ts';
import { receives, windowSteps } from './window-steps.ts';

type Desk = NonNullable<ReviewPoint['desk']>;

export interface Checked<T> {
  /** Position in its list. */
  readonly at: number;
  readonly value: T;
  /** Those of its points that belong to the step. */
  readonly points: readonly ReviewPoint[];
}

export interface StepChecks {
  readonly conditions: readonly Checked<Condition>[];
  readonly grantConditions: readonly Checked<Condition>[];
  readonly materials: readonly Checked<Material>[];
}

const decides = /决定|审定|审批|批准|核准|签发|decision|approv|grant/i;
const onSpot = /现场|到场|实地|核查|勘验|勘测|踏勘|丈量|查看|进入|试用|询问|on.site|inspect|visit|measur/i;
const inspects = /现场|实地|核查|勘验|勘测|踏勘|检查|on.site|inspect|survey/i;

/** One for each step; none when there are no steps. */
export function stepChecks(item: Item): readonly StepChecks[] {
  const steps = item.steps ?? [];
  if (steps.length === 0) return [];
  const places = placesOf(item);
  const checks = steps.map(() => ({
    conditions: [] as Checked<Condition>[],
    grantConditions: [] as Checked<Condition>[],
    materials: [] as Checked<Material>[],
  }));
  const conditionPlace = (condition: Condition, desk: Desk): number => places[desk === 'review' && isSeen(condition) ? 'inspection' : desk];
  share(item.conditions, conditionPlace, (step, one) => checks[step]?.conditions.push(one));
  share(item.grantConditions, conditionPlace, (step, one) => checks[step]?.grantConditions.push(one));
  share(
    item.materials,
    (_material, desk) => places[desk],
    (step, one) => checks[step]?.materials.push(one),
  );
  return checks;
}

const isSeen = ({ verification = '', reviewPoints = [] }: Condition): boolean =>
  onSpot.test(verification) || (verification === '' && reviewPoints.some(({ point }) => onSpot.test(point)));

function placesOf(item: Item): Readonly<Record<Desk | 'inspection', number>> {
  const steps = item.steps ?? [];
  const count = Math.min(windowSteps(item), steps.length);
  const isWindow = steps.slice(0, count).some(({ name }) => receives.test(name));
  const reviews = steps.flatMap(({ name }: Step, at) => (at >= count && !decides.test(name) ? [at] : []));
  const review = reviews[0] ?? Math.min(count, steps.length - 1);
  return {
    intake: 0,
    acceptance: isWindow ? count - 1 : 0,
    review,
    inspection: reviews.find((at) => inspects.test(steps[at]?.name ?? '')) ?? review,
  };
}

interface Reviewed {
  readonly reviewPoints?: readonly ReviewPoint[];
}

/** Each value to the steps at which some of its points are checked. */
function share<T extends Reviewed>(
  list: readonly T[] | undefined,
  placeOf: (value: T, desk: Desk) => number,
  give: (step: number, checked: Checked<T>) => void,
): void {
  for (const [at, value] of (list ?? []).entries()) {
    if (value.reviewPoints === undefined) continue;
    const byStep = new Map<number, ReviewPoint[]>();
    for (const point of value.reviewPoints) {
      const step = placeOf(value, deskOf(point));
      const points = byStep.get(step);
      if (points === undefined) byStep.set(step, [point]);
      else points.push(point);
    }
    for (const [step, points] of byStep) give(step, { at, value, points });
  }
}
