/**
 * YAML as nearly all items are written, read in few steps. In: a text. Out: the tree that is made of js-yaml's events; nothing where
 * the text holds anything else than groups and lists by indentation, texts on one line, plain or in quotes without escapes, [ ] and
 * { } on one line, block texts and comments. It refuses and explains nothing: then js-yaml reads the text, which knows all of
 * YAML and takes some three times as long. What is here is written for the machine, which runs it only some hundred times: a search
 * finds the end of a text sooner than a loop does. A test compares the two.
 */
import {
  CHOMPING_CLIP,
  CHOMPING_KEEP,
  CHOMPING_STRIP,
  EVENT_SCALAR,
  getScalarValue,
  SCALAR_STYLE_FOLDED_BLOCK,
  SCALAR_STYLE_LITERAL_BLOCK,
} from 'js-yaml';
import { Keys, type ListNode, type MapNode, type Node, NodeMaker, newList, newMap, type ScalarNode, type Tree } from './tree.ts';

export const plainTree = (file: string, text: string): Tree | undefined =>
  text.endsWith(' ') || beyond.test(text) ? undefined : new PlainReader(file, text).read();

/** Tabs, carriage returns, control characters, surrogates, byte order marks: rare, and what they mean js-yaml knows. */
const beyond = /[^\n -~\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;

/** A plain text begins with none of the signs that may mean something else, and ends before `: ` and ` #`. */
const first = '[^\\s\\-?:,[\\]{}#&*!|>\'"%@`.]';
const ofLine = new RegExp(`${first}[^\\n:#]*(?:(?::(?![ \\n]|$)|(?<! )#)[^\\n:#]*)*`, 'y');
const ofFlow = new RegExp(`${first}[^\\n,[\\]{}:#]*(?:(?::(?![ \\n,[\\]{}]|$)|(?<! )#)[^\\n,[\\]{}:#]*)*`, 'y');
const singleQuoted = /'[^'\n]*'(?!')/y;
const doubleQuoted = /"[^"\\\n]*"/y;
const blockHead = /[|>][+-]? *\n/y;

const [newline, space, hash, dash, colon, comma] = [0x0a, 0x20, 0x23, 0x2d, 0x3a, 0x2c];
const [single, double, literal, folded] = [0x27, 0x22, 0x7c, 0x3e];
const [openList, closeList, openGroup, closeGroup] = [0x5b, 0x5d, 0x7b, 0x7d];

/** js-yaml gives up below 40. */
const deepest = 12;

/** What a method that moves on answers where the text is beyond this reader. */
const unknown = -1;

/** A list or group that is not closed yet. A group has keys, and a key that waits for its value, or none. */
interface Open {
  readonly list: ListNode | undefined;
  readonly map: MapNode | undefined;
  readonly keys: Keys;
  key: ScalarNode | undefined;
  readonly indent: number;
  readonly depth: number;
  readonly outer: Open | undefined;
}

/** Goes through the text line by line; a class because all steps share what is open. */
class PlainReader {
  readonly #text: string;
  readonly #make: NodeMaker;
  readonly #root: ListNode = newList(0);
  /** The innermost that is open. */
  #top: Open = { list: this.#root, map: undefined, keys: new Keys(), key: undefined, indent: -1, depth: 0, outer: undefined };
  /** The last value would go on in a line that is indented further. */
  #goesOn = false;

  constructor(file: string, text: string) {
    this.#text = text;
    this.#make = new NodeMaker(file, text);
  }

  read(): Tree | undefined {
    for (let line = 0; line < this.#text.length; ) {
      line = this.#anyLine(line);
      if (line === unknown || this.#top.depth > deepest) return undefined;
    }
    while (this.#top.outer !== undefined) this.#close(this.#top.outer);
    const [root] = this.#root.items;
    return root === undefined ? undefined : { root, diagnostics: this.#make.found, suspects: this.#make.suspects };
  }

  /** Like all that read a line: where the next one begins. */
  #anyLine(line: number): number {
    const start = this.#behindBlanks(line);
    const code = this.#text.charCodeAt(start);
    if (code === newline) return start + 1;
    if (code !== hash) return this.#line(start, start - line);
    return this.#goesOn && start - line > this.#top.indent ? unknown : this.#nextLine(start);
  }

  #line(start: number, column: number): number {
    const isEntry = this.#isDash(start);
    let top = this.#top;
    while (top.outer !== undefined && (top.indent > column || (top.indent === column && top.list !== undefined && !isEntry)))
      top = this.#close(top.outer);
    if (top.indent < column || (isEntry && top.map !== undefined)) {
      if (!this.#waits(top, column)) return unknown;
      return isEntry ? this.#entry(start, column, true) : this.#keyed(start, column, true);
    }
    if (isEntry) return this.#entry(start, column, false);
    if (top.key !== undefined) this.#place(this.#make.missing());
    return this.#keyed(start, column, false);
  }

  /** Whether a list or group may begin: below a key, or as the document. */
  #waits({ key, outer }: Open, column: number): boolean {
    return outer === undefined ? column === 0 && this.#root.items.length === 0 : key !== undefined;
  }

  /** An entry of a list; the first one opens it. */
  #entry(start: number, column: number, isFirst: boolean): number {
    if (isFirst) this.#open(newList(start), undefined, column);
    const at = this.#behindBlanks(start + 1);
    const inner = column + at - start;
    if (this.#top.depth > deepest) return unknown;
    if (this.#isDash(at)) return this.#entry(at, inner, true);
    return this.#keyed(at, inner, true);
  }

  /** A key with its value; where a group may begin and there is none, in a list, a value alone. */
  #keyed(start: number, column: number, isFirst: boolean): number {
    const text = this.#textAt(start, ofLine);
    const behind = text === undefined ? unknown : this.#behindBlanks(text.end);
    if (this.#text.charCodeAt(behind) === colon && this.#endsWord(behind + 1)) {
      if (isFirst) this.#open(undefined, newMap(start), column);
      this.#top.key = text;
      return this.#value(behind + 1);
    }
    return isFirst && this.#top.list !== undefined && this.#top.outer !== undefined ? this.#alone(start, text) : unknown;
  }

  #value(colonEnd: number): number {
    const at = this.#behindBlanks(colonEnd);
    const code = this.#text.charCodeAt(at);
    this.#goesOn = false;
    if (at === this.#text.length || code === newline || code === hash) return this.#nextLine(at);
    return this.#alone(at, this.#textAt(at, ofLine));
  }

  /** A value that ends its line, or a block text. */
  #alone(start: number, text: ScalarNode | undefined): number {
    this.#goesOn = text?.quoted === false;
    const code = this.#text.charCodeAt(start);
    if (code === literal || code === folded) return this.#block(start);
    const value = text ?? this.#flow(start, this.#top.depth);
    if (value === undefined) return unknown;
    this.#place(value);
    return this.#lineEnd(value.end);
  }

  /** The next line, where nothing but a comment is left of this one. */
  #lineEnd(end: number): number {
    const at = this.#behindBlanks(end);
    const code = this.#text.charCodeAt(at);
    if (code === hash && at > end) {
      this.#goesOn = false;
      return this.#nextLine(at);
    }
    return code === newline || at === this.#text.length ? at + 1 : unknown;
  }

  #block(start: number): number {
    const text = this.#text;
    const from = endOf(blockHead, text, start);
    const indent = from === unknown ? unknown : this.#blockIndent(from);
    if (indent === unknown) return unknown;
    let line = from;
    while (line < text.length) {
      const at = this.#behindBlanks(line);
      if (at - line < indent && text.charCodeAt(at) !== newline) break;
      line = Math.min(this.#nextLine(at), text.length);
    }
    this.#place(this.#make.block(from, line, blockText(text, { start, from, to: line, indent })));
    return line;
  }

  /** That of the first line with a text; empty lines before it may not be longer. */
  #blockIndent(from: number): number {
    let least = this.#top.indent + 1;
    for (let line = from; line < this.#text.length; ) {
      const at = this.#behindBlanks(line);
      if (this.#text.charCodeAt(at) !== newline) return at - line < least ? unknown : at - line;
      if (at - line > least) least = at - line;
      line = at + 1;
    }
    return unknown;
  }

  /** A text, [ ] or { } inside of [ ] or { }, or these themselves. */
  #flow(start: number, depth: number): Node | undefined {
    const code = this.#text.charCodeAt(start);
    if (code === openList) return this.#flowList(start, depth + 1);
    if (code === openGroup) return this.#flowGroup(start, depth + 1);
    return this.#textAt(start, ofFlow);
  }

  #flowList(start: number, depth: number): ListNode | undefined {
    const node = newList(start);
    let at = depth > deepest ? unknown : this.#behindBlanks(start + 1);
    while (at !== unknown && this.#text.charCodeAt(at) !== closeList) {
      const entry = this.#flow(at, depth);
      if (entry === undefined) return undefined;
      node.items.push(entry);
      at = this.#nextInFlow(entry.end, closeList);
    }
    return at === unknown ? undefined : this.#make.close(node, at + 1);
  }

  #flowGroup(start: number, depth: number): MapNode | undefined {
    const node = newMap(start);
    const keys = new Keys();
    let at = depth > deepest ? unknown : this.#behindBlanks(start + 1);
    while (at !== unknown && this.#text.charCodeAt(at) !== closeGroup) {
      const key = this.#textAt(at, ofFlow);
      const mark = key === undefined ? unknown : this.#behindBlanks(key.end);
      if (key === undefined || this.#text.charCodeAt(mark) !== colon) return undefined;
      const value = this.#flow(this.#behindBlanks(mark + 1), depth);
      if (value === undefined) return undefined;
      this.#make.addEntry(node, key, value, keys);
      at = this.#nextInFlow(value.end, closeGroup);
    }
    return at === unknown ? undefined : this.#make.close(node, at + 1);
  }

  /** Behind the comma, or at the bracket that closes. */
  #nextInFlow(end: number, bracket: number): number {
    const at = this.#behindBlanks(end);
    const code = this.#text.charCodeAt(at);
    return code === comma ? this.#behindBlanks(at + 1) : code === bracket ? at : unknown;
  }

  /** The text on one line that begins here, blanks behind it left out. */
  #textAt(start: number, plain: RegExp): ScalarNode | undefined {
    const text = this.#text;
    const code = text.charCodeAt(start);
    if (code === single || code === double) {
      const end = endOf(code === single ? singleQuoted : doubleQuoted, text, start);
      return end === unknown ? undefined : this.#make.quoted(start, end, text.slice(start + 1, end - 1));
    }
    let end = endOf(plain, text, start);
    if (end === unknown) return undefined;
    while (text.charCodeAt(end - 1) === space) end--;
    return this.#make.plain(start, end);
  }

  #open(list: ListNode | undefined, map: MapNode | undefined, indent: number): void {
    const outer = this.#top;
    this.#top = { list, map, keys: new Keys(), key: undefined, indent, depth: outer.depth + 1, outer };
  }

  /** The innermost, so that `outer` is it from now on. */
  #close(outer: Open): Open {
    const { key, list, map } = this.#top;
    if (key !== undefined) this.#place(this.#make.missing());
    const node = list ?? map;
    this.#top = outer;
    if (node !== undefined) this.#place(this.#make.close<MapNode | ListNode>(node, undefined));
    return outer;
  }

  /** Puts a value where it is waited for. */
  #place(value: Node): void {
    const { list, map, key, keys } = this.#top;
    if (list !== undefined) list.items.push(value);
    else if (map !== undefined && key !== undefined) this.#make.addEntry(map, key, value, keys);
    this.#top.key = undefined;
  }

  #isDash(at: number): boolean {
    return this.#text.charCodeAt(at) === dash && this.#text.charCodeAt(at + 1) === space;
  }

  #endsWord(at: number): boolean {
    const code = this.#text.charCodeAt(at);
    return code === space || code === newline || at === this.#text.length;
  }

  #behindBlanks(from: number): number {
    let at = from;
    while (this.#text.charCodeAt(at) === space) at++;
    return at;
  }

  #nextLine(from: number): number {
    const end = this.#text.indexOf('\n', from);
    return end < 0 ? this.#text.length + 1 : end + 1;
  }
}

function endOf(expression: RegExp, text: string, start: number): number {
  expression.lastIndex = start;
  return expression.test(text) ? expression.lastIndex : unknown;
}

interface Block {
  /** Where its head stands, and its lines. */
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly indent: number;
}

function blockText(text: string, { start, from, to, indent }: Block): string {
  const style = text.charCodeAt(start) === literal ? SCALAR_STYLE_LITERAL_BLOCK : SCALAR_STYLE_FOLDED_BLOCK;
  const sign = text[start + 1];
  const chomping = sign === '-' ? CHOMPING_STRIP : sign === '+' ? CHOMPING_KEEP : CHOMPING_CLIP;
  const unmarked = { anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1 };
  return getScalarValue(text, { type: EVENT_SCALAR, valueStart: from, valueEnd: to, ...unmarked, style, chomping, indent, fast: false });
}
