/**
 * Everything a build makes, one line an output. In: the whole and the public catalogue. Out: artifacts, and jobs for the
 * printer one at a time, because a thousand documents at once would fill the memory.
 */
import type { Catalogue, PublicBoundItem, PublicCatalogue } from '../compile/catalogue.ts';
import { chooseItems } from '../compile/handbook-choice.ts';
import type { Artifact, PrintJob } from './artifact.ts';
import { editionsOf, type MadeEdition } from './edition.ts';
import { handbookData, handbookPrintJob, type PreviousSides } from './handbooks.ts';
import { manualPrintJob, renderInternalSite, renderManual } from './internal-site.ts';
import { guidePrintJob, hasPdf, renderGuide, renderPublicSite } from './public-site.ts';
import { itemJson } from './site/item-data.ts';
import { traditional, traditionalHtml } from './to-traditional.ts';
import type { RenderTools } from './tools.ts';

export interface Catalogues {
  readonly catalogue: Catalogue;
  readonly publicCatalogue: PublicCatalogue;
}

/** What is about all items: front pages, lists, data, style sheets, files. */
export function* siteArtifacts({ catalogue, publicCatalogue }: Catalogues, tools: RenderTools, pdf: boolean): Generator<Artifact> {
  for (const made of editionsOf(publicCatalogue, tools)) yield* placed(renderPublicSite(made.catalogue, made.tools, { pdf }), made);
  yield* renderInternalSite(catalogue, tools);
  yield internalData(catalogue);
  for (const handbook of filledHandbooks(catalogue)) yield handbookData(handbook, catalogue, tools);
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** What the next edition of a book for staff is compared with. It never leaves internal/. */
const internalData = ({ workspace: { edition }, offices }: Catalogue): Artifact => ({
  path: 'internal/data/catalogue.json',
  content: json({ workspace: { edition }, offices }),
});

/** One file of an item, with the file it was written in. */
export type ItemArtifact = readonly [item: string, artifact: Artifact];

/** The pages of each item, which depend on no other item. `groups` are items of the catalogue, in the order in which they are wanted. */
export function* itemArtifacts(
  { catalogue, publicCatalogue }: Catalogues,
  tools: RenderTools,
  pdf: boolean,
  groups: Iterable<Catalogue['items']> = [catalogue.items],
): Generator<ItemArtifact> {
  const editions = editionsOf(publicCatalogue, tools);
  const published = new Map(publicCatalogue.items.map((item) => [item.file, item]));
  for (const group of groups) {
    const open = group.flatMap(({ file }) => published.get(file) ?? []);
    for (const made of editions)
      for (const item of open) yield* of(item, placed(renderGuide(item, made.catalogue, made.tools, { pdf }), made));
    for (const item of group) {
      yield* of(item, renderManual(item, catalogue, tools, { pdf }));
      yield [item.file, { path: `internal/items/${item.id}.json`, content: itemJson(item, tools) }];
    }
  }
}

function* of({ file }: { readonly file: string }, artifacts: Iterable<Artifact>): Generator<ItemArtifact> {
  for (const artifact of artifacts) yield [file, artifact];
}

/** Books first: they take longest, and one page of the browser can be at a book while the other prints items. */
export function* printJobsOf(
  { catalogue, publicCatalogue }: Catalogues,
  tools: RenderTools,
  previous: PreviousSides = {},
): Generator<PrintJob> {
  const editions = editionsOf(publicCatalogue, tools);
  const [main] = editions;
  for (const handbook of filledHandbooks(catalogue))
    yield handbookPrintJob(handbook, catalogue, handbook.readers === 'public' ? main.tools : tools, previous);
  for (const made of editions) for (const item of printedIn(made, publicCatalogue)) yield printed(item, made);
  for (const item of catalogue.items) yield manualPrintJob(item, catalogue, tools);
}

/** How many jobs there will be, for the display of progress. */
export function countPrintJobs({ catalogue, publicCatalogue }: Catalogues, tools: RenderTools): number {
  const guides = editionsOf(publicCatalogue, tools).map((made) => printedIn(made, publicCatalogue).length);
  return filledHandbooks(catalogue).length + guides.reduce((sum, count) => sum + count, 0) + catalogue.items.length;
}

const printedIn = ({ tools }: MadeEdition, { items }: PublicCatalogue): readonly PublicBoundItem[] =>
  items.filter((item) => hasPdf(item, tools));

/** Where an edition lies, and in the characters of its readers. */
export function* placed(artifacts: Iterable<Artifact>, { edition, tools }: MadeEdition): Generator<Artifact> {
  for (const artifact of artifacts) {
    const there: Artifact = edition.folder === '' ? artifact : { ...artifact, path: inFolder(artifact.path, edition.folder) };
    yield edition.tongue === 'zh-hant' ? traditional(there, converterOf(tools)) : there;
  }
}

function printed(item: PublicBoundItem, { catalogue, edition, tools }: MadeEdition): PrintJob {
  const job = guidePrintJob(item, catalogue, tools);
  const there = { ...job, path: inFolder(job.path, edition.folder) };
  if (edition.tongue !== 'zh-hant') return there;
  const convert = converterOf(tools);
  return { ...there, html: traditionalHtml(job.html, convert), title: convert(job.title), author: convert(job.author) };
}

const inFolder = (path: Artifact['path'], folder: string): Artifact['path'] =>
  path.replace(/^public\//, `public/${folder}`) as Artifact['path'];

function converterOf({ toTraditional }: RenderTools): (text: string) => string {
  if (toTraditional === undefined) throw new Error('a site in Traditional Chinese needs its converter');
  return toTraditional;
}

/** A book without items, because all of them had errors, is not printed. */
const filledHandbooks = (catalogue: Catalogue): Catalogue['handbooks'] =>
  catalogue.handbooks.filter((handbook) => chooseItems(handbook, catalogue).length > 0);
