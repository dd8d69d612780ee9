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
import { answersFor } from './answer-keys.ts';
import { factsOf, moreOf } from './guide-view-facts.ts';
import { fileLink } from './guide-view-links.ts';
import { durationOf, labelOf, onlyText, type Terms } from './guide-view-terms.ts';
import type { Badge, Card, Entry, Fact } from './guide-view-types.ts';

type Situations = PublicItem['situations'];

type Part = Parameters<typeof onlyText>[1];

const whenOf = (terms: Terms, part: Part, value: Pick<PublicStep, 'when'>, situations: Situations): Pick<Card, 'when' | 'answers'> => {
  const when = onlyText(terms, part, value.when, situations);
  return { ...(when === undefined ? {} : { when }), ...answersFor(value.when, situations) };
};

export const conditionEntry =
  (terms: Terms, situations: Situations) =>
  (condition: PublicCondition): Entry => ({
    markdown: terms.say(condition.text),
    ...whenOf(terms, 'condition', condition, situations),
    ...moreOf(terms, factsOf(terms, 'condition', condition, ['basis'])),
  });

export const prohibitionEntry =
  (terms: Terms) =>
  (prohibition: Prohibition): Entry => ({
    markdown: terms.say(prohibition.text),
    ...moreOf(terms, factsOf(terms, 'prohibition', prohibition, ['basis'])),
  });

const limitBadges = (terms: Terms, value: Pick<PublicStep, 'limit' | 'counted'>, sayCounted: boolean): readonly Badge[] => [
  ...(value.limit === undefined ? [] : [{ text: durationOf(terms, value.limit), tone: 'brand' as const }]),
  ...(value.counted === false ? [{ text: terms.words.notCounted, tone: 'warn' as const }] : []),
  ...(value.counted === true && sayCounted ? [{ text: terms.words.counted, tone: '' as const }] : []),
];

export const stepCard =
  (terms: Terms, situations: Situations) =>
  (step: PublicStep): Card => ({
    title: terms.say(step.name),
    ...whenOf(terms, 'step', step, situations),
    badges: limitBadges(terms, step, false),
    ...(step.applicant === undefined ? {} : { markdown: terms.say(step.applicant) }),
    facts: factsOf(terms, 'step', step, ['unit', 'standard', 'result', 'documents']),
    ...stepMore(terms, step),
  });

/** How a step can end and on what ground it stands unfold together. */
function stepMore(terms: Terms, step: PublicStep): Pick<Card, 'more'> {
  const facts = factsOf(terms, 'step', step, ['basis']);
  const outcomes = (step.outcomes ?? []).map(outcomeCard(terms));
  if (outcomes.length === 0) return moreOf(terms, facts);
  return { more: { label: terms.words.more([terms.words.outcomes, ...facts.map(({ label }) => label)]), facts, outcomes } };
}

const outcomeCard =
  (terms: Terms) =>
  (outcome: Outcome): Card => ({
    title: terms.say(outcome.result),
    badges: outcome.limit === undefined ? [] : [{ text: durationOf(terms, outcome.limit), tone: 'brand' }],
    ...(outcome.case === undefined ? {} : { markdown: terms.say(outcome.case) }),
    facts: factsOf(terms, 'outcome', outcome, ['document', 'to', 'basis']),
  });

export const specialCard =
  (terms: Terms) =>
  (special: SpecialProcedure): Card => ({
    title: terms.say(special.name),
    badges: limitBadges(terms, special, true),
    facts: factsOf(terms, 'specialProcedure', special, ['trigger', 'charged', 'notice']),
    ...moreOf(terms, factsOf(terms, 'specialProcedure', special, ['kind', 'basis', 'feeBasis'])),
  });

export const feeCard =
  (terms: Terms, situations: Situations) =>
  (fee: FeeItem): Card => ({
    title: terms.say(fee.name),
    ...whenOf(terms, 'fee', fee, situations),
    badges: [{ text: terms.say(fee.standard), tone: 'brand' }],
    facts: factsOf(terms, 'feeItem', fee, ['reducible', 'reduction', 'remarks']),
    ...moreOf(terms, factsOf(terms, 'feeItem', fee, ['basis', 'rateBasis'])),
  });

export const resultCard =
  (terms: Terms) =>
  (result: Result): Card => ({
    title: terms.say(result.name),
    badges: [],
    facts: [
      ...factsOf(terms, 'result', result, ['type', 'validity', 'area', 'changes', 'renewal', 'eCertificate']),
      ...sampleFact(terms, result),
    ],
    ...moreOf(terms, factsOf(terms, 'result', result, ['validityBasis', 'areaBasis'])),
  });

const sampleFact = (terms: Terms, { name, sample }: Result): readonly Fact[] => {
  const label = labelOf(terms, 'result', 'sample');
  return sample === undefined ? [] : [{ label, links: [fileLink(sample, terms.words.fileOf(terms.say(name), label))] }];
};

export const intermediaryCard =
  (terms: Terms) =>
  (service: Intermediary): Card => ({
    title: terms.say(service.name),
    badges: [],
    facts: factsOf(terms, 'intermediary', service, ['providers', 'feeNature', 'limit']),
    ...moreOf(terms, factsOf(terms, 'intermediary', service, ['basis'])),
  });

export const remedyCard = (terms: Terms, key: 'reconsideration' | 'litigation', remedy: Remedy | undefined): readonly Card[] =>
  remedy === undefined
    ? []
    : [
        {
          title: labelOf(terms, 'remedies', key),
          badges: [],
          facts: factsOf(terms, 'remedy', remedy, ['body', 'limit', 'address', 'phone']),
          ...moreOf(terms, factsOf(terms, 'remedy', remedy, ['basis'])),
        },
      ];
