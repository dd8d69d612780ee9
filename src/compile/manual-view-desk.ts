/**
 * The window's reading of an item. In: a bound item. Out: what is received and accepted, by which points, what to say when
 * something is missing, which paper to issue and where to send it; nothing of the later review.
 */
import type { Condition, Duration, Item, Material, Outcome, ReviewPoint, Step } from '../schema/generated/types.ts';
import type { BoundItem } from './catalogue.ts';
import { formatDuration } from './duration.ts';
import { askViews } from './guide-view-ask.ts';
import { factsOf } from './guide-view-facts.ts';
import { bringsIt, copiesText, materialFiles } from './guide-view-materials.ts';
import { codeOf, durationOf, labelOf, type Terms } from './guide-view-terms.ts';
import type { Fact } from './guide-view-types.ts';
import { manualTerms } from './manual-view.ts';
import type { DeskCheck, DeskCondition, DeskMaterial, DeskOutcome, DeskStep, DeskView } from './manual-view-desk-types.ts';
import { type ManualTerms, whenOf } from './manual-view-slots.ts';
import { deskOf } from './manual-view-table.ts';
import { windowSteps } from './window-steps.ts';

export function arrangeDesk(base: Terms, bound: BoundItem): DeskView {
  const terms = manualTerms(base, bound);
  const { item, places } = bound;
  const count = windowSteps(item);
  const steps = item.steps ?? [];
  return {
    id: bound.id,
    name: item.name,
    agency: bound.agency.name,
    accepting: bound.accepting.name,
    code: item.implementationCode,
    places: places.map(({ name, address, hours, phones }) => ({ name, address, hours, phones: phones.join(terms.words.comma) })),
    phones: (item.consultation?.phones ?? places[0]?.phones ?? []).join(terms.words.comma),
    limits: factsOf(terms, 'limits', item.limits, ['acceptance', 'promised', 'statutory']),
    situations: askViews(terms, item),
    conditions: (item.conditions ?? []).map((condition, at) => deskCondition(terms, condition, at)),
    materials: (item.materials ?? []).map((material, at) => deskMaterial(terms, material, at)),
    steps: steps.slice(0, count).map((step) => deskStep(terms, step, steps, count)),
    handover: handoverFacts(terms, steps[count]),
    after: [...factsOf(terms, 'fees', item.fees, ['charged', 'note']), ...factsOf(terms, 'delivery', item.delivery, ['methods', 'limit'])],
    commonErrors: item.commonErrors ?? [],
    completion: completionOf(terms, item),
  };
}

/** Points for intake and acceptance, in this order. */
function checksOf(terms: Terms, points: readonly ReviewPoint[] | undefined): readonly DeskCheck[] {
  if (points === undefined) return [];
  const checks: DeskCheck[] = [];
  for (const desk of ['intake', 'acceptance'] as const)
    for (const one of points)
      if (deskOf(one) === desk) {
        const { point, standard, failure } = one;
        checks.push({ desk: codeOf(terms, 'desk', desk), point, standard, failure });
      }
  return checks;
}

function deskCondition(terms: ManualTerms, { text, when: given, verification, reviewPoints }: Condition, at: number): DeskCondition {
  const { when, answers } = whenOf(terms, given);
  return { number: at + 1, markdown: text, when, answers, verification, checks: checksOf(terms, reviewPoints) };
}

function deskMaterial(terms: ManualTerms, material: Material, at: number): DeskMaterial {
  const { verification, acceptance, correction, need = 'needed', needCase } = material;
  const form = material.form === undefined ? '' : codeOf(terms, 'material-form', material.form);
  const { when, answers } = whenOf(terms, material.when);
  const { comma, colon } = terms.words;
  return {
    number: at + 1,
    name: material.name,
    when,
    answers,
    copies: present(comma, copiesText(terms, material.copies), form, material.size),
    need: need === 'needed' ? '' : present(colon, codeOf(terms, 'is-need', need), needCase),
    bring: bringsIt(terms, material),
    how: codeOf(terms, 'acquisition', material.acquisition ?? 'submit'),
    verification,
    acceptance,
    checks: checksOf(terms, material.reviewPoints),
    correction,
    errors: material.errors ?? [],
    files: materialFiles(terms, material),
  };
}

/** What is there of some texts, run on. */
const present = (separator: string, first = '', second = '', third = ''): string => {
  const both = first === '' || second === '' ? first + second : first + separator + second;
  return both === '' || third === '' ? both + third : both + separator + third;
};

const stepKeys = ['post', 'staff', 'minStaff', 'limit', 'documents', 'pass', 'fail'] as const;

function deskStep(terms: ManualTerms, step: Step, steps: readonly Step[], count: number): DeskStep {
  const { when, answers } = whenOf(terms, step.when);
  return {
    name: step.name,
    when,
    answers,
    facts: factsOf(terms, 'step', step, stepKeys),
    action: step.action,
    checks: checksOf(terms, step.reviewPoints),
    outcomes: (step.outcomes ?? []).map((outcome) => deskOutcome(terms, outcome, steps, count)),
  };
}

/** `count` is the number of first steps that are the reader's own: going on to one of them is no handing over. */
export function deskOutcome(
  terms: Terms,
  { result, case: inCase, document, limit, to }: Outcome,
  steps: readonly Step[],
  count: number,
): DeskOutcome {
  const target = to === undefined ? -1 : steps.findIndex(({ name }) => name === to);
  const next = steps[target];
  return {
    result,
    case: inCase,
    document,
    limit: limit === undefined ? undefined : durationOf(terms, limit),
    next: target < count ? undefined : present(terms.words.comma, to, next?.post ?? next?.unit),
  };
}

/** The first step that is not the window's any more. */
function handoverFacts(terms: Terms, step: Step | undefined): readonly Fact[] {
  if (step === undefined) return [];
  return [{ label: labelOf(terms, 'step', 'name'), text: step.name }, ...factsOf(terms, 'step', step, ['post', 'staff', 'unit', 'limit'])];
}

/** The law on licences says this of licences only. */
function completionOf({ standards, lang }: Terms, { type }: Item): DeskView['completion'] {
  if (type !== 'licence') return undefined;
  const { basis, days, unit } = standards.licensing.acceptance;
  return { basis, limit: formatDuration({ amount: days, unit: unit as Duration['unit'] }, lang) };
}
