/**
 * Which items a handbook holds. In: a handbook and a catalogue. Out: its items by department, in the order the handbook
 * names departments or items, else in the order of the catalogue. Departments, topics and listed items add to each other.
 */
import type { Handbook, Item } from '../schema/generated/types.ts';
import type { BoundItem, Catalogue } from './catalogue.ts';

export interface DepartmentItems {
  readonly name: string;
  readonly officeId?: string;
  readonly items: readonly BoundItem[];
}

export function chooseItems(handbook: Handbook, { items }: Pick<Catalogue, 'items'>): readonly BoundItem[] {
  const { departments, topics, items: listed } = handbook;
  if (departments === undefined && topics === undefined && listed === undefined) return items;
  return items.filter(
    (bound) =>
      placeIn(departments, namesOf(bound)) !== undefined ||
      placeIn(topics, topicsOf(bound.item)) !== undefined ||
      placeIn(listed, [bound.id]) !== undefined,
  );
}

export function groupItems(handbook: Handbook, { items, offices }: Pick<Catalogue, 'items' | 'offices'>): readonly DepartmentItems[] {
  const chosen = chooseItems(handbook, { items });
  const listed = sortBy(chosen, ({ id }) => placeIn(handbook.items, [id]) ?? Number.POSITIVE_INFINITY);
  const groups = new Map<string, BoundItem[]>();
  for (const bound of listed) {
    const key = bound.agency.office?.id ?? bound.agency.name;
    groups.set(key, [...(groups.get(key) ?? []), bound]);
  }
  const position = new Map(offices.map(({ id }, at) => [id, at]));
  const order = ([key, [first]]: [string, readonly BoundItem[]]): number =>
    (first && placeIn(handbook.departments, namesOf(first))) ?? (position.get(key) ?? offices.length) + (handbook.departments?.length ?? 0);
  return sortBy([...groups], order).map(([, members]) => groupOf(members));
}

function groupOf(items: readonly BoundItem[]): DepartmentItems {
  const agency = items[0]?.agency;
  return { name: agency?.name ?? '', ...(agency?.office === undefined ? {} : { officeId: agency.office.id }), items };
}

const namesOf = ({ agency }: BoundItem): readonly (string | undefined)[] => [
  agency.name,
  agency.office?.id,
  agency.office?.name,
  agency.office?.shortName,
];

const topicsOf = ({ personTopics, corpTopics, personLocalTopics, corpLocalTopics }: Item): readonly string[] =>
  [personTopics, corpTopics, personLocalTopics, corpLocalTopics].flatMap((topics) => topics ?? []);

/** Where the first of the names stands in a list. */
function placeIn(list: readonly string[] | undefined, names: readonly (string | undefined)[]): number | undefined {
  const at = list?.findIndex((name) => names.includes(name)) ?? -1;
  return at < 0 ? undefined : at;
}

/** Stable: what counts the same keeps its order. */
const sortBy = <T>(values: readonly T[], rank: (value: T) => number): readonly T[] => {
  const ranked = values.map((value) => ({ value, rank: rank(value) }));
  return ranked.sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank)).map(({ value }) => value);
};
