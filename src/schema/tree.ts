/**
 * The tree of a YAML text. In: the text and the events of the fast parser. Out: maps, lists and scalars with offsets; what
 * YAML allows and this program does not; and where a text begins as if a slip of the pen had made it one.
 */
import {
  EVENT_ALIAS,
  EVENT_DOCUMENT,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  type Event,
  getScalarValue,
  type ScalarEvent,
} from 'js-yaml';
import { type Diagnostic, fileName, mostPerFile } from './diagnostic.ts';
import { isSuspicious, looksLikeKeys } from './slips.ts';

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly text: string;
  /** Quoted or a block: certainly meant as text. */
  readonly quoted: boolean;
  /** Plain text on several lines, the first of them below its key. */
  readonly isLines?: true | undefined;
  /** What stands here could not be read and was reported. */
  readonly unread?: true | undefined;
  readonly start: number;
  readonly end: number;
}
export interface MapEntry {
  readonly key: ScalarNode;
  readonly value: Node;
  /** The key was written twice; nobody knows which value is meant. */
  readonly doubted?: true;
}
export interface MapNode {
  readonly kind: 'map';
  readonly entries: MapEntry[];
  /** Some of its entries could not be read, nobody knows which. */
  partial?: true;
  /** Written in braces. */
  isFlow?: true;
  readonly start: number;
  end: number;
}
export interface ListNode {
  readonly kind: 'list';
  readonly items: Node[];
  /** Written in brackets. */
  isFlow?: true;
  readonly start: number;
  end: number;
}
export type Node = ScalarNode | MapNode | ListNode;

/** Deeper nesting than any document of ours needs; guards the stack. */
export const maxDepth = 40;

/** Keys that could reach an object's prototype. */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

const hasColon = /[:：]/;

export interface Tree {
  /** Absent when there is nothing but comments. */
  readonly root?: Node;
  readonly diagnostics: readonly Diagnostic[];
  /** Where texts begin that a slip may have made. */
  readonly suspects: readonly number[];
}

export const buildTree = (file: string, text: string, events: readonly Event[]): Tree => new TreeBuilder(file, text).build(events);

/** Turns the flat list of events into a tree; a class because the cursor moves through recursive calls. */
class TreeBuilder {
  readonly #file: string;
  readonly #text: string;
  readonly #found: Diagnostic[] = [];
  readonly #suspects: number[] = [];
  readonly #hasFullWidthHash: boolean;
  #events: readonly Event[] = [];
  #at = 0;
  #last = 0;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
    this.#hasFullWidthHash = text.includes('＃');
  }

  build(events: readonly Event[]): Tree {
    this.#events = events;
    let documents = 0;
    for (const event of events) if (event.type === EVENT_DOCUMENT) documents++;
    if (documents === 0) return this.#empty();
    this.#at = 1;
    const root = this.#node();
    if (root.kind === 'scalar' && root.text === '' && documents === 1) return this.#empty();
    if (documents > 1) this.#reportSecondDocument(root);
    return { root, diagnostics: this.#found, suspects: this.#suspects };
  }

  #reportSecondDocument(root: Node): void {
    if (root.kind === 'map') root.partial = true;
    const mark = this.#text.indexOf('\n---', this.#last - 1);
    const [start, end] = mark < 0 ? [this.#last, this.#last] : [mark + 1, mark + 4];
    this.#report('yaml/several-documents', start, end);
  }

  /** Nothing but comments. */
  #empty(): Tree {
    this.#report('file/empty', 0, 0, { file: fileName(this.#file) });
    return { diagnostics: this.#found, suspects: [] };
  }

  #report(code: string, start: number, end: number, args: Record<string, string> = {}, related?: Diagnostic['related']): void {
    if (this.#found.length > mostPerFile) return;
    const span = { file: this.#file, start, end };
    this.#found.push({ code, severity: 'error', span, args, ...(related === undefined ? {} : { related }) });
  }

  #node(): Node {
    const event = this.#events[this.#at++];
    switch (event?.type) {
      case EVENT_SCALAR:
        this.#refuseMarks(event);
        return this.#scalar(event);
      case EVENT_MAPPING:
        this.#refuseMarks(event);
        return this.#map(event.start);
      case EVENT_SEQUENCE:
        this.#refuseMarks(event);
        return this.#list(event.start);
      case EVENT_ALIAS:
        this.#reportOnce('yaml/alias', event.anchorStart - 1, event.anchorEnd);
        return { ...nothing(event.anchorStart - 1, event.anchorEnd), unread: true };
      default:
        return nothing(this.#last, this.#last);
    }
  }

  /** Anchors and aliases come in swarms; the first of each tells enough. */
  #reportOnce(code: string, start: number, end: number): void {
    if (this.#found.every((finding) => finding.code !== code)) this.#report(code, start, end);
  }

  #refuseMarks(event: { anchorStart: number; anchorEnd: number; tagStart: number; tagEnd: number }): void {
    if (event.anchorStart >= 0) this.#reportOnce('yaml/anchor', event.anchorStart - 1, event.anchorEnd);
    if (event.tagStart >= 0) this.#reportOnce('yaml/tag', event.tagStart, event.tagEnd);
  }

  #scalar(event: ScalarEvent): ScalarNode {
    if (event.valueStart < 0) {
      const at = this.#afterColon();
      return nothing(at, at);
    }
    const isQuoted = event.style > 1 && this.#isInQuotes(event);
    const isBlock = event.indent >= 0;
    const start = isQuoted ? event.valueStart - 1 : event.valueStart;
    const end = isQuoted ? event.valueEnd + 1 : event.valueEnd;
    this.#last = end;
    const isPlain = !isQuoted && !isBlock;
    if (isPlain) this.#suspect(start, end, !event.fast);
    const text = event.fast ? this.#text.slice(event.valueStart, event.valueEnd) : getScalarValue(this.#text, event);
    if (isBlock) return this.#block(text, start, end);
    const isLines = isPlain && !event.fast && this.#isLines(start, end) ? true : undefined;
    return { kind: 'scalar', text, quoted: !isPlain, isLines, unread: undefined, start, end };
  }

  #block(text: string, start: number, end: number): ScalarNode {
    const first = start + (/^\s*/.exec(this.#text.slice(start, end))?.[0].length ?? 0);
    const last = trimmedEnd(this.#text, first, end);
    return { ...nothing(first, last), text: text.replace(/\n+$/, ''), quoted: true };
  }

  #isInQuotes({ valueStart, valueEnd }: ScalarEvent): boolean {
    const quote = this.#text[valueStart - 1];
    return (quote === '"' || quote === "'") && this.#text[valueEnd] === quote;
  }

  #isLines(start: number, end: number): boolean {
    return /\n[ \t]*$/.test(this.#text.slice(Math.max(0, start - 80), start)) && this.#text.slice(start, end).includes('\n');
  }

  #suspect(start: number, end: number, isFolded: boolean): void {
    const hash = this.#hasFullWidthHash ? this.#text.slice(start, end).search(/[ \t　]＃/) : -1;
    if (hash >= 0) this.#suspects.push(start + hash);
    else if (isSuspicious(this.#text, start) || (isFolded && this.#isKeys(start, end))) this.#suspects.push(start);
  }

  #isKeys(start: number, end: number): boolean {
    return looksLikeKeys(this.#text.slice(start, end));
  }

  /** Where a missing value would stand: after the colon or dash that waits for it. */
  #afterColon(): number {
    const mark = /^[ \t]*[:-]/.exec(this.#text.slice(this.#last, this.#last + 80));
    return this.#last + (mark?.[0].length ?? 0);
  }

  #map(start: number): MapNode {
    const node: MapNode = { kind: 'map', entries: [], start, end: start };
    const keys = new Keys();
    while (this.#events[this.#at]?.type !== EVENT_POP) {
      const key = this.#node();
      const value = this.#node();
      if (key.kind === 'scalar') this.#addEntry(node, key, value, keys);
      else this.#leaveOut(node, 'yaml/complex-key', key);
    }
    return this.#close(node, '}');
  }

  /** What the key would have stood for may be anything. */
  #leaveOut(node: MapNode, code: string, key: Node): void {
    this.#report(code, key.start, key.end);
    node.partial = true;
  }

  #addEntry(node: MapNode, key: ScalarNode, value: Node, keys: Keys): void {
    if (!key.quoted && hasColon.test(key.text) && (key.text.includes('：') || (node.start !== key.start && /:\S/.test(key.text))))
      this.#suspects.push(key.start);
    const earlier = keys.named(key.text);
    if (key.text === '<<') this.#leaveOut(node, 'yaml/merge-key', key);
    else if (key.unread === true) node.partial = true;
    else if (forbiddenKeys.has(key.text)) this.#report('key/forbidden', key.start, key.end, { key: key.text });
    else if (earlier !== undefined) {
      const place = { file: this.#file, start: earlier.start, end: earlier.end };
      this.#report('key/duplicate', key.start, key.end, { key: key.text }, [{ span: place, note: 'first-here' }]);
      node.entries.forEach((entry, at) => {
        if (entry.key === earlier) node.entries[at] = { ...entry, doubted: true };
      });
    } else {
      node.entries.push({ key, value });
      keys.add(key);
    }
  }

  #list(start: number): ListNode {
    const node: ListNode = { kind: 'list', items: [], start, end: start };
    while (this.#events[this.#at]?.type !== EVENT_POP) node.items.push(this.#node());
    return this.#close(node, ']');
  }

  #close<T extends MapNode | ListNode>(node: T, bracket: string): T {
    this.#at++;
    const isFlow = this.#text[node.start] === (bracket === '}' ? '{' : '[');
    if (isFlow) node.isFlow = true;
    const closing = isFlow ? this.#text.indexOf(bracket, Math.max(this.#last, node.start)) : -1;
    node.end = closing >= 0 ? closing + 1 : Math.max(this.#last, node.start);
    this.#last = node.end;
    return node;
  }
}

/** A scalar without a text. All scalars have the same parts in the same order: the machine reads one shape faster. */
const nothing = (start: number, end: number): ScalarNode => ({
  kind: 'scalar',
  text: '',
  quoted: false,
  isLines: undefined,
  unread: undefined,
  start,
  end,
});

/** The keys of one group, of which most have few: those are looked through sooner than a table is made of them. */
class Keys {
  readonly #first: ScalarNode[] = [];
  #others: Map<string, ScalarNode> | undefined;

  named(text: string): ScalarNode | undefined {
    for (const key of this.#first) if (key.text === text) return key;
    return this.#others?.get(text);
  }

  add(key: ScalarNode): void {
    if (this.#first.length < 12) this.#first.push(key);
    else {
      this.#others ??= new Map();
      this.#others.set(key.text, key);
    }
  }
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? '')) at--;
  return at;
}
