/**
 * The sections of a guide, each a function from the item to blocks; empty blocks and empty sections fall away later. The
 * order is that of `sectionKeys`. What an author explicitly left empty (无) is said in words.
 */
import type { PublicItem, PublicOffice } from '../schema/generated/types.ts';
import type { Body, OfficeWithId, PublicBoundItem } from './catalogue.ts';
import { conditionEntry, feeCard, prohibitionEntry, resultCard, specialCard, stepCard } from './guide-view-entries.ts';
import { factsOf, linksFact } from './guide-view-facts.ts';
import { attachmentLinks } from './guide-view-files.ts';
import { infoFacts } from './guide-view-info.ts';
import { intermediaryBlocks, licenceBlocks, promiseBlocks, quantityBlocks, variantBlocks } from './guide-view-licence.ts';
import { departmentPath } from './guide-view-links.ts';
import { materialGroups } from './guide-view-materials.ts';
import { channelBlocks, contactFacts, rightsBlocks, submissionBlocks } from './guide-view-service.ts';
import { citationsOf, labelOf, onlyText, type Terms } from './guide-view-terms.ts';
import type { Block, Brief, Fact, SectionKey, SituationView } from './guide-view-types.ts';

/** `brief` is the first screen, some of whose parts stand in a section once more. */
type Arrange = (terms: Terms, bound: PublicBoundItem, brief: Brief) => readonly Block[];

/** A heading over a part that is present; `empty` is said when the author wrote 无. */
function part<T>(values: readonly T[] | undefined, empty: string, block: (values: readonly T[]) => Block): readonly Block[] {
  if (values === undefined) return [];
  return [values.length === 0 ? { text: empty } : block(values)];
}

export const arrangers: Readonly<Record<Exclude<SectionKey, 'scope'>, Arrange>> = {
  info: (terms, bound) => [{ facts: infoFacts(terms, bound) }],
  basis: basisBlocks,
  accepting: (terms, { accepting, item }) => [
    { facts: [...bodyFacts(terms, accepting), ...factsOf(terms, '', item, ['inCentre', 'oneWindow', 'notInCentreReason'])] },
  ],
  deciding: (terms, { deciding }) => [{ facts: bodyFacts(terms, deciding) }],
  quantity: (terms, { item }) => quantityBlocks(terms, item),
  conditions: conditionBlocks,
  prohibitions: (terms, { item }) =>
    part(item.prohibitions, terms.words.noProhibitions, (values) => ({ entries: values.map(prohibitionEntry(terms)) })),
  materials: (terms, { item }) =>
    part(item.materials, terms.words.noMaterials, (values) => ({ materials: materialGroups(terms, values, item.situations) })),
  submission: submissionBlocks,
  flow: (terms, { item }) => [{ steps: (item.steps ?? []).map(stepCard(terms, item.situations)) }],
  channels: channelBlocks,
  limits: limitBlocks,
  fees: feeBlocks,
  results: (terms, { item }) => part(item.results, terms.words.noResults, (values) => ({ cards: values.map(resultCard(terms)) })),
  delivery: (terms, { item }) => [{ facts: factsOf(terms, 'delivery', item.delivery, ['methods', 'limit', 'note']) }],
  rights: rightsBlocks,
  consultation: (terms, { item }) => [{ facts: contactFacts(terms, item.consultation) }],
  complaints: (terms, { item }) => [{ facts: contactFacts(terms, item.complaints) }],
  // The item's own hours are already those of its places.
  places: (terms, { item }, { places }) => [places.length === 0 ? { facts: factsOf(terms, '', item, ['hours']) } : { places }],
  query: (terms, { item }) => [item.progressQuery === undefined ? {} : { markdown: terms.say(item.progressQuery) }],
  intermediaries: (terms, { item }) => intermediaryBlocks(terms, item),
  promise: (terms, { item }) => promiseBlocks(terms, item),
  variants: (terms, { item }) => variantBlocks(terms, item),
  licence: (terms, { item }) => licenceBlocks(terms, item),
  faq: (terms, { item }) => [
    { questions: (item.faq ?? []).map(({ q, a }) => ({ q: terms.say(q), a: terms.say(a) })) },
    { heading: labelOf(terms, '', 'commonErrors'), list: (item.commonErrors ?? []).map(terms.say) },
  ],
  attachments: (terms, { item }) => [{ links: attachmentLinks(terms, item) }],
};

export const situationViews = (terms: Terms, item: PublicItem): readonly SituationView[] =>
  Object.entries(item.situations ?? {}).map(([name, { question, options, note, when }]) => ({
    name: terms.say(name),
    question: terms.say(question),
    options: options.map(terms.say),
    note: note === undefined ? undefined : terms.say(note),
    when: onlyText(terms, 'question', when, item.situations),
  }));

function bodyFacts(terms: Terms, body: Body<OfficeWithId<PublicOffice>>): readonly Fact[] {
  const name = linksFact(labelOf(terms, 'office', 'name'), [{ text: terms.say(body.name), path: departmentPath(body) }]);
  return [name, ...factsOf(terms, 'office', body.office, ['address', 'phones'])];
}

function basisBlocks(terms: Terms, { item }: PublicBoundItem): readonly Block[] {
  const lists = (['basis', 'implementationBasis', 'supervisionBasis'] as const).map((key) => ({
    heading: labelOf(terms, '', key),
    basis: citationsOf(terms, item[key]),
  }));
  return [...lists, { facts: factsOf(terms, '', item, ['punishment', 'levyKind', 'levyReducible']) }];
}

function conditionBlocks(terms: Terms, { item }: PublicBoundItem): readonly Block[] {
  const entry = conditionEntry(terms, item.situations);
  const both = item.grantConditions !== undefined && item.grantConditions.length > 0;
  return [
    { heading: both ? terms.words.acceptanceConditions : undefined, entries: (item.conditions ?? []).map(entry) },
    { heading: labelOf(terms, '', 'grantConditions'), entries: (item.grantConditions ?? []).map(entry) },
  ];
}

function limitBlocks(terms: Terms, { item }: PublicBoundItem): readonly Block[] {
  const facts = factsOf(terms, 'limits', item.limits, [
    'statutory',
    'statutoryNote',
    'promised',
    'promisedNote',
    'acceptance',
    'statutoryBasis',
  ]);
  const heading = labelOf(terms, '', 'specialProcedures');
  return [
    { facts },
    ...part(item.specialProcedures, terms.words.noSpecial, (values) => ({
      heading,
      text: terms.words.specialNote,
      cards: values.map(specialCard(terms)),
    })),
  ];
}

function feeBlocks(terms: Terms, { item }: PublicBoundItem): readonly Block[] {
  const { fees } = item;
  if (fees === undefined) return [{ facts: factsOf(terms, '', item, ['payOnline']) }];
  const cards = (fees.items ?? []).map(feeCard(terms, item.situations));
  const paying = fees.charged ? factsOf(terms, '', item, ['payOnline']) : [];
  return [
    ...(cards.length === 0 ? [{ text: fees.charged ? terms.words.charged : terms.words.free }] : [{ cards }]),
    { facts: [...factsOf(terms, 'fees', fees, ['note']), ...paying] },
  ];
}
