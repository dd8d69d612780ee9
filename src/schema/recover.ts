/**
 * Files with syntax errors. In: a text that the fast parser refused, or in which a slip of the pen is likely. Out: the tree
 * of what can be read, and every fault with its place. The text is cut into its root elements, so that a fault in one
 * hides nothing of the others; slips of punctuation are put right and what they stood in is read as it was meant; an
 * element that stays unreadable is handed on as unread, so that nobody reports it as missing.
 */
import { parseEvents } from 'js-yaml';
import { type Bilingual, type Diagnostic, type FixEdit, mostPerFile, type Outcome } from './diagnostic.ts';
import { lineOf, lineStarts, positionAt, type Range } from './located.ts';
import { mend } from './mend.ts';
import { blanked, edited, joined, originOf, type Patched, sliced, untouched } from './patched.ts';
import { isProse, linesOf, proseOf } from './prose.ts';
import { type Fault, maxThorough, onePerLine, syntaxFaults, toLineEnd } from './syntax-errors.ts';
import { buildTree, type MapEntry, type MapNode, maxDepth, type Node, type Tree } from './tree.ts';

export function recover(file: string, text: string, cause?: unknown): Outcome<Node> {
  const whole = (): Outcome<Node> => ({ diagnostics: findings(file, text, syntaxFaults(text, cause)) });
  if (text.length > maxThorough) return cause === undefined ? asWritten(file, text) : whole();
  const cleaned = clean(untouched(text));
  const cut = firstDocument(cleaned.patched);
  const blocks = readBlocks(cut.patched);
  const tree = treeOf(file, joined(blocks.map(({ isRead, patched }) => (isRead ? patched : blanked(patched)))));
  const isWhole = blocks.every(({ isRead }) => isRead);
  const faults = [
    ...(isWhole ? cleaned.faults : cleaned.faults.map(withoutEdits)),
    ...cut.faults,
    ...blocks.flatMap((block) => block.faults),
  ];
  if (tree === undefined || (faults.length === 0 && cause !== undefined)) return whole();
  const value = withUnread(tree.root, blocks, cut.faults.length > 0);
  const diagnostics = [...findings(file, text, faults), ...tree.diagnostics.filter(({ code }) => code !== 'file/empty')];
  if (value === undefined && diagnostics.length === 0) return { diagnostics: tree.diagnostics };
  return { diagnostics, ...(value === undefined ? {} : { value }) };
}

/** Where something stays unread, another indentation may have been meant. */
const withoutEdits = ({ edits: _, ...fault }: Fault): Fault => fault;

/** A text too long to be mended is taken as it stands. */
function asWritten(file: string, text: string): Outcome<Node> {
  const tree = treeOf(file, untouched(text));
  return { diagnostics: tree?.diagnostics ?? [], ...(tree?.root === undefined ? {} : { value: tree.root }) };
}

function treeOf(file: string, patched: Patched): Tree | undefined {
  try {
    const tree = buildTree(file, patched.text, parseEvents(patched.text, { maxDepth }));
    const root = tree.root === undefined ? {} : { root: moved(tree.root, patched) };
    return { ...root, suspects: [], diagnostics: tree.diagnostics.map((finding) => movedFinding(finding, patched)) };
  } catch {
    return undefined;
  }
}

/** Characters YAML does not allow, tabs in indentation, and blanks of other widths, which YAML takes for text. */
function clean(given: Patched): { readonly patched: Patched; readonly faults: readonly Fault[] } {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what is looked for
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;
  const controls = [...given.text.matchAll(control)].map(({ index }) => ({ code: 'yaml/control-character', start: index, end: index + 1 }));
  const text = given.text.replace(control, ' ');
  const prose = proseOf(text);
  const lines = linesOf(text).filter((line) => !isProse(prose, line.start));
  const tabs = lines.flatMap((line) => indentOf(text, line, /^ *\t[ \t]*(?=\S)/, /\t/));
  const wide = lines.flatMap((line) => indentOf(text, line, oddIndent, /[^ \t]/));
  const edits = [...tabs, ...wide].map(({ start, end }) => ({ start, end, right: spaces(text.slice(start, end)) }));
  const patched = edited({ ...given, text }, edits);
  return {
    patched,
    faults: [
      ...onePerLine(text, controls, ({ start }) => start),
      ...first('yaml/tab', tabs, text),
      ...first('yaml/wide-indent', wide, text),
    ],
  };
}

/** Before a dash, a key or a comment; a paragraph of text may well begin with two full-width spaces. */
const oddIndent = /^[ \t]*[　\u00a0\u2000-\u200a][\s　]*(?=[-－–#＃]|["']?[\p{Script=Han}\w（）()、/]{1,40}["']?[:：])/u;

function indentOf(text: string, line: Range, pattern: RegExp, from: RegExp): readonly Range[] {
  const match = pattern.exec(text.slice(line.start, line.end));
  return match === null ? [] : [{ start: line.start + match[0].search(from), end: line.start + match[0].length }];
}

const spaces = (blanks: string): string => [...blanks].map((blank) => (blank === '　' || blank === '\t' ? '  ' : ' ')).join('');

const wideBlank: Bilingual = { zh: '全角空格', en: 'full-width spaces' };
const oddBlank: Bilingual = { zh: '不间断空格等特殊空白', en: 'non-breaking spaces or the like' };

/** The same slip on many lines is one finding, which says how many. */
function first(code: string, places: readonly Range[], text: string): readonly Fault[] {
  const [place] = places;
  if (place === undefined) return [];
  const isWide = text.slice(place.start, place.end).includes('　');
  const edits = places.map(({ start, end }) => ({ start, end, right: spaces(text.slice(start, end)) }));
  const isPlain = code !== 'yaml/tab' || isAllTabs(text, places);
  return [{ code, ...place, args: { count: places.length, blank: isWide ? wideBlank : oddBlank }, ...(isPlain ? { edits } : {}) }];
}

/** How wide a tab was meant is plain only where no other indentation stands beside it in the same root element. */
function isAllTabs(text: string, places: readonly Range[]): boolean {
  const starts = new Set(places.map(({ start }) => start));
  let [hasTabs, hasBlanks] = [false, false];
  for (const { start, end } of linesOf(text)) {
    const line = text.slice(start, end);
    if (/^[^\s#]/.test(line)) [hasTabs, hasBlanks] = [false, false];
    hasTabs ||= starts.has(start);
    hasBlanks ||= /^[ 　]+[^\s]/.test(line);
    if (hasTabs && hasBlanks) return false;
  }
  return true;
}

/** What follows a second --- is not read. */
function firstDocument(patched: Patched): { readonly patched: Patched; readonly faults: readonly Fault[] } {
  const { text } = patched;
  const start = linesOf(text).find((line) => isContent(text.slice(line.start, line.end)))?.start ?? 0;
  const mark = /^(?:---|\.\.\.)(?=\s|$)/m.exec(text.slice(start));
  const rest = mark === null ? '' : text.slice(start + mark.index + 3);
  if (mark === null || !rest.split('\n').some(isContent)) return { patched, faults: [] };
  const at = start + mark.index;
  const fault = { code: 'yaml/several-documents', start: originOf(patched, at), end: originOf(patched, at + 3) };
  return { patched: sliced(patched, 0, at), faults: [fault] };
}

const isContent = (line: string): boolean => /^\s*[^\s#]/.test(line) && !/^(?:---|\.\.\.)\s*$|^%/.test(line);

interface Block {
  readonly patched: Patched;
  readonly faults: readonly Fault[];
  readonly isRead: boolean;
  /** Stands where a root element should and is none. */
  readonly isStray: boolean;
}

function readBlocks(patched: Patched): readonly Block[] {
  const { text } = patched;
  const lines = linesOf(text);
  const base = lines
    .flatMap((line) => indentIn(text.slice(line.start, line.end)))
    .reduce((least, indent) => Math.min(least, indent), Infinity);
  const isStart = ({ start, end }: Range): boolean => {
    const line = text.slice(start, end);
    return indentIn(line)[0] === base && !/^\s*(?:[\]}｝】］]|[-－–—•·●](?!--))/.test(line);
  };
  const starts = [...new Set([0, ...lines.filter(isStart).map(({ start }) => start)])];
  let count = 0;
  return starts.map((start, index) => {
    const part = sliced(patched, start, starts[index + 1] ?? text.length);
    const block = count > mostPerFile ? { patched: part, faults: [], isRead: false, isStray: false } : readBlock(part, base);
    count += block.faults.length;
    return block;
  });
}

const indentIn = (line: string): readonly number[] => (isContent(line) ? [/^[ \t]*/.exec(line)?.[0].length ?? 0] : []);

function readBlock(part: Patched, base: number): Block {
  const { text } = part;
  const head = linesOf(text).find((line) => isContent(text.slice(line.start, line.end)));
  if (head === undefined) return { patched: part, faults: [], isRead: true, isStray: false };
  const line = text.slice(head.start, head.end);
  const place = head.start + line.search(/\S/);
  const stray = /^\s*(?:[-[{]|["']|\? |[^:：]*[:：]|&|\*|!|[－–—•·●｛【＃])/.test(line) ? undefined : 'yaml/missing-colon';
  const code = indentIn(line)[0] === base ? stray : 'yaml/indent';
  if (code !== undefined) return { patched: part, faults: [placed(toLineEnd(code, text, place), part)], isRead: false, isStray: true };
  return { ...mend(part), isStray: false };
}

const placed = (fault: Fault, patched: Patched): Fault => ({
  ...fault,
  start: originOf(patched, fault.start),
  end: originOf(patched, fault.end),
});

/** The tree with an entry for every key that stands in a block that could not be read. */
function withUnread(root: Node | undefined, blocks: readonly Block[], isCut: boolean): Node | undefined {
  const lost = blocks.filter(({ isRead, faults, isStray }) => !isRead && (faults.length > 0 || !isStray));
  if (lost.length === 0 && !isCut) return root;
  if (root !== undefined && root.kind !== 'map' && !(root.kind === 'scalar' && root.text === '')) return root;
  const known: MapNode = root?.kind === 'map' ? root : { kind: 'map', entries: [], start: 0, end: 0 };
  const present = new Set(known.entries.map(({ key }) => key.text));
  const unread = lost.flatMap(keysOf).filter(({ key }) => !present.has(key.text));
  return {
    ...known,
    entries: [...known.entries, ...unread],
    ...(isCut || lost.some((block) => hidesMore(block, blocks)) ? { partial: true } : {}),
  };
}

/** A quote or bracket left open at the end of a file: the rest of it may be lost. A stray sentence hides nothing. */
function hidesMore(block: Block, blocks: readonly Block[]): boolean {
  const isLast = block === blocks.at(-1);
  return isLast && block.faults.some(({ code }) => code === 'yaml/missing-character' || code === 'yaml/too-deep');
}

const headPattern = /^[ \t]*(?:- *)*["']?([\p{Script=Han}\w（）()、/]{1,40})["']?[ \t]*(?:[:：]|$|[ \t])/gmu;

function keysOf({ patched }: Block): readonly MapEntry[] {
  return [...patched.text.matchAll(headPattern)].map((match) => {
    const start = originOf(patched, match.index + match[0].indexOf(match[1] ?? ''));
    const place = { kind: 'scalar', quoted: false, unread: true, start, end: start + (match[1] ?? '').length } as const;
    return { key: { ...place, text: match[1] ?? '' }, value: { ...place, text: '' } };
  });
}

function moved(node: Node, patched: Patched): Node {
  const place = { start: originOf(patched, node.start), end: originOf(patched, node.end) };
  if (node.kind === 'scalar') return { ...node, ...place };
  if (node.kind === 'list') return { ...node, ...place, items: node.items.map((item) => moved(item, patched)) };
  const entries = node.entries.map((entry) => ({
    ...entry,
    key: moved(entry.key, patched) as typeof entry.key,
    value: moved(entry.value, patched),
  }));
  return { ...node, ...place, entries };
}

function movedFinding(finding: Diagnostic, patched: Patched): Diagnostic {
  const span = <T extends Range>(range: T): T => ({ ...range, start: originOf(patched, range.start), end: originOf(patched, range.end) });
  const related = finding.related?.map((other) => ({ ...other, span: span(other.span) }));
  return { ...finding, span: span(finding.span), ...(related === undefined ? {} : { related }) };
}

/** Of one line the first fault is told, and its fix mends the whole line. */
function findings(file: string, text: string, faults: readonly Fault[]): readonly Diagnostic[] {
  const starts = lineStarts(text);
  const lineAt = ({ start }: Fault): number => positionAt(starts, start).line;
  const edits = new Map<number, FixEdit[]>();
  for (const fault of faults) {
    const known = edits.get(lineAt(fault)) ?? [];
    known.push(...(fault.edits ?? []).map(({ start, end, right }) => ({ span: { file, start, end }, text: right })));
    edits.set(lineAt(fault), known);
  }
  return onePerLine(text, faults, ({ start }) => start).map((fault) => {
    const own = fault.edits === undefined ? [] : (edits.get(lineAt(fault)) ?? []);
    return {
      code: fault.code,
      severity: 'error',
      span: { file, start: fault.start, end: fault.end },
      args: { ...argsOf(text, fault), ...fault.args },
      ...(own.length > 0 ? { fix: { edits: own } } : {}),
    };
  });
}

function argsOf(text: string, fault: Fault): Record<string, string> {
  const { start, end } = lineOf(text, fault.start);
  const line = text.slice(start, end).trim();
  return { line, key: /^(?:- )?([^\s:：]+)/.exec(line)?.[1] ?? '', found: text.slice(fault.start, fault.start + 2) };
}
