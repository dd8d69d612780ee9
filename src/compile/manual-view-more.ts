/**
 * What a manual holds after its fourteen sections: additions to the decision, plans, quantity limit, intermediary services,
 * promises, systems and internal notes; the licence template.
 */
import type { Item } from '../schema/generated/types.ts';
import type { BoundItem } from './catalogue.ts';
import { labelOf } from './guide-view-terms.ts';
import { type ManualTerms, slotOf, slotsOf } from './manual-view-slots.ts';
import { tableOf } from './manual-view-table.ts';
import type { ManualBlock, Slot } from './manual-view-types.ts';
import { manualWords } from './manual-view-words.ts';

const quantityKeys = ['limited', 'content', 'publishMethod', 'publishCycle', 'allocation', 'basis'] as const;
const promiseKeys = ['available', 'content', 'liability', 'verification', 'template'] as const;

export function additionBlocks(terms: ManualTerms, { item }: BoundItem): readonly ManualBlock[] {
  const words = manualWords(terms.lang);
  const heading = (key: keyof Item & string): string => labelOf(terms, '', key);
  return [
    {
      heading: heading('additionalProvisions'),
      ...(item.additionalProvisions === undefined ? {} : { markdown: item.additionalProvisions }),
    },
    { heading: heading('planning'), ...(item.planning === undefined ? {} : { markdown: item.planning }) },
    { heading: heading('quantityLimit'), facts: slotsOf(terms, 'quantityLimit', item.quantityLimit, quantityKeys) },
    intermediaryBlock(terms, item),
    { heading: heading('promise'), facts: slotsOf(terms, 'promise', item.promise, promiseKeys) },
    {
      heading: words.onlineSystem,
      facts: slotsOf(terms, 'online', item.online, [
        'system',
        'singleLogin',
        'mobileSingleLogin',
        'supported',
        'depth',
        'url',
        'mobileUrl',
      ]),
    },
    { heading: heading('internalNotes'), ...(item.internalNotes === undefined ? {} : { markdown: item.internalNotes }) },
    { heading: heading('extra'), facts: extraFacts(terms, item) },
  ];
}

function intermediaryBlock(terms: ManualTerms, { intermediaries }: Item): ManualBlock {
  const heading = labelOf(terms, '', 'intermediaries');
  if (intermediaries?.length === 0) return { heading, text: terms.words.noIntermediaries };
  return {
    heading,
    tables: tableOf(terms, {
      caption: heading,
      owner: 'intermediary',
      values: intermediaries,
      keys: ['name', 'providers', 'feeNature', 'limit', 'basis'],
    }),
  };
}

const extraFacts = ({ words }: ManualTerms, { extra }: Item): readonly Slot[] =>
  Object.entries(extra ?? {}).map(([label, value]) =>
    slotOf({ label, text: value === true ? words.yes : value === false ? words.no : String(value) }),
  );

const licenceKeys = [
  'kind',
  'acceptedByDecider',
  'acceptanceLevel',
  'preliminary',
  'preliminaryLevel',
  'nationalName',
  'unified',
  'enterprise',
  'enterpriseName',
  'reform',
  'reformMeasures',
  'siteSurvey',
  'hearing',
  'bidding',
  'inspection',
  'appraisal',
  'expertReview',
  'publicNotice',
  'outsourced',
  'procedureBasis',
  'remarks',
] as const;

export const licenceBlocks = (terms: ManualTerms, { item }: BoundItem): readonly ManualBlock[] => [
  { facts: slotsOf(terms, 'licence', item.licence, licenceKeys) },
];
