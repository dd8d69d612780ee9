/** Reads a PDF as a reader's program does: text by page, structure, outline with pages, links, properties; and its fonts from within. */
import { decodePDFRawStream, type PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Bookmark {
  readonly title: string;
  readonly depth: number;
  readonly page: number;
}

/** An element of the structure on one page, as assistive technology gets it. */
export interface Element {
  readonly role: string;
  readonly alt?: string;
  /** Text of its own and of what it holds. */
  readonly text: string;
  readonly children: readonly Element[];
}

export interface ReadPdf {
  readonly pages: readonly string[];
  /** Text by page in the order of the structure, without what is only decoration. */
  readonly read: readonly string[];
  /** All elements of all pages, parents before children. */
  readonly elements: readonly Element[];
  /** XMP metadata, as text. */
  readonly metadata: string;
  readonly bookmarks: readonly Bookmark[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly isMarked: boolean;
  readonly hasStructure: boolean;
  readonly pageMode: string;
  /** Addresses of links that leave the document, and pages of those that stay. */
  readonly outside: readonly string[];
  readonly inside: readonly { readonly from: number; readonly to: number }[];
  readonly fonts: readonly { readonly name: string; readonly kind: string; readonly embedded: boolean }[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const fonts = await fontsOf(bytes);
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const doc = await task.promise;
  const { info } = await doc.getMetadata();
  const pages = await Promise.all(numbers(doc).map((number) => textOf(doc, number)));
  const trees = await Promise.all(numbers(doc).map((number) => structureOf(doc, number)));
  const result = {
    pages,
    bookmarks: await bookmarksOf(doc),
    info: info as Readonly<Record<string, unknown>>,
    isMarked: ((await doc.getMarkInfo()) as { readonly Marked?: boolean } | null)?.Marked === true,
    read: trees.map((tree) => tree?.text ?? ''),
    elements: trees.flatMap((tree) => (tree === undefined ? [] : flatten(tree))),
    metadata: await metadataOf(bytes),
    hasStructure: trees[0] !== undefined,
    pageMode: await doc.getPageMode(),
    ...(await linksOf(doc)),
    fonts,
  };
  await task.destroy();
  return result;
}

const numbers = (doc: PDFDocumentProxy): readonly number[] => Array.from({ length: doc.numPages }, (_, at) => at + 1);

/** Characters as the file names them: a reader's program would not turn radicals into ideographs either. */
async function textOf(doc: PDFDocumentProxy, number: number): Promise<string> {
  const content = await (await doc.getPage(number)).getTextContent({ disableNormalization: true });
  return content.items.map((part) => ('str' in part ? part.str + (part.hasEOL ? '\n' : '') : '')).join('');
}

interface StructNode {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

/** The tree of a page, with the text that its marked content holds. */
async function structureOf(doc: PDFDocumentProxy, number: number): Promise<Element | undefined> {
  const page = await doc.getPage(number);
  const root = (await page.getStructTree()) as StructNode | null;
  if (root === null) return undefined;
  const { items } = await page.getTextContent({ disableNormalization: true, includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1);
      if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    // Within it stand spans of their own for characters that two shapes share.
    else open.push(item.id ?? open.at(-1));
  }
  const walk = ({ role = '', alt, id = '', children = [] }: StructNode): Element => {
    const below = children.map(walk);
    return {
      role,
      ...(alt === undefined ? {} : { alt }),
      text: (texts.get(id) ?? '') + below.map(({ text }) => text).join(''),
      children: below,
    };
  };
  return walk(root);
}

const flatten = (element: Element): readonly Element[] => [element, ...element.children.flatMap(flatten)];

async function metadataOf(bytes: Uint8Array): Promise<string> {
  const { catalog, context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const stream = context.lookup(catalog.get(PDFName.of('Metadata')));
  return stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('utf8') : '';
}

interface OutlineNode {
  readonly title: string;
  readonly dest: string | unknown[] | null;
  readonly items: readonly OutlineNode[];
}

async function bookmarksOf(doc: PDFDocumentProxy): Promise<readonly Bookmark[]> {
  const found: Bookmark[] = [];
  const walk = async (nodes: readonly OutlineNode[], depth: number): Promise<void> => {
    for (const { title, dest, items } of nodes) {
      found.push({ title, depth, page: await pageOf(doc, dest) });
      await walk(items, depth + 1);
    }
  };
  await walk(((await doc.getOutline()) ?? []) as readonly OutlineNode[], 0);
  return found;
}

async function pageOf(doc: PDFDocumentProxy, dest: string | unknown[] | null): Promise<number> {
  const explicit = typeof dest === 'string' ? await doc.getDestination(dest) : dest;
  return (await doc.getPageIndex(explicit?.[0] as Parameters<PDFDocumentProxy['getPageIndex']>[0])) + 1;
}

async function linksOf(doc: PDFDocumentProxy): Promise<Pick<ReadPdf, 'outside' | 'inside'>> {
  const outside: string[] = [];
  const inside: { from: number; to: number }[] = [];
  for (const from of numbers(doc)) {
    for (const annotation of await (await doc.getPage(from)).getAnnotations()) {
      if (typeof annotation.url === 'string') outside.push(annotation.url);
      else if (annotation.dest !== undefined && annotation.dest !== null) inside.push({ from, to: await pageOf(doc, annotation.dest) });
    }
  }
  return { outside, inside };
}

/** Every font of the file. A composite font names its kind and its file in the descendant. */
async function fontsOf(bytes: Uint8Array): Promise<ReadPdf['fonts']> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const dicts = context.enumerateIndirectObjects().map(([, value]) => value as PDFDict);
  const text = (dict: PDFDict, key: string): string => dict.get?.(PDFName.of(key))?.toString() ?? '';
  return dicts
    .filter(
      (dict) =>
        text(dict, 'Type') === '/Font' &&
        ['/CIDFontType0', '/CIDFontType2', '/TrueType', '/Type1', '/Type3'].includes(text(dict, 'Subtype')),
    )
    .map((dict) => {
      const descriptor = context.lookup(dict.get(PDFName.of('FontDescriptor'))) as PDFDict | undefined;
      return {
        name: text(dict, 'BaseFont'),
        kind: text(dict, 'Subtype').slice(1),
        embedded: descriptor !== undefined && text(descriptor, 'FontFile2') !== '',
      };
    });
}
