/**
 * What every index of the site is made from. In: the public catalogue. Out: lines for items, made once, and their groups.
 */
import type { PublicBoundItem, PublicCatalogue } from '../../compile/catalogue.ts';
import type { Terms } from '../../compile/guide-view-terms.ts';
import { tongueOf } from '../edition.ts';
import type { RenderTools } from '../tools.ts';
import { departmentKey, type Entry, entryOf, type Group, groupBy, isFor, type Side, topicKeys } from './entries.ts';
import { fill, type SiteTexts, siteTexts } from './texts.ts';

export interface SiteContext {
  readonly catalogue: PublicCatalogue;
  readonly tools: RenderTools;
  readonly terms: Terms;
  readonly texts: SiteTexts;
  readonly entry: (item: PublicBoundItem) => Entry;
  readonly departments: readonly Group[];
  readonly topics: Readonly<Record<Side, readonly Group[]>>;
  /** What each side is offered. */
  readonly offered: Readonly<Record<Side, readonly PublicBoundItem[]>>;
  /** Whether the printed handbooks will be there to link to. */
  readonly pdf: boolean;
}

export function siteContext(catalogue: PublicCatalogue, tools: RenderTools, terms: Terms, pdf: boolean): SiteContext {
  const texts = siteTexts(tongueOf(tools));
  const made = new Map(catalogue.items.map((item) => [item.id, entryOf(terms, texts, item)]));
  const entry = (item: PublicBoundItem): Entry => made.get(item.id) ?? entryOf(terms, texts, item);
  const said = (groups: readonly Group[]): readonly Group[] => groups.map((group) => ({ ...group, name: terms.say(group.name) }));
  const departments = said(groupBy(catalogue.items, departmentKey, entry));
  const topics = {
    person: said(groupBy(catalogue.items, topicKeys('person'), entry)),
    corp: said(groupBy(catalogue.items, topicKeys('corp'), entry)),
  };
  const offered = { person: catalogue.items.filter(isFor(terms, 'person')), corp: catalogue.items.filter(isFor(terms, 'corp')) };
  return { catalogue, tools, terms, texts, entry, departments, topics, offered, pdf };
}

/** Up to here every group is open from the start. */
export const openUpTo = 40;

export const counted =
  (texts: SiteTexts) =>
  (group: Group): Group & { readonly countText: string } => ({ ...group, countText: fill(texts.count, group.count) });
