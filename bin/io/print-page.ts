/**
 * One document in one page of the browser. In: a self-contained HTML document. Out: its PDF. Nothing in the document can run
 * or reach out: scripts are off, the page is offline, and every request but data: and our own fonts is refused.
 */
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import type { PrintJob } from '../../src/render/artifact.ts';
import type { PrintBrowser } from './browser.ts';
import type { PageFonts } from './fonts.ts';
import { type PdfFile, pagesById, readPdf, setCharacters, setProperties, writePdf } from './pdf-file.ts';

export interface Printed {
  readonly path: PrintJob['path'];
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** One print to learn the page numbers, one with them filled in, and spare ones in case filling in moved them. */
const mostPasses = 4;

export async function printJob(job: PrintJob, { browser, fonts }: PrintBrowser): Promise<Printed> {
  const page = await openPage(browser, fonts);
  try {
    await page.setContent(withStyle(job.html, fonts.style), { waitUntil: 'load', timeout: 0 });
    const pdf = job.pageNumbers ? await printNumbered(page) : await print(page);
    setProperties(pdf, job);
    setCharacters(pdf);
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

async function print(page: Page): Promise<PdfFile> {
  return readPdf(
    await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true, displayHeaderFooter: false, timeout: 0 }),
  );
}

async function printNumbered(page: Page): Promise<PdfFile> {
  let known = '';
  for (let pass = 1; pass <= mostPasses; pass++) {
    const pdf = await print(page);
    const numbers = [...pagesById(pdf)];
    const found = JSON.stringify(numbers);
    if (found === known) return pdf;
    known = found;
    await fillIn(page, numbers);
  }
  throw new Error(`page numbers still move after ${mostPasses} prints`);
}

/** The protocol may act inside the page although the document's own scripts may not. */
async function fillIn(page: Page, numbers: readonly (readonly [string, number])[]): Promise<void> {
  await page.$$eval(
    '[data-page-of]',
    (elements, entries) => {
      const pages = new Map(entries);
      for (const element of elements) element.textContent = String(pages.get(element.getAttribute('data-page-of') ?? '') ?? '');
    },
    numbers,
  );
}
