/**
 * What the internal site has beside the manuals: the list of all items by department, the style sheet, and every file that
 * an item refers to.
 */
import type { BoundItem, Catalogue } from '../../compile/catalogue.ts';
import { normalisePath } from '../../compile/files.ts';
import { filesOf } from '../../compile/guide-view-files.ts';
import { filePath, isTextFile } from '../../compile/guide-view-links.ts';
import { codeOf, durationOf, makeTerms, type Terms } from '../../compile/guide-view-terms.ts';
import type { Link } from '../../compile/guide-view-types.ts';
import type { Artifact } from '../artifact.ts';
import { emblemArtifact } from '../shared/emblem.ts';
import { styleOf } from '../shared/style.ts';
import { splitTitle } from '../site/files.ts';
import type { RenderTools } from '../tools.ts';
import { internalShell, manualPath, sheetKeys, sheetPath } from './shell.ts';
import { fill, type ManualTexts, manualTexts } from './texts.ts';

interface Entry {
  readonly name: string;
  readonly path: string;
  readonly type: string;
  readonly limit: string;
  readonly sheets: readonly Link[];
}

interface Department {
  readonly anchor: string;
  readonly name: string;
  readonly count: string;
  readonly entries: readonly Entry[];
}

export function indexPage(catalogue: Catalogue, tools: RenderTools): Artifact {
  const t = manualTexts(tools.lang);
  const { workspace, items } = catalogue;
  const shell = internalShell(catalogue, tools, 'index.html', workspace.title, []);
  const departments = departmentsOf(items, makeTerms(tools.lang, tools.standards), t);
  const model = { shell, t, workspace, departments, intro: fill(t.intro, { n: items.length }) };
  return { path: 'internal/index.html', content: tools.render('manual/index', model) };
}

/** In the order in which the items come to them. */
function departmentsOf(items: readonly BoundItem[], terms: Terms, t: ManualTexts): readonly Department[] {
  const groups = new Map<string, Entry[]>();
  for (const bound of items) groups.set(bound.agency.name, [...(groups.get(bound.agency.name) ?? []), entryOf(bound, terms, t)]);
  return [...groups].map(([name, entries], at) => ({
    anchor: `department-${at + 1}`,
    name,
    count: fill(t.count, { n: entries.length }),
    entries,
  }));
}

function entryOf({ id, item }: BoundItem, terms: Terms, t: ManualTexts): Entry {
  const limit = item.limits?.promised ?? item.limits?.statutory;
  return {
    name: item.name,
    path: manualPath(id),
    type: codeOf(terms, 'task-type', item.type),
    limit: limit === undefined ? '' : durationOf(terms, limit),
    sheets: sheetKeys.map((key) => ({ text: t[key], path: sheetPath(id, key) })),
  };
}

export const assetArtifacts = ({ workspace }: Catalogue, tools: RenderTools): readonly Artifact[] => [
  {
    path: 'internal/assets/manual.css',
    content: styleOf(tools, ['manual/manual.css', 'manual/sheet.css', 'manual/decisions.css', 'guide/situations.css'], workspace.theme),
  },
  { path: 'internal/assets/situations.js', content: tools.asset('site/situations.js') },
  { path: 'internal/assets/display.js', content: tools.asset('shared/display.js') },
  ...emblemArtifact(workspace, 'internal'),
];

interface Use {
  readonly name: string;
  readonly links: readonly Link[];
}

/** Public and internal files alike; Markdown becomes a page that can be printed and filled in. */
export function fileArtifacts(catalogue: Catalogue, tools: RenderTools): readonly Artifact[] {
  const uses = usesOf(catalogue, makeTerms(tools.lang, tools.standards));
  return catalogue.files.map(({ path }): Artifact => {
    if (!isTextFile(path)) return { path: `internal/${path}`, content: { copyOf: path } };
    return filePage(path, uses.get(path), catalogue, tools);
  });
}

function usesOf({ items }: Catalogue, terms: Terms): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  for (const { id, item } of items) {
    const templates = (item.documents ?? []).flatMap(({ name, template }) =>
      template === undefined ? [] : [{ name, path: normalisePath(template) ?? template }],
    );
    const link: Link = { text: item.name, path: manualPath(id) };
    for (const { path, name } of [...filesOf(terms, item), ...templates]) {
      const known = uses.get(path);
      const links = known?.links ?? [];
      uses.set(path, { name: known?.name ?? name, links: links.some((other) => other.path === link.path) ? links : [...links, link] });
    }
  }
  return uses;
}

function filePage(path: string, use: Use | undefined, catalogue: Catalogue, tools: RenderTools): Artifact {
  const t = manualTexts(tools.lang);
  const { title, body } = splitTitle(tools.fileText(path) ?? '', use?.name ?? path);
  const shell = internalShell(catalogue, tools, filePath(path), title, [{ text: t.home, path: 'index.html' }, { text: title }]);
  return { path: `internal/${filePath(path)}`, content: tools.render('manual/file', { shell, t, title, body, links: use?.links ?? [] }) };
}
