/**
 * One item for the public. In: a public item. Out: its page, its data, and the document that bin/ prints as PDF.
 */
import type { PublicBoundItem, PublicCatalogue } from '../../compile/catalogue.ts';
import { arrangeFlow } from '../../compile/flow.ts';
import { arrangeGuide } from '../../compile/guide-view.ts';
import { itemPath } from '../../compile/guide-view-links.ts';
import { makeTerms, termsIn } from '../../compile/guide-view-terms.ts';
import type { GuideView } from '../../compile/guide-view-types.ts';
import type { Say } from '../../compile/translations.ts';
import { isTranslated } from '../../compile/translations.ts';
import { coverageOf, untranslatedParts } from '../../compile/untranslated.ts';
import type { Artifact, PrintJob } from '../artifact.ts';
import { baseOf, htmlLang, isMain, quotedWords, speakerFor, spokenBy, tongueOf } from '../edition.ts';
import { embedPage } from '../embed/page.ts';
import { flowChart } from '../flow-chart.ts';
import { movedArtifacts } from '../moved/moved.ts';
import { imprintOf } from '../site/imprint.ts';
import { itemJson, translatedData } from '../site/item-data.ts';
import { perSite } from '../site/per-site.ts';
import { absolute, type Shell, shellOf } from '../site/shell.ts';
import { siteTexts } from '../site/texts.ts';
import { trusted } from '../templates.ts';
import type { RenderTools } from '../tools.ts';
import { jsonLd } from './json-ld.ts';
import { guideMarkdown, labels, type MarkdownFrame } from './markdown-guide.ts';
import { chartOrPlate } from './plate.ts';
import { printCss } from './print-css.ts';
import { type GuideTexts, guideTexts } from './texts.ts';

type PublicEdition = NonNullable<PublicCatalogue['workspace']['edition']>;

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
  const { id } = bound;
  const { guide, t, drawing, notice } = content(bound, catalogue, tools);
  const shell = shellOf(catalogue, tools, {
    path: itemPath(id, 'html'),
    title: guide.name,
    description: descriptionOf(bound, tools),
    crumbs: [{ text: siteTexts(tongueOf(tools)).home, path: 'index.html' }, guide.agency, { text: guide.name }],
    jsonLd: trusted(jsonLd(bound, guide, catalogue, tools)),
    alternates: [
      { type: 'application/json', href: `${id}.json` },
      { type: 'text/markdown', href: `${id}.md` },
    ],
  });
  const pdf = options.pdf ? (hasPdf(bound, tools) ? '' : baseOf(tools)) + itemPath(id, 'pdf') : undefined;
  const chart = drawing === '' ? undefined : trusted(drawing);
  const html = tools.render('guide/page', { guide, t, notice, chart, shell, pdf });
  const markdown = guideMarkdown(guide, markdownFrame(bound, catalogue, tools, notice));
  const data = isMain(tools) ? itemJson(bound, tools) : `${JSON.stringify(translatedData(bound, tools), null, 1)}\n`;
  return [
    { path: `public/${itemPath(id, 'html')}`, content: html },
    { path: `public/${itemPath(id, 'json')}`, content: data },
    { path: `public/${itemPath(id, 'md')}`, content: markdown },
    embedPage(guide, catalogue, tools),
    ...movedArtifacts(bound, catalogue, tools, { json: data, md: markdown }),
  ];
}

function markdownFrame({ id }: PublicBoundItem, catalogue: PublicCatalogue, tools: RenderTools, said: Notice | undefined): MarkdownFrame {
  const { t, root, resolve, label, imprint } = markdownSite(catalogue, tools);
  const notice = said === undefined ? [] : [said.text + said.parts.map(({ heading }) => heading).join(t.comma)];
  return { t, resolve, label, page: root + itemPath(id, 'html'), imprint, notice };
}

/** A Markdown file is read away from the site, so its links are complete where the site has an address. */
const markdownSite = perSite((catalogue, tools) => {
  const root = absolute(catalogue, '') ?? '../';
  const up = baseOf(tools);
  const resolve = (path: string, shared?: true): string => root + (shared === true ? up : '') + path;
  const t = guideTexts(tongueOf(tools));
  return { t, root, resolve, label: labels(t), imprint: imprintOf(catalogue, tools) };
});

interface Content {
  readonly guide: GuideView;
  readonly t: GuideTexts;
  /** SVG, or nothing when there is nothing to draw. */
  readonly drawing: string;
  readonly notice?: Notice | undefined;
}

/** What a reader is told of a guide in another language. */
interface Notice {
  readonly text: string;
  /** Parts that are not translated, where only some are. */
  readonly parts: readonly { readonly key: string; readonly heading: string }[];
  /** Name or summary are not translated. */
  readonly isHead: boolean;
  /** The guide as it was written, from the page. */
  readonly original?: string;
}

/** PDFs in another language are made of what somebody translated. */
export const hasPdf = ({ id }: PublicBoundItem, { edition }: RenderTools): boolean =>
  edition === undefined || edition.folder === '' || (edition.pdf && isTranslated(edition.words, id));

const termsOf = perSite((_, tools) => makeTerms(tools.lang, tools.standards, tools.lawWords, spokenBy(tools)));

/** What page and print have in common. */
function content(bound: PublicBoundItem, catalogue: PublicCatalogue, tools: RenderTools): Content {
  const { lang } = tools;
  const t = guideTexts(tongueOf(tools));
  const terms = termsIn(termsOf(catalogue, tools), bound.id);
  const flow = arrangeFlow(bound.item, { lang, say: terms.say });
  const drawn = flowChart(flow, { id: 'chart', title: `${terms.say(bound.item.name)} ${t.chart}`, lang });
  const drawing = tongueOf(tools) === 'zh-hant' ? drawn.replaceAll(' lang="zh-CN"', ` lang="${htmlLang(tools)}"`) : drawn;
  const { guide, notice } = translatedView(arrangeGuide(terms, bound), bound, tools);
  return { guide, t, drawing, notice };
}

/** The view with what is not translated marked, and what is said of it. */
function translatedView(guide: GuideView, bound: PublicBoundItem, tools: RenderTools): Pick<Content, 'guide' | 'notice'> {
  const { edition } = tools;
  const tongue = tongueOf(tools);
  if (edition === undefined || tongue === 'zh') return { guide };
  const t = guideTexts(tongue);
  const isThere = edition.all.find((place) => place.tongue === 'zh');
  const original = isThere === undefined ? {} : { original: `../${baseOf(tools)}${isThere.folder}${itemPath(bound.id, 'html')}` };
  if (tongue === 'zh-hant') return { guide, notice: { text: t.converted, parts: [], isHead: false, ...original } };
  const { all, missing } = coverageOf(bound, speakerFor(tools));
  if (missing.length === 0) return { guide, notice: { text: `${t.translated} ${t.lawInChinese}`, parts: [], isHead: false, ...original } };
  const found = untranslatedParts(guide, missing);
  const sections = guide.sections.map((section) => (found.sections.has(section.key) ? { ...section, inChinese: true as const } : section));
  const marked = { guide: { ...guide, sections } };
  if (!isTranslated(edition.words, bound.id))
    return { ...marked, notice: { text: t.notTranslated, parts: [], isHead: found.isHead, ...original } };
  const parts = sections.filter(({ inChinese }) => inChinese).map(({ key, heading }) => ({ key, heading }));
  const counted = t.partly.replace('{n}', String(missing.length)).replace('{all}', String(all));
  return { ...marked, notice: { text: `${t.translated} ${counted}`, parts, isHead: found.isHead, ...original } };
}

const gapAfterChinese = /(?<=\p{Script=Han}) /u;

function descriptionOf({ id, item, agency }: PublicBoundItem, tools: RenderTools): string {
  const say = spokenBy(tools).sayIn(id);
  const t = guideTexts(tongueOf(tools));
  const first = item.summary === undefined ? `${say(item.name)} ${t.guide}`.replace(gapAfterChinese, '') : say(item.summary);
  return [first, agency.name, ...(item.popularNames ?? [])].map(say).join(' · ');
}

/** Links in print lead to the published site, if the workspace names one; otherwise they are plain words. */
export function guidePrintJob(bound: PublicBoundItem, catalogue: PublicCatalogue, tools: RenderTools): PrintJob {
  const { workspace } = catalogue;
  const t = guideTexts(tongueOf(tools));
  const root = absolute(catalogue, '');
  const shell: Partial<Shell> = {
    lang: htmlLang(tools),
    root: root ?? '',
    up: baseOf(tools),
    texts: siteTexts(tongueOf(tools)),
    ...quotedWords(tools),
  };
  const say = spokenBy(tools).sayIn(bound.id);
  const name = say(bound.item.name);
  const said = {
    ...workspace,
    publisher: say(workspace.publisher),
    ...(workspace.edition === undefined ? {} : { edition: saidEdition(workspace.edition, say) }),
  };
  const css = trusted(printCss(tools, name, t, workspace.theme));
  const address = absolute(catalogue, itemPath(bound.id, 'html'));
  const frame = { shell, unlinked: root === undefined, print: true, css, workspace: said, address };
  const { guide, drawing, notice } = content(bound, catalogue, tools);
  const html = tools.render('guide/print', {
    guide,
    t,
    notice,
    ...chartOrPlate(drawing, { words: t.chartAtEnd, numbered: false }),
    ...frame,
  });
  return {
    path: `public/${itemPath(bound.id, 'pdf')}`,
    html,
    title: `${name} ${t.guide}`,
    lang: htmlLang(tools),
    author: said.publisher,
    subject: t.guide,
    ...(workspace.edition?.date === undefined ? {} : { date: workspace.edition.date }),
    pageNumbers: false,
  };
}

const saidEdition = (edition: PublicEdition, say: Say): PublicEdition => ({ ...edition, number: say(edition.number) });
