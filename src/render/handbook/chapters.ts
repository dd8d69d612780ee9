/**
 * The chapters of a book. In: an item of the book. Out: the body of its guide or of its manual, as a part of the book.
 */
import type { BoundItem, PublicBoundItem } from '../../compile/catalogue.ts';
import { arrangeFlow } from '../../compile/flow.ts';
import { arrangeGuide } from '../../compile/guide-view.ts';
import { departmentPath, fileLink } from '../../compile/guide-view-links.ts';
import { makeTerms } from '../../compile/guide-view-terms.ts';
import type { HandbookItem, HandbookView } from '../../compile/handbook-view-types.ts';
import { flowChart } from '../flow-chart.ts';
import { guideTexts } from '../guide/texts.ts';
import { manualContent } from '../manual/page.ts';
import { siteTexts } from '../site/texts.ts';
import { trusted } from '../templates.ts';
import type { RenderTools } from '../tools.ts';
import { embed, type PlaceInBook, siteRoot } from './embed.ts';
import { bookTexts } from './texts.ts';

type Places = ReadonlyMap<string, PlaceInBook>;

/** What the book holds of what the site would have on pages of their own. */
export function placesIn({ offices, forms }: HandbookView): Places {
  return new Map([
    ...offices.map((office): [string, PlaceInBook] => [
      departmentPath({ name: office.name, office }),
      { anchor: office.anchor, title: office.name },
    ]),
    ...forms.map(({ path, name, anchor }): [string, PlaceInBook] => [fileLink(path, name).path ?? '', { anchor, title: name }]),
  ]);
}

export function chapter(item: HandbookItem, readers: HandbookView['readers'], places: Places, tools: RenderTools): string {
  const t = bookTexts(tools.lang);
  const pageWords = `${t.open}${t.page('{page}')}${t.close}`;
  const body = readers === 'staff' ? manualBody(item.bound, tools) : guideBody(item.bound, tools);
  return embed(body, { prefix: `${item.anchor}.`, sink: 1, places, pageWords });
}

function guideBody(bound: PublicBoundItem, tools: RenderTools): string {
  const { lang, standards } = tools;
  const t = guideTexts(lang);
  const terms = makeTerms(lang, standards);
  const chart = flowChart(arrangeFlow(bound.item, { lang }), {
    id: 'chart',
    title: `${bound.item.name} ${t.chart}`,
    lang,
  });
  return tools.render('handbook/guide-chapter', {
    guide: arrangeGuide(terms, bound),
    t,
    chart: chart === '' ? undefined : trusted(chart),
    shell: { root: siteRoot, texts: siteTexts(lang) },
    print: true,
  });
}

const manualBody = (bound: BoundItem, tools: RenderTools): string =>
  tools.render('handbook/manual-chapter', { ...manualContent(bound, tools), shell: { root: siteRoot } });
