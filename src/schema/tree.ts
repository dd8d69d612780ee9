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

/** Makes nodes of what a parser tells, and takes notes of what is wrong with them or looks so; whoever goes through a text has one. */
export class NodeMaker {
  readonly found: Diagnostic[] = [];
  readonly suspects: number[] = [];
  /** Where the last value ended. */
  last = 0;
  readonly #file: string;
  readonly #text: string;
  readonly #hasFullWidthHash: boolean;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
    this.#hasFullWidthHash = text.includes('＃');
  }

  report(code: string, start: number, end: number, args: Record<string, string> = {}, related?: Diagnostic['related']): void {
    if (this.found.length > mostPerFile) return;
    const span = { file: this.#file, start, end };
    this.found.push({ code, severity: 'error', span, args, ...(related === undefined ? {} : { related }) });
  }

  /** Where a value is missing: behind the colon or dash that waits for it. */
  missing(): ScalarNode {
    const mark = /^[ \t]*[:-]/.exec(this.#text.slice(this.last, this.last + 80));
    const at = this.last + (mark?.[0].length ?? 0);
    return nothing(at, at);
  }

  /** On one line, as it stands there. */
  plain(start: number, end: number): ScalarNode {
    this.last = end;
    this.#suspect(start, end);
    return { kind: 'scalar', text: this.#text.slice(start, end), quoted: false, isLines: undefined, unread: undefined, start, end };
  }

  /** Plain text that is not as it stands there: its lines were joined. */
  joined(start: number, end: number, text: string): ScalarNode {
    this.last = end;
    if (!this.#suspect(start, end) && looksLikeKeys(this.#text.slice(start, end))) this.suspects.push(start);
    const isLines = this.#isLines(start, end) ? true : undefined;
    return { kind: 'scalar', text, quoted: false, isLines, unread: undefined, start, end };
  }

  quoted(start: number, end: number, text: string): ScalarNode {
    this.last = end;
    return { kind: 'scalar', text, quoted: true, isLines: undefined, unread: undefined, start, end };
  }

  block(start: number, end: number, text: string): ScalarNode {
    this.last = end;
    const first = start + (/^\s*/.exec(this.#text.slice(start, end))?.[0].length ?? 0);
    const last = trimmedEnd(this.#text, first, end);
    return { ...nothing(first, last), text: text.replace(/\n+$/, ''), quoted: true };
  }

  addEntry(node: MapNode, key: ScalarNode, value: Node, keys: Keys): void {
    if (!key.quoted && hasColon.test(key.text) && (key.text.includes('：') || (node.start !== key.start && /:\S/.test(key.text))))
      this.suspects.push(key.start);
    const earlier = keys.named(key.text);
    if (key.text === '<<') this.leaveOut(node, 'yaml/merge-key', key);
    else if (key.unread === true) node.partial = true;
    else if (forbiddenKeys.has(key.text)) this.report('key/forbidden', key.start, key.end, { key: key.text });
    else if (earlier !== undefined) {
      const place = { file: this.#file, start: earlier.start, end: earlier.end };
      this.report('key/duplicate', key.start, key.end, { key: key.text }, [{ span: place, note: 'first-here' }]);
      node.entries.forEach((entry, at) => {
        if (entry.key === earlier) node.entries[at] = { ...entry, doubted: true };
      });
    } else {
      node.entries.push({ key, value });
      keys.add(key);
    }
  }

  /** What the key would have stood for may be anything. */
  leaveOut(node: MapNode, code: string, key: Node): void {
    this.report(code, key.start, key.end);
    node.partial = true;
  }

  /** A group or list ends at its bracket, or with its last value. */
  close<T extends MapNode | ListNode>(node: T, bracketEnd: number | undefined): T {
    if (bracketEnd !== undefined) node.isFlow = true;
    node.end = bracketEnd ?? Math.max(this.last, node.start);
    this.last = node.end;
    return node;
  }

  #isLines(start: number, end: number): boolean {
    return /\n[ \t]*$/.test(this.#text.slice(Math.max(0, start - 80), start)) && this.#text.slice(start, end).includes('\n');
  }

  #suspect(start: number, end: number): boolean {
    const hash = this.#hasFullWidthHash ? this.#text.slice(start, end).search(/[ \t　]＃/) : -1;
    if (hash < 0 && !isSuspicious(this.#text, start)) return false;
    this.suspects.push(hash < 0 ? start : start + hash);
    return true;
  }
}

/** Turns the flat list of events into a tree; a class because the cursor moves through recursive calls. */
class TreeBuilder {
  readonly #file: string;
  readonly #text: string;
  readonly #make: NodeMaker;
  #events: readonly Event[] = [];
  #at = 0;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
    this.#make = new NodeMaker(file, text);
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
    return { root, diagnostics: this.#make.found, suspects: this.#make.suspects };
  }

  #reportSecondDocument(root: Node): void {
    if (root.kind === 'map') root.partial = true;
    const { last } = this.#make;
    const mark = this.#text.indexOf('\n---', last - 1);
    const [start, end] = mark < 0 ? [last, last] : [mark + 1, mark + 4];
    this.#make.report('yaml/several-documents', start, end);
  }

  /** Nothing but comments. */
  #empty(): Tree {
    this.#make.report('file/empty', 0, 0, { file: fileName(this.#file) });
    return { diagnostics: this.#make.found, suspects: [] };
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
        return nothing(this.#make.last, this.#make.last);
    }
  }

  /** Anchors and aliases come in swarms; the first of each tells enough. */
  #reportOnce(code: string, start: number, end: number): void {
    if (this.#make.found.every((finding) => finding.code !== code)) this.#make.report(code, start, end);
  }

  #refuseMarks(event: { anchorStart: number; anchorEnd: number; tagStart: number; tagEnd: number }): void {
    if (event.anchorStart >= 0) this.#reportOnce('yaml/anchor', event.anchorStart - 1, event.anchorEnd);
    if (event.tagStart >= 0) this.#reportOnce('yaml/tag', event.tagStart, event.tagEnd);
  }

  #scalar(event: ScalarEvent): ScalarNode {
    const { valueStart: start, valueEnd: end } = event;
    if (start < 0) return this.#make.missing();
    if (event.indent >= 0) return this.#make.block(start, end, getScalarValue(this.#text, event));
    if (event.style > 1 && this.#isInQuotes(event)) return this.#make.quoted(start - 1, end + 1, getScalarValue(this.#text, event));
    return event.fast ? this.#make.plain(start, end) : this.#make.joined(start, end, getScalarValue(this.#text, event));
  }

  #isInQuotes({ valueStart, valueEnd }: ScalarEvent): boolean {
    const quote = this.#text[valueStart - 1];
    return (quote === '"' || quote === "'") && this.#text[valueEnd] === quote;
  }

  #map(start: number): MapNode {
    const node = newMap(start);
    const keys = new Keys();
    while (this.#events[this.#at]?.type !== EVENT_POP) {
      const key = this.#node();
      const value = this.#node();
      if (key.kind === 'scalar') this.#make.addEntry(node, key, value, keys);
      else this.#make.leaveOut(node, 'yaml/complex-key', key);
    }
    return this.#close(node, '{', '}');
  }

  #list(start: number): ListNode {
    const node = newList(start);
    while (this.#events[this.#at]?.type !== EVENT_POP) node.items.push(this.#node());
    return this.#close(node, '[', ']');
  }

  #close<T extends MapNode | ListNode>(node: T, opening: string, closing: string): T {
    this.#at++;
    if (this.#text[node.start] !== opening) return this.#make.close(node, undefined);
    const at = this.#text.indexOf(closing, Math.max(this.#make.last, node.start));
    return this.#make.close(node, at < 0 ? Math.max(this.#make.last, node.start) : at + 1);
  }
}

export const newMap = (start: number): MapNode => ({ kind: 'map', entries: [], start, end: start });
export const newList = (start: number): ListNode => ({ kind: 'list', items: [], start, end: start });

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
export class Keys {
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
