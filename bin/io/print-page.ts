/**
 * One document in one page of the browser. In: a self-contained HTML document. Out: its PDF. Nothing in the document can run
 * or reach out: scripts are off, the page is offline, and every request but data: and our own fonts is refused.
 */
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import type { PrintJob } from '../../src/render/artifact.ts';
import { compare } from '../../src/schema/diagnostic.ts';
import { drawBoxes } from './boxes.ts';
import type { PrintBrowser } from './browser.ts';
import { describeDrawings } from './drawings.ts';
import type { PageFonts } from './fonts.ts';
import { type PdfFile, pagesById, readPdf, setCharacters, setFigures, setOutline, setProperties, writePdf } from './pdf-file.ts';

export interface Printed {
  readonly path: PrintJob['path'];
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** Prints with page numbers filled in: one, and spare ones in case filling in moved them. */
const mostPasses = 3;

export async function printJob(job: PrintJob, { browser, fonts }: PrintBrowser): Promise<Printed> {
  const page = await openPage(browser, fonts);
  try {
    await page.setContent(withStyle(describeDrawings(drawBoxes(job.html)), fonts.style), { waitUntil: 'load', timeout: 0 });
    const pdf = job.pageNumbers ? await printNumbered(page) : await print(page);
    setProperties(pdf, job);
    setCharacters(pdf);
    setOutline(pdf);
    setFigures(pdf);
    return { path: job.path, bytes: await writePdf(pdf), pages: pdf.getPageCount() };
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

/** A draft only tells page numbers; without tags and bookmarks it is made and read in half the time. */
async function print(page: Page, isDraft = false): Promise<PdfFile> {
  const bytes = await page.pdf({
    format: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    displayHeaderFooter: false,
    tagged: !isDraft,
    outline: !isDraft,
    timeout: 0,
  });
  return readPdf(bytes);
}

async function printNumbered(page: Page): Promise<PdfFile> {
  await fillIn(page, []);
  let numbers = pageNumbers(await print(page, true));
  await fillIn(page, numbers);
  // An index gets shorter by the pages that it would name twice.
  if ((await page.$('[data-pages]')) !== null) {
    numbers = pageNumbers(await print(page, true));
    await fillIn(page, numbers);
  }
  for (let pass = 1; pass <= mostPasses; pass++) {
    const pdf = await print(page);
    const found = pageNumbers(pdf);
    if (JSON.stringify(found) === JSON.stringify(numbers)) return pdf;
    numbers = found;
    await fillIn(page, numbers);
  }
  throw new Error(`page numbers still move after ${mostPasses} prints`);
}

type PageNumbers = readonly (readonly [id: string, page: number])[];

const pageNumbers = (pdf: PdfFile): PageNumbers => [...pagesById(pdf)].sort(([a], [b]) => compare(a, b));

/** What stands in the place of a number that is not known yet, so that little moves when it is. */
const unknown = '000';

/** The protocol may act inside the page although the document's own scripts may not. */
async function fillIn(page: Page, numbers: PageNumbers): Promise<void> {
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
}
