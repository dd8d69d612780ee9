/**
 * One line for one item, as every index shows it, and groups of such lines. In: public items. Out: name, limit, visits and
 * fee at a glance, sorted and grouped the same way on every page.
 */
import type { PublicBoundItem, PublicCatalogue } from '../../compile/catalogue.ts';
import { topicsOf } from '../../compile/guide-view-info.ts';
import { departmentPath, itemPath, topicPath } from '../../compile/guide-view-links.ts';
import { durationOf, type Terms } from '../../compile/guide-view-terms.ts';
import { compare } from '../../schema/diagnostic.ts';
import { findCode } from '../../schema/standards.ts';
import type { SiteTexts } from './texts.ts';

export interface Entry {
  readonly path: string;
  readonly name: string;
  readonly agency: string;
  readonly popular: readonly string[];
  readonly limit?: string;
  readonly visits?: string;
  readonly fee?: string;
}

export interface Group {
  readonly name: string;
  readonly path: string;
  readonly count: number;
  readonly entries: readonly Entry[];
}

export function entryOf(terms: Terms, texts: SiteTexts, { id, item, agency }: PublicBoundItem): Entry {
  const limit = item.limits?.promised ?? item.limits?.statutory;
  return {
    path: itemPath(id, 'html'),
    name: item.name,
    agency: agency.name,
    popular: item.popularNames ?? [],
    ...(limit === undefined ? {} : { limit: durationOf(terms, limit) }),
    ...(item.visits === undefined ? {} : { visits: terms.words.visits(item.visits) }),
    ...(item.fees === undefined ? {} : { fee: item.fees.charged ? texts.chargedShort : terms.words.free }),
  };
}

/** Groups by a name each; the largest first, because that is where most people look. */
export function groupBy(
  items: readonly PublicBoundItem[],
  keysOf: (item: PublicBoundItem) => readonly { readonly name: string; readonly path: string }[],
  entry: (item: PublicBoundItem) => Entry,
): readonly Group[] {
  const groups = new Map<string, { name: string; path: string; entries: Entry[] }>();
  for (const item of items) {
    for (const { name, path } of keysOf(item)) {
      const group = groups.get(path) ?? { name, path, entries: [] };
      groups.set(path, group);
      group.entries.push(entry(item));
    }
  }
  return [...groups.values()]
    .map((group) => ({ ...group, count: group.entries.length }))
    .sort((a, b) => b.count - a.count || compare(a.name, b.name));
}

export const departmentKey = ({ agency }: PublicBoundItem): readonly { readonly name: string; readonly path: string }[] => [
  { name: agency.name, path: departmentPath(agency) },
];

export const topicKeys = ({ item }: PublicBoundItem): readonly { readonly name: string; readonly path: string }[] =>
  topicsOf(item).map((name) => ({ name, path: topicPath(name) }));

export type Side = 'person' | 'corp';

export const isFor =
  (terms: Terms, side: Side) =>
  ({ item }: PublicBoundItem): boolean =>
    item.audiences.some((audience) => findCode(terms.standards, 'server-type', audience)?.side === side);

/** Topics of one side only: what a person is shown is not mixed with what a company is shown. */
export const sideTopics =
  (side: Side, rest: string) =>
  ({ item }: PublicBoundItem): readonly { readonly name: string; readonly path: string }[] => {
    const topics =
      side === 'person'
        ? [...(item.personTopics ?? []), ...(item.personLocalTopics ?? [])]
        : [...(item.corpTopics ?? []), ...(item.corpLocalTopics ?? [])];
    return topics.length === 0 ? [{ name: rest, path: '' }] : topics.map((name) => ({ name, path: topicPath(name) }));
  };

export const itemsOf = (catalogue: PublicCatalogue, side: Side, terms: Terms): readonly PublicBoundItem[] =>
  catalogue.items.filter(isFor(terms, side));
