/**
 * What applicants are told of fees, results, places, channels, rights and questions: the last sections of a manual, because
 * staff must see what applicants read, word for word.
 */
import type { Item, Remedy } from '../schema/generated/types.ts';
import type { BoundItem, Place } from './catalogue.ts';
import { attachmentLinks } from './guide-view-files.ts';
import { labelOf } from './guide-view-terms.ts';
import type { Fact } from './guide-view-types.ts';
import { type ManualTerms, slotOf, slotsOf, whenOf } from './manual-view-slots.ts';
import { tableOf } from './manual-view-table.ts';
import type { ManualBlock, ManualCard } from './manual-view-types.ts';

export function outcomeBlocks(terms: ManualTerms, { item }: BoundItem): readonly ManualBlock[] {
  const fees = tableOf(terms, {
    caption: labelOf(terms, '', 'fees'),
    owner: 'feeItem',
    values: item.fees?.items,
    keys: ['name', 'standard', 'reducible', 'reduction', 'basis', 'rateBasis', 'remarks'],
    extras: [{ label: labelOf(terms, 'feeItem', 'when'), at: 'last', cell: ({ when }) => ({ text: whenOf(terms, when).when ?? '' }) }],
  });
  return [
    {
      heading: labelOf(terms, '', 'fees'),
      tables: fees,
      facts: [...slotsOf(terms, 'fees', item.fees, ['charged', 'note']), ...slotsOf(terms, '', item, ['payOnline'])],
    },
    {
      heading: labelOf(terms, '', 'results'),
      ...(item.results?.length === 0 ? { text: terms.words.noResults } : {}),
      cards: resultCards(terms, item),
    },
    { heading: labelOf(terms, '', 'delivery'), facts: slotsOf(terms, 'delivery', item.delivery, ['methods', 'limit', 'note']) },
  ];
}

const resultCards = (terms: ManualTerms, { results }: Item): readonly ManualCard[] =>
  (results ?? []).map((result, at) => ({
    anchor: `result-${at + 1}`,
    number: String(at + 1),
    title: result.name,
    markdown: undefined,
    when: undefined,
    answers: undefined,
    badges: [],
    brief: slotsOf(terms, 'result', result, ['type', 'validity', 'area', 'eCertificate']),
    facts: slotsOf(terms, 'result', result, ['changes', 'renewal', 'validityBasis', 'areaBasis', 'sample']),
    pass: undefined,
    fail: undefined,
    tables: [],
    speech: undefined,
    more: [],
  }));

const channelKeys = [
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
] as const;
const contactKeys = ['phones', 'website', 'email', 'wechat', 'window', 'address', 'note'] as const;

export function serviceBlocks(terms: ManualTerms, bound: BoundItem): readonly ManualBlock[] {
  const { item } = bound;
  return [
    placeBlock(terms, bound),
    { facts: slotsOf(terms, '', item, channelKeys) },
    { heading: labelOf(terms, '', 'consultation'), facts: slotsOf(terms, 'contact', item.consultation, contactKeys) },
    { heading: labelOf(terms, '', 'complaints'), facts: slotsOf(terms, 'contact', item.complaints, contactKeys) },
  ];
}

type OfficePlace = Place<BoundItem['places'][number]['office']>;

function placeBlock(terms: ManualTerms, { places }: BoundItem): ManualBlock {
  const heading = labelOf(terms, '', 'locations');
  const column = (label: string, cell: (place: OfficePlace) => Omit<Fact, 'label'>) => ({ label, at: 'last' as const, cell });
  const tables = tableOf<OfficePlace>(terms, {
    caption: heading,
    owner: 'office',
    values: places,
    keys: [],
    extras: [
      column(heading, ({ name }) => ({ text: name })),
      column(labelOf(terms, 'office', 'address'), ({ address }) => ({ text: address })),
      column(labelOf(terms, 'office', 'hours'), ({ hours }) => ({ text: hours })),
      column(labelOf(terms, 'office', 'phones'), ({ phones }) => ({ text: phones.join(terms.words.comma) })),
      column(labelOf(terms, 'office', 'internalPhone'), ({ office }) => ({ text: office.internalPhone ?? '' })),
      column(labelOf(terms, 'location', 'note'), ({ note }) => ({ text: note ?? '' })),
    ],
  });
  return { heading, tables };
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

function remedyTable(terms: ManualTerms, { remedies }: Item) {
  const heading = labelOf(terms, '', 'remedies');
  const values = (['reconsideration', 'litigation'] as const).flatMap((key) => {
    const remedy = remedies?.[key];
    return remedy === undefined ? [] : [{ ...remedy, way: labelOf(terms, 'remedies', key) }];
  });
  return tableOf<Remedy & { readonly way: string }>(terms, {
    caption: heading,
    owner: 'remedy',
    values,
    keys: ['body', 'limit', 'address', 'phone', 'basis'],
    extras: [{ label: heading, at: 'first', cell: ({ way }) => ({ text: way }) }],
  });
}
