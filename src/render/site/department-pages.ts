/**
 * Pages of departments and places. In: offices and items. Out: address, hours, telephones, windows, and what is handled there.
 */
import type { OfficeWithId, PublicBoundItem, PublicCatalogue } from '../../compile/catalogue.ts';
import { factsOf } from '../../compile/guide-view-facts.ts';
import { departmentPath } from '../../compile/guide-view-links.ts';
import type { Terms } from '../../compile/guide-view-terms.ts';
import type { Fact } from '../../compile/guide-view-types.ts';
import type { PublicOffice, Window } from '../../schema/generated/types.ts';
import type { Artifact } from '../artifact.ts';
import type { SiteContext } from './context.ts';
import type { Entry } from './entries.ts';
import { type Crumb, shellOf } from './shell.ts';

/** Every office has a page, and so has a body that items name but no office file describes. */
export function departmentPages(context: SiteContext): readonly Artifact[] {
  const { catalogue, departments } = context;
  const there = itemsByPlace(catalogue);
  const offices = catalogue.offices.map((office) => {
    const path = departmentPath({ name: office.name, office });
    return departmentPage(context, { path, name: context.terms.say(office.name), office, there: there.get(office.id) ?? [] });
  });
  const described = new Set(offices.map(({ path }) => path));
  const others = departments
    .filter(({ path }) => !described.has(`public/${path}`))
    .map(({ path, name }) => departmentPage(context, { path, name, there: [] }));
  return [...offices, ...others];
}

/** By office, in the order of the catalogue. */
function itemsByPlace({ items }: PublicCatalogue): ReadonlyMap<string, readonly PublicBoundItem[]> {
  const found = new Map<string, PublicBoundItem[]>();
  for (const item of items)
    for (const id of new Set(item.places.map(({ office }) => office.id))) {
      const known = found.get(id);
      if (known === undefined) found.set(id, [item]);
      else known.push(item);
    }
  return found;
}

const officeKeys = [
  'shortName',
  'kind',
  'address',
  'hours',
  'phones',
  'complaintPhones',
  'website',
  'directions',
  'accessibility',
  'code',
  'region',
] as const;

interface Department {
  readonly path: string;
  readonly name: string;
  readonly office?: OfficeWithId<PublicOffice>;
  /** Items that people bring to this place. */
  readonly there: readonly PublicBoundItem[];
}

function departmentPage(context: SiteContext, { path, name, office, there }: Department): Artifact {
  const { catalogue, tools, terms, texts, departments } = context;
  const crumbs: readonly Crumb[] = [{ text: texts.home, path: 'index.html' }, { text: name }];
  const shell = shellOf(catalogue, tools, {
    path,
    title: name,
    description: [name, ...[office?.address, office?.hours].flatMap((text) => (text === undefined ? [] : [terms.say(text)]))].join(' · '),
    crumbs,
  });
  const own = departments.find((group) => group.path === path)?.entries ?? [];
  const model = {
    shell,
    texts,
    name,
    facts: factsOf(terms, 'office', office, officeKeys),
    windows: (office?.windows ?? []).map((window) => ({ title: terms.say(window.name), facts: windowFacts(terms, window) })),
    own,
    here: handledHere(context, there, own),
  };
  return { path: `public/${path}`, content: tools.render('site/department', model) };
}

const windowFacts = (terms: Terms, window: Window): readonly Fact[] =>
  factsOf(terms, 'window', window, ['place', 'kind', 'address', 'hours', 'phones']);

/** Items of other bodies that people bring to this place. */
function handledHere({ entry }: SiteContext, there: readonly PublicBoundItem[], own: readonly Entry[]): readonly Entry[] {
  const known = new Set(own.map(({ path }) => path));
  return there.map(entry).filter(({ path }) => !known.has(path));
}
