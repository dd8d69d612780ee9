/**
 * The front page. In: the public catalogue. Out: lookup, notice, ways by audience, topic and department, handbooks.
 */
import type { PublicCatalogue } from '../../compile/catalogue.ts';
import { departmentPath } from '../../compile/guide-view-links.ts';
import type { Link } from '../../compile/guide-view-types.ts';
import { chooseItems } from '../../compile/handbook-choice.ts';
import type { Artifact } from '../artifact.ts';
import { baseOf } from '../edition.ts';
import { counted, openUpTo, type SiteContext } from './context.ts';
import { type Side, sides } from './entries.ts';
import { shellOf } from './shell.ts';
import { fill } from './texts.ts';

export function indexPage(context: SiteContext): Artifact {
  const { catalogue, tools, texts, departments, topics } = context;
  const { items } = catalogue;
  const workspace = saidWorkspace(context);
  const shell = shellOf(catalogue, tools, {
    path: 'index.html',
    title: workspace.title,
    description: `${workspace.title} · ${workspace.publisher}`,
    crumbs: [],
  });
  const audiences = sides.map((side) => audienceLink(context, side));
  const model = {
    shell,
    texts,
    workspace,
    intro: fill(texts.intro, items.length),
    audiences,
    departments: departments.map(counted(texts)),
    topics: sides
      .map((side) => ({ name: texts[side], groups: topics[side].map(counted(texts)) }))
      .filter(({ groups }) => groups.length > 0),
    places: placesWithoutItems(context),
    open: items.length <= openUpTo,
    handbooks: context.pdf ? catalogue.handbooks.filter((book) => chooseItems(book, catalogue).length > 0).map(handbookLink(context)) : [],
  };
  return { path: 'public/index.html', content: tools.render('site/index', model) };
}

/** Books are printed once, in the main language. */
const handbookLink =
  ({ terms, tools }: SiteContext) =>
  ({ id, title }: PublicCatalogue['handbooks'][number]): Link => ({ text: terms.say(title), path: `${baseOf(tools)}handbooks/${id}.pdf` });

/** What the front page shows of guide.yaml. */
function saidWorkspace({ catalogue: { workspace }, terms: { say } }: SiteContext): PublicCatalogue['workspace'] {
  const { site } = workspace;
  const notice = site?.notice === undefined ? {} : { notice: say(site.notice) };
  return {
    ...workspace,
    title: say(workspace.title),
    publisher: say(workspace.publisher),
    ...(site === undefined ? {} : { site: { ...site, ...notice } }),
  };
}

const audienceLink = ({ offered, texts }: SiteContext, side: Side): object => ({
  path: `audiences/${side}.html`,
  name: texts[side],
  note: side === 'person' ? texts.personNote : texts.corpNote,
  countText: fill(texts.count, offered[side].length),
});

/** Service centres and other places to go that are responsible for no item of their own. */
function placesWithoutItems({ catalogue, departments, terms }: SiteContext): readonly object[] {
  const known = new Set(departments.map(({ path }) => path));
  return catalogue.offices
    .map((office) => ({ name: terms.say(office.name), path: departmentPath({ name: office.name, office }) }))
    .filter(({ path }) => !known.has(path));
}
