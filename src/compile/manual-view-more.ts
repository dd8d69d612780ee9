/**
 * What a manual holds after its fourteen sections: additions to the decision, plans, quantity limit, intermediary services,
 * promises, systems and internal notes; the licence template.
 */
import type { Intermediary, Item, Licence, Online, Promise as Promised, QuantityLimit } from '../schema/generated/types.ts';
import type { BoundItem } from './catalogue.ts';
import { labelOf } from './guide-view-terms.ts';
import { fieldsOf, type ManualTerms, slotsOf, textSlot } from './manual-view-slots.ts';
import { columnsOf, tableOf } from './manual-view-table.ts';
import type { ManualBlock, Slot } from './manual-view-types.ts';
import { manualWords } from './manual-view-words.ts';

const quantityFields = fieldsOf<QuantityLimit>('quantityLimit', [
  'limited',
  'content',
  'publishMethod',
  'publishCycle',
  'allocation',
  'basis',
]);
const promiseFields = fieldsOf<Promised>('promise', ['available', 'content', 'liability', 'verification', 'template']);
const onlineFields = fieldsOf<Online>('online', ['system', 'singleLogin', 'mobileSingleLogin', 'supported', 'depth', 'url', 'mobileUrl']);
const intermediaryColumns = columnsOf<Intermediary>('intermediary', ['name', 'providers', 'feeNature', 'limit', 'basis']);

export function additionBlocks(terms: ManualTerms, { item }: BoundItem): readonly ManualBlock[] {
  const words = manualWords(terms.lang);
  const heading = (key: keyof Item & string): string => labelOf(terms, '', key);
  return [
    { heading: heading('additionalProvisions'), markdown: item.additionalProvisions },
    { heading: heading('planning'), markdown: item.planning },
    { heading: heading('quantityLimit'), facts: slotsOf(terms, item.quantityLimit, quantityFields) },
    intermediaryBlock(terms, item),
    { heading: heading('promise'), facts: slotsOf(terms, item.promise, promiseFields) },
    {
      heading: words.onlineSystem,
      facts: slotsOf(terms, item.online, onlineFields),
    },
    { heading: heading('internalNotes'), markdown: item.internalNotes },
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
      columns: intermediaryColumns,
      values: intermediaries,
    }),
  };
}

const extraFacts = ({ words }: ManualTerms, { extra }: Item): readonly Slot[] =>
  Object.entries(extra ?? {}).map(([label, value]) =>
    textSlot(label, value === true ? words.yes : value === false ? words.no : String(value)),
  );

const licenceFields = fieldsOf<Licence>('licence', [
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
]);

export const licenceBlocks = (terms: ManualTerms, { item }: BoundItem): readonly ManualBlock[] => [
  { facts: slotsOf(terms, item.licence, licenceFields) },
];
