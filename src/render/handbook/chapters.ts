/**
 * The chapters of a book. In: an item of the book. Out: the body of its guide or of its manual, as a part of the book.
 */
import type { PublicBoundItem } from '../../compile/catalogue.ts';
import { arrangeFlow } from '../../compile/flow.ts';
import { arrangeGuide } from '../../compile/guide-view.ts';
import { departmentPath, fileLink } from '../../compile/guide-view-links.ts';
import { labelOf, makeTerms } from '../../compile/guide-view-terms.ts';
import type { HandbookItem, HandbookView } from '../../compile/handbook-view.ts';
import { flowChart } from '../flow-chart.ts';
import { guideTexts } from '../guide/texts.ts';
import { siteTexts } from '../site/texts.ts';
import { trusted } from '../templates.ts';
import type { RenderTools } from '../tools.ts';
import { embed, siteRoot } from './embed.ts';
import { bookTexts } from './texts.ts';

/** What the book holds of what the site would have on pages of their own. */
export function anchorsOf({ offices, forms }: HandbookView): ReadonlyMap<string, string> {
  return new Map([
    ...offices.map((office): [string, string] => [departmentPath({ name: office.name, office }), office.anchor]),
    ...forms.map(({ path, name, anchor }): [string, string] => [fileLink(path, name).path ?? '', anchor]),
  ]);
}

export function chapter(item: HandbookItem, anchors: ReadonlyMap<string, string>, tools: RenderTools): string {
  const t = bookTexts(tools.lang);
  const pageWords = `${t.open}${t.page('{page}')}${t.close}`;
  return embed(guideBody(item.bound, tools), { prefix: `${item.anchor}.`, sink: 1, anchors, pageWords });
}

function guideBody(bound: PublicBoundItem, tools: RenderTools): string {
  const { lang, standards } = tools;
  const t = guideTexts(lang);
  const terms = makeTerms(lang, standards);
  const chart = flowChart(arrangeFlow(bound.item, { lang, internal: false }), {
    id: 'chart',
    title: `${bound.item.name} ${t.chart}`,
    lang,
  });
  return tools.render('handbook/guide-chapter', {
    guide: arrangeGuide(terms, bound),
    t,
    basisLabel: labelOf(terms, 'step', 'basis'),
    chart: chart === '' ? undefined : trusted(chart),
    shell: { root: siteRoot, texts: siteTexts(lang) },
  });
}
