/**
 * One item for the public. In: a public item. Out: its page, its data, and the document that bin/ prints as PDF.
 */
import type { PublicBoundItem, PublicCatalogue } from '../../compile/catalogue.ts';
import { arrangeFlow } from '../../compile/flow.ts';
import { arrangeGuide } from '../../compile/guide-view.ts';
import { departmentPath, itemPath } from '../../compile/guide-view-links.ts';
import { makeTerms } from '../../compile/guide-view-terms.ts';
import type { GuideView } from '../../compile/guide-view-types.ts';
import type { Artifact, PrintJob } from '../artifact.ts';
import { embedPage } from '../embed/page.ts';
import { flowChart } from '../flow-chart.ts';
import { movedArtifacts } from '../moved/moved.ts';
import { itemData } from '../site/item-data.ts';
import { absolute, htmlLang, ownWords, type Shell, shellOf } from '../site/shell.ts';
import { siteTexts } from '../site/texts.ts';
import { trusted } from '../templates.ts';
import type { RenderTools } from '../tools.ts';
import { jsonLd } from './json-ld.ts';
import { guideMarkdown, type MarkdownFrame } from './markdown-guide.ts';
import { chartOrPlate } from './plate.ts';
import { printCss } from './print-css.ts';
import { type GuideTexts, guideTexts } from './texts.ts';

export interface GuideOptions {
  /** Whether PDFs of items and handbooks will be there to link to. */
  readonly pdf: boolean;
}

export function renderGuide(
  bound: PublicBoundItem,
  catalogue: PublicCatalogue,
  tools: RenderTools,
  options: GuideOptions = { pdf: false },
): readonly Artifact[] {
  const shell = shellOf(catalogue, tools, {
    path: itemPath(bound.id, 'html'),
    title: bound.item.name,
    description: descriptionOf(bound, tools),
    crumbs: [
      { text: siteTexts(tools.lang).home, path: 'index.html' },
      { text: bound.agency.name, path: departmentPath(bound.agency), own: true },
      { text: bound.item.name, own: true },
    ],
    jsonLd: trusted(jsonLd(bound, catalogue, tools)),
    alternates: [
      { type: 'application/json', href: `${bound.id}.json` },
      { type: 'text/markdown', href: `${bound.id}.md` },
    ],
  });
  const pdf = options.pdf ? itemPath(bound.id, 'pdf') : undefined;
  const { drawing, ...parts } = content(bound, tools);
  const html = tools.render('guide/page', { ...parts, ...(drawing === '' ? {} : { chart: trusted(drawing) }), shell, pdf });
  const markdown = guideMarkdown(parts.guide, markdownFrame(bound, catalogue, tools));
  const data = `${JSON.stringify(itemData(bound, tools), null, 1)}\n`;
  return [
    { path: `public/${itemPath(bound.id, 'html')}`, content: html },
    { path: `public/${itemPath(bound.id, 'json')}`, content: data },
    { path: `public/${itemPath(bound.id, 'md')}`, content: markdown },
    embedPage(parts.guide, catalogue, tools),
    ...movedArtifacts(bound, catalogue, tools, { json: data, md: markdown }),
  ];
}

/** A Markdown file is read away from the site, so its links are complete where the site has an address. */
function markdownFrame({ id }: PublicBoundItem, catalogue: PublicCatalogue, { lang }: RenderTools): MarkdownFrame {
  const { publisher, edition } = catalogue.workspace;
  const root = absolute(catalogue, '') ?? '../';
  const page = itemPath(id, 'html');
  const imprint = [publisher, edition?.number, edition?.date].filter((text) => text !== undefined);
  return { t: guideTexts(lang), resolve: (path) => root + path, page: root + page, imprint };
}

interface Content {
  readonly guide: GuideView;
  readonly t: GuideTexts;
  /** SVG, or nothing when there is nothing to draw. */
  readonly drawing: string;
}

/** What page and print have in common. */
function content(bound: PublicBoundItem, tools: RenderTools): Content {
  const { lang, standards, lawWords } = tools;
  const t = guideTexts(lang);
  const flow = arrangeFlow(bound.item, { lang });
  const drawing = flowChart(flow, { id: 'chart', title: `${bound.item.name} ${t.chart}`, lang });
  return { guide: arrangeGuide(makeTerms(lang, standards, lawWords), bound), t, drawing };
}

function descriptionOf({ item, agency }: PublicBoundItem, tools: RenderTools): string {
  const t = guideTexts(tools.lang);
  return [item.summary ?? `${item.name}${t.guide}`, agency.name, ...(item.popularNames ?? [])].join(' · ');
}

/** Links in print lead to the published site, if the workspace names one; otherwise they are plain words. */
export function guidePrintJob(bound: PublicBoundItem, catalogue: PublicCatalogue, tools: RenderTools): PrintJob {
  const { workspace } = catalogue;
  const t = guideTexts(tools.lang);
  const root = absolute(catalogue, '');
  const shell: Partial<Shell> = { lang: htmlLang(tools), root: root ?? '', texts: siteTexts(tools.lang), ...ownWords(tools) };
  const css = trusted(printCss(tools, bound.item.name, t, workspace.theme));
  const address = absolute(catalogue, itemPath(bound.id, 'html'));
  const frame = { shell, unlinked: root === undefined, print: true, css, workspace, address };
  const { drawing, ...parts } = content(bound, tools);
  const html = tools.render('guide/print', { ...parts, ...chartOrPlate(drawing, { words: t.chartAtEnd, numbered: false }), ...frame });
  return {
    path: `public/${itemPath(bound.id, 'pdf')}`,
    html,
    title: `${bound.item.name} ${t.guide}`,
    lang: htmlLang(tools),
    author: workspace.publisher,
    subject: t.guide,
    ...(workspace.edition?.date === undefined ? {} : { date: workspace.edition.date }),
    pageNumbers: false,
  };
}
