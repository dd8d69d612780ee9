/**
 * The chart by lanes of a manual. In: a bound item. Out: its steps in the lanes of those who act, with outcomes, special
 * procedures and times, so that chart, cards and sums cannot differ. What the applicant is handed stands in the applicant's lane.
 */
import type { Duration, Outcome, Step } from '../schema/generated/types.ts';
import { answersOf } from './answer-keys.ts';
import type { BoundItem } from './catalogue.ts';
import { sumDurations } from './duration.ts';
import { looseDocuments, type Route, routesOf } from './flow-outcomes.ts';
import type { FlowLine } from './flow-types.ts';
import { durationOf } from './guide-view-terms.ts';
import { totalTexts } from './manual-view-limits.ts';
import type { ManualTerms } from './manual-view-slots.ts';
import { cellOf, textCell } from './manual-view-table.ts';
import type { TableView } from './manual-view-types.ts';
import { placedProcedures } from './procedure-place.ts';
import { stepTitle } from './step-title.ts';
import { isElsewhere, type LaneKey, laneKeys, laneOf } from './swimlane-actors.ts';
import type { Lane, SwimExit, SwimlaneView, SwimPaper, SwimStep } from './swimlane-types.ts';
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
  const source = bound.item.steps ?? [];
  const context: Context = { terms, words, bound, steps: source };
  const procedures = procedureLines(context);
  const sums = runningSums(source);
  const plainSteps = source.map((step, at) => swimStep(step, at, context, procedures[at] ?? [], sums[at] ?? []));
  const steps = withOrigins(plainSteps, context);
  const lanes = steps.length === 0 ? [] : lanesOf(context, new Set(steps.map(({ lane }) => lane)));
  const totals = totalTexts(terms, bound.item);
  return {
    lanes,
    timeTitle: words.time,
    start: [plain(words.apply)],
    steps,
    end: [plain(words.end)],
    totals,
    description:
      steps.length === 0
        ? ''
        : steps
            .map((step) => sentence(step, context))
            .concat(totals)
            .join(terms.words.semicolon),
  };
}

function lanesOf({ words, bound }: Context, used: ReadonlySet<LaneKey>): readonly Lane[] {
  const { agency, accepting } = bound;
  const nameOf = (key: LaneKey): string | undefined => {
    if (key === 'department') return agency.name;
    return key === 'window' && accepting.name !== agency.name ? accepting.name : undefined;
  };
  return laneKeys.filter((key) => key === 'applicant' || used.has(key)).map((key) => ({ key, title: words.lanes[key], name: nameOf(key) }));
}

/** What has been counted by the end of each step that everybody takes; nothing where a step adds nothing. */
function runningSums(steps: readonly Step[]): readonly (readonly Duration[])[] {
  const counted: Duration[] = [];
  return steps.map(({ limit, counted: counts, when }) => {
    if (limit === undefined || limit.unit === 'instant' || counts === false || when !== undefined) return [];
    counted.push(limit);
    return counted.length < 2 ? [] : sumDurations(counted);
  });
}

function procedureLines({ terms, words, bound, steps }: Context): readonly (readonly FlowLine[])[] {
  const placed = placedProcedures(bound.item.specialProcedures ?? [], steps).filter(({ isStep }) => !isStep);
  if (placed.length === 0) return [];
  return steps.map((_, at) =>
    placed
      .filter(({ step }) => step === at)
      .map(({ procedure: { name, limit, counted } }) => {
        const details = [...(limit === undefined ? [] : [durationOf(terms, limit)]), ...(counted === false ? [words.notCounted] : [])];
        return plain(details.length === 0 ? name : `${name}${terms.words.colon}${details.join(terms.words.comma)}`);
      }),
  );
}

function swimStep(step: Step, at: number, context: Context, procedures: readonly FlowLine[], sum: readonly Duration[]): SwimStep {
  const { bound, steps } = context;
  const lane = laneOf(step, bound);
  const { onward, others, continues } = routesOf(step, at, steps);
  const { outcomes = [] } = step;
  const exits = others.map((route) => otherExit(route, { at, lane, outcomes }, context));
  if (onward !== undefined) exits.push({ lines: exitLines(onward, outcomes, context), onward: true, paper: undefined, to: undefined });
  return {
    lane,
    head: headLines(step, at, lane, context),
    optional: step.when !== undefined,
    answers: answersOf(step.when, bound.item.situations),
    procedures,
    time: timeLines(step, sum, context),
    exits,
    continues,
  };
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

function timeLines({ limit, counted }: Step, sum: readonly Duration[], { terms, words }: Context): readonly FlowLine[] {
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

const textsOf = (lines: readonly FlowLine[]): readonly string[] => lines.map(({ text }) => text);

function sentence({ lane, head, time, procedures, exits }: SwimStep, { terms, words }: Context): string {
  const [title, ...rest] = textsOf(head);
  const about = [words.lanes[lane], ...rest, ...textsOf(time), ...textsOf(procedures)].join(terms.words.comma);
  const ways = exits.map((exit) => wayText(exit, terms)).join(terms.words.comma);
  return `${title} (${about})${ways === '' ? '' : `${terms.words.colon}${ways}`}`;
}

/** An outcome with what is handed out and where it leads, in one line. */
export const wayText = ({ lines, paper }: SwimExit, { words }: ManualTerms): string => {
  const [result = '', ...rest] = [...textsOf(lines), ...textsOf(paper?.lines ?? [])];
  return rest.length === 0 ? result : `${result}${words.colon}${rest.join(words.comma)}`;
};

/** The chart as a table, for those who rather read. */
export function swimlaneTable({ steps }: SwimlaneView, terms: ManualTerms): TableView {
  const words = swimlaneWords(terms.lang);
  const labels = [words.step, words.who, words.time, words.ways];
  const rows = steps.map(({ lane, head, time, procedures, exits, answers }) => {
    const [title = '', ...about] = textsOf(head);
    const ways = exits.map((exit) => wayText(exit, terms));
    return {
      answers,
      cells: [
        textCell(words.step, title),
        textCell(words.who, [words.lanes[lane], ...about].join(terms.words.comma)),
        textCell(words.time, [...textsOf(time), ...textsOf(procedures)].join(terms.words.comma)),
        ways.length === 0 ? textCell(words.ways, '') : cellOf(words.ways, { items: ways }),
      ],
    };
  });
  return { caption: words.table, columns: labels.map((label) => ({ label, size: 'normal' })), rows };
}
