/**
 * What the licence template of 2022 adds to a guide: quantity limit, intermediary services, notify-and-promise, variants and
 * the remaining fields. In: an item. Out: blocks of the sections of these names.
 */
import type { Licence, PublicItem, PublicMaterial, PublicVariant } from '../schema/generated/types.ts';
import { intermediaryCard } from './guide-view-entries.ts';
import { factsOf, linksFact } from './guide-view-facts.ts';
import { fileLink } from './guide-view-links.ts';
import { briefMaterial, materialGroups } from './guide-view-materials.ts';
import { codeOf, labelOf, runOn, type Terms } from './guide-view-terms.ts';
import type { Block, BriefMaterial, Fact } from './guide-view-types.ts';

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
  const template: readonly Fact[] = promise.template === undefined ? [] : [linksFact(label, [fileLink(promise.template, label)])];
  return [
    {
      text: terms.words.promiseNote,
      facts: [...factsOf(terms, 'promise', promise, ['available', 'content', 'liability', 'verification']), ...template],
    },
  ];
}

/** One block for each variant: what remains to be handed in, as a whole, and the details of what is new. */
export const variantBlocks = (terms: Terms, item: PublicItem): readonly Block[] =>
  (item.variants ?? []).map((variant) => ({
    heading: codeOf(terms, 'variant-kind', variant.kind),
    ...(variant.description === undefined ? {} : { markdown: terms.say(variant.description) }),
    facts: variantFacts(terms, item, variant),
    ...variantList(terms, item, variant),
    ...(variant.add === undefined
      ? {}
      : { subheading: labelOf(terms, 'variant', 'add'), materials: materialGroups(terms, variant.add, item.situations) }),
  }));

/** New materials come first, because they mostly take the place of the form. */
function variantList(
  terms: Terms,
  item: PublicItem,
  { kind, omit = [], add = [] }: PublicVariant,
): Pick<Block, 'checklist' | 'listHeading' | 'note'> {
  const { words } = terms;
  if (item.materials === undefined) return {};
  if (omit.length === 0 && add.length === 0) return { note: words.variantSame };
  const line = (material: PublicMaterial): BriefMaterial => briefMaterial(terms, material, item.situations);
  const kept = item.materials.filter(({ id, name }) => !omit.includes(name) && (id === undefined || !omit.includes(id)));
  const materials = [...add.map((material) => ({ ...line(material), mark: words.newMark })), ...kept.map(line)];
  if (materials.length === 0) return { note: words.variantNothing };
  return { listHeading: words.variantList(codeOf(terms, 'variant-kind', kind)), checklist: materials };
}

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
        ...factsOf(terms, 'licence', licence, ['procedureBasis']),
        ...annualFact(terms, licence, 'annualInspection', terms.words.noAnnualInspection),
        ...annualFact(terms, licence, 'annualReport', terms.words.noAnnualReport),
        ...factsOf(terms, 'licence', licence, ['supervisor', 'remarks']),
      ],
    },
  ];
}

/** “年检：否” leaves people wondering what is denied. */
function annualFact(terms: Terms, licence: Licence, key: 'annualInspection' | 'annualReport', none: string): readonly Fact[] {
  if (licence[key]?.required !== false) return factsOf(terms, 'licence', licence, [key]);
  const { required: _, ...rest } = licence[key];
  const [more] = factsOf(terms, 'licence', { [key]: rest } as Pick<Licence, typeof key>, [key]);
  const label = labelOf(terms, 'licence', key);
  return [more === undefined ? { label, text: none, plain: true } : { ...more, text: runOn(terms, [none, more.text]) }];
}

/** Eight yes-or-no fields read better as two lists. */
function procedureFact(terms: Terms, licence: Licence, needed: boolean): readonly Fact[] {
  const { words } = terms;
  const labels = procedures.filter((key) => licence[key] === needed).map((key) => labelOf(terms, 'licence', key));
  return labels.length === 0 ? [] : [{ label: needed ? words.needed : words.notNeeded, text: labels.join(words.comma) }];
}
