/**
 * The internal manual (业务手册) of one item as data. In: a bound item with everything internal. Out: fourteen sections in the
 * order of DOMAIN 3.3, then what else the item holds. Sections 1 to 14 keep their numbers: staff cite them, so one without
 * content says 无.
 */
import type { Item, Limits } from '../schema/generated/types.ts';
import type { BoundItem } from './catalogue.ts';
import { askViews } from './guide-view-ask.ts';
import { codeOf, labelOf, type Terms } from './guide-view-terms.ts';
import type { Fact } from './guide-view-types.ts';
import { conditionBlocks } from './manual-view-conditions.ts';
import { basisBlocks, infoBlocks, postBlocks } from './manual-view-info.ts';
import { limitBlocks } from './manual-view-limits.ts';
import { materialBlocks } from './manual-view-materials.ts';
import { additionBlocks, licenceBlocks } from './manual-view-more.ts';
import { archiveBlocks, documentBlocks, oversightBlocks, riskBlocks } from './manual-view-records.ts';
import { outcomeBlocks, questionBlocks, serviceBlocks } from './manual-view-service.ts';
import { fieldsOf, type ManualTerms, slotsOf } from './manual-view-slots.ts';
import { specialBlocks, stepBlocks, variantBlocks } from './manual-view-steps.ts';
import {
  type ManualBlock,
  type ManualSection,
  type ManualSectionKey,
  type ManualView,
  manualSectionKeys,
  type NumberedBlock,
} from './manual-view-types.ts';
import { manualHeading, manualWords } from './manual-view-words.ts';
import { arrangeSwimlanes, swimlaneTable } from './swimlane-view.ts';

type Arrange = (terms: ManualTerms, bound: BoundItem) => readonly ManualBlock[];

const arrangers: Readonly<Record<ManualSectionKey, Arrange>> = {
  info: infoBlocks,
  basis: basisBlocks,
  posts: postBlocks,
  conditions: conditionBlocks,
  materials: materialBlocks,
  steps: stepBlocks,
  special: specialBlocks,
  limits: limitBlocks,
  documents: documentBlocks,
  variants: variantBlocks,
  risks: riskBlocks,
  chart: chartBlocks,
  archive: archiveBlocks,
  oversight: oversightBlocks,
  additions: additionBlocks,
  licence: licenceBlocks,
  outcome: outcomeBlocks,
  service: serviceBlocks,
  questions: questionBlocks,
};

function chartBlocks(terms: ManualTerms, bound: BoundItem): readonly ManualBlock[] {
  const flow = arrangeSwimlanes(terms, bound);
  return [{ flow, flowTable: swimlaneTable(flow, terms) }];
}

const fixedSections = 14;

export const manualTerms = (terms: Terms, { item }: BoundItem): ManualTerms => ({ situations: item.situations, ...terms });

export function arrangeManual(base: Terms, bound: BoundItem): ManualView {
  const terms = manualTerms(base, bound);
  const { item } = bound;
  return {
    id: bound.id,
    name: item.name,
    type: codeOf(terms, 'task-type', item.type),
    kind: item.kind === undefined ? undefined : codeOf(terms, 'project-type', item.kind),
    agency: bound.agency.name,
    suspended: item.status === 'suspended',
    edition: editionOf(terms, bound),
    glance: glanceOf(terms, bound),
    ask: askViews(terms, item),
    sections: sectionsOf(terms, bound),
  };
}

function editionOf(terms: ManualTerms, { item }: BoundItem): readonly string[] {
  return [
    ...(item.version === undefined ? [] : [terms.words.version(item.version)]),
    ...(item.effectiveDate === undefined ? [] : [terms.words.inForce(item.effectiveDate)]),
  ];
}

const glanceLimits = fieldsOf<Limits>('limits', ['promised', 'statutory', 'acceptance']);
const glanceFields = fieldsOf<Item>('', ['visits', 'undertaker']);

function glanceOf(terms: ManualTerms, { item }: BoundItem): readonly Fact[] {
  const { charged } = item.fees ?? {};
  const fee = charged === undefined ? [] : [{ label: labelOf(terms, '', 'fees'), text: charged ? terms.words.charged : terms.words.free }];
  const names = (item.results ?? []).map(({ name }) => name).join(terms.words.comma);
  const result = names === '' ? [] : [{ label: labelOf(terms, '', 'results'), text: names }];
  return [...slotsOf(terms, item.limits, glanceLimits), ...fee, ...slotsOf(terms, item, glanceFields), ...result];
}

function sectionsOf(terms: ManualTerms, bound: BoundItem): readonly ManualSection[] {
  const none: readonly ManualBlock[] = [{ text: manualWords(terms.lang).nothing }];
  const sections: ManualSection[] = [];
  for (let at = 0; at < manualSectionKeys.length; at += 1) {
    const key = manualSectionKeys[at] as ManualSectionKey;
    const number = sections.length + 1;
    const found = filled(arrangers[key](terms, bound), key, number);
    if (found.length === 0 && at >= fixedSections) continue;
    const blocks = found.length === 0 ? filled(none, key, number) : found;
    sections.push({ key, number: String(number), heading: manualHeading(key, terms.lang), blocks });
  }
  return sections;
}

/**
 * The blocks that hold something, for a heading alone is no content; numbered where they have one. All have the same properties
 * in the same order: then templates find each of them at once.
 */
function filled(blocks: readonly ManualBlock[], key: ManualSectionKey, section: number): readonly NumberedBlock[] {
  const all: NumberedBlock[] = [];
  let count = 0;
  for (const block of blocks) {
    const { heading, answers, text, warning, markdown, facts, basis, list, tables, cards, links, flow, flowTable } = block;
    const hasWords = holds(text) || holds(warning) || holds(markdown) || holds(facts) || holds(list) || holds(links);
    if (!hasWords && !holds(basis) && !holds(tables) && !holds(cards) && !holds(flow?.steps)) continue;
    if (heading !== undefined) count += 1;
    const anchor = heading === undefined ? undefined : `${key}-part-${count}`;
    const number = heading === undefined ? undefined : `${section}.${count}`;
    all.push({ heading, answers, text, warning, markdown, facts, basis, list, tables, cards, links, flow, flowTable, anchor, number });
  }
  return all;
}

const holds = (value: { readonly length: number } | undefined): boolean => value !== undefined && value.length > 0;
