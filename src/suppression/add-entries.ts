/**
 * New entries in the text of a baseline. In: the text, what could be read of it, and the entries. Out: the text with the entries
 * behind those that are there; everything else stays as it was written.
 */
import { type Canon, flow } from '../schema/canonical.ts';
import type { Lang } from '../schema/diagnostic.ts';

/** In the order of the schema. */
export interface NewEntry {
  readonly code: string;
  readonly file: string;
  readonly place?: string;
  readonly found?: string;
  readonly reason: string;
  readonly until: string;
}

const keys: Readonly<Record<Lang, Readonly<Record<keyof NewEntry | 'entries', string>>>> = {
  zh: { entries: '暂不处理', code: '代码', file: '文件', place: '位置', found: '原文', reason: '理由', until: '截止日期' },
  en: { entries: 'entries', code: 'code', file: 'file', place: 'place', found: 'found', reason: 'reason', until: 'until' },
};

/** Stands where somebody has to say why. */
export const reasonToFill: Readonly<Record<Lang, string>> = { zh: '待填写', en: 'to be filled in' };

const heads: Readonly<Record<Lang, string>> = {
  zh: '# yaml-language-server: $schema=.guide/baseline.zh.schema.json\n# 已经知道、暂不处理的问题。每条写明理由和截止日期；到期的、用不上的，检查时会提示。\n',
  en: '# yaml-language-server: $schema=.guide/baseline.en.schema.json\n# Findings that are known and set aside for now. Each needs a reason and an end date; what has run out or is of no use is reported.\n',
};

/** A new document, or one behind comments. */
export function newBaseline(entries: readonly NewEntry[], lang: Lang, text = heads[lang]): string {
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return `${before}${keys[lang].entries}:\n${entries.map((entry) => `${block(entry, lang, '  ', '\n')}\n`).join('')}`;
}

/** `root` is a document without errors. */
export function addEntries(text: string, root: Canon, entries: readonly NewEntry[], lang: Lang): string {
  const list = root.kids?.get('entries');
  if (list === undefined) return text;
  const last = [...(list.kids?.values() ?? [])].at(-1);
  const isInBrackets = text[list.start] === '[';
  const put = (start: number, end: number, added: string): string => text.slice(0, start) + added + text.slice(end);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  if (last === undefined && root.isFlow !== true && isInBrackets) {
    const colon = text.indexOf(':', list.key?.end ?? 0) + 1;
    return put(colon, list.end, entries.map((entry) => newline + block(entry, lang, '  ', newline)).join(''));
  }
  const written = entries.map((entry) => inBraces(entry, lang)).join(', ');
  if (last === undefined) return put(list.start, list.end, `[${written}]`);
  if (isInBrackets) return put(last.end, last.end, `, ${written}`);
  const end = endOfLine(text, last.end);
  const dash = text.lastIndexOf('-', last.start - 1);
  const indent = text.slice(text.lastIndexOf('\n', dash) + 1, dash);
  const added = entries.map((entry) => newline + block(entry, lang, indent, newline)).join('');
  return put(end, end, end === text.length ? added + newline : added);
}

function endOfLine(text: string, at: number): number {
  const next = text.indexOf('\n', at);
  if (next < 0) return text.length;
  return text[next - 1] === '\r' ? next - 1 : next;
}

const order = ['code', 'file', 'place', 'found', 'reason', 'until'] as const;

function block(entry: NewEntry, lang: Lang, indent: string, newline: string): string {
  const lines = order.flatMap((name) => (entry[name] === undefined ? [] : [`${keys[lang][name]}: ${flow(entry[name], true)}`]));
  return lines.map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}`).join(newline);
}

const inBraces = (entry: NewEntry, lang: Lang): string =>
  flow(Object.fromEntries(order.flatMap((name) => (entry[name] === undefined ? [] : [[keys[lang][name], entry[name]]]))), true);
