/**
 * What the licence template of 2022 adds to a guide: quantity limit, intermediary services, notify-and-promise, variants and
 * the remaining fields. In: an item. Out: blocks of the sections of these names.
 */
import type { Licence, PublicItem, PublicVariant } from '../schema/generated/types.ts';
import { intermediaryCard } from './guide-view-entries.ts';
import { factsOf } from './guide-view-facts.ts';
import { fileLink } from './guide-view-links.ts';
import { materialGroups } from './guide-view-materials.ts';
import { codeOf, labelOf, type Terms } from './guide-view-terms.ts';
import type { Block, Fact } from './guide-view-types.ts';

export function quantityBlocks(terms: Terms, { quantityLimit }: PublicItem): readonly Block[] {
  if (quantityLimit === undefined) return [];
  const facts = factsOf(terms, 'quantityLimit', quantityLimit, ['content', 'publishMethod', 'publishCycle', 'allocation', 'basis']);
  return [quantityLimit.limited ? {} : { text: terms.words.unlimited }, { facts }];
}

export function intermediaryBlocks(terms: Terms, { intermediaries }: PublicItem): readonly Block[] {
  if (intermediaries === undefined) return [];
  if (intermediaries.length === 0) return [{ text: terms.words.noIntermediaries }];
  return [{ cards: intermediaries.map(intermediaryCard(terms)) }];
}

export function promiseBlocks(terms: Terms, { promise }: PublicItem): readonly Block[] {
  if (promise === undefined) return [];
  if (!promise.available) return [{ text: terms.words.noPromise }];
  const label = labelOf(terms, 'promise', 'template');
  const template: readonly Fact[] = promise.template === undefined ? [] : [{ label, links: [fileLink(promise.template, label)] }];
  return [{ facts: [...factsOf(terms, 'promise', promise, ['available', 'content', 'liability', 'verification']), ...template] }];
}

/** One block for each variant; materials that fall away are called by their names. */
export const variantBlocks = (terms: Terms, item: PublicItem): readonly Block[] =>
  (item.variants ?? []).map((variant) => ({
    heading: codeOf(terms, 'variant-kind', variant.kind),
    ...(variant.description === undefined ? {} : { markdown: variant.description }),
    facts: variantFacts(terms, item, variant),
    ...(variant.add === undefined
      ? {}
      : { subheading: labelOf(terms, 'variant', 'add'), materials: materialGroups(terms, variant.add, item.situations) }),
  }));

function variantFacts(terms: Terms, item: PublicItem, variant: PublicVariant): readonly Fact[] {
  const nameOf = (reference: string): string => item.materials?.find(({ id }) => id === reference)?.name ?? reference;
  const named = variant.omit === undefined ? variant : { ...variant, omit: variant.omit.map(nameOf) };
  return factsOf(terms, 'variant', named, ['promised', 'omit', 'basis']);
}

const licenceKeys = [
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
  'supervision',
] as const;
const procedures = ['siteSurvey', 'hearing', 'bidding', 'inspection', 'appraisal', 'expertReview', 'publicNotice', 'outsourced'] as const;

export function licenceBlocks(terms: Terms, { licence }: PublicItem): readonly Block[] {
  if (licence === undefined) return [];
  return [
    {
      facts: [
        ...factsOf(terms, 'licence', licence, licenceKeys),
        ...procedureFact(terms, licence, true),
        ...procedureFact(terms, licence, false),
        ...factsOf(terms, 'licence', licence, ['procedureBasis', 'annualInspection', 'annualReport', 'supervisor', 'remarks']),
      ],
    },
  ];
}

/** Eight yes-or-no fields read better as two lists. */
function procedureFact(terms: Terms, licence: Licence, needed: boolean): readonly Fact[] {
  const { words } = terms;
  const labels = procedures.filter((key) => licence[key] === needed).map((key) => labelOf(terms, 'licence', key));
  return labels.length === 0 ? [] : [{ label: needed ? words.needed : words.notNeeded, text: labels.join(words.comma) }];
}
