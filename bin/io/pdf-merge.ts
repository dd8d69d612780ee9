/**
 * One PDF of several. In: the parts of a book as Chromium printed them. Out: the first with the pages of the others behind its own, and
 * with their destinations, bookmarks and structure grafted on: reading programs see one document. No library does the latter.
 */
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFPageLeaf,
  PDFPageTree,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib';
import type { PdfFile } from './pdf-file.ts';

const name = (text: string): PDFName => PDFName.of(text);

/** `continued` says of each part how many of its first bookmarks belong below the last one of the part before. */
export function mergePdfs(files: readonly PdfFile[], continued: readonly number[]): PdfFile {
  const [base, ...others] = files;
  if (base === undefined) throw new Error('there is nothing to merge');
  for (const [at, other] of others.entries()) append(base, other, at + 1, continued[at + 1] ?? 0);
  return base;
}

function append(base: PdfFile, other: PdfFile, part: number, continued: number): void {
  const { context, catalog } = base;
  const shift: Shift = {
    context,
    objects: context.largestObjectNumber,
    parents: nextParent(catalog, context),
    ids: (id) => `${part}-${id}`,
  };
  // Read before the objects get new numbers.
  const theirs = ['Pages', 'Dests', 'Outlines', 'StructTreeRoot'].map((key) => other.catalog.get(name(key)));
  for (const [ref, value] of other.context.enumerateIndirectObjects()) context.assign(moved(ref, shift), graft(value, shift) as PDFObject);
  const [pages, destinations, outlines, structure] = theirs.map((value) =>
    value instanceof PDFRef ? context.lookup(moved(value, shift)) : value === undefined ? undefined : graft(value, shift),
  );
  joinPages(base, pages as PDFPageTree, moved(theirs[0] as PDFRef, shift));
  joinDestinations(catalog, destinations);
  joinOutlines(base, outlines, continued);
  joinStructure(base, structure);
}

interface Shift {
  readonly context: PDFContext;
  /** Added to the number of every object. */
  readonly objects: number;
  /** Added to the keys by which pages and links find their elements. */
  readonly parents: number;
  readonly ids: (id: string) => string;
}

const moved = (ref: PDFRef, { objects }: Shift): PDFRef => PDFRef.of(ref.objectNumber + objects, ref.generationNumber);

/** The same object for another document; what it refers to is renumbered and not followed. */
function graft(value: PDFObject, shift: Shift): PDFObject {
  if (value instanceof PDFRef) return moved(value, shift);
  if (value instanceof PDFArray) {
    const list = PDFArray.withContext(shift.context);
    for (const entry of value.asArray()) list.push(graft(entry, shift));
    return list;
  }
  if (value instanceof PDFRawStream) return PDFRawStream.of(graft(value.dict, shift) as PDFDict, value.contents);
  if (!(value instanceof PDFDict)) return value;
  const map = new Map(value.entries().map(([key, child]) => [key, graftEntry(key, child, shift)]));
  const type = value.get(name('Type'));
  if (type === name('Page')) return PDFPageLeaf.fromMapWithContext(map, shift.context);
  return type === name('Pages') ? PDFPageTree.fromMapWithContext(map, shift.context) : PDFDict.fromMapWithContext(map, shift.context);
}

const [structParents, structParent, idKey, headers] = ['StructParents', 'StructParent', 'ID', 'Headers'].map(name) as [
  PDFName,
  PDFName,
  PDFName,
  PDFName,
];

function graftEntry(key: PDFName, value: PDFObject, shift: Shift): PDFObject {
  if ((key === structParents || key === structParent) && value instanceof PDFNumber) return PDFNumber.of(value.asNumber() + shift.parents);
  if (key === idKey && isText(value)) return renamed(value, shift);
  if (key === headers && value instanceof PDFArray) {
    const list = PDFArray.withContext(shift.context);
    for (const id of value.asArray()) list.push(isText(id) ? renamed(id, shift) : graft(id, shift));
    return list;
  }
  return graft(value, shift);
}

const isText = (value: PDFObject | undefined): value is PDFString | PDFHexString =>
  value instanceof PDFString || value instanceof PDFHexString;
const renamed = (id: PDFString | PDFHexString, { ids }: Shift): PDFString => PDFString.of(ids(id.decodeText()));

function joinPages({ catalog, context }: PdfFile, tree: PDFPageTree, ref: PDFRef): void {
  const root = catalog.Pages();
  const rootRef = catalog.get(name('Pages'));
  if (!(rootRef instanceof PDFRef)) throw new Error('a document has no pages');
  tree.set(name('Parent'), rootRef);
  root.lookup(name('Kids'), PDFArray).push(ref);
  const count = (node: PDFDict): number => node.lookup(name('Count'), PDFNumber).asNumber();
  root.set(name('Count'), PDFNumber.of(count(root) + count(tree)));
  context.assign(rootRef, root);
}

/** A name that both have stands in the part where its element is; the others were only shown a place of that name. */
function joinDestinations(catalog: PDFDict, theirs: PDFObject | undefined): void {
  if (!(theirs instanceof PDFDict)) return;
  const ours = catalog.lookupMaybe(name('Dests'), PDFDict);
  if (ours === undefined) catalog.set(name('Dests'), theirs);
  else for (const [key, value] of theirs.entries()) if (!ours.has(key)) ours.set(key, value);
}

const [first, last, next, previous, parent, countKey] = ['First', 'Last', 'Next', 'Prev', 'Parent', 'Count'].map(name) as [
  PDFName,
  PDFName,
  PDFName,
  PDFName,
  PDFName,
  PDFName,
];

function joinOutlines({ catalog, context }: PdfFile, theirs: PDFObject | undefined, continued: number): void {
  const ours = catalog.get(name('Outlines'));
  if (!(theirs instanceof PDFDict) || !(ours instanceof PDFRef)) return;
  const items: PDFRef[] = [];
  for (let ref = theirs.get(first); ref instanceof PDFRef; ref = context.lookup(ref, PDFDict).get(next)) items.push(ref);
  const above = context.lookup(ours, PDFDict).get(last);
  for (const [at, item] of items.entries()) hang(context, item, at < continued && above instanceof PDFRef ? above : ours);
}

/** As the last bookmark below another. */
function hang(context: PDFContext, ref: PDFRef, above: PDFRef): void {
  const [item, root] = [context.lookup(ref, PDFDict), context.lookup(above, PDFDict)];
  const before = root.get(last);
  item.set(parent, above);
  item.delete(next);
  item.delete(previous);
  if (before instanceof PDFRef) {
    context.lookup(before, PDFDict).set(next, ref);
    item.set(previous, before);
  } else root.set(first, ref);
  root.set(last, ref);
  // setOutline counts anew.
  root.delete(countKey);
}

const structureOf = (catalog: PDFDict): PDFDict | undefined => catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);

/** The first key that no page and no link has. */
function nextParent(catalog: PDFDict, context: PDFContext): number {
  const root = structureOf(catalog);
  const keys =
    root === undefined
      ? []
      : numbersOf(root, context).flatMap((value, at) => (at % 2 === 0 && value instanceof PDFNumber ? [value.asNumber()] : []));
  return keys.reduce((most, key) => Math.max(most, key), -1) + 1;
}

/** A number tree, whatever its shape, as one list of keys and values. */
function numbersOf(root: PDFDict, context: PDFContext): readonly PDFObject[] {
  const walk = (node: PDFObject | undefined): readonly PDFObject[] => {
    const dict = context.lookup(node);
    if (!(dict instanceof PDFDict)) return [];
    const own = dict.lookupMaybe(name('Nums'), PDFArray)?.asArray() ?? [];
    return [...own, ...(dict.lookupMaybe(name('Kids'), PDFArray)?.asArray() ?? []).flatMap(walk)];
  };
  return walk(root.get(name('ParentTree')));
}

function joinStructure({ catalog, context }: PdfFile, theirs: PDFObject | undefined): void {
  const ours = structureOf(catalog);
  if (ours === undefined || !(theirs instanceof PDFDict)) return;
  const parents = nextParent(catalog, context);
  const numbers = PDFArray.withContext(context);
  for (const value of numbersOf(ours, context)) numbers.push(value);
  for (const [at, value] of numbersOf(theirs, context).entries())
    numbers.push(at % 2 === 0 && value instanceof PDFNumber ? PDFNumber.of(value.asNumber() + parents) : value);
  ours.set(name('ParentTree'), context.register(context.obj({ Type: 'ParentTree', Nums: numbers })));
  ours.set(name('ParentTreeNextKey'), PDFNumber.of(nextParent(catalog, context)));
  joinElements(context, ours, theirs);
  setIds(context, ours);
}

/** The children of their document element become the last children of ours. */
function joinElements(context: PDFContext, ours: PDFDict, theirs: PDFDict): void {
  const [ourRoot, theirRoot] = [ours, theirs].map((root) => rootElement(root, context));
  if (ourRoot === undefined || theirRoot === undefined) return;
  const children = PDFArray.withContext(context);
  for (const child of listOf(ourRoot.element.get(name('K')))) children.push(child);
  for (const child of listOf(theirRoot.element.get(name('K')))) {
    children.push(child);
    const element = context.lookup(child);
    if (element instanceof PDFDict) element.set(name('P'), ourRoot.ref);
  }
  ourRoot.element.set(name('K'), children);
}

interface RootElement {
  readonly ref: PDFRef;
  readonly element: PDFDict;
}

function rootElement(root: PDFDict, context: PDFContext): RootElement | undefined {
  const [ref] = listOf(root.get(name('K')));
  return ref instanceof PDFRef ? { ref, element: context.lookup(ref, PDFDict) } : undefined;
}

const listOf = (value: PDFObject | undefined): readonly PDFObject[] =>
  value === undefined ? [] : value instanceof PDFArray ? value.asArray() : [value];

/** Made anew: elements that headers of tables are found by, sorted by their ids. */
function setIds(context: PDFContext, root: PDFDict): void {
  const found: (readonly [id: string, ref: PDFRef])[] = [];
  for (const [ref, value] of context.enumerateIndirectObjects()) {
    if (!(value instanceof PDFDict) || value.get(name('Type')) !== name('StructElem')) continue;
    const id = value.get(idKey);
    if (isText(id)) found.push([id.decodeText(), ref]);
  }
  if (found.length === 0) return;
  found.sort(([a], [b]) => (a < b ? -1 : 1));
  const names = PDFArray.withContext(context);
  for (const [id, ref] of found) {
    names.push(PDFString.of(id));
    names.push(ref);
  }
  const limits = PDFArray.withContext(context);
  for (const id of [found[0], found.at(-1)]) limits.push(PDFString.of(id?.[0] ?? ''));
  const kids = PDFArray.withContext(context);
  kids.push(context.register(context.obj({ Limits: limits, Names: names })));
  root.set(name('IDTree'), context.register(context.obj({ Kids: kids })));
}
