/**
 * Everything a build makes, one line an output. In: the whole and the public catalogue. Out: artifacts, and jobs for the
 * printer one at a time, because a thousand documents at once would fill the memory.
 */
import type { Catalogue, PublicCatalogue } from '../compile/catalogue.ts';
import { chooseItems } from '../compile/handbook-choice.ts';
import type { Artifact, PrintJob } from './artifact.ts';
import { handbookData, handbookPrintJob, type PreviousSides } from './handbooks.ts';
import { manualPrintJob, renderInternalSite, renderManual } from './internal-site.ts';
import { guidePrintJob, renderGuide, renderPublicSite } from './public-site.ts';
import { itemData } from './site/item-data.ts';
import type { RenderTools } from './tools.ts';

export interface Catalogues {
  readonly catalogue: Catalogue;
  readonly publicCatalogue: PublicCatalogue;
}

/** What is about all items: front pages, lists, data, style sheets, files. */
export function* siteArtifacts({ catalogue, publicCatalogue }: Catalogues, tools: RenderTools, pdf: boolean): Generator<Artifact> {
  yield* renderPublicSite(publicCatalogue, tools, { pdf });
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

/** The pages of each item, which depend on no other item. */
export function* itemArtifacts({ catalogue, publicCatalogue }: Catalogues, tools: RenderTools, pdf: boolean): Generator<Artifact> {
  for (const item of publicCatalogue.items) yield* renderGuide(item, publicCatalogue, tools, { pdf });
  for (const item of catalogue.items) {
    yield* renderManual(item, catalogue, tools, { pdf });
    yield { path: `internal/items/${item.id}.json`, content: json(itemData(item, tools)) };
  }
}

/** Books first: they take longest, and one page of the browser can be at a book while the other prints items. */
export function* printJobsOf(
  { catalogue, publicCatalogue }: Catalogues,
  tools: RenderTools,
  previous: PreviousSides = {},
): Generator<PrintJob> {
  for (const handbook of filledHandbooks(catalogue)) yield handbookPrintJob(handbook, catalogue, tools, previous);
  for (const item of publicCatalogue.items) yield guidePrintJob(item, publicCatalogue, tools);
  for (const item of catalogue.items) yield manualPrintJob(item, catalogue, tools);
}

/** How many jobs there will be, for the display of progress. */
export const countPrintJobs = ({ catalogue, publicCatalogue }: Catalogues): number =>
  filledHandbooks(catalogue).length + publicCatalogue.items.length + catalogue.items.length;

/** A book without items, because all of them had errors, is not printed. */
const filledHandbooks = (catalogue: Catalogue): Catalogue['handbooks'] =>
  catalogue.handbooks.filter((handbook) => chooseItems(handbook, catalogue).length > 0);
