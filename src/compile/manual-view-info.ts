/**
 * The first three sections of a manual: what the item is, on which law it stands, who handles it.
 */
import type { Item, Office, Post } from '../schema/generated/types.ts';
import type { Body, BoundItem, OfficeWithId } from './catalogue.ts';
import { factsOf } from './guide-view-facts.ts';
import { citationsOf, labelOf } from './guide-view-terms.ts';
import type { Fact } from './guide-view-types.ts';
import { answerTable } from './manual-view-answers.ts';
import { type ManualTerms, slotsOf, whenOf } from './manual-view-slots.ts';
import { tableOf } from './manual-view-table.ts';
import type { ManualBlock, TableView } from './manual-view-types.ts';
import { manualWords } from './manual-view-words.ts';

const nameKeys = ['name', 'popularNames', 'summary', 'type', 'mainItem', 'subItem', 'handlingItem'] as const;
const codeKeys = ['basicCode', 'localBasicCode', 'implementationCode', 'localImplementationCode', 'handlingItemCode', 'recordId'] as const;
const kindKeys = [
  'kind',
  'reviewType',
  'audiences',
  'personTopics',
  'corpTopics',
  'personLocalTopics',
  'corpLocalTopics',
  'scope',
] as const;
const powerKeys = ['powerSource', 'levels', 'powerDivision', 'powerContent', 'township', 'village'] as const;
const versionKeys = ['status', 'version', 'effectiveDate', 'cancelDate'] as const;

export function infoBlocks(terms: ManualTerms, { item }: BoundItem): readonly ManualBlock[] {
  const words = manualWords(terms.lang);
  const changes = tableOf(terms, {
    caption: labelOf(terms, '', 'changelog'),
    owner: 'change',
    values: item.changelog,
    keys: ['version', 'date', 'note'],
  });
  return [
    { heading: words.names, facts: slotsOf(terms, '', item, [...nameKeys, ...codeKeys, ...kindKeys]) },
    { heading: words.power, facts: slotsOf(terms, '', item, [...powerKeys, ...versionKeys]) },
    { heading: labelOf(terms, '', 'situations'), tables: situationTables(terms, item) },
    { heading: labelOf(terms, '', 'changelog'), tables: changes },
  ];
}

/** Questions as the desk asks them, then what each answer brings. */
function situationTables(terms: ManualTerms, item: Item): readonly TableView[] {
  const values = Object.entries(item.situations ?? {}).map(([name, situation]) => ({ ...situation, name }));
  const caption = labelOf(terms, '', 'situations');
  const questions = tableOf(terms, {
    caption,
    owner: 'situation',
    values,
    keys: ['question', 'options', 'note'],
    extras: [
      { label: caption, at: 'first', cell: ({ name }) => ({ text: name }) },
      { label: labelOf(terms, 'situation', 'when'), at: 'last', cell: ({ when }) => ({ text: whenOf(terms, when).when ?? '' }) },
    ],
  });
  return [...questions, ...answerTable(terms, item)];
}

export function basisBlocks(terms: ManualTerms, { item }: BoundItem): readonly ManualBlock[] {
  const lists = (['basis', 'implementationBasis', 'supervisionBasis'] as const).map((key) => ({
    heading: labelOf(terms, '', key),
    basis: citationsOf(terms, item[key]),
  }));
  return [...lists, { facts: slotsOf(terms, '', item, ['punishment', 'levyKind', 'levyReducible']) }];
}

export function postBlocks(terms: ManualTerms, bound: BoundItem): readonly ManualBlock[] {
  const words = manualWords(terms.lang);
  const { item } = bound;
  const facts = slotsOf(terms, '', item, ['agencyCode', 'agencyNature', 'entrustingAgency', 'undertaker', 'jointAgencies', 'jointCase']);
  const heading = labelOf(terms, '', 'posts');
  return [
    { heading: words.bodies, tables: bodyTables(terms, bound), facts },
    { heading, tables: postTables(terms, item, heading) },
  ];
}

interface BodyRow {
  readonly role: string;
  readonly name: string;
  readonly office: Office | undefined;
}

/** The three roles of bodies, one row for each body, with the lines on which colleagues reach it. */
function bodyTables(terms: ManualTerms, { agency, accepting, deciding }: BoundItem): readonly TableView[] {
  const words = manualWords(terms.lang);
  const roles = [
    ['agency', agency],
    ['acceptingAgency', accepting],
    ['decidingAgency', deciding],
  ] as const;
  const rows = new Map<string, BodyRow>();
  for (const [key, body] of roles) {
    const role = labelOf(terms, '', key);
    const known = rows.get(body.name);
    rows.set(body.name, known === undefined ? bodyRow(role, body) : { ...known, role: `${known.role}${terms.words.comma}${role}` });
  }
  const own = (key: 'phones' | 'internalPhone' | 'notes') => ({
    label: labelOf(terms, 'office', key),
    at: 'last' as const,
    cell: ({ office }: BodyRow): Omit<Fact, 'label'> => factsOf(terms, 'office', office, [key])[0] ?? {},
  });
  return tableOf<BodyRow>(terms, {
    caption: words.bodies,
    owner: 'office',
    values: [...rows.values()],
    keys: [],
    extras: [
      { label: words.role, at: 'first', cell: ({ role }) => ({ text: role }) },
      { label: words.body, at: 'first', cell: ({ name }) => ({ text: name }) },
      own('phones'),
      own('internalPhone'),
      { ...own('notes'), size: 'long' },
    ],
  });
}

const bodyRow = (role: string, { name, office }: Body<OfficeWithId<Office>>): BodyRow => ({ role, name, office });

function postTables(terms: ManualTerms, { posts, steps }: Item, caption: string): readonly TableView[] {
  const words = manualWords(terms.lang);
  const handled = ({ name }: Post): string =>
    (steps ?? [])
      .filter(({ post }) => post === name)
      .map((step) => step.name)
      .join(terms.words.comma);
  return tableOf(terms, {
    caption,
    owner: 'post',
    values: posts,
    keys: ['name', 'unit', 'staff', 'backup', 'duties', 'powers', 'recusal'],
    extras: [{ label: words.handles, at: 'last', cell: (post) => ({ text: handled(post) }) }],
  });
}
