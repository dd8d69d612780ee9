/**
 * The chart by lanes of a manual. In: a bound item. Out: its steps in the lanes of those who act, with outcomes, special
 * procedures and times, so that chart, cards and sums cannot differ. What the applicant is handed stands in the applicant's lane.
 */
import type { Duration, Outcome, Step } from '../schema/generated/types.ts';
import { answersOf } from './answer-keys.ts';
import type { BoundItem } from './catalogue.ts';
import { sumDurations } from './duration.ts';
import { looseDocuments, type Route, type Routes } from './flow-outcomes.ts';
import type { FlowLine } from './flow-types.ts';
import { durationOf } from './guide-view-terms.ts';
import { totalTexts } from './manual-view-limits.ts';
import type { ManualTerms } from './manual-view-slots.ts';
import { cellOf, textCell } from './manual-view-table.ts';
import type { TableView } from './manual-view-types.ts';
import { placedProcedures } from './procedure-place.ts';
import { readSteps } from './step-reading.ts';
import { stepTitle } from './step-title.ts';
import { isElsewhere, type LaneKey, laneKeys, laneOf } from './swimlane-actors.ts';
import type { Lane, SwimExit, SwimlaneView, SwimPaper, SwimStep, SwimTold } from './swimlane-types.ts';
import { swimlaneWords } from './swimlane-words.ts';

export type { SwimlaneView } from './swimlane-types.ts';

interface Context {
  readonly terms: ManualTerms;
  readonly words: ReturnType<typeof swimlaneWords>;
  readonly bound: BoundItem;
  readonly steps: readonly Step[];
}

const strong = (text: string): FlowLine => ({ text, strong: true });
const plain = (text: string): FlowLine => ({ text, strong: false });

export function arrangeSwimlanes(terms: ManualTerms, bound: BoundItem): SwimlaneView {
  const words = swimlaneWords(terms.lang);
  const context: Context = { terms, words, bound, steps: bound.item.steps ?? [] };
  const steps = withOrigins(swimSteps(context), context);
  const told = steps.map((step) => toldOf(step, context));
  const totals = totalTexts(terms, bound.item);
  return {
    lanes: lanesOf(context, steps),
    timeTitle: words.time,
    start: [plain(words.apply)],
    steps,
    end: [plain(words.end)],
    totals,
    told,
    description: steps.length === 0 ? '' : [...told.map((one) => sentence(one, terms)), ...totals].join(terms.words.semicolon),
  };
}

/** The applicant's lane and those of the steps; none when there are no steps. */
function lanesOf({ words, bound }: Context, steps: readonly SwimStep[]): readonly Lane[] {
  const lanes: Lane[] = [];
  if (steps.length === 0) return lanes;
  const { agency, accepting } = bound;
  for (const key of laneKeys) {
    if (key !== 'applicant' && !steps.some(({ lane }) => lane === key)) continue;
    const body = key === 'department' ? agency : key === 'window' && accepting.name !== agency.name ? accepting : undefined;
    lanes.push({ key, title: words.lanes[key], name: body?.name });
  }
  return lanes;
}

function swimSteps(context: Context): readonly SwimStep[] {
  const { bound, steps } = context;
  const { routes } = readSteps(bound.item);
  const procedures = procedureLines(context);
  const sums = runningSums(steps);
  return steps.map((step, at): SwimStep => {
    const lane = laneOf(step, bound);
    return {
      lane,
      head: headLines(step, at, lane, context),
      optional: step.when !== undefined,
      answers: answersOf(step.when, bound.item.situations),
      procedures: procedures[at] ?? noLines,
      time: timeLines(step, sums[at], context),
      exits: exitsOf(routes[at], { at, lane, outcomes: step.outcomes ?? [] }, context),
      continues: routes[at]?.continues === true,
    };
  });
}

const noLines: readonly FlowLine[] = [];

function exitsOf(routes: Routes | undefined, from: From, context: Context): readonly SwimExit[] {
  const exits: SwimExit[] = [];
  for (const route of routes?.others ?? []) exits.push(otherExit(route, from, context));
  const onward = routes?.onward;
  if (onward !== undefined) exits.push({ lines: exitLines(onward, from.outcomes, context), onward: true, paper: undefined, to: undefined });
  return exits;
}

/** What has been counted by the end of each step that everybody takes; nothing where a step adds nothing. */
function runningSums(steps: readonly Step[]): readonly (readonly Duration[] | undefined)[] {
  let sums: readonly Duration[] = [];
  return steps.map(({ limit, counted, when }) => {
    if (limit === undefined || limit.unit === 'instant' || counted === false || when !== undefined) return undefined;
    const isFirst = sums.length === 0;
    sums = isFirst ? [limit] : sumDurations([...sums, limit]);
    return isFirst ? undefined : sums;
  });
}

function procedureLines({ terms, words, bound, steps }: Context): readonly (readonly FlowLine[])[] {
  const { specialProcedures = [] } = bound.item;
  if (specialProcedures.length === 0) return [];
  const placed = placedProcedures(specialProcedures, steps).filter(({ isStep }) => !isStep);
  return steps.map((_, at) =>
    placed
      .filter(({ step }) => step === at)
      .map(({ procedure: { name, limit, counted } }) => {
        const details = [...(limit === undefined ? [] : [durationOf(terms, limit)]), ...(counted === false ? [words.notCounted] : [])];
        return plain(details.length === 0 ? name : `${name}${terms.words.colon}${details.join(terms.words.comma)}`);
      }),
  );
}

function headLines(step: Step, at: number, lane: LaneKey, { terms, words, bound, steps }: Context): readonly FlowLine[] {
  const { comma } = terms.words;
  const lines = [strong(stepTitle(steps, at))];
  const actor = isElsewhere(step, lane, bound) ? [step.unit ?? ''] : [];
  if (step.post !== undefined) actor.push(step.post);
  if (step.minStaff !== undefined && step.minStaff >= 2) actor.push(words.atLeast(step.minStaff));
  if (actor.length > 0) lines.push(plain(actor.join(comma)));
  const answers = step.when === undefined ? [] : Object.values(step.when).flat();
  if (answers.length > 0) lines.push(plain(words.only(answers.join(comma))));
  const loose = looseDocuments(step);
  if (loose.length > 0) lines.push(plain(loose.join(comma)));
  return lines;
}

/** No line leads from the step before: then it is said where a step comes from, which may be in another drawing. */
function withOrigins(all: readonly SwimStep[], { terms, words, steps }: Context): readonly SwimStep[] {
  return all.map((step, at) => {
    if (at === 0 || all[at - 1]?.continues) return step;
    const origins = all.flatMap(({ exits }, from) => (exits.some(({ to }) => to === at) ? [stepTitle(steps, from)] : []));
    if (origins.length === 0) return step;
    const [title, ...rest] = step.head;
    return { ...step, head: [...(title === undefined ? [] : [title]), plain(words.comesFrom(origins.join(terms.words.comma))), ...rest] };
  });
}

function timeLines({ limit, counted }: Step, sum: readonly Duration[] = [], { terms, words }: Context): readonly FlowLine[] {
  if (limit === undefined) return [plain(words.notStated)];
  const lines = [strong(durationOf(terms, limit))];
  if (counted === false) lines.push(plain(words.notCounted));
  for (const [at, part] of sum.entries()) lines.push(plain(at === 0 ? words.soFar(durationOf(terms, part)) : durationOf(terms, part)));
  return lines;
}

/** Two ways that bear one name are told apart by their cases. */
function exitLines(
  { result, case: inCase, document, limit }: Outcome,
  all: readonly Outcome[],
  { terms, words }: Context,
): readonly FlowLine[] {
  const lines = [strong(result)];
  if (inCase !== undefined && all.filter((other) => other.result === result).length > 1) lines.push(plain(inCase));
  if (document !== undefined) lines.push(plain(document));
  if (limit !== undefined && limit.unit !== 'instant') lines.push(plain(words.within(durationOf(terms, limit))));
  return lines;
}

/** Results of which the applicant hears before anything else happens. */
const addressed = /^(?:不|未|退|驳回|终止|中止)|补正|补充|补齐|整改|更正|修改|告知|return|reject|refus|complet|correct|notif/i;

interface From {
  readonly at: number;
  readonly lane: LaneKey;
  readonly outcomes: readonly Outcome[];
}

function otherExit(route: Route, from: From, context: Context): SwimExit {
  const lines = exitLines(route.outcome, from.outcomes, context);
  const then = from.lane === 'applicant' ? undefined : handedOver(route, from.at);
  if (then === undefined) {
    const { target } = route;
    const to = target.kind === 'step' ? target.index : undefined;
    return { lines: [...lines, ...whereTo(route, context)], onward: false, paper: undefined, to };
  }
  const rest = lines.slice(1);
  if (then === 'end') rest.push(strong(context.words.end));
  return { lines: lines.slice(0, 1), onward: false, paper: { lines: rest.length === 0 ? lines : rest, then }, to: undefined };
}

/** What becomes of an application whose applicant hears of an outcome first; undefined for what stays inside. */
function handedOver({ outcome, target }: Route, at: number): SwimPaper['then'] | undefined {
  if (target.kind === 'end') return 'end';
  if (!addressed.test(`${outcome.result} ${outcome.document ?? ''}`)) return undefined;
  if (target.kind === 'unstated') return 'nothing';
  return target.kind === 'step' && target.index === at ? 'back' : undefined;
}

function whereTo({ target }: Route, { words, steps }: Context): readonly FlowLine[] {
  if (target.kind === 'end') return [plain(words.end)];
  if (target.kind === 'step') return [plain(words.goesTo(stepTitle(steps, target.index)))];
  return target.kind === 'elsewhere' ? [plain(words.goesTo(target.name))] : [];
}

function textsOf(lists: readonly (readonly FlowLine[])[]): readonly string[] {
  const texts: string[] = [];
  for (const lines of lists) for (const { text } of lines) texts.push(text);
  return texts;
}

function toldOf({ lane, head, time, procedures, exits }: SwimStep, { terms, words }: Context): SwimTold {
  const { comma } = terms.words;
  const [title = '', ...about] = textsOf([head]);
  return {
    title,
    who: [words.lanes[lane], ...about].join(comma),
    time: textsOf([time, procedures]).join(comma),
    ways: exits.map((exit) => wayText(exit, terms)),
  };
}

/** An outcome with what is handed out and where it leads, in one line. */
export const wayText = ({ lines, paper }: SwimExit, { words }: ManualTerms): string => {
  const [result = '', ...rest] = textsOf([lines, paper?.lines ?? noLines]);
  return rest.length === 0 ? result : `${result}${words.colon}${rest.join(words.comma)}`;
};

const sentence = ({ title, who, time, ways }: SwimTold, { words }: ManualTerms): string =>
  `${title} (${who}${words.comma}${time})${ways.length === 0 ? '' : `${words.colon}${ways.join(words.comma)}`}`;

/** The chart as a table, for those who rather read. */
export function swimlaneTable({ steps, told }: SwimlaneView, terms: ManualTerms): TableView {
  const words = swimlaneWords(terms.lang);
  const rows = told.map(({ title, who, time, ways }, at) => ({
    answers: steps[at]?.answers,
    cells: [
      textCell(words.step, title),
      textCell(words.who, who),
      textCell(words.time, time),
      ways.length === 0 ? textCell(words.ways, '') : cellOf(words.ways, { items: ways }),
    ],
  }));
  const labels = [words.step, words.who, words.time, words.ways];
  return { caption: words.table, columns: labels.map((label) => ({ label, size: 'normal' })), rows };
}
