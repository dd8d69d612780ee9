/**
 * Old addresses. In: items with the ids they had before. Out: under each old address a page that leads to the present one, the
 * data and the Markdown once more, because a file cannot lead anywhere, and a table for servers, which do it better.
 */
import type { PublicBoundItem, PublicCatalogue } from '../../compile/catalogue.ts';
import { embedPath, itemPath } from '../../compile/guide-view-links.ts';
import type { Artifact } from '../artifact.ts';
import { baseOf, htmlLang, spokenBy, tongueOf } from '../edition.ts';
import { absolute } from '../site/shell.ts';
import { siteTexts } from '../site/texts.ts';
import type { RenderTools } from '../tools.ts';

type Path = (id: string) => string;
const pagePath: Path = (id) => itemPath(id, 'html');

/** `files` are what programs read, by the kind of file. */
export function movedArtifacts(
  { id, item }: PublicBoundItem,
  catalogue: PublicCatalogue,
  tools: RenderTools,
  files: Readonly<Record<'json' | 'md', string>>,
): readonly Artifact[] {
  const page = (former: string, path: Path): Artifact => {
    const to = `${id}.html`;
    const canonical = absolute(catalogue, pagePath(id)) ?? `../${pagePath(id)}`;
    const frame = { lang: htmlLang(tools), base: `../${baseOf(tools)}`, text: siteTexts(tongueOf(tools)).moved };
    return {
      path: `public/${path(former)}`,
      content: tools.render('moved/page', { ...frame, name: spokenBy(tools).sayIn(id)(item.name), to, canonical }),
    };
  };
  return (item.formerIds ?? []).flatMap((former): readonly Artifact[] => [
    page(former, pagePath),
    page(former, embedPath),
    { path: `public/${itemPath(former, 'json')}`, content: files.json },
    { path: `public/${itemPath(former, 'md')}`, content: files.md },
  ]);
}

/** Every old address and where it leads, from the root of the site; also those that no static file can serve. */
export function redirects(catalogue: PublicCatalogue, pdf: boolean, places: readonly string[] = []): Artifact {
  const folders = places.length === 0 ? [''] : places;
  const paths: readonly Path[] = [
    ...(['html', 'json', 'md', ...(pdf ? (['pdf'] as const) : [])] as const).map((kind) => (id: string) => itemPath(id, kind)),
    embedPath,
  ];
  const pairs = catalogue.items.flatMap(({ id, item }) =>
    folders.flatMap((folder) =>
      (item.formerIds ?? []).flatMap((former) => paths.map((path) => [folder + path(former), folder + path(id)] as const)),
    ),
  );
  return { path: 'public/redirects.json', content: `${JSON.stringify(Object.fromEntries(pairs), null, 1)}\n` };
}
