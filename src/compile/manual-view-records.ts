/**
 * Sections 9, 11, 13 and 14 of a manual: documents, risks, filing, hand-over to supervision.
 */
import type { Archive, Document, Item, Licence, Oversight, Risk, Step } from '../schema/generated/types.ts';
import type { BoundItem } from './catalogue.ts';
import { labelOf } from './guide-view-terms.ts';
import { fieldsOf, type ManualTerms, slotsOf } from './manual-view-slots.ts';
import { columnsOf, ownColumn, tableOf } from './manual-view-table.ts';
import type { ManualBlock } from './manual-view-types.ts';
import { manualWords } from './manual-view-words.ts';

const documentColumns = columnsOf<Document>('document', ['name', 'case', 'template', 'basis']);

/** All documents of the list, then those that steps issue although the list has forgotten them. */
export function documentBlocks(terms: ManualTerms, { item }: BoundItem): readonly ManualBlock[] {
  const words = manualWords(terms.lang);
  const uses = documentUses(item);
  const listed = item.documents ?? [];
  const known = new Set(listed.map(({ name }) => name));
  const others = [...uses.keys()]
    .filter((name) => !known.has(name))
    .map((name): Document => ({ name, ...(listed.length === 0 ? {} : { case: words.inList }) }));
  const usedIn = ownColumn<Document>(
    () => words.usedIn,
    ({ name }) => (uses.get(name) ?? []).join(terms.words.comma),
  );
  const tables = tableOf(terms, {
    caption: labelOf(terms, '', 'documents'),
    columns: [...documentColumns, usedIn],
    values: [...listed, ...others],
  });
  return [{ tables }];
}

/** Which steps issue a document. */
function documentUses({ steps }: Item): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, string[]>();
  const use = (name: string | undefined, where: string): void => {
    if (name === undefined) return;
    const places = uses.get(name) ?? [];
    uses.set(name, places.includes(where) ? places : [...places, where]);
  };
  for (const step of steps ?? []) {
    for (const name of step.documents ?? []) use(name, step.name);
    for (const { document } of step.outcomes ?? []) use(document, step.name);
  }
  return uses;
}

const riskColumns = columnsOf<Risk>('risk', ['step', 'risk', 'level', 'control', 'basis']);
const controlColumns = columnsOf<Step>('step', ['name', 'supervision']);

/** In the order of the steps; what concerns the whole procedure comes last. */
export function riskBlocks(terms: ManualTerms, { item }: BoundItem): readonly ManualBlock[] {
  const words = manualWords(terms.lang);
  const steps = item.steps ?? [];
  const own = item.risks ?? [];
  const names = new Set(steps.map(({ name }) => name));
  const merged: readonly Risk[] = [
    ...steps.flatMap(({ name, risks }) => [
      ...(risks ?? []).map((risk): Risk => ({ ...risk, step: risk.step ?? name })),
      ...own.filter(({ step }) => step === name),
    ]),
    ...own.filter(({ step }) => step === undefined || !names.has(step)).map((risk): Risk => ({ step: words.acrossSteps, ...risk })),
  ];
  const tables = tableOf(terms, {
    caption: labelOf(terms, '', 'risks'),
    columns: riskColumns,
    values: merged,
  });
  const supervised = steps.filter(({ supervision }) => supervision !== undefined);
  const controls = tableOf(terms, { caption: words.control, columns: controlColumns, values: supervised });
  return [{ tables: [...tables, ...controls] }];
}

const archiveFields = fieldsOf<Archive>('archive', ['contents', 'retention', 'form', 'basis']);
const oversightFields = fieldsOf<Oversight>('oversight', ['body', 'handover', 'measures']);
const supervisionFields = fieldsOf<Licence>('licence', ['supervisor', 'supervision', 'annualInspection', 'annualReport']);

export const archiveBlocks = (terms: ManualTerms, { item }: BoundItem): readonly ManualBlock[] => [
  { facts: slotsOf(terms, item.archive, archiveFields) },
];

export const oversightBlocks = (terms: ManualTerms, { item }: BoundItem): readonly ManualBlock[] => [
  { facts: slotsOf(terms, item.oversight, oversightFields) },
  {
    heading: labelOf(terms, '', 'licence'),
    facts: slotsOf(terms, item.licence, supervisionFields),
  },
];
