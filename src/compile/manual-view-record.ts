/**
 * Review records: a form for each step after the window, filled in as far as the item can. In: a bound item. Out: what came in,
 * every point with its standard, the discretion, the ways out and the documents; what is left to write is the finding. The
 * window's own steps are recorded on the acceptance checklist.
 */
import type { Citation, Discretion, Item, ReviewPoint, Step, When } from '../schema/generated/types.ts';
import type { BoundItem } from './catalogue.ts';
import { factsOf } from './guide-view-facts.ts';
import { durationOf, labelOf, type Terms } from './guide-view-terms.ts';
import { manualTerms } from './manual-view.ts';
import { deskOutcome } from './manual-view-desk.ts';
import type { RecordCase, RecordGroup, RecordPoint, RecordView } from './manual-view-record-types.ts';
import { type ManualTerms, whenOf } from './manual-view-slots.ts';
import { manualWords } from './manual-view-words.ts';
import type { Arrival } from './step-arrivals.ts';
import type { StepChecks } from './step-checks.ts';
import { readSteps } from './step-reading.ts';
import { stepTitle } from './step-title.ts';
import { windowSteps } from './window-steps.ts';

/** Positions of the steps that have a record; where all are the window's, the last. */
export function recordSteps(item: Pick<Item, 'steps'>): readonly number[] {
  const count = item.steps?.length ?? 0;
  const recorded: number[] = [];
  for (let at = Math.min(windowSteps(item), Math.max(count - 1, 0)); at < count; at += 1) recorded.push(at);
  return recorded;
}

export function arrangeRecords(base: Terms, bound: BoundItem): readonly RecordView[] {
  const terms = manualTerms(base, bound);
  const { item } = bound;
  const { steps = [] } = item;
  const { arrivals, checks } = readSteps(item);
  const records: RecordView[] = [];
  for (const at of recordSteps(item)) {
    const step = steps[at];
    const own = checks[at];
    if (step !== undefined && own !== undefined) records.push(recordOf(terms, item, at, step, own, papersOf(arrivals[at], steps)));
  }
  return records;
}

/** Each once. */
function papersOf(arrivals: readonly Arrival[] = [], steps: readonly Step[]): readonly string[] {
  const papers: string[] = [];
  for (const { from, outcome } of arrivals) {
    const paper = outcome?.document ?? stepTitle(steps, from);
    if (!papers.includes(paper)) papers.push(paper);
  }
  return papers;
}

const factKeys = ['post', 'unit', 'standard'] as const;

function recordOf(terms: ManualTerms, item: Item, at: number, step: Step, checks: StepChecks, comesIn: readonly string[]): RecordView {
  const words = manualWords(terms.lang);
  const { limit, counted, pass, fail, minStaff = 1, outcomes = [], post } = step;
  const recusal = item.posts?.find(({ name }) => name === post)?.recusal;
  const { when, answers } = whenOf(terms, step.when);
  const time = limit === undefined ? words.notStated : durationOf(terms, limit);
  return {
    anchor: `record-${at + 1}`,
    title: words.recordOf(stepTitle(item.steps ?? [], at)),
    number: at + 1,
    name: step.name,
    when,
    answers,
    facts: factsOf(terms, 'step', step, factKeys),
    limit: `${time}${terms.words.comma}${counted === false ? words.notCounted : words.counted}`,
    comesIn,
    groups: groupsOf(terms, step, checks),
    pass,
    fail,
    discretion: discretionOf(step, checks),
    outcomes: outcomes.map((outcome) => deskOutcome(terms, outcome, item.steps ?? [], 0)),
    reviewers: personsOf(minStaff),
    recusal,
  };
}

function personsOf(count: number): readonly number[] {
  const persons = [1];
  while (persons.length < count) persons.push(persons.length + 1);
  return persons;
}

function groupsOf(terms: ManualTerms, step: Step, { conditions, grantConditions, materials }: StepChecks): readonly RecordGroup[] {
  const words = manualWords(terms.lang);
  const groups: RecordGroup[] = [];
  const add = (title: string, markdown: string | undefined, given: When | undefined, points: readonly ReviewPoint[]): void => {
    const { when, answers } = whenOf(terms, given);
    groups.push({ title, markdown, when, answers, points: points.map((point) => pointOf(terms, point)) });
  };
  const { reviewPoints = [] } = step;
  if (reviewPoints.length > 0) add(words.ownPoints, undefined, undefined, reviewPoints);
  for (const { at, value, points } of conditions) add(`${words.acceptanceConditions} ${at + 1}`, value.text, value.when, points);
  const grant = labelOf(terms, '', 'grantConditions');
  for (const { at, value, points } of grantConditions) add(`${grant} ${at + 1}`, value.text, value.when, points);
  for (const { at, value, points } of materials) add(`${words.material} ${at + 1} ${value.name}`, undefined, value.when, points);
  return groups;
}

const pointOf = ({ words }: Terms, { point, standard, failure, basis }: ReviewPoint): RecordPoint => ({
  point,
  standard,
  failure,
  basis: basis?.map(({ citation }: Citation) => citation).join(words.comma),
});

/** Of the step, and of the conditions found at it. */
function discretionOf(step: Step, { conditions, grantConditions }: StepChecks): readonly RecordCase[] {
  const cases: RecordCase[] = [];
  const add = (list: readonly Discretion[] = []): void => {
    for (const { case: inCase, decision } of list) cases.push({ case: inCase, decision });
  };
  add(step.discretion);
  for (const { value } of conditions) add(value.discretion);
  for (const { value } of grantConditions) add(value.discretion);
  return cases;
}
