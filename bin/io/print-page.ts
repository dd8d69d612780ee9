/**
 * One document in one page of the browser. In: a self-contained HTML document. Out: a page that shows it, and what it prints.
 * Nothing in the document can run or reach out: scripts are off, the page is offline, and every request but data: and our own
 * fonts is refused.
 */
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { drawBoxes } from './boxes.ts';
import type { PrintBrowser } from './browser.ts';
import { describeDrawings } from './drawings.ts';
import type { PageFonts } from './fonts.ts';
import type { PrintState } from './print-state.ts';

export async function withDocument<T>(html: string, { browser, fonts }: PrintBrowser, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await openPage(browser, fonts);
  try {
    await page.setContent(withStyle(describeDrawings(drawBoxes(html)), fonts.style), { waitUntil: 'load', timeout: 0 });
    return await use(page);
  } finally {
    await page.close().catch(() => {});
  }
}

async function openPage(browser: Browser, fonts: PageFonts): Promise<Page> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setOfflineMode(true);
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, fonts));
  return page;
}

/** `aborted` keeps a document that tries to navigate away where it is; other reasons would show an error page instead. */
async function answer(request: HTTPRequest, fonts: PageFonts): Promise<void> {
  const font = fonts.serve(request.url());
  if (font !== undefined) {
    await request.respond({ status: 200, contentType: 'font/ttf', headers: { 'access-control-allow-origin': '*' }, body: font });
  } else if (request.url().startsWith('data:') && !request.isNavigationRequest()) await request.continue();
  else await request.abort('aborted');
}

const withStyle = (html: string, style: string): string =>
  style === '' ? html : html.replace('</head>', () => `<style>${style}</style></head>`);

/** A draft only tells where things come to stand; without tags and bookmarks it is made and read in half the time. */
export const print = (page: Page, isDraft = false): Promise<Uint8Array> =>
  page.pdf({
    format: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    displayHeaderFooter: false,
    tagged: !isDraft,
    outline: !isDraft,
    timeout: 0,
  });

/** What stands in the place of a number that is not known yet, so that little moves when it is. */
const unknown = '000';

/** The protocol may act inside the page although the document's own scripts may not. */
export async function fillIn(page: Page, { numbers, fits }: PrintState): Promise<void> {
  await page.$$eval(
    '[data-page-of]',
    (elements, entries, placeholder) => {
      const pages = new Map(entries);
      for (const element of elements) element.textContent = String(pages.get(element.getAttribute('data-page-of') ?? '') ?? placeholder);
    },
    numbers,
    unknown,
  );
  // An index names a page once, however often the item is on it. The first link always shows.
  await page.$$eval('[data-pages]', (groups) => {
    for (const group of groups) {
      let before: string | null = null;
      for (const link of group.children) {
        link.toggleAttribute('hidden', link.textContent === before);
        before = link.textContent;
      }
    }
  });
  await page.$$eval(
    '[data-fit]',
    (chapters, entries) => {
      const levels = new Map(entries);
      for (const chapter of chapters) chapter.setAttribute('data-fit', String(levels.get(chapter.getAttribute('data-prefix') ?? '') ?? 0));
    },
    [...fits].map(([prefix, { level }]) => [prefix, level] as const),
  );
}
