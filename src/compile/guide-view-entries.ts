/**
 * Parts of an item that come one by one: conditions, prohibitions, steps, special procedures, fees, results, intermediary
 * services, remedies. In: their values. Out: entries and cards whose legal basis unfolds.
 */
import type {
  FeeItem,
  Intermediary,
  Outcome,
  Prohibition,
  PublicCondition,
  PublicItem,
  PublicStep,
  Remedy,
  Result,
  SpecialProcedure,
} from '../schema/generated/types.ts';
import { answersOf } from './answer-keys.ts';
import { factsOf, linksFact, moreFrom } from './guide-view-facts.ts';
import { fileLink } from './guide-view-links.ts';
import { durationOf, labelOf, onlyText, type Terms } from './guide-view-terms.ts';
import type { Badge, Card, Entry, Fact, More } from './guide-view-types.ts';

type Situations = PublicItem['situations'];

// All cards have the same properties in the same order, and so have all entries: then templates find each of them at once.

export const conditionEntry =
  (terms: Terms, situations: Situations) =>
  (condition: PublicCondition): Entry => ({
    markdown: terms.say(condition.text),
    when: onlyText(terms, 'condition', condition.when, situations),
    answers: answersOf(condition.when, situations),
    more: moreFrom(terms, factsOf(terms, 'condition', condition, ['basis'])),
  });

export const prohibitionEntry =
  (terms: Terms) =>
  (prohibition: Prohibition): Entry => ({
    markdown: terms.say(prohibition.text),
    when: undefined,
    answers: undefined,
    more: moreFrom(terms, factsOf(terms, 'prohibition', prohibition, ['basis'])),
  });

function limitBadges(terms: Terms, { limit, counted }: Pick<PublicStep, 'limit' | 'counted'>, sayCounted: boolean): readonly Badge[] {
  const badges: Badge[] = [];
  if (limit !== undefined) badges.push({ text: durationOf(terms, limit), tone: 'brand' });
  if (counted === false) badges.push({ text: terms.words.notCounted, tone: 'warn' });
  if (counted === true && sayCounted) badges.push({ text: terms.words.counted, tone: '' });
  return badges;
}

const stepKeys = ['unit', 'standard', 'result', 'documents'] as const;

export const stepCard =
  (terms: Terms, situations: Situations) =>
  (step: PublicStep): Card => ({
    title: terms.say(step.name),
    when: onlyText(terms, 'step', step.when, situations),
    answers: answersOf(step.when, situations),
    badges: limitBadges(terms, step, false),
    markdown: step.applicant === undefined ? undefined : terms.say(step.applicant),
    facts: factsOf(terms, 'step', step, stepKeys),
    more: stepMore(terms, step),
  });

/** How a step can end and on what ground it stands unfold together. */
function stepMore(terms: Terms, step: PublicStep): More | undefined {
  const facts = factsOf(terms, 'step', step, ['basis']);
  const { outcomes = [] } = step;
  if (outcomes.length === 0) return moreFrom(terms, facts);
  const label = terms.words.more([terms.words.outcomes, ...facts.map((fact) => fact.label)]);
  return { label, basis: undefined, facts, outcomes: outcomes.map((outcome) => outcomeCard(terms, outcome)) };
}

const outcomeKeys = ['document', 'to', 'basis'] as const;

const outcomeCard = (terms: Terms, outcome: Outcome): Card => ({
  title: terms.say(outcome.result),
  when: undefined,
  answers: undefined,
  badges: outcome.limit === undefined ? [] : [{ text: durationOf(terms, outcome.limit), tone: 'brand' }],
  markdown: outcome.case === undefined ? undefined : terms.say(outcome.case),
  facts: factsOf(terms, 'outcome', outcome, outcomeKeys),
  more: undefined,
});

/** A card that stands for itself, whatever anybody answers. */
const plainCard = (title: string, badges: readonly Badge[], facts: readonly Fact[], more: More | undefined): Card => ({
  title,
  when: undefined,
  answers: undefined,
  badges,
  markdown: undefined,
  facts,
  more,
});

export const specialCard =
  (terms: Terms) =>
  (special: SpecialProcedure): Card =>
    plainCard(
      terms.say(special.name),
      limitBadges(terms, special, true),
      factsOf(terms, 'specialProcedure', special, ['trigger', 'charged', 'notice']),
      moreFrom(terms, factsOf(terms, 'specialProcedure', special, ['kind', 'basis', 'feeBasis'])),
    );

export const feeCard =
  (terms: Terms, situations: Situations) =>
  (fee: FeeItem): Card => ({
    title: terms.say(fee.name),
    when: onlyText(terms, 'fee', fee.when, situations),
    answers: answersOf(fee.when, situations),
    badges: [{ text: terms.say(fee.standard), tone: 'brand' }],
    markdown: undefined,
    facts: factsOf(terms, 'feeItem', fee, ['reducible', 'reduction', 'remarks']),
    more: moreFrom(terms, factsOf(terms, 'feeItem', fee, ['basis', 'rateBasis'])),
  });

export const resultCard =
  (terms: Terms) =>
  (result: Result): Card =>
    plainCard(
      terms.say(result.name),
      [],
      [
        ...factsOf(terms, 'result', result, ['type', 'validity', 'area', 'changes', 'renewal', 'eCertificate']),
        ...sampleFact(terms, result),
      ],
      moreFrom(terms, factsOf(terms, 'result', result, ['validityBasis', 'areaBasis'])),
    );

function sampleFact(terms: Terms, { name, sample }: Result): readonly Fact[] {
  if (sample === undefined) return [];
  const label = labelOf(terms, 'result', 'sample');
  return [linksFact(label, [fileLink(sample, terms.words.fileOf(terms.say(name), label))])];
}

export const intermediaryCard =
  (terms: Terms) =>
  (service: Intermediary): Card =>
    plainCard(
      terms.say(service.name),
      [],
      factsOf(terms, 'intermediary', service, ['providers', 'feeNature', 'limit']),
      moreFrom(terms, factsOf(terms, 'intermediary', service, ['basis'])),
    );

export const remedyCard = (terms: Terms, key: 'reconsideration' | 'litigation', remedy: Remedy | undefined): readonly Card[] =>
  remedy === undefined
    ? []
    : [
        plainCard(
          labelOf(terms, 'remedies', key),
          [],
          factsOf(terms, 'remedy', remedy, ['body', 'limit', 'address', 'phone']),
          moreFrom(terms, factsOf(terms, 'remedy', remedy, ['basis'])),
        ),
      ];
