/**
 * The inside of an article. In: its lines, each a printed paragraph. Out: 款 with their 项 and 目.
 *
 * A line without a mark begins a 款, even after items. One exception keeps the count right: where a list goes on after such
 * a line (…（二）…, a line, （三）…), the line belongs to the item before it (刑事诉讼法解释 第一条).
 */
import { toNumber } from '../schema/numerals.ts';
import type { Article, Paragraph, Point } from './law-text.ts';

const itemMark = /^[（(]([〇零一二三四五六七八九十百]{1,5})[）)][ 　]*/u;
const pointMark = /^(?:(\d{1,2})[.、．](?!\d)|[（(](\d{1,2})[）)]|([⒈-⒛①-⑳]))[ 　]*/u;
/** Items printed in one line with what they belong to: …：（一）…；（二）… */
const inlineItem = /(?<=[：:；;。])[ 　]*(?=[（(][一二三四五六七八九十]{1,3}[）)])/u;

interface OpenItem {
  number: number;
  text: string;
  points: Point[];
}

interface OpenParagraph {
  text: string;
  items: OpenItem[];
}

export function readArticle(head: Omit<Article, 'text' | 'paragraphs'>, lines: readonly string[]): Article {
  return { ...head, text: lines.join('\n'), paragraphs: readParagraphs(lines) };
}

export function readParagraphs(lines: readonly string[]): readonly Paragraph[] {
  const open: OpenParagraph[] = [];
  for (const line of lines.flatMap(splitInline)) addLine(open, line.trim());
  return open.map(({ text, items }): Paragraph => ({ text, items }));
}

function splitInline(line: string): readonly string[] {
  const first = /[：:][ 　]*[（(]一[）)]/.exec(line);
  if (first === null || !/[；;。][ 　]*[（(]二[）)]/.test(line.slice(first.index))) return [line];
  return line.split(inlineItem);
}

function addLine(open: OpenParagraph[], line: string): void {
  const item = itemMark.exec(line);
  const point = pointMark.exec(line);
  if (item?.[1] !== undefined) addItem(open, toNumber(item[1]), line.slice(item[0].length));
  else if (point !== null && open.length > 0) addPoint(open, pointNumber(point), line.slice(point[0].length));
  else if (line !== '') open.push({ text: line, items: [] });
}

function addItem(open: OpenParagraph[], number: number, text: string): void {
  joinInterrupted(open, number);
  const last = open.at(-1) ?? startParagraph(open);
  last.items.push({ number, text, points: [] });
}

function startParagraph(open: OpenParagraph[]): OpenParagraph {
  const paragraph: OpenParagraph = { text: '', items: [] };
  open.push(paragraph);
  return paragraph;
}

/** Puts lines between item n−1 and item n back into item n−1. */
function joinInterrupted(open: OpenParagraph[], number: number): void {
  const at = open.findLastIndex(({ items }) => items.length > 0);
  const before = open[at]?.items.at(-1);
  if (at < 0 || at === open.length - 1 || before === undefined || number === 1 || before.number !== number - 1) return;
  const between = open.splice(at + 1);
  before.text = [before.text, ...between.map(({ text }) => text)].join('\n');
}

/** Points stand under an item; without one, figures number the items themselves. */
function addPoint(open: OpenParagraph[], number: number, text: string): void {
  const paragraph = open.at(-1);
  const item = paragraph?.items.at(-1);
  if (paragraph === undefined) return;
  if (item === undefined || (item.points.length === 0 && number > 1)) paragraph.items.push({ number, text, points: [] });
  else item.points.push({ number, text });
}

function pointNumber(match: RegExpExecArray): number {
  if (match[3] === undefined) return Number(match[1] ?? match[2]);
  const code = match[3].codePointAt(0) ?? 0;
  return code >= 0x2488 ? code - 0x2487 : code - 0x245f;
}
