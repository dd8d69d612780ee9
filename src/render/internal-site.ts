/**
 * The internal site. In: the whole catalogue. Out: for each item a manual, its sheets, a decision table and a print job; the list of items,
 * the style sheet and the files.
 */
import type { BoundItem, Catalogue } from '../compile/catalogue.ts';
import { decisionView } from '../compile/decision-view.ts';
import type { Artifact } from './artifact.ts';
import { decisionPages, hasDecisions } from './manual/decisions.ts';
import { type ManualOptions, manualPage } from './manual/page.ts';
import { sheetsPage } from './manual/sheets.ts';
import { assetArtifacts, fileArtifacts, indexPage } from './manual/site.ts';
import type { RenderTools } from './tools.ts';

export type { ManualOptions } from './manual/page.ts';
export { manualPrintJob } from './manual/print.ts';

export const renderManual = (
  bound: BoundItem,
  catalogue: Catalogue,
  tools: RenderTools,
  options: ManualOptions = { pdf: true },
): readonly Artifact[] => {
  const decided = hasDecisions(bound) ? decisionView(bound.item) : undefined;
  return [
    manualPage(bound, catalogue, tools, options),
    sheetsPage(bound, catalogue, tools, decided),
    ...(decided === undefined ? [] : decisionPages(bound, decided, catalogue, tools)),
  ];
};

export const renderInternalSite = (catalogue: Catalogue, tools: RenderTools): readonly Artifact[] => [
  indexPage(catalogue, tools),
  ...assetArtifacts(catalogue, tools),
  ...fileArtifacts(catalogue, tools),
];
