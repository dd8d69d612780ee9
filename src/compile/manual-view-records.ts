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
  const values = [...listed];
  for (const name of uses.keys())
    if (!listed.some((document) => document.name === name)) values.push(listed.length === 0 ? { name } : { name, case: words.inList });
  const usedIn = ownColumn<Document>(
    () => words.usedIn,
    ({ name }) => uses.get(name)?.join(terms.words.comma) ?? '',
  );
  return [{ tables: tableOf(terms, { caption: labelOf(terms, '', 'documents'), columns: [...documentColumns, usedIn], values }) }];
}

/** Which steps issue a document. */
function documentUses({ steps = [] }: Item): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, string[]>();
  const use = (name: string, where: string): void => {
    const places = uses.get(name);
    if (places === undefined) uses.set(name, [where]);
    else if (!places.includes(where)) places.push(where);
  };
  for (const step of steps) {
    for (const name of step.documents ?? []) use(name, step.name);
    for (const { document } of step.outcomes ?? []) if (document !== undefined) use(document, step.name);
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
  const merged: Risk[] = [];
  for (const { name, risks = [] } of steps) {
    for (const risk of risks) merged.push({ ...risk, step: risk.step ?? name });
    for (const risk of own) if (risk.step === name) merged.push(risk);
  }
  for (const risk of own)
    if (risk.step === undefined || !steps.some(({ name }) => name === risk.step)) merged.push({ step: words.acrossSteps, ...risk });
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
