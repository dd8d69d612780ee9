/**
 * Review records: a form for each step after the window, filled in as far as the item can. In: a bound item. Out: what came in,
 * every point with its standard, the discretion, the ways out and the documents; what is left to write is the finding. The
 * window's own steps are recorded on the acceptance checklist.
 */
import type { Citation, Condition, Discretion, Item, ReviewPoint, Step } from '../schema/generated/types.ts';
import type { BoundItem } from './catalogue.ts';
import { factsOf } from './guide-view-facts.ts';
import { durationOf, labelOf, type Terms } from './guide-view-terms.ts';
import { manualTerms } from './manual-view.ts';
import { deskOutcome } from './manual-view-desk.ts';
import type { RecordCase, RecordGroup, RecordPoint, RecordView } from './manual-view-record-types.ts';
import { type ManualTerms, whenOf } from './manual-view-slots.ts';
import { manualWords } from './manual-view-words.ts';
import { stepArrivals } from './step-arrivals.ts';
import { type Checked, type StepChecks, stepChecks } from './step-checks.ts';
import { stepTitle } from './step-title.ts';
import { windowSteps } from './window-steps.ts';

/** Positions of the steps that have a record; where all are the window's, the last. */
export function recordSteps(item: Pick<Item, 'steps'>): readonly number[] {
  const count = item.steps?.length ?? 0;
  const first = Math.min(windowSteps(item), Math.max(count - 1, 0));
  return Array.from({ length: count - first }, (_, at) => first + at);
}

export function arrangeRecords(base: Terms, bound: BoundItem): readonly RecordView[] {
  const terms = manualTerms(base, bound);
  const { item } = bound;
  const { steps = [] } = item;
  const [arrivals, checks] = [stepArrivals(steps), stepChecks(item)];
  return recordSteps(item).flatMap((at): readonly RecordView[] => {
    const step = steps[at];
    const own = checks[at];
    if (step === undefined || own === undefined) return [];
    const comesIn = (arrivals[at] ?? []).map(({ from, outcome }) => outcome?.document ?? stepTitle(steps, from));
    return [recordOf(terms, item, at, step, own, [...new Set(comesIn)])];
  });
}

function recordOf(terms: ManualTerms, item: Item, at: number, step: Step, checks: StepChecks, comesIn: readonly string[]): RecordView {
  const words = manualWords(terms.lang);
  const { limit, counted, pass, fail, minStaff = 1, outcomes = [], post } = step;
  const recusal = item.posts?.find(({ name }) => name === post)?.recusal;
  return {
    number: at + 1,
    name: step.name,
    ...whenOf(terms, step.when),
    facts: factsOf(terms, 'step', step, ['post', 'unit', 'standard']),
    limit: [limit === undefined ? words.notStated : durationOf(terms, limit), counted === false ? words.notCounted : words.counted].join(
      terms.words.comma,
    ),
    comesIn,
    groups: groupsOf(terms, step, checks),
    ...(pass === undefined ? {} : { pass }),
    ...(fail === undefined ? {} : { fail }),
    discretion: discretionOf(step, checks),
    outcomes: outcomes.map((outcome) => deskOutcome(terms, outcome, item.steps ?? [], 0)),
    reviewers: Array.from({ length: Math.max(minStaff, 1) }, (_, person) => person + 1),
    ...(recusal === undefined ? {} : { recusal }),
  };
}

function groupsOf(terms: ManualTerms, step: Step, { conditions, grantConditions, materials }: StepChecks): readonly RecordGroup[] {
  const words = manualWords(terms.lang);
  const own = (step.reviewPoints ?? []).map((point) => pointOf(terms, point));
  const grant = labelOf(terms, '', 'grantConditions');
  return [
    ...(own.length === 0 ? [] : [{ title: words.ownPoints, points: own }]),
    ...conditions.map((one) => conditionGroup(terms, words.acceptanceConditions, one)),
    ...grantConditions.map((one) => conditionGroup(terms, grant, one)),
    ...materials.map(({ at, value, points }) => ({
      title: `${words.material} ${at + 1} ${value.name}`,
      ...whenOf(terms, value.when),
      points: points.map((point) => pointOf(terms, point)),
    })),
  ];
}

const conditionGroup = (terms: ManualTerms, name: string, { at, value, points }: Checked<Condition>): RecordGroup => ({
  title: `${name} ${at + 1}`,
  markdown: value.text,
  ...whenOf(terms, value.when),
  points: points.map((point) => pointOf(terms, point)),
});

const pointOf = ({ words }: Terms, { point, standard, failure, basis }: ReviewPoint): RecordPoint => ({
  point,
  ...(standard === undefined ? {} : { standard }),
  ...(failure === undefined ? {} : { failure }),
  ...(basis === undefined ? {} : { basis: basis.map(({ citation }: Citation) => citation).join(words.comma) }),
});

/** Of the step, and of the conditions found at it. */
const discretionOf = (step: Step, { conditions, grantConditions }: StepChecks): readonly RecordCase[] =>
  [step.discretion, ...[...conditions, ...grantConditions].map(({ value }) => value.discretion)]
    .flatMap((list: readonly Discretion[] | undefined) => list ?? [])
    .map(({ case: inCase, decision }) => ({ case: inCase, decision }));
