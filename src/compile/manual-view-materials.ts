/**
 * Section 5 of a manual: a table of all materials, then what is checked of each, at which desk, and what to say when it
 * fails. Variants use the same cards for the materials they add.
 */
import type { Material } from '../schema/generated/types.ts';
import { answersOf } from './answer-keys.ts';
import type { BoundItem } from './catalogue.ts';
import { bringsIt, copiesText } from './guide-view-materials.ts';
import { codeOf, labelOf } from './guide-view-terms.ts';
import type { Badge } from './guide-view-types.ts';
import { fieldOf, fieldsOf, type ManualTerms, slotIn, slotsOf, whenOf } from './manual-view-slots.ts';
import { columnsOf, ownColumn, reviewTable, tableOf } from './manual-view-table.ts';
import type { ManualBlock, ManualCard, TableView } from './manual-view-types.ts';
import { manualWords } from './manual-view-words.ts';

export function materialBlocks(terms: ManualTerms, { item }: BoundItem): readonly ManualBlock[] {
  const words = manualWords(terms.lang);
  const { materials } = item;
  if (materials === undefined) return [];
  if (materials.length === 0) return [{ text: terms.words.noMaterials }];
  return [
    { heading: words.overview, tables: overviewTable(terms, materials, words.overview) },
    {
      heading: words.oneByOne,
      cards: materials.map((material, at) => materialCard(terms, material, String(at + 1), `material-${at + 1}`)),
    },
  ];
}

const acquisitionText = ({ acquisition }: Material, terms: ManualTerms): string => codeOf(terms, 'acquisition', acquisition ?? 'submit');
const needText = ({ need }: Material, terms: ManualTerms): string => codeOf(terms, 'is-need', need ?? 'needed');

const overviewColumns = [
  ownColumn<Material>(
    ({ lang }) => manualWords(lang).number,
    (_material, _terms, row) => String(row + 1),
    'tight',
  ),
  ...columnsOf<Material>('material', ['name', 'form', 'source']),
  ownColumn<Material>((terms) => labelOf(terms, 'material', 'acquisition'), acquisitionText),
  ownColumn<Material>((terms) => labelOf(terms, 'material', 'need'), needText, 'tight'),
  ownColumn<Material>(
    (terms) => labelOf(terms, 'material', 'copies'),
    ({ copies }, terms) => copiesText(terms, copies),
  ),
  ownColumn<Material>(
    (terms) => labelOf(terms, 'material', 'when'),
    ({ when }, terms) => whenOf(terms, when).when ?? '',
  ),
];

export const overviewTable = (terms: ManualTerms, materials: readonly Material[], caption: string): readonly TableView[] =>
  tableOf(terms, {
    caption,
    columns: overviewColumns,
    values: materials,
    answersOf: ({ when }) => answersOf(when, terms.situations),
  });

const briefFields = fieldsOf<Material>('material', ['group', 'type', 'form', 'source', 'issuer', 'size']);
const checkFields = fieldsOf<Material>('material', ['acceptance', 'verification', 'errors', 'basis']);
const correction = fieldOf<Material>('material', 'correction');
const moreFields = fieldsOf<Material>('material', [
  'needCase',
  'deferral',
  'sourceNote',
  'issueTime',
  'copyNote',
  'selfFill',
  'fillNote',
  'useNote',
  'eCertificate',
  'standard',
  'obtainNote',
  'obtainPlace',
  'blankForm',
  'sample',
  'remarks',
]);

export function materialCard(terms: ManualTerms, material: Material, number: string, anchor: string): ManualCard {
  const { when, answers } = whenOf(terms, material.when);
  return {
    anchor,
    number,
    title: material.name,
    markdown: undefined,
    when,
    answers,
    badges: badgesOf(terms, material),
    brief: slotsOf(terms, material, briefFields),
    facts: slotsOf(terms, material, checkFields),
    pass: undefined,
    fail: undefined,
    tables: reviewTable(terms, material.reviewPoints, labelOf(terms, 'material', 'reviewPoints')),
    speech: slotIn(terms, material, correction),
    more: slotsOf(terms, material, moreFields),
  };
}

function badgesOf(terms: ManualTerms, material: Material): readonly Badge[] {
  const badges: Badge[] = [
    { text: acquisitionText(material, terms), tone: bringsIt(terms, material) ? '' : 'good' },
    { text: needText(material, terms), tone: material.need === undefined || material.need === 'needed' ? '' : 'warn' },
  ];
  if (material.copies !== undefined) badges.push({ text: copiesText(terms, material.copies), tone: '' });
  return badges;
}
