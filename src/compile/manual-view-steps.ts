/**
 * Sections 6, 7 and 10 of a manual: a card for each step, the special procedures, the variants.
 */
import type { Item, Outcome, Risk, SpecialProcedure, Step, Variant } from '../schema/generated/types.ts';
import { answersOf } from './answer-keys.ts';
import type { BoundItem } from './catalogue.ts';
import { codeOf, durationOf, labelOf } from './guide-view-terms.ts';
import type { Badge, Link } from './guide-view-types.ts';
import { materialCard } from './manual-view-materials.ts';
import { fieldOf, fieldsOf, type ManualTerms, slotIn, slotsOf, whenOf } from './manual-view-slots.ts';
import { columnsOf, discretionTable, reviewTable, tableOf } from './manual-view-table.ts';
import type { ManualBlock, ManualCard, Slot, TableView } from './manual-view-types.ts';
import { manualWords } from './manual-view-words.ts';
import { placedProcedures } from './procedure-place.ts';
import type { Arrival } from './step-arrivals.ts';
import type { StepChecks } from './step-checks.ts';
import { readSteps } from './step-reading.ts';
import { stepTitle } from './step-title.ts';

const actionFields = fieldsOf<Step>('step', ['action']);

/** Each step is a part of its own, so that it can be cited as 6.1, 6.2 … */
export function stepBlocks(terms: ManualTerms, { item }: BoundItem): readonly ManualBlock[] {
  const { steps = [] } = item;
  const { arrivals, checks } = readSteps(item);
  return steps.map((step, at) => {
    const comesIn = arrivalSlot(terms, item, at, arrivals[at] ?? []);
    const alsoChecked = checks[at] === undefined ? [] : checkSlot(terms, checks[at]);
    return {
      heading: step.name,
      answers: answersOf(step.when, terms.situations),
      cards: [stepCard(terms, step, at, [...comesIn, ...slotsOf(terms, step, actionFields), ...alsoChecked])],
    };
  });
}

/** What lies on the desk when the step begins. */
function arrivalSlot(terms: ManualTerms, { materials, steps = [] }: Item, at: number, arrivals: readonly Arrival[]): readonly Slot[] {
  const { comesIn, application, arrival } = manualWords(terms.lang);
  const items = at === 0 ? [application(materials?.length ?? 0)] : [];
  for (const { from, outcome } of arrivals) {
    const papers = [outcome?.result, outcome?.document].filter((part) => part !== undefined);
    items.push(arrival(stepTitle(steps, from), papers.join(terms.words.comma)));
  }
  const [text] = items;
  if (items.length < 2) return text === undefined ? [] : [{ label: comesIn, text, value: undefined, span: 'wide' }];
  return [{ label: comesIn, text: undefined, value: { items }, span: 'wide' }];
}

/** Conditions and materials whose points are checked here, each a way to its card. */
function checkSlot(terms: ManualTerms, { conditions, grantConditions, materials }: StepChecks): readonly Slot[] {
  const { checksToo, acceptanceConditions } = manualWords(terms.lang);
  const numbered = (name: string, anchor: string, list: readonly { readonly at: number }[]): readonly Link[] =>
    list.map(({ at }) => ({ text: `${name} ${at + 1}`, href: `#${anchor}-${at + 1}` }));
  const links = [
    ...numbered(acceptanceConditions, 'condition', conditions),
    ...numbered(labelOf(terms, '', 'grantConditions'), 'grant', grantConditions),
    ...materials.map(({ at, value }): Link => ({ text: `${at + 1} ${value.name}`, href: `#material-${at + 1}` })),
  ];
  return links.length === 0 ? [] : [{ label: checksToo, text: undefined, value: { links }, span: 'wide' }];
}

const briefFields = fieldsOf<Step>('step', ['post', 'staff', 'minStaff', 'unit']);
const factFields = fieldsOf<Step>('step', ['standard', 'documents', 'basis']);
const moreFields = fieldsOf<Step>('step', ['result', 'supervision', 'applicant']);
const passes = fieldOf<Step>('step', 'pass');
const fails = fieldOf<Step>('step', 'fail');

function stepCard(terms: ManualTerms, step: Step, at: number, before: readonly Slot[]): ManualCard {
  const { when, answers } = whenOf(terms, step.when);
  return {
    anchor: `step-${at + 1}`,
    number: '',
    title: undefined,
    markdown: undefined,
    when,
    answers,
    badges: limitBadges(terms, step),
    brief: slotsOf(terms, step, briefFields),
    facts: [...before, ...slotsOf(terms, step, factFields)],
    pass: slotIn(terms, step, passes),
    fail: slotIn(terms, step, fails),
    tables: stepTables(terms, step),
    speech: undefined,
    more: slotsOf(terms, step, moreFields),
  };
}

function limitBadges(terms: ManualTerms, { limit, counted }: Pick<Step, 'limit' | 'counted'>): readonly Badge[] {
  const words = manualWords(terms.lang);
  const time: Badge = limit === undefined ? { text: words.notStated, tone: 'warn' } : { text: durationOf(terms, limit), tone: 'brand' };
  return [time, counted === false ? { text: terms.words.notCounted, tone: 'warn' } : { text: terms.words.counted, tone: '' }];
}

const outcomeColumns = columnsOf<Outcome>('outcome', ['result', 'case', 'to', 'document', 'limit', 'basis']);
const riskColumns = columnsOf<Risk>('risk', ['risk', 'level', 'control', 'basis']);

const stepTables = (terms: ManualTerms, step: Step): readonly TableView[] => [
  ...reviewTable(terms, step.reviewPoints, labelOf(terms, 'step', 'reviewPoints')),
  ...discretionTable(terms, step.discretion, labelOf(terms, 'step', 'discretion')),
  ...tableOf(terms, { caption: labelOf(terms, 'step', 'outcomes'), columns: outcomeColumns, values: step.outcomes }),
  ...tableOf(terms, { caption: labelOf(terms, 'step', 'risks'), columns: riskColumns, values: step.risks }),
];

const specialColumns = columnsOf<SpecialProcedure>('specialProcedure', [
  'name',
  'kind',
  'step',
  'trigger',
  'limit',
  'counted',
  'charged',
  'notice',
  'basis',
  'feeBasis',
]);

export function specialBlocks(terms: ManualTerms, { item }: BoundItem): readonly ManualBlock[] {
  const { specialProcedures } = item;
  if (specialProcedures === undefined) return [];
  if (specialProcedures.length === 0) return [{ text: terms.words.noSpecial }];
  const tables = tableOf(terms, {
    caption: labelOf(terms, '', 'specialProcedures'),
    columns: specialColumns,
    values: withSteps(specialProcedures, item.steps ?? []),
  });
  return [{ tables }];
}

/** The step is named even when its author left it to the default, so that nobody has to read the chart for it. */
const withSteps = (all: readonly SpecialProcedure[], steps: readonly Step[]): readonly SpecialProcedure[] =>
  steps.length === 0 ? all : placedProcedures(all, steps).map(({ procedure, step }) => ({ step: steps[step]?.name ?? '', ...procedure }));

const variantFields = fieldsOf<Variant>('variant', ['description', 'promised', 'handling', 'omit', 'basis']);

export const variantBlocks = (terms: ManualTerms, { item }: BoundItem): readonly ManualBlock[] =>
  (item.variants ?? []).map((variant, at) => ({
    heading: codeOf(terms, 'variant-kind', variant.kind),
    facts: slotsOf(terms, withNames(variant, item), variantFields),
    cards: (variant.add ?? []).map((material, position) => ({
      ...materialCard(terms, material, `+${position + 1}`, `variant-${at + 1}-${position + 1}`),
      title: manualWords(terms.lang).added(material.name),
    })),
  }));

/** Materials that fall away are called by their names. */
function withNames(variant: Variant, { materials }: Item): Variant {
  const nameOf = (reference: string): string => materials?.find(({ id }) => id === reference)?.name ?? reference;
  return variant.omit === undefined ? variant : { ...variant, omit: variant.omit.map(nameOf) };
}
