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
import { chartOrPlate } from '../guide/plate.ts';
import { guideTexts } from '../guide/texts.ts';
import { manualContent } from '../manual/page.ts';
import { siteTexts } from '../site/texts.ts';
import { trusted } from '../templates.ts';
import type { RenderTools } from '../tools.ts';
import { embed, type PlaceInBook, siteRoot } from './embed.ts';
import { qrCode } from './qr.ts';
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

export interface ChapterOptions {
  readonly readers: HandbookView['readers'];
  readonly places: Places;
  /** Where the item is on the web, if the site has an address. */
  readonly address?: string;
}

export function chapter(item: HandbookItem, { readers, places, address }: ChapterOptions, tools: RenderTools): string {
  const t = bookTexts(tools.lang);
  const pageWords = `${t.open}${t.page('{page}')}${t.close}`;
  const qr =
    address === undefined ? {} : { qr: { svg: trusted(qrCode(address, t.qrOf(item.name))), address, label: t.qr[readers] + t.colon } };
  const body = readers === 'staff' ? manualBody(item.bound, qr, tools) : guideBody(item.bound, qr, tools);
  return embed(body, { prefix: `${item.anchor}.`, sink: 1, places, pageWords });
}

function guideBody(bound: PublicBoundItem, qr: object, tools: RenderTools): string {
  const { lang, standards } = tools;
  const t = guideTexts(lang);
  const { open, close, page } = bookTexts(lang);
  const drawing = flowChart(arrangeFlow(bound.item, { lang }), {
    id: 'chart',
    title: `${bound.item.name} ${t.chart}`,
    lang,
  });
  const [before = '', after = ''] = `${open}${page('{page}')}${close}`.split('{page}');
  return tools.render('handbook/guide-chapter', {
    guide: arrangeGuide(makeTerms(lang, standards), bound),
    t,
    ...qr,
    ...chartOrPlate(drawing, { words: t.chartAtEnd, numbered: true, before, after }),
    shell: { root: siteRoot, texts: siteTexts(lang) },
    print: true,
  });
}

const manualBody = (bound: BoundItem, qr: object, tools: RenderTools): string =>
  tools.render('handbook/manual-chapter', { ...manualContent(bound, tools), ...qr, shell: { root: siteRoot } });
