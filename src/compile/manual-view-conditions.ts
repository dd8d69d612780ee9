/**
 * Section 4 of a manual: conditions with what verifies them, what passes, what fails and where there is discretion;
 * prohibitions.
 */
import type { Condition, Prohibition } from '../schema/generated/types.ts';
import type { BoundItem } from './catalogue.ts';
import { labelOf } from './guide-view-terms.ts';
import { fieldOf, fieldsOf, type ManualTerms, slotIn, slotsOf, whenOf } from './manual-view-slots.ts';
import { discretionTable, reviewTable } from './manual-view-table.ts';
import type { ManualBlock, ManualCard } from './manual-view-types.ts';
import { manualWords } from './manual-view-words.ts';

export function conditionBlocks(terms: ManualTerms, { item }: BoundItem): readonly ManualBlock[] {
  const prohibitions = (item.prohibitions ?? []).map((prohibition, at) => prohibitionCard(terms, prohibition, at));
  return [
    { heading: manualWords(terms.lang).acceptanceConditions, cards: cardsOf(terms, item.conditions, 'condition') },
    { heading: labelOf(terms, '', 'grantConditions'), cards: cardsOf(terms, item.grantConditions, 'grant') },
    {
      heading: labelOf(terms, '', 'prohibitions'),
      text: item.prohibitions?.length === 0 ? terms.words.noProhibitions : undefined,
      cards: prohibitions,
    },
  ];
}

const conditionFields = fieldsOf<Condition>('condition', ['basis', 'verification']);
const passes = fieldOf<Condition>('condition', 'pass');
const fails = fieldOf<Condition>('condition', 'fail');

const cardsOf = (terms: ManualTerms, conditions: readonly Condition[] | undefined, prefix: string): readonly ManualCard[] =>
  (conditions ?? []).map((condition, at) => {
    const { when, answers } = whenOf(terms, condition.when);
    return {
      anchor: `${prefix}-${at + 1}`,
      number: String(at + 1),
      title: undefined,
      markdown: condition.text,
      when,
      answers,
      badges: [],
      brief: [],
      facts: slotsOf(terms, condition, conditionFields),
      pass: slotIn(terms, condition, passes),
      fail: slotIn(terms, condition, fails),
      tables: [
        ...reviewTable(terms, condition.reviewPoints, labelOf(terms, 'condition', 'reviewPoints')),
        ...discretionTable(terms, condition.discretion, labelOf(terms, 'condition', 'discretion')),
      ],
      speech: undefined,
      more: [],
    };
  });

const prohibitionFields = fieldsOf<Prohibition>('prohibition', ['basis']);

const prohibitionCard = (terms: ManualTerms, prohibition: Prohibition, at: number): ManualCard => ({
  anchor: `prohibition-${at + 1}`,
  number: String(at + 1),
  title: undefined,
  markdown: prohibition.text,
  when: undefined,
  answers: undefined,
  badges: [],
  brief: [],
  facts: slotsOf(terms, prohibition, prohibitionFields),
  pass: undefined,
  fail: undefined,
  tables: [],
  speech: undefined,
  more: [],
});
