/**
 * How long the steps take together, whatever the applicant answers. In: steps and situations. Out: what every application
 * takes, and for each unit the course that takes longest. `guide check` and section 8 of the manual ask here, so that a
 * sum that is refused and a sum that is printed can never differ.
 *
 * Courses are not listed one by one: twenty questions of two answers make a million of them, but few different sets of
 * steps. Situations are gone through in turn; of all answers so far that leave the same undecided steps, only the longest
 * counts.
 */
import type { Duration, Item, Situation, Step } from '../schema/generated/types.ts';
import { closedWhen, questionsOf } from './answers.ts';
import { sumDurations } from './duration.ts';

export type Timed = Pick<Item, 'steps' | 'situations'>;

export interface Course {
  readonly sum: Duration;
  /** One combination of answers that leads this way; situations that make no difference are left out. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  /** The steps of some situations only that are on it. */
  readonly steps: readonly Step[];
}

type Situations = Readonly<Record<string, Situation>>;

export const countedSteps = ({ steps }: Timed): readonly Step[] =>
  (steps ?? []).filter(({ counted, limit }) => counted !== false && limit !== undefined);

const limitsOf = (steps: readonly Step[]): readonly Duration[] => steps.flatMap(({ limit }) => limit ?? []);

/** Limits of the counted steps, whatever is answered. */
export const allLimits = (item: Timed): readonly Duration[] => limitsOf(countedSteps(item));

/** Limits of the counted steps that every application takes. */
export const commonLimits = (item: Timed): readonly Duration[] => limitsOf(countedSteps(item).filter(({ when }) => when === undefined));

/** For each unit of a counted limit, in the order they appear, the course that takes longest. */
export function longestCourses(item: Timed): readonly Course[] {
  const steps = reachable(item);
  return sumDurations(limitsOf(steps)).map(({ unit }) =>
    longestOf(
      steps.filter(({ limit }) => limit?.unit === unit),
      unit,
      item.situations ?? {},
    ),
  );
}

/** With the premises of the questions they wait for: else a course could answer a question that nobody is asked. */
function reachable(item: Timed): readonly Step[] {
  const questions = questionsOf(item.situations);
  return countedSteps(item).flatMap((step) => {
    if (step.when === undefined) return [step];
    const when = closedWhen(step.when, questions);
    if (when === undefined) return [];
    const { when: _, ...always } = step;
    return Object.keys(when).length === 0 ? [always] : [{ ...step, when }];
  });
}

/** Answers to one question that admit the same steps, and these steps. */
interface Choice {
  readonly situation: string;
  readonly answers: readonly string[];
  readonly admitted: ReadonlySet<Step>;
}

/** What is known after some of the questions. */
interface State {
  readonly decided: readonly Step[];
  readonly open: readonly Step[];
  readonly chosen: readonly Choice[];
  readonly amount: number;
}

/** Far more than real items have. Beyond it the shortest are dropped, so that a sum may be missed but never invented. */
const mostStates = 2000;

function longestOf(steps: readonly Step[], unit: Duration['unit'], situations: Situations): Course {
  const common = steps.filter(({ when }) => when === undefined);
  const open = steps.filter(({ when }) => when !== undefined);
  const questions = [...new Set(open.flatMap(({ when }) => Object.keys(when ?? {})))];
  const order = new Map(open.map((step, at) => [step, at]));
  const start: State = { decided: [], open, chosen: [], amount: amountOf(common) };
  const ends = questions.reduce(
    (states, situation, at) => answered(states, choicesOf(situation, open, situations), new Set(questions.slice(at + 1)), order),
    [start] as readonly State[],
  );
  const best = ends.reduce((a, b) => (b.amount > a.amount ? b : a), ends[0] ?? start);
  return { sum: { unit, amount: best.amount }, answers: answersOf(best), steps: best.decided };
}

const amountOf = (steps: readonly Step[]): number => steps.reduce((sum, { limit }) => sum + (limit?.amount ?? 0), 0);

/** Answers an author forgot to declare count as answers: that they are unknown is a finding of its own. */
function choicesOf(situation: string, steps: readonly Step[], situations: Situations): readonly Choice[] {
  const asking = steps.filter(({ when }) => when?.[situation] !== undefined);
  const declared = Object.hasOwn(situations, situation) ? situations[situation]?.options : undefined;
  const options = declared ?? [...new Set(asking.flatMap(({ when }) => when?.[situation] ?? []))];
  const groups = new Map<string, Choice>();
  for (const option of options) {
    const admitted = asking.filter(({ when }) => when?.[situation]?.includes(option));
    const key = admitted.map((step) => steps.indexOf(step)).join();
    groups.set(key, { situation, answers: [...(groups.get(key)?.answers ?? []), option], admitted: new Set(admitted) });
  }
  return [...groups.values()];
}

/** `later` are the questions not asked yet; a step that waits for none of them is decided. Two steps may bear one name. */
function answered(
  states: readonly State[],
  choices: readonly Choice[],
  later: ReadonlySet<string>,
  order: ReadonlyMap<Step, number>,
): readonly State[] {
  const longest = new Map<string, State>();
  const waits = ({ when }: Step): boolean => Object.keys(when ?? {}).some((name) => later.has(name));
  for (const state of states)
    for (const choice of choices) {
      const next = follow(state, choice, waits);
      const key = next.open.map((step) => order.get(step)).join();
      if (next.amount > (longest.get(key)?.amount ?? -1)) longest.set(key, next);
    }
  return longest.size <= mostStates
    ? [...longest.values()]
    : [...longest.values()].sort((a, b) => b.amount - a.amount).slice(0, mostStates);
}

function follow(state: State, choice: Choice, waits: (step: Step) => boolean): State {
  const left = state.open.filter((step) => step.when?.[choice.situation] === undefined || choice.admitted.has(step));
  const decided = left.filter((step) => !waits(step));
  return {
    decided: [...state.decided, ...decided],
    open: left.filter(waits),
    chosen: [...state.chosen, choice],
    amount: state.amount + amountOf(decided),
  };
}

function answersOf({ chosen, decided }: State): Course['answers'] {
  const matters = ({ admitted }: Choice): boolean => decided.some((step) => admitted.has(step));
  return Object.fromEntries(chosen.filter(matters).map(({ situation, answers }) => [situation, answers]));
}
