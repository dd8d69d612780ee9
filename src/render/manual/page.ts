/**
 * The manual of one item. In: a bound item with everything internal. Out: its page, and what other documents place of it.
 */
import type { BoundItem, Catalogue } from '../../compile/catalogue.ts';
import { makeTerms } from '../../compile/guide-view-terms.ts';
import { arrangeManual } from '../../compile/manual-view.ts';
import { recordSteps } from '../../compile/manual-view-record.ts';
import type { ManualSection, ManualView, NumberedBlock } from '../../compile/manual-view-types.ts';
import type { SwimlaneView } from '../../compile/swimlane-types.ts';
import type { Artifact } from '../artifact.ts';
import { swimlanes } from '../swimlanes.ts';
import { trusted } from '../templates.ts';
import type { RenderTools } from '../tools.ts';
import { hasDecisions } from './decisions.ts';
import { decisionsPath, internalShell, manualPath, manualPdfPath, recordPath, sheetKeys, sheetPath, sheetsPath } from './shell.ts';
import { manualTexts } from './texts.ts';
import { withTitles } from './titles.ts';

export interface ManualOptions {
  /** Whether internal/items/<id>.pdf will be there to link to. */
  readonly pdf: boolean;
}

/** What page, print and book place: the view, with its chart drawn. */
export function manualContent(bound: BoundItem, tools: RenderTools): object {
  return contentOf(bound, tools, undefined, ({ flowTable: _, ...block }) => block);
}

/** Only a page unfolds the words of the law and of the chart, and leads to the sheets. */
function pageContent(bound: BoundItem, tools: RenderTools): object {
  const { record } = manualTexts(tools.lang);
  const recorded = new Set(recordSteps(bound.item));
  const linkTo = (step: number): object => ({ record: { text: record, path: recordPath(bound.id, step + 1) } });
  return contentOf(bound, tools, tools.lawWords, (block, section, at) =>
    section === 'steps' && recorded.has(at) ? { ...block, ...linkTo(at) } : block,
  );
}

type Place = (block: NumberedBlock, section: ManualSection['key'], at: number) => object;

function contentOf(bound: BoundItem, tools: RenderTools, lawWords: RenderTools['lawWords'], place: Place): object {
  const view = withTitles(arrangeManual(makeTerms(tools.lang, tools.standards, lawWords), bound), bound, tools);
  const sections = view.sections.map(({ key, number, heading, blocks }) => ({
    key,
    number,
    heading,
    blocks: blocks.map((block, at) => {
      const placed = place(block, key, at);
      return block.flow === undefined ? placed : { ...placed, chart: drawn(block.flow, view, tools) };
    }),
  }));
  return { manual: { ...view, sections }, t: manualTexts(tools.lang) };
}

const drawn = (flow: SwimlaneView, { name }: ManualView, { lang }: RenderTools): unknown =>
  trusted(swimlanes(flow, { id: 'chart', title: `${name} ${manualTexts(lang).internalChart}`, lang }));

export function manualPage(bound: BoundItem, catalogue: Catalogue, tools: RenderTools, options: ManualOptions): Artifact {
  const t = manualTexts(tools.lang);
  const path = manualPath(bound.id);
  const shell = internalShell(catalogue, tools, path, bound.item.name, [
    { text: t.home, path: 'index.html' },
    { text: bound.agency.name },
    { text: bound.item.name },
  ]);
  const sheets = [
    ...sheetKeys.map((key) => ({ text: t[key], path: sheetPath(bound.id, key), carry: true })),
    { text: t.allSheets, path: sheetsPath(bound.id), carry: true },
  ];
  const decisions = hasDecisions(bound) ? [{ text: t.decisions, path: decisionsPath(bound.id, 'html') }] : [];
  const pages = [...sheets, ...decisions];
  const links = options.pdf ? [...pages, { text: t.pdf, path: manualPdfPath(bound.id) }] : pages;
  return {
    path: `internal/${path}`,
    content: tools.render('manual/page', { ...pageContent(bound, tools), shell, links }),
  };
}
