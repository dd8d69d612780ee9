/**
 * A book of many items as plain data: what its cover says, which items it holds and how they stand at a glance, and what is
 * behind them: offices, laws and forms. In: a handbook and a catalogue (a published one for the public). The chapters
 * themselves are the guides' and manuals' own views.
 */
import type { Handbook, Item } from '../schema/generated/types.ts';
import { toChinese } from '../schema/numerals.ts';
import type { BoundItem, Catalogue } from './catalogue.ts';
import { isTextFile } from './guide-view-links.ts';
import { bringsIt } from './guide-view-materials.ts';
import { durationOf, type Terms } from './guide-view-terms.ts';
import { type DepartmentItems, groupItems } from './handbook-choice.ts';
import { formsOf } from './handbook-forms.ts';
import {
  type HandbookDepartment,
  type HandbookItem,
  type HandbookTotals,
  type HandbookView,
  itemAnchor,
  officeAnchor,
} from './handbook-view-types.ts';
import { lawIndex } from './law-index.ts';
import { materialIndex } from './material-index.ts';

export function arrangeHandbook(terms: Terms, handbook: Handbook & { readonly id: string }, catalogue: Catalogue): HandbookView {
  const groups = groupItems(handbook, catalogue);
  const departments = groups.map((group, at) => departmentOf(terms, group, at + 1, catalogue));
  const bounds = groups.flatMap(({ items }) => items);
  const files = formsOf(terms, bounds, handbook.readers === 'staff');
  return {
    ...coverOf(handbook, catalogue),
    chosen: { departments: handbook.departments ?? [], topics: handbook.topics ?? [], listed: handbook.items?.length ?? 0 },
    count: bounds.length,
    notices: catalogue.workspace.site?.notice === undefined ? [] : [catalogue.workspace.site.notice],
    departments,
    totals: totalsOf(bounds),
    materials: materialIndex(bounds),
    offices: officesOf(bounds, catalogue),
    laws: lawIndex(bounds),
    forms: files.filter(({ path }) => isTextFile(path)),
    otherFiles: files.filter(({ path }) => !isTextFile(path)),
  };
}

type Cover = Pick<
  HandbookView,
  'id' | 'readers' | 'title' | 'subtitle' | 'number' | 'edition' | 'date' | 'publisher' | 'region' | 'preface' | 'editionNote'
>;

/** What the book does not say itself, the workspace says for all its publications. */
function coverOf(
  { id, readers, title, subtitle, number, preface, ...own }: Handbook & { readonly id: string },
  { workspace }: Catalogue,
): Cover {
  const edition = own.edition ?? workspace.edition?.number;
  const date = own.date ?? workspace.edition?.date;
  return {
    id,
    readers,
    title,
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(number === undefined ? {} : { number }),
    ...(edition === undefined ? {} : { edition }),
    ...(date === undefined ? {} : { date }),
    publisher: own.publisher ?? workspace.publisher,
    region: workspace.region.name,
    ...(preface === undefined ? {} : { preface }),
    ...(workspace.edition?.note === undefined ? {} : { editionNote: workspace.edition.note }),
  };
}

function departmentOf(
  terms: Terms,
  { name, officeId, items }: DepartmentItems,
  position: number,
  { offices }: Catalogue,
): HandbookDepartment {
  const office = offices.find(({ id }) => id === officeId);
  return {
    anchor: `d-${position}`,
    number: terms.lang === 'zh' ? `第${toChinese(String(position))}章` : `Chapter ${position}`,
    name,
    ...(office === undefined ? {} : { office }),
    items: items.map((bound, at) => itemOf(terms, bound, `${position}.${at + 1}`)),
    totals: totalsOf(items),
  };
}

function totalsOf(bounds: readonly BoundItem[]): HandbookTotals {
  const count = (holds: (item: Item) => boolean): number => bounds.filter(({ item }) => holds(item)).length;
  return {
    items: bounds.length,
    instant: count(({ kind }) => kind === 'instant'),
    noVisit: count(({ visits }) => visits === 0),
    oneVisit: count(({ visits }) => visits === 1),
    free: count(({ fees }) => fees?.charged === false),
  };
}

function itemOf(terms: Terms, bound: BoundItem, number: string): HandbookItem {
  const { item } = bound;
  const materials = item.materials ?? [];
  return {
    anchor: itemAnchor(bound.id),
    number,
    id: bound.id,
    name: item.name,
    limit: limitOf(terms, item),
    visits: item.visits === undefined ? '' : terms.words.visits(item.visits),
    fee: item.fees === undefined ? '' : item.fees.charged ? terms.words.charged : terms.words.free,
    materials: materials.length,
    bring: materials.filter((material) => bringsIt(terms, material)).length,
    popularNames: item.popularNames ?? [],
    bound,
  };
}

function limitOf(terms: Terms, { limits }: Item): string {
  const limit = limits?.promised ?? limits?.statutory;
  return limit === undefined ? '' : durationOf(terms, limit);
}

/** Every office that some item names, in the order in which the book comes to them. */
function officesOf(bounds: readonly BoundItem[], { offices }: Catalogue): HandbookView['offices'] {
  const agencies = bounds.map(({ agency }) => agency.office?.id);
  const others = bounds.flatMap(({ accepting, deciding, places }) => [
    ...places.map(({ office }) => office.id),
    accepting.office?.id,
    deciding.office?.id,
  ]);
  const byId = new Map(offices.map((office) => [office.id, office]));
  return [...new Set([...agencies, ...others])].flatMap((id) => {
    const office = id === undefined ? undefined : byId.get(id);
    return office === undefined ? [] : [{ ...office, anchor: officeAnchor(office.id) }];
  });
}
