/**
 * Which condition and material is checked at which step. In: an item. Out: for each step the conditions and materials whose
 * review points belong to it. Authors say at which desk a point is checked (收件, 受理, 审查), not at which step: the window has the
 * first two, and of the reviews what is to be seen on the spot belongs to the inspection, all else to the first review.
 */
import type { Condition, Item, Material, ReviewPoint } from '../schema/generated/types.ts';
import { deskOf } from './manual-view-table.ts';
import { windowSteps } from './window-steps.ts';

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

/** As it is filled. */
interface Filling<T> extends Checked<T> {
  readonly points: ReviewPoint[];
}

/** One for each step; none when there are no steps. */
export function stepChecks(item: Item): readonly StepChecks[] {
  const steps = item.steps ?? [];
  if (steps.length === 0) return [];
  const places = placesOf(item);
  const checks = steps.map(() => ({
    conditions: [] as Filling<Condition>[],
    grantConditions: [] as Filling<Condition>[],
    materials: [] as Filling<Material>[],
  }));
  const reviewed = (condition: Condition): number => (isSeen(condition) ? places.inspection : places.review);
  share(item.conditions, places, reviewed, (step) => checks[step]?.conditions);
  share(item.grantConditions, places, reviewed, (step) => checks[step]?.grantConditions);
  share(
    item.materials,
    places,
    () => places.review,
    (step) => checks[step]?.materials,
  );
  return checks;
}

const isSeen = ({ verification = '', reviewPoints = [] }: Condition): boolean =>
  onSpot.test(verification) || (verification === '' && reviewPoints.some(({ point }) => onSpot.test(point)));

type Places = Readonly<Record<Desk | 'inspection', number>>;

/** The window's steps stand first and are at least one; the last of them accepts. */
function placesOf(item: Item): Places {
  const steps = item.steps ?? [];
  const count = Math.min(windowSteps(item), steps.length);
  let review: number | undefined;
  let inspection: number | undefined;
  for (let at = count; at < steps.length && inspection === undefined; at += 1) {
    const name = steps[at]?.name ?? '';
    if (decides.test(name)) continue;
    review ??= at;
    if (inspects.test(name)) inspection = at;
  }
  review ??= Math.min(count, steps.length - 1);
  return { intake: 0, acceptance: count - 1, review, inspection: inspection ?? review };
}

interface Reviewed {
  readonly reviewPoints?: readonly ReviewPoint[];
}

/** Each value to the steps at which some of its points are checked; where it is reviewed depends on all of it. */
function share<T extends Reviewed>(
  values: readonly T[] = [],
  places: Places,
  reviewedAt: (value: T) => number,
  listOf: (step: number) => Filling<T>[] | undefined,
): void {
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] as T;
    const points = value.reviewPoints ?? [];
    const review = points.some((point) => deskOf(point) === 'review') ? reviewedAt(value) : places.review;
    for (const point of points) {
      const desk = deskOf(point);
      add(point, value, at, listOf(desk === 'review' ? review : places[desk]));
    }
  }
}

function add<T>(point: ReviewPoint, value: T, at: number, list: Filling<T>[] | undefined): void {
  const last = list?.at(-1);
  if (last?.at === at) last.points.push(point);
  else list?.push({ at, value, points: [point] });
}
