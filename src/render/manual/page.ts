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
  return contentOf(bound, tools, undefined, { chart: ({ flowTable: _, ...block }) => block });
}

/** Only a page unfolds the words of the law and of the chart, and leads to the sheets. */
function pageContent(bound: BoundItem, tools: RenderTools): object {
  const { record } = manualTexts(tools.lang);
  const recorded = recordSteps(bound.item);
  const steps: Place = (block, at) =>
    recorded.includes(at) ? { record: { text: record, path: recordPath(bound.id, at + 1) }, ...block } : block;
  return contentOf(bound, tools, tools.lawWords, { steps });
}

type Place = (block: NumberedBlock, at: number) => object;
/** Of the sections whose blocks are placed otherwise than they were arranged. */
type Places = Readonly<Partial<Record<ManualSection['key'], Place>>>;

function contentOf(bound: BoundItem, tools: RenderTools, lawWords: RenderTools['lawWords'], places: Places): object {
  const view = withTitles(arrangeManual(makeTerms(tools.lang, tools.standards, lawWords), bound), bound, tools);
  const asArranged: Place = (block) => block;
  const charted: Place = (block, at) => {
    const placed = (places.chart ?? asArranged)(block, at);
    return block.flow === undefined ? placed : { chart: drawn(block.flow, view, tools), ...placed };
  };
  const sections = view.sections.map((section) => {
    const { key, number, heading, blocks } = section;
    const place = key === 'chart' ? charted : places[key];
    return place === undefined ? section : { key, number, heading, blocks: blocks.map(place) };
  });
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
    content: tools.render('manual/page', { shell, links, ...pageContent(bound, tools) }),
  };
}
