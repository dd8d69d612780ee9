/**
 * The ways to an item: front page, departments, audiences, topics. In: the public catalogue. Out: their pages.
 */
import type { OfficeWithId, PublicBoundItem, PublicCatalogue } from '../../compile/catalogue.ts';
import { factsOf } from '../../compile/guide-view-facts.ts';
import { departmentPath } from '../../compile/guide-view-links.ts';
import type { Terms } from '../../compile/guide-view-terms.ts';
import type { Fact, Link } from '../../compile/guide-view-types.ts';
import { chooseItems } from '../../compile/handbook-choice.ts';
import type { PublicOffice } from '../../schema/generated/types.ts';
import type { Artifact } from '../artifact.ts';
import type { RenderTools } from '../tools.ts';
import { departmentKey, type Entry, entryOf, type Group, groupBy, itemsOf, type Side, sideTopics, topicKeys } from './entries.ts';
import { shellOf } from './shell.ts';
import { fill, type SiteTexts, siteTexts } from './texts.ts';

export interface SiteContext {
  readonly catalogue: PublicCatalogue;
  readonly tools: RenderTools;
  readonly terms: Terms;
  readonly texts: SiteTexts;
  readonly entry: (item: PublicBoundItem) => Entry;
  readonly departments: readonly Group[];
  readonly topics: readonly Group[];
  /** Whether the printed handbooks will be there to link to. */
  readonly pdf: boolean;
}

export function siteContext(catalogue: PublicCatalogue, tools: RenderTools, terms: Terms, pdf: boolean): SiteContext {
  const texts = siteTexts(tools.lang);
  const made = new Map(catalogue.items.map((item) => [item.id, entryOf(terms, texts, item)]));
  const entry = (item: PublicBoundItem): Entry => made.get(item.id) ?? entryOf(terms, texts, item);
  const departments = groupBy(catalogue.items, departmentKey, entry);
  const topics = groupBy(catalogue.items, topicKeys, entry);
  return { catalogue, tools, terms, texts, entry, departments, topics, pdf };
}

/** Up to here every group is open from the start. */
const openUpTo = 40;

export function indexPage(context: SiteContext): Artifact {
  const { catalogue, tools, texts, departments, topics } = context;
  const { workspace, items } = catalogue;
  const shell = shellOf(catalogue, tools, {
    path: 'index.html',
    title: workspace.title,
    description: `${workspace.title} · ${workspace.publisher}`,
    crumbs: [],
  });
  const audiences = (['person', 'corp'] as const).map((side) => audienceLink(context, side));
  const model = {
    shell,
    texts,
    workspace,
    intro: fill(texts.intro, items.length),
    audiences,
    departments: departments.map(counted(texts)),
    topics: topics.map(counted(texts)),
    places: placesWithoutItems(context),
    open: items.length <= openUpTo,
    handbooks: context.pdf ? catalogue.handbooks.filter((book) => chooseItems(book, catalogue).length > 0).map(handbookLink) : [],
  };
  return { path: 'public/index.html', content: tools.render('site/index', model) };
}

const handbookLink = ({ id, title }: PublicCatalogue['handbooks'][number]): Link => ({ text: title, path: `handbooks/${id}.pdf` });

const counted =
  (texts: SiteTexts) =>
  (group: Group): Group & { readonly countText: string } => ({ ...group, countText: fill(texts.count, group.count) });

const audienceLink = ({ catalogue, terms, texts }: SiteContext, side: Side): object => ({
  path: `audiences/${side}.html`,
  name: texts[side],
  note: side === 'person' ? texts.personNote : texts.corpNote,
  countText: fill(texts.count, itemsOf(catalogue, side, terms).length),
});

/** Service centres and other places to go that are responsible for no item of their own. */
function placesWithoutItems({ catalogue, departments }: SiteContext): readonly object[] {
  const known = new Set(departments.map(({ path }) => path));
  return catalogue.offices
    .map((office) => ({ name: office.name, path: departmentPath({ name: office.name, office }) }))
    .filter(({ path }) => !known.has(path));
}

export const audiencePages = (context: SiteContext): readonly Artifact[] =>
  (['person', 'corp'] as const).map((side) => {
    const { catalogue, terms, texts, entry } = context;
    const groups = groupBy(itemsOf(catalogue, side, terms), sideTopics(side, texts.otherTopics), entry);
    return listPage(context, {
      path: `audiences/${side}.html`,
      name: texts[side],
      lead: side === 'person' ? texts.personNote : texts.corpNote,
      groups,
    });
  });

export const topicPages = (context: SiteContext): readonly Artifact[] =>
  context.topics.map((group) => {
    const lead = fill(context.texts.topicIntro, group.name);
    return listPage(context, { path: group.path, name: group.name, lead, groups: [{ ...group, name: context.texts.allItems, path: '' }] });
  });

interface ListPage {
  readonly path: string;
  readonly name: string;
  readonly lead: string;
  readonly groups: readonly Group[];
}

function listPage({ catalogue, tools, texts }: SiteContext, { path, name, lead, groups }: ListPage): Artifact {
  const crumbs = [{ text: texts.home, path: 'index.html' }, { text: name }];
  const shell = shellOf(catalogue, tools, { path, title: name, description: lead, crumbs });
  const open = groups.reduce((sum, { count }) => sum + count, 0) <= openUpTo || groups.length === 1;
  const content = tools.render('site/list', { shell, texts, name, lead, open, groups: groups.map(counted(texts)) });
  return { path: `public/${path}`, content };
}

/** Every office has a page, and so has a body that items name but no office file describes. */
export function departmentPages(context: SiteContext): readonly Artifact[] {
  const { catalogue, departments } = context;
  const offices = catalogue.offices.map((office) =>
    departmentPage(context, departmentPath({ name: office.name, office }), office.name, office),
  );
  const described = new Set(offices.map(({ path }) => path));
  const others = departments
    .filter(({ path }) => !described.has(`public/${path}`))
    .map(({ path, name }) => departmentPage(context, path, name));
  return [...offices, ...others];
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

function departmentPage(context: SiteContext, path: string, name: string, office?: OfficeWithId<PublicOffice>): Artifact {
  const { catalogue, tools, terms, texts, departments } = context;
  const crumbs = [{ text: texts.home, path: 'index.html' }, { text: name }];
  const shell = shellOf(catalogue, tools, {
    path,
    title: name,
    description: [name, office?.address, office?.hours].filter(Boolean).join(' · '),
    crumbs,
  });
  const own = departments.find((group) => group.path === path)?.entries ?? [];
  const model = {
    shell,
    texts,
    name,
    facts: factsOf(terms, 'office', office, officeKeys),
    windows: (office?.windows ?? []).map((window) => ({
      title: window.name,
      facts: factsOf(terms, 'window', window, ['place', 'kind', 'address', 'hours', 'phones']) satisfies readonly Fact[],
    })),
    own,
    here: office === undefined ? [] : handledHere(context, office, own),
  };
  return { path: `public/${path}`, content: tools.render('site/department', model) };
}

/** Items of other bodies that people bring to this place. */
function handledHere({ catalogue, entry }: SiteContext, { id }: OfficeWithId<PublicOffice>, own: readonly Entry[]): readonly Entry[] {
  const known = new Set(own.map(({ path }) => path));
  const there = catalogue.items.filter(({ places }) => places.some(({ office }) => office.id === id));
  return there.map(entry).filter(({ path }) => !known.has(path));
}
