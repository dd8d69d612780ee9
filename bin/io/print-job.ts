/**
 * A document becomes a PDF. In: a job and a running browser. Out: its bytes. What depends on where things come to stand (page
 * numbers, chapters set closer) is filled in and printed again until it is right; a long book goes through the browser in parts.
 */
import type { Page } from 'puppeteer-core';
import type { PrintJob } from '../../src/render/artifact.ts';
import type { PrintBrowser } from './browser.ts';
import { layoutOf, type PdfFile, pageCount, readPdf, setCharacters, setFigures, setOutline, setProperties, writePdf } from './pdf-file.ts';
import { mergePdfs } from './pdf-merge.ts';
import { fillIn, print, withDocument } from './print-page.ts';
import { type Part, placePart, splitParts } from './print-parts.ts';
import { advance, blank, fitsAlike, type Layout, type PrintState, printsAlike } from './print-state.ts';

export interface Printed {
  readonly path: PrintJob['path'];
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** One, and spare ones in case filling in moved something. */
const mostPasses = 3;
const mostDrafts = 10;

export async function printJob(job: PrintJob, running: PrintBrowser, size?: number): Promise<Printed> {
  const parts = splitParts(job.html, size);
  const pdf = await eachPart(parts, running, (visit) => printUntilRight(job, visit)).then((files) =>
    mergePdfs(
      files,
      parts.map(({ continued }) => continued),
    ),
  );
  setProperties(pdf, job);
  setCharacters(pdf);
  setOutline(pdf);
  setFigures(pdf);
  return { path: job.path, bytes: await writePdf(pdf), pages: pageCount(pdf) };
}

/** Goes through all parts in turn, each filled in with what is known. */
type Visit = <T>(state: PrintState, use: (page: Page) => Promise<T>) => Promise<readonly T[]>;

/** A single document stays open from one pass to the next; parts are opened again, so that only one is in memory. */
function eachPart<T>(parts: readonly Part[], running: PrintBrowser, use: (visit: Visit) => Promise<T>): Promise<T> {
  const [only] = parts;
  const filled = async <U>(page: Page, state: PrintState, act: (page: Page) => Promise<U>): Promise<U> => {
    await fillIn(page, state);
    return act(page);
  };
  if (only !== undefined && parts.length === 1)
    return withDocument(only.html, running, (page) => use(async (state, act) => [await filled(page, state, act)]));
  return use(async (state, act) => {
    const results = [];
    const total = state.pages.reduce((sum, count) => sum + count, 0);
    for (const [at, { html }] of parts.entries()) {
      const before = state.pages.slice(0, at).reduce((sum, count) => sum + count, 0);
      results.push(await withDocument(placePart(html, { before, total }), running, (page) => filled(page, state, act)));
    }
    return results;
  });
}

async function printUntilRight(job: PrintJob, visit: Visit): Promise<readonly PdfFile[]> {
  let state = job.pageNumbers ? await drafted(job, visit, blank) : blank;
  for (let pass = 1; pass <= mostPasses; pass++) {
    const files = await visit(state, async (page) => readPdf(await print(page)));
    const next = advance(state, files.map(layoutOf), job.pageNumbers);
    if (job.pageNumbers ? printsAlike(state, next) : fitsAlike(state, next)) return files;
    state = fitsAlike(state, next) ? next : await drafted(job, visit, next);
  }
  throw new Error(`page numbers still move after ${mostPasses} prints`);
}

/** Until no chapter is set otherwise than before; each is settled after a few tries, whatever the others do. */
async function drafted(job: PrintJob, visit: Visit, start: PrintState): Promise<PrintState> {
  // An index gets shorter by the pages that it would name twice, which is seen only when it has numbers.
  const least = job.html.includes(' data-pages') ? 2 : 1;
  let state = start;
  for (let draft = 1; draft <= mostDrafts; draft++) {
    const layouts: readonly Layout[] = await visit(state, async (page) => layoutOf(await readPdf(await print(page, true))));
    const next = advance(state, layouts, job.pageNumbers);
    const isDone = draft >= least && fitsAlike(state, next);
    state = next;
    if (isDone) break;
  }
  return state;
}
