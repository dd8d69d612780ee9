/**
 * The first three sections of a manual: what the item is, on which law it stands, who handles it.
 */
import type { Change, Item, Office, Post, Situation } from '../schema/generated/types.ts';
import type { Body, BoundItem, OfficeWithId } from './catalogue.ts';
import { citationsOf, labelOf } from './guide-view-terms.ts';
import { answerTable } from './manual-view-answers.ts';
import { fieldsOf, type ManualTerms, slotsOf, whenOf } from './manual-view-slots.ts';
import { columnsOf, ownColumn, tableOf } from './manual-view-table.ts';
import type { ManualBlock, TableView } from './manual-view-types.ts';
import { manualWords } from './manual-view-words.ts';

const nameFields = fieldsOf<Item>('', [
  'name',
  'popularNames',
  'summary',
  'type',
  'mainItem',
  'subItem',
  'handlingItem',
  'basicCode',
  'localBasicCode',
  'implementationCode',
  'localImplementationCode',
  'handlingItemCode',
  'recordId',
  'kind',
  'reviewType',
  'audiences',
  'personTopics',
  'corpTopics',
  'personLocalTopics',
  'corpLocalTopics',
  'scope',
]);
const powerFields = fieldsOf<Item>('', [
  'powerSource',
  'levels',
  'powerDivision',
  'powerContent',
  'township',
  'village',
  'status',
  'version',
  'effectiveDate',
  'cancelDate',
]);
const changeColumns = columnsOf<Change>('change', ['version', 'date', 'note']);

export function infoBlocks(terms: ManualTerms, { item }: BoundItem): readonly ManualBlock[] {
  const words = manualWords(terms.lang);
  const changes = tableOf(terms, {
    caption: labelOf(terms, '', 'changelog'),
    columns: changeColumns,
    values: item.changelog,
  });
  return [
    { heading: words.names, facts: slotsOf(terms, item, nameFields) },
    { heading: words.power, facts: slotsOf(terms, item, powerFields) },
    { heading: labelOf(terms, '', 'situations'), tables: situationTables(terms, item) },
    { heading: labelOf(terms, '', 'changelog'), tables: changes },
  ];
}

type NamedSituation = Situation & { readonly name: string };
const situationColumns = [
  ownColumn<NamedSituation>(
    (terms) => labelOf(terms, '', 'situations'),
    ({ name }) => name,
  ),
  ...columnsOf<NamedSituation>('situation', ['question', 'options', 'note']),
  ownColumn<NamedSituation>(
    (terms) => labelOf(terms, 'situation', 'when'),
    ({ when }, terms) => whenOf(terms, when).when ?? '',
  ),
];

/** Questions as the desk asks them, then what each answer brings. */
function situationTables(terms: ManualTerms, item: Item): readonly TableView[] {
  const { situations } = item;
  if (situations === undefined) return [];
  const values = Object.entries(situations).map(([name, situation]): NamedSituation => ({ ...situation, name }));
  const questions = tableOf(terms, { caption: labelOf(terms, '', 'situations'), columns: situationColumns, values });
  return [...questions, ...answerTable(terms, item)];
}

const basisKeys = ['basis', 'implementationBasis', 'supervisionBasis'] as const;
const punishmentFields = fieldsOf<Item>('', ['punishment', 'levyKind', 'levyReducible']);

export function basisBlocks(terms: ManualTerms, { item }: BoundItem): readonly ManualBlock[] {
  const lists = basisKeys.map((key) => ({
    heading: labelOf(terms, '', key),
    basis: citationsOf(terms, item[key]),
  }));
  return [...lists, { facts: slotsOf(terms, item, punishmentFields) }];
}

const agencyFields = fieldsOf<Item>('', ['agencyCode', 'agencyNature', 'entrustingAgency', 'undertaker', 'jointAgencies', 'jointCase']);

export function postBlocks(terms: ManualTerms, bound: BoundItem): readonly ManualBlock[] {
  const words = manualWords(terms.lang);
  const { item } = bound;
  const facts = slotsOf(terms, item, agencyFields);
  const heading = labelOf(terms, '', 'posts');
  return [
    { heading: words.bodies, tables: bodyTables(terms, bound), facts },
    { heading, tables: postTables(terms, item, heading) },
  ];
}

interface BodyRow {
  readonly role: string;
  readonly name: string;
  readonly phones: Office['phones'] | undefined;
  readonly internalPhone: string | undefined;
  readonly notes: string | undefined;
}
const bodyColumns = [
  ownColumn<BodyRow>(
    ({ lang }) => manualWords(lang).role,
    ({ role }) => role,
  ),
  ownColumn<BodyRow>(
    ({ lang }) => manualWords(lang).body,
    ({ name }) => name,
  ),
  ...columnsOf<BodyRow>('office', ['phones', 'internalPhone']),
  ...columnsOf<BodyRow>('office', ['notes'], () => 'long'),
];

/** The three roles of bodies, one row for each body, with the lines on which colleagues reach it. */
function bodyTables(terms: ManualTerms, { agency, accepting, deciding }: BoundItem): readonly TableView[] {
  const values: BodyRow[] = [];
  const add = (key: 'agency' | 'acceptingAgency' | 'decidingAgency', body: Body<OfficeWithId<Office>>): void => {
    const role = labelOf(terms, '', key);
    const known = values.findIndex(({ name }) => name === body.name);
    const before = values[known];
    if (before === undefined) values.push(bodyRow(role, body));
    else values[known] = { ...before, role: `${before.role}${terms.words.comma}${role}` };
  };
  add('agency', agency);
  add('acceptingAgency', accepting);
  add('decidingAgency', deciding);
  return tableOf(terms, { caption: manualWords(terms.lang).bodies, columns: bodyColumns, values });
}

const bodyRow = (role: string, { name, office }: Body<OfficeWithId<Office>>): BodyRow => ({
  role,
  name,
  phones: office?.phones,
  internalPhone: office?.internalPhone,
  notes: office?.notes,
});

const postColumns = columnsOf<Post>('post', ['name', 'unit', 'staff', 'backup', 'duties', 'powers', 'recusal']);

function postTables(terms: ManualTerms, { posts, steps = [] }: Item, caption: string): readonly TableView[] {
  const handled = ({ name }: Post): string =>
    steps
      .filter(({ post }) => post === name)
      .map((step) => step.name)
      .join(terms.words.comma);
  const handles = ownColumn<Post>(({ lang }) => manualWords(lang).handles, handled);
  return tableOf(terms, { caption, columns: [...postColumns, handles], values: posts });
}
