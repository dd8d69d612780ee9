/**
 * The public site. In: the public catalogue, in which nothing internal exists. Out: a page, data and a print job for each
 * item; front page, indexes, lookup, data, schemas, style and the files that items offer.
 */
import type { PublicCatalogue } from '../compile/catalogue.ts';
import { makeTerms } from '../compile/guide-view-terms.ts';
import type { Artifact } from './artifact.ts';
import { isMain, spokenBy } from './edition.ts';
import { embedAssets } from './embed/assets.ts';
import type { GuideOptions } from './guide/page.ts';
import { redirects } from './moved/moved.ts';
import { emblemArtifact } from './shared/emblem.ts';
import { styleOf } from './shared/style.ts';
import { siteContext } from './site/context.ts';
import { departmentPages } from './site/department-pages.ts';
import { feedOf } from './site/feed.ts';
import { fileArtifacts } from './site/files.ts';
import { indexPage } from './site/index-page.ts';
import { catalogueData } from './site/item-data.ts';
import { audiencePages, topicPages } from './site/list-pages.ts';
import { llmsTxt } from './site/llms.ts';
import { lookupIndex } from './site/lookup-index.ts';
import { catalogueJsonSchema, itemJsonSchema } from './site/public-schema.ts';
import { absolute } from './site/shell.ts';
import { sitemaps } from './site/sitemap.ts';
import type { RenderTools } from './tools.ts';

export { type GuideOptions, guidePrintJob, hasPdf, renderGuide } from './guide/page.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

export function renderPublicSite(
  catalogue: PublicCatalogue,
  tools: RenderTools,
  options: GuideOptions = { pdf: false },
): readonly Artifact[] {
  const terms = makeTerms(tools.lang, tools.standards, undefined, spokenBy(tools));
  const data = { standards: tools.standards, id: (path: string) => absolute(catalogue, path) ?? path.replace(/^.*\//, '') };
  const context = siteContext(catalogue, tools, terms, options.pdf);
  const pages = [
    indexPage(context),
    ...departmentPages(context),
    ...audiencePages(context),
    ...topicPages(context),
    ...fileArtifacts(catalogue, terms, tools),
  ];
  const places = tools.edition?.all ?? [];
  const convert = terms.tongue === 'zh-hant' ? tools.toTraditional : undefined;
  const own: readonly Artifact[] = [
    ...pages,
    ...feedOf(context),
    llmsTxt(context),
    { path: 'public/assets/lookup-index.js', content: lookupIndex(catalogue, terms, { convert, entry: context.entry }) },
  ];
  if (!isMain(tools)) return own;
  return [
    ...own,
    ...sitemaps(catalogue, pages, { places }),
    redirects(
      catalogue,
      options.pdf,
      places.map(({ folder }) => folder),
    ),
    ...embedAssets(catalogue, tools),
    ...assetArtifacts(catalogue, tools),
    { path: 'public/data/catalogue.json', content: json(catalogueData(catalogue)) },
    { path: 'public/data/catalogue.schema.json', content: json(catalogueJsonSchema(data)) },
    { path: 'public/data/item.schema.json', content: json(itemJsonSchema(data)) },
  ];
}

/** Loaded together, when somebody goes to the search. */
export const lookupScripts = ['site/lookup-letters.js', 'site/lookup-columns.js', 'site/lookup-engine.js'] as const;

/** One style sheet for the whole public site: it is cached after the first page. */
function assetArtifacts({ workspace }: PublicCatalogue, tools: RenderTools): readonly Artifact[] {
  const sheets = ['guide/guide.css', 'guide/situations.css', 'site/site.css', 'site/lookup.css'];
  return [
    { path: 'public/assets/guide.css', content: styleOf(tools, sheets, workspace.theme) },
    { path: 'public/assets/display.js', content: tools.asset('shared/display.js') },
    ...emblemArtifact(workspace, 'public'),
    { path: 'public/assets/situations.js', content: tools.asset('site/situations.js') },
    { path: 'public/assets/moved.js', content: tools.asset('moved/moved.js') },
    { path: 'public/assets/lookup.js', content: tools.asset('site/lookup.js') },
    { path: 'public/assets/lookup-engine.js', content: lookupScripts.map(tools.asset).join('\n') },
  ];
}
