/**
 * Section 8 of a manual: all time limits on one page, added up by unit. Sums are compared only where units have a common
 * footing, because working days are not calendar days; where they have none, the manual says so.
 */
import type { Duration, Item, Limits, Step } from '../schema/generated/types.ts';
import { rememberFor } from '../schema/remember.ts';
import { answerCourses } from './answer-courses.ts';
import { answersOf } from './answer-keys.ts';
import type { BoundItem } from './catalogue.ts';
import { type Course, commonLimits, countedSteps, longestCourses } from './courses.ts';
import { compareDurations, sumDurations } from './duration.ts';
import { durationOf, labelOf } from './guide-view-terms.ts';
import { fieldsOf, type ManualTerms, slotsOf, whenOf } from './manual-view-slots.ts';
import { columnsOf, ownColumn, tableOf } from './manual-view-table.ts';
import type { ManualBlock, Slot, TableView } from './manual-view-types.ts';
import { type ManualWords, manualWords } from './manual-view-words.ts';

const limitFields = fieldsOf<Limits>('limits', ['statutory', 'statutoryNote', 'statutoryBasis', 'promised', 'promisedNote', 'acceptance']);
const comparedFields = fieldsOf<Limits>('limits', ['promised', 'statutory']);

/** What the limits of the steps come to, asked for by this section and by the chart. */
interface Times {
  /** Counted steps of some answers only. */
  readonly conditional: readonly Step[];
  /** Of the counted steps that are always taken. */
  readonly common: readonly Duration[];
  readonly sums: readonly Duration[];
  /** Courses that take longer than what every application takes. */
  readonly longer: readonly Course[];
}

const timesOf = rememberFor((item: Item): Times => {
  const conditional = countedSteps(item).filter(({ when }) => when !== undefined);
  const common = commonLimits(item);
  const longer = conditional.length === 0 ? [] : longestCourses(item).filter(({ steps }) => steps.length > 0);
  return { conditional, common, sums: sumDurations(common), longer };
});

export function limitBlocks(terms: ManualTerms, { item }: BoundItem): readonly ManualBlock[] {
  const words = manualWords(terms.lang);
  const courses = courseTable(terms, item);
  return [
    { heading: words.limit, facts: slotsOf(terms, item.limits, limitFields) },
    { heading: words.stepLimits, tables: stepLimits(terms, item), facts: totals(terms, item) },
    { heading: words.courses, tables: courses },
    ...findings(terms, item, courses.length > 0),
  ];
}

const stepColumns = [
  ownColumn<Step>(
    ({ lang }) => manualWords(lang).number,
    (_step, _terms, row) => String(row + 1),
    'tight',
  ),
  ...columnsOf<Step>('step', ['name', 'post']),
  ownColumn<Step>(
    (terms) => labelOf(terms, 'step', 'limit'),
    ({ limit }, terms) => (limit === undefined ? manualWords(terms.lang).notStated : durationOf(terms, limit)),
  ),
  ownColumn<Step>(
    (terms) => labelOf(terms, 'step', 'counted'),
    ({ counted }, { lang }) => (counted === false ? manualWords(lang).notCounted : manualWords(lang).counted),
  ),
  ownColumn<Step>(
    (terms) => labelOf(terms, 'step', 'when'),
    ({ when }, terms) => whenOf(terms, when).when ?? '',
  ),
];

const stepLimits = (terms: ManualTerms, { steps }: Item): readonly TableView[] =>
  tableOf(terms, {
    caption: manualWords(terms.lang).stepLimits,
    columns: stepColumns,
    values: steps,
    answersOf: ({ when }) => answersOf(when, terms.situations),
  });

/** Undefined when no step that always happens has a limit. */
function sumText(terms: ManualTerms, item: Item): string | undefined {
  const { common, sums } = timesOf(item);
  if (common.length === 0) return undefined;
  return (sums.length === 0 ? common.slice(0, 1) : sums).map((sum) => durationOf(terms, sum)).join(terms.words.comma);
}

function courseText(terms: ManualTerms, { sum, answers }: Course): string {
  const { when } = whenOf(terms, answers);
  const text = durationOf(terms, sum);
  return when === undefined ? text : manualWords(terms.lang).onCourse(text, when);
}

function totals(terms: ManualTerms, item: Item): readonly Slot[] {
  const words = manualWords(terms.lang);
  const text = sumText(terms, item);
  const courses = timesOf(item).longer.map((course): Slot => ({ label: words.longest, text: courseText(terms, course), span: 'wide' }));
  return [...(text === undefined ? [] : [{ label: words.total, text }]), ...courses];
}

/** A row for each sum that the answers can lead to, where they lead to more than one. */
function courseTable(terms: ManualTerms, item: Item): readonly TableView[] {
  if (timesOf(item).conditional.length === 0) return [];
  const courses = answerCourses(item) ?? [];
  if (courses.length < 2) return [];
  const words = manualWords(terms.lang);
  const labels = [words.course, words.courseSteps, words.courseSum, words.courseCheck];
  const rows = courses.map(({ ways, steps, sums }) => {
    const texts = [
      ways.map((way) => whenOf(terms, way).when ?? '').join(words.orElse),
      steps.map(({ name }) => name).join(terms.words.comma) || words.asEverybody,
      sums.map((sum) => durationOf(terms, sum)).join(terms.words.comma) || words.nothing,
      promiseCheck(sums, item.limits?.promised, words),
    ];
    return { cells: labels.map((label, at) => ({ label, text: texts[at] ?? '' })) };
  });
  return [{ caption: words.courses, columns: labels.map((label) => ({ label, size: 'normal' })), rows }];
}

function promiseCheck(sums: readonly Duration[], promised: Duration | undefined, words: ManualWords): string {
  if (promised === undefined || sums.length === 0) return '';
  const differences = sums.map((sum) => compareDurations(sum, promised));
  if (differences.some((difference) => difference !== undefined && difference > 0)) return words.beyondPromise;
  return differences.length > 1 || differences.includes(undefined) ? words.cannotCompare : words.withinPromise;
}

/** Sums and limits in a few lines, for the foot of the chart. */
export function totalTexts(terms: ManualTerms, item: Item): readonly string[] {
  const { colon, comma } = terms.words;
  const sums = totals(terms, item).map(({ label, text = '' }) => `${label}${colon}${text}`);
  const limits = slotsOf(terms, item.limits, comparedFields).map(({ label, text = '' }) => `${label}${colon}${text}`);
  return [...sums, ...(limits.length === 0 ? [] : [limits.join(comma)])];
}

/** What agrees and what cannot be compared reads as text; what disagrees is a warning. Sums by answers may stand in a table already. */
function findings(terms: ManualTerms, item: Item, isListed: boolean): readonly ManualBlock[] {
  const words = manualWords(terms.lang);
  const names = (steps: readonly Step[]): string => steps.map(({ name }) => name).join(terms.words.comma);
  const unstated = (item.steps ?? []).filter(({ limit }) => limit === undefined);
  const { conditional } = timesOf(item);
  return [
    promiseFinding(terms, item),
    sumFinding(terms, item),
    ...courseFindings(terms, item),
    conditional.length === 0 || isListed ? {} : { text: words.someConditional(names(conditional)) },
    unstated.length === 0 ? {} : { text: words.someUnstated(names(unstated)) },
  ];
}

function promiseFinding(terms: ManualTerms, { limits }: Item): ManualBlock {
  const words = manualWords(terms.lang);
  const { promised, statutory } = limits ?? {};
  if (promised === undefined || statutory === undefined) return {};
  const [own, law] = [durationOf(terms, promised), durationOf(terms, statutory)];
  const difference = compareDurations(promised, statutory);
  if (difference === undefined) return { warning: words.incomparable(words.promisedOf(own), words.statutoryOf(law)) };
  return difference > 0 ? { warning: words.slower(own, law) } : { text: words.faster(own, law) };
}

function sumFinding(terms: ManualTerms, item: Item): ManualBlock {
  const words = manualWords(terms.lang);
  const sum = sumText(terms, item);
  const promised = item.limits?.promised;
  if (sum === undefined) return {};
  if (promised === undefined) return { text: words.noPromise };
  const differences = timesOf(item).sums.map((part) => compareDurations(part, promised));
  const limit = durationOf(terms, promised);
  if (differences.some((difference) => difference !== undefined && difference > 0)) return { warning: words.beyond(sum, limit) };
  const comparable = differences.length < 2 && !differences.includes(undefined);
  return comparable ? { text: words.within(sum, limit) } : { warning: words.incomparable(words.sumOf(sum), words.promisedOf(limit)) };
}

/** The course that takes longest, held against the promise as `guide check` does. */
function courseFindings(terms: ManualTerms, item: Item): readonly ManualBlock[] {
  const words = manualWords(terms.lang);
  const promised = item.limits?.promised;
  if (promised === undefined) return [];
  const limit = durationOf(terms, promised);
  return timesOf(item).longer.map((course): ManualBlock => {
    const sum = courseText(terms, course);
    const difference = compareDurations(course.sum, promised);
    if (difference === undefined) return { warning: words.incomparable(words.courseOf(sum), words.promisedOf(limit)) };
    return difference > 0 ? { warning: words.courseBeyond(sum, limit) } : { text: words.courseWithin(sum, limit) };
  });
}
