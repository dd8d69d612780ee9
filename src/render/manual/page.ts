/**
 * The manual of one item. In: a bound item with everything internal. Out: its page, and what other documents place of it.
 */
import type { BoundItem, Catalogue } from '../../compile/catalogue.ts';
import { makeTerms } from '../../compile/guide-view-terms.ts';
import { arrangeManual } from '../../compile/manual-view.ts';
import type { ManualView, NumberedBlock } from '../../compile/manual-view-types.ts';
import type { Artifact } from '../artifact.ts';
import { swimlanes } from '../swimlanes.ts';
import { trusted } from '../templates.ts';
import type { RenderTools } from '../tools.ts';
import { hasDecisions } from './decisions.ts';
import { decisionsPath, internalShell, manualPath, manualPdfPath, sheetKeys, sheetPath } from './shell.ts';
import { manualTexts } from './texts.ts';
import { withTitles } from './titles.ts';

export interface ManualOptions {
  /** Whether internal/items/<id>.pdf will be there to link to. */
  readonly pdf: boolean;
}

/** What page, print and book place: the view, with its chart drawn. Only a page can unfold the words of the law and the chart's own. */
export function manualContent(bound: BoundItem, tools: RenderTools, on: 'page' | 'paper' = 'paper'): object {
  const lawWords = on === 'page' ? tools.lawWords : undefined;
  const view = withTitles(arrangeManual(makeTerms(tools.lang, tools.standards, lawWords), bound), bound, tools);
  const sections = view.sections.map((section) => ({ ...section, blocks: section.blocks.map((block) => drawn(block, view, tools, on)) }));
  return { manual: { ...view, sections }, t: manualTexts(tools.lang) };
}

function drawn({ flow, flowTable, ...block }: NumberedBlock, { name }: ManualView, { lang }: RenderTools, on: 'page' | 'paper'): object {
  if (flow === undefined) return block;
  const inWords = on === 'page' ? { flowTable } : {};
  return {
    ...block,
    ...inWords,
    chart: trusted(swimlanes(flow, { id: 'chart', title: `${name} ${manualTexts(lang).internalChart}`, lang })),
  };
}

export function manualPage(bound: BoundItem, catalogue: Catalogue, tools: RenderTools, options: ManualOptions): Artifact {
  const t = manualTexts(tools.lang);
  const path = manualPath(bound.id);
  const shell = internalShell(catalogue, tools, path, bound.item.name, [
    { text: t.home, path: 'index.html' },
    { text: bound.agency.name },
    { text: bound.item.name },
  ]);
  const sheets = sheetKeys.map((key) => ({ text: t[key], path: sheetPath(bound.id, key) }));
  const decisions = hasDecisions(bound) ? [{ text: t.decisions, path: decisionsPath(bound.id, 'html') }] : [];
  const pages = [...sheets, ...decisions];
  const links = options.pdf ? [...pages, { text: t.pdf, path: manualPdfPath(bound.id) }] : pages;
  return {
    path: `internal/${path}`,
    content: tools.render('manual/page', { ...manualContent(bound, tools, 'page'), shell, links }),
  };
}
