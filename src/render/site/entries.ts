/**
 * One line for one item, as every index shows it, and groups of such lines. In: public items. Out: name, limit, visits and
 * fee at a glance, sorted and grouped the same way on every page.
 */
import type { PublicBoundItem } from '../../compile/catalogue.ts';
import { topicsOf } from '../../compile/guide-view-info.ts';
import { departmentPath, itemPath, type TopicSide, topicPath } from '../../compile/guide-view-links.ts';
import { durationOf, type Terms, termsIn } from '../../compile/guide-view-terms.ts';
import { waitOf } from '../../compile/guide-view-time.ts';
import { compare } from '../../schema/diagnostic.ts';
import type { Fees, PublicItem, ServerTypeCode } from '../../schema/generated/types.ts';
import { fill, type SiteTexts } from './texts.ts';

export interface Entry {
  readonly path: string;
  readonly name: string;
  readonly agency: string;
  readonly popular: readonly string[];
  readonly limit: string | undefined;
  readonly visits: string | undefined;
  readonly fee: string | undefined;
}

export interface Group {
  readonly name: string;
  readonly path: string;
  readonly count: number;
  readonly entries: readonly Entry[];
}

export function entryOf(general: Terms, texts: SiteTexts, { id, item, agency }: PublicBoundItem): Entry {
  const terms = termsIn(general, id);
  const limit = item.limits?.promised ?? item.limits?.statutory;
  return {
    path: itemPath(id, 'html'),
    name: terms.say(item.name),
    agency: terms.say(agency.name),
    popular: (item.popularNames ?? []).map(terms.say),
    limit: limit === undefined ? undefined : limitText(terms, texts, item),
    visits: item.visits === undefined ? undefined : terms.words.visits(item.visits),
    fee: item.fees === undefined ? undefined : feeText(terms, texts, item.fees),
  };
}

/** On the spot for some and after a wait for others is said as just that. */
function limitText(terms: Terms, texts: SiteTexts, item: PublicItem): string {
  const limit = item.limits?.promised ?? item.limits?.statutory;
  const wait = waitOf(terms, item);
  const text = limit === undefined ? '' : durationOf(terms, limit);
  return wait === undefined ? text : `${text}${fill(texts.someWait, wait)}`;
}

/** The amount, where there is one; of several the first, and how many there are. */
function feeText(terms: Terms, texts: SiteTexts, { charged, items = [] }: Fees): string {
  if (!charged) return terms.words.free;
  const [first] = items;
  if (first === undefined) return texts.chargedShort;
  const standard = terms.say(first.standard);
  return items.length === 1 ? standard : `${standard}${fill(texts.feesOf, items.length)}`;
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

interface Key {
  readonly name: string;
  readonly path: string;
}

export const sides = ['person', 'corp'] as const;
export type Side = TopicSide;

/** Topics of one side only: what a person is shown is not mixed with what a company is shown. */
export function topicKeys(side: Side): (bound: PublicBoundItem) => readonly Key[] {
  const made = new Map<string, Key>();
  const keyOf = (name: string): Key => {
    const key = made.get(name) ?? { name, path: topicPath(name, side) };
    made.set(name, key);
    return key;
  };
  return ({ item }) => topicsOf(item, side).map(keyOf);
}

/**
 * Whose an item is, by the code list: 非法人企业 is found on both sides, because sole traders are entered under it and look
 * for themselves among persons. So is an item one of whose situations names them by the everyday word of such a code.
 */
export function isFor({ standards }: Terms, side: Side): (bound: PublicBoundItem) => boolean {
  const codes = (standards.codes['server-type']?.codes ?? []).filter(({ sides = [] }) => sides.includes(side));
  const words = codes.flatMap(({ sides = [], also = [] }) => (sides.length > 1 ? also : []));
  return ({ item: { audiences, situations } }) =>
    codes.some(({ slug }) => audiences.includes(slug as ServerTypeCode)) ||
    (situations !== undefined && Object.values(situations).some(({ options }) => options.some((option) => words.includes(option))));
}

/** Topics on the page of one side. Those of the other side do not fit there. */
export function sideTopics(side: Side, rest: (bound: PublicBoundItem) => string): (bound: PublicBoundItem) => readonly Key[] {
  const keysOf = topicKeys(side);
  return (bound) => {
    const topics = keysOf(bound);
    return topics.length === 0 ? [{ name: rest(bound), path: '' }] : topics;
  };
}
