/**
 * What Chromium leaves undone in a PDF. In: its bytes. Out: the page each linked element lies on, and the same file with the
 * properties of the job. Tags, links and bookmarks stay as Chromium wrote them.
 */
import {
  decodePDFRawStream,
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from 'pdf-lib';
import type { PrintJob } from '../../src/render/artifact.ts';
import type { Layout, Place } from './print-state.ts';
import { plainCMap } from './to-unicode.ts';
import { xmpPacket } from './xmp.ts';

export type PdfFile = PDFDocument;

export const readPdf = (bytes: Uint8Array): Promise<PdfFile> =>
  PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });

/** pdf-lib remembers the count from before other parts were added. */
export const pageCount = (pdf: PdfFile): number => pdf.catalog.Pages().Count().asNumber();

/** Where the elements stand that some link leads to, by their ids. */
export function layoutOf(pdf: PdfFile): Layout {
  const pages = pdf.getPages();
  const numbers = new Map<PDFObject, number>(pages.map((page, index) => [page.ref, index + 1]));
  const destinations = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const places = new Map<string, Place>();
  for (const [name, value] of destinations?.entries() ?? []) {
    const target = pdf.context.lookup(value);
    const page = target instanceof PDFArray ? numbers.get(target.get(0)) : undefined;
    if (page !== undefined && target instanceof PDFArray)
      places.set(decodeURIComponent(name.decodeText()), { page, above: aboveOf(target, pages[page - 1]) });
  }
  return { pages: pages.length, places };
}

/** Chromium counts from the upper edge of the text, not of the paper. */
function aboveOf(target: PDFArray, page: PDFPage | undefined): number {
  const top = target.get(3);
  return top instanceof PDFNumber && page !== undefined ? page.getHeight() - top.asNumber() : 0;
}

/** Fixed dates, or none: a PDF must not tell when it was compiled. */
export function setProperties(pdf: PdfFile, job: PrintJob): void {
  pdf.setTitle(job.title, { showInWindowTitleBar: true });
  pdf.setAuthor(job.author);
  if (job.subject !== undefined) pdf.setSubject(job.subject);
  if (job.keywords !== undefined) pdf.setKeywords([...job.keywords]);
  pdf.setLanguage(job.lang);
  pdf.setCreator('Service Guide Compiler');
  if (job.pageNumbers) pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  setDates(pdf, job.date);
  const packet = pdf.context.stream(xmpPacket(job), { Type: 'Metadata', Subtype: 'XML' });
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(packet));
}

function setDates(pdf: PdfFile, date: string | undefined): void {
  if (date !== undefined) {
    pdf.setCreationDate(new Date(`${date}T00:00:00Z`));
    pdf.setModificationDate(new Date(`${date}T00:00:00Z`));
    return;
  }
  const info = pdf.context.lookup(pdf.context.trailerInfo.Info);
  if (info instanceof PDFDict) for (const key of ['CreationDate', 'ModDate']) info.delete(PDFName.of(key));
}

const [first, next, count] = [PDFName.of('First'), PDFName.of('Next'), PDFName.of('Count')];

/** Bookmarks to three levels, closed below the first: Chromium makes one of every heading, and all of them open. */
export function setOutline(pdf: PdfFile): void {
  const root = pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  if (root !== undefined) root.set(count, PDFNumber.of(trim(pdf, root, 1)));
}

const deepest = 3;

/** Out: how many bookmarks stand directly below. */
function trim(pdf: PdfFile, node: PDFDict, depth: number): number {
  let children = 0;
  for (let child = node.lookupMaybe(first, PDFDict); child !== undefined; child = child.lookupMaybe(next, PDFDict)) {
    children++;
    const own = depth === deepest ? 0 : trim(pdf, child, depth + 1);
    if (own > 0) child.set(count, PDFNumber.of(-own));
    else for (const key of [first, PDFName.of('Last'), count]) child.delete(key);
  }
  return children;
}

const [role, alt] = [PDFName.of('S'), PDFName.of('Alt')];

/** A `figure` element is only what holds a drawing together; the drawing itself is the figure, with its words. */
export function setFigures({ context }: PdfFile): void {
  for (const [, element] of context.enumerateIndirectObjects())
    if (element instanceof PDFDict && element.get(role) === PDFName.of('Figure') && !element.has(alt)) element.set(role, PDFName.of('Div'));
}

/** Corrects what the fonts say about their glyphs, so that text can be searched and copied. */
export function setCharacters({ context }: PdfFile): void {
  const names = context
    .enumerateIndirectObjects()
    .map(([, value]) => (value instanceof PDFDict ? value.get(PDFName.of('ToUnicode')) : undefined));
  for (const ref of new Set(names)) {
    const stream = context.lookup(ref);
    if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) continue;
    const cmap = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    context.assign(ref, context.flateStream(plainCMap(cmap)));
  }
}

export const writePdf = (pdf: PdfFile): Promise<Uint8Array> => pdf.save({ objectsPerTick: Number.POSITIVE_INFINITY });
