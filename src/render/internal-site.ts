/**
 * The internal site. In: the whole catalogue. Out: for each item a manual, three sheets, a decision table and a print job; the list of items,
 * the style sheet and the files.
 */
import type { BoundItem, Catalogue } from '../compile/catalogue.ts';
import type { Artifact } from './artifact.ts';
import { decisionPages } from './manual/decisions.ts';
import { type ManualOptions, manualPage } from './manual/page.ts';
import { sheetPages } from './manual/sheets.ts';
import { assetArtifacts, fileArtifacts, indexPage } from './manual/site.ts';
import type { RenderTools } from './tools.ts';

export type { ManualOptions } from './manual/page.ts';
export { manualPrintJob } from './manual/print.ts';

export const renderManual = (
  bound: BoundItem,
  catalogue: Catalogue,
  tools: RenderTools,
  options: ManualOptions = { pdf: true },
): readonly Artifact[] => [
  manualPage(bound, catalogue, tools, options),
  ...sheetPages(bound, catalogue, tools),
  ...decisionPages(bound, catalogue, tools),
];

export const renderInternalSite = (catalogue: Catalogue, tools: RenderTools): readonly Artifact[] => [
  indexPage(catalogue, tools),
  ...assetArtifacts(catalogue, tools),
  ...fileArtifacts(catalogue, tools),
];
