/**
 * Files that items offer. In: the public files of the catalogue. Out: a printable page for each Markdown file, with a way
 * back to the items that use it; copies of all others.
 */
import type { PublicBoundItem, PublicCatalogue } from '../../compile/catalogue.ts';
import { filesOf, type NamedFile } from '../../compile/guide-view-files.ts';
import { filePath, isTextFile, itemPath } from '../../compile/guide-view-links.ts';
import type { Terms } from '../../compile/guide-view-terms.ts';
import type { Link } from '../../compile/guide-view-types.ts';
import type { Artifact } from '../artifact.ts';
import { isMain, spokenBy, tongueOf } from '../edition.ts';
import type { RenderTools } from '../tools.ts';
import { shellOf } from './shell.ts';
import { siteTexts } from './texts.ts';

interface Use {
  readonly file: NamedFile;
  readonly item: PublicBoundItem;
}

export function fileArtifacts(catalogue: PublicCatalogue, terms: Terms, tools: RenderTools): readonly Artifact[] {
  const uses = catalogue.files.some(({ path }) => isTextFile(path)) ? usesOf(catalogue, terms) : new Map<string, readonly Use[]>();
  return catalogue.files.flatMap(({ path }): readonly Artifact[] => {
    if (isTextFile(path)) return [filePage(path, uses.get(path) ?? [], catalogue, tools)];
    // Files that are no pages are the same in every language.
    return isMain(tools) ? [{ path: `public/${path}`, content: { copyOf: path } }] : [];
  });
}

function usesOf({ items }: PublicCatalogue, terms: Terms): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  for (const item of items)
    for (const file of filesOf(terms, item.item)) {
      const known = uses.get(file.path);
      if (known === undefined) uses.set(file.path, [{ file, item }]);
      else known.push({ file, item });
    }
  return uses;
}

function filePage(path: string, uses: readonly Use[], catalogue: PublicCatalogue, tools: RenderTools): Artifact {
  const { title, body } = splitTitle(tools.fileText(path) ?? '', uses[0]?.file.name ?? path);
  const { sayIn } = spokenBy(tools);
  const links: readonly Link[] = uses.map(({ item }) => ({ text: sayIn(item.id)(item.item.name), path: itemPath(item.id, 'html') }));
  const texts = siteTexts(tongueOf(tools));
  const crumbs = [{ text: texts.home, path: 'index.html' }, ...links.slice(0, 1), { text: title }];
  const shell = shellOf(catalogue, tools, { path: filePath(path), title, crumbs });
  return { path: `public/${filePath(path)}`, content: tools.render('site/file', { shell, texts, title, body, links }) };
}

/** The first heading is the page's own; others of its rank go one down, so that the page has one `h1`. */
export function splitTitle(text: string, fallback: string): { readonly title: string; readonly body: string } {
  const found = /^\s*# +(.+?)(?: +#+)?\s*(?:\n|$)/.exec(text);
  const body = found === null ? text : text.slice(found[0].length);
  return { title: found?.[1] ?? fallback, body: body.replace(/^# /gm, '## ') };
}
