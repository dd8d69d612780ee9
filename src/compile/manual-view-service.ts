/**
 * What applicants are told of fees, results, places, channels, rights and questions: the last sections of a manual, because
 * staff must see what applicants read, word for word.
 */
import type { Contact, Delivery, FeeItem, Fees, Item, Remedy, Result } from '../schema/generated/types.ts';
import type { BoundItem, Place } from './catalogue.ts';
import { attachmentLinks } from './guide-view-files.ts';
import { labelOf } from './guide-view-terms.ts';
import { fieldsOf, type ManualTerms, slotOf, slotsOf, whenOf } from './manual-view-slots.ts';
import { columnsOf, ownColumn, tableOf } from './manual-view-table.ts';
import type { ManualBlock, ManualCard, TableView } from './manual-view-types.ts';

const feeColumns = [
  ...columnsOf<FeeItem>('feeItem', ['name', 'standard', 'reducible', 'reduction', 'basis', 'rateBasis', 'remarks']),
  ownColumn<FeeItem>(
    (terms) => labelOf(terms, 'feeItem', 'when'),
    ({ when }, terms) => whenOf(terms, when).when ?? '',
  ),
];
const feeFields = fieldsOf<Fees>('fees', ['charged', 'note']);
const paymentFields = fieldsOf<Item>('', ['payOnline']);
const deliveryFields = fieldsOf<Delivery>('delivery', ['methods', 'limit', 'note']);

export function outcomeBlocks(terms: ManualTerms, { item }: BoundItem): readonly ManualBlock[] {
  const fees = tableOf(terms, {
    caption: labelOf(terms, '', 'fees'),
    columns: feeColumns,
    values: item.fees?.items,
  });
  return [
    {
      heading: labelOf(terms, '', 'fees'),
      tables: fees,
      facts: [...slotsOf(terms, item.fees, feeFields), ...slotsOf(terms, item, paymentFields)],
    },
    {
      heading: labelOf(terms, '', 'results'),
      text: item.results?.length === 0 ? terms.words.noResults : undefined,
      cards: resultCards(terms, item),
    },
    { heading: labelOf(terms, '', 'delivery'), facts: slotsOf(terms, item.delivery, deliveryFields) },
  ];
}

const resultBrief = fieldsOf<Result>('result', ['type', 'validity', 'area', 'eCertificate']);
const resultFields = fieldsOf<Result>('result', ['changes', 'renewal', 'validityBasis', 'areaBasis', 'sample']);

const resultCards = (terms: ManualTerms, { results }: Item): readonly ManualCard[] =>
  (results ?? []).map((result, at) => ({
    anchor: `result-${at + 1}`,
    number: String(at + 1),
    title: result.name,
    markdown: undefined,
    when: undefined,
    answers: undefined,
    badges: [],
    brief: slotsOf(terms, result, resultBrief),
    facts: slotsOf(terms, result, resultFields),
    pass: undefined,
    fail: undefined,
    tables: [],
    speech: undefined,
    more: [],
  }));

const channelFields = fieldsOf<Item>('', [
  'handlingForms',
  'visits',
  'visitReason',
  'inCentre',
  'oneWindow',
  'notInCentreReason',
  'handleArea',
  'handleAreaNote',
  'appointment',
  'express',
  'selfService',
  'agentService',
  'videoService',
  'hours',
  'progressQuery',
]);
const contactFields = fieldsOf<Contact>('contact', ['phones', 'website', 'email', 'wechat', 'window', 'address', 'note']);

export function serviceBlocks(terms: ManualTerms, bound: BoundItem): readonly ManualBlock[] {
  const { item } = bound;
  return [
    placeBlock(terms, bound),
    { facts: slotsOf(terms, item, channelFields) },
    { heading: labelOf(terms, '', 'consultation'), facts: slotsOf(terms, item.consultation, contactFields) },
    { heading: labelOf(terms, '', 'complaints'), facts: slotsOf(terms, item.complaints, contactFields) },
  ];
}

type OfficePlace = Place<BoundItem['places'][number]['office']>;

const placeColumns = [
  ownColumn<OfficePlace>(
    (terms) => labelOf(terms, '', 'locations'),
    ({ name }) => name,
  ),
  ownColumn<OfficePlace>(
    (terms) => labelOf(terms, 'office', 'address'),
    ({ address }) => address,
  ),
  ownColumn<OfficePlace>(
    (terms) => labelOf(terms, 'office', 'hours'),
    ({ hours }) => hours,
  ),
  ownColumn<OfficePlace>(
    (terms) => labelOf(terms, 'office', 'phones'),
    ({ phones }, { words }) => phones.join(words.comma),
  ),
  ownColumn<OfficePlace>(
    (terms) => labelOf(terms, 'office', 'internalPhone'),
    ({ office }) => office.internalPhone ?? '',
  ),
  ownColumn<OfficePlace>(
    (terms) => labelOf(terms, 'location', 'note'),
    ({ note }) => note ?? '',
  ),
];

function placeBlock(terms: ManualTerms, { places }: BoundItem): ManualBlock {
  const heading = labelOf(terms, '', 'locations');
  return { heading, tables: tableOf(terms, { caption: heading, columns: placeColumns, values: places }) };
}

export function questionBlocks(terms: ManualTerms, { item }: BoundItem): readonly ManualBlock[] {
  const heading = (key: keyof Item & string): string => labelOf(terms, '', key);
  const faq = (item.faq ?? []).map(({ q, a }) => slotOf({ label: q, markdown: a }));
  return [
    { heading: heading('rights'), list: item.rights ?? [] },
    { heading: heading('obligations'), list: item.obligations ?? [] },
    { heading: heading('remedies'), tables: remedyTable(terms, item) },
    { heading: heading('faq'), facts: faq },
    { heading: heading('commonErrors'), list: item.commonErrors ?? [] },
    { heading: heading('attachments'), links: attachmentLinks(terms, item) },
  ];
}

type NamedRemedy = Remedy & { readonly way: string };
const remedyColumns = [
  ownColumn<NamedRemedy>(
    (terms) => labelOf(terms, '', 'remedies'),
    ({ way }) => way,
  ),
  ...columnsOf<NamedRemedy>('remedy', ['body', 'limit', 'address', 'phone', 'basis']),
];

function remedyTable(terms: ManualTerms, { remedies }: Item): readonly TableView[] {
  const values: NamedRemedy[] = [];
  for (const key of ['reconsideration', 'litigation'] as const) {
    const remedy = remedies?.[key];
    if (remedy !== undefined) values.push({ way: labelOf(terms, 'remedies', key), ...remedy });
  }
  return tableOf(terms, { caption: labelOf(terms, '', 'remedies'), columns: remedyColumns, values });
}
