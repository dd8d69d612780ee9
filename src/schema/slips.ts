/**
 * Slips of the pen in YAML's punctuation. In: one line. Out: the first slip on it, with its place and what should stand
 * there: Chinese input methods and word processors type ：，｛【－ where YAML needs : , { [ -, and blanks get lost.
 */
import type { Range } from './located.ts';

export interface Slip extends Range {
  readonly code: 'yaml/full-width-colon' | 'yaml/space-after-colon' | 'yaml/space-after-dash' | 'yaml/full-width';
  /** Where what has to go ends: blanks behind a dash go with it. */
  readonly upTo: number;
  /** What should stand in its place. */
  readonly right: string;
}

interface Pattern {
  /** The slip itself is the first group; what stands before it is context. */
  readonly pattern: RegExp;
  readonly code: Slip['code'];
  readonly right: string | ((found: string) => string);
  /** Counts only behind the first brace of a line. A look-behind would walk back to it from every place. */
  readonly isInBraces?: true;
}

const ascii: Readonly<Record<string, string>> = {
  '｛': '{',
  '｝': '}',
  '【': '[',
  '】': ']',
  '［': '[',
  '］': ']',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
};
const asAscii = (found: string): string => ascii[found] ?? found.normalize('NFKC');

/** Signs that stand for a list's dash where word processors are at work; —— is punctuation of a sentence. */
const dashes = '－–—−‐‑﹣•·●◦▪';
const key = '["\']?[\\p{Script=Han}\\w（）()、/·-]{1,40}["\']?';
const lineHead = '^[ \\t]*(?:- +)*';

const dashPatterns: readonly Pattern[] = [
  { pattern: /^[ \t]*(-)(?=[^\s-])/du, code: 'yaml/space-after-dash', right: '- ' },
  { pattern: new RegExp(`^[ \\t]*((?!——)[${dashes}](?:[ \\t　]+|(?=[^\\s${dashes}])))`, 'du'), code: 'yaml/full-width', right: '- ' },
  { pattern: /^[ \t]*(＃)/du, code: 'yaml/full-width', right: '#' },
  { pattern: /[ \t　](＃)/du, code: 'yaml/full-width', right: '#' },
];

const bracketPatterns: readonly Pattern[] = [
  { pattern: new RegExp(`(?:${lineHead}|[:：,，\\[{｛【［][ 　]*)([｛［])`, 'du'), code: 'yaml/full-width', right: asAscii },
  { pattern: new RegExp(`${lineHead}${key}[:：][ 　]*(【)`, 'du'), code: 'yaml/full-width', right: '[' },
];

const closingPatterns: readonly Pattern[] = [
  { pattern: /\{[^{}｝]*(｝)/du, code: 'yaml/full-width', right: '}' },
  { pattern: /\[[^[\]】］]*([】］])/du, code: 'yaml/full-width', right: ']' },
  { pattern: /[:：,[{-] *"[^"”]*(”)[ \t]*(?=$|[,\]}]| #)/du, code: 'yaml/full-width', right: '"' },
  { pattern: /[:：,[{-] *'[^'’]*(’)[ \t]*(?=$|[,\]}]| #)/du, code: 'yaml/full-width', right: "'" },
  { pattern: /[:：,[{-] *(“)[^"“”]*"[ \t]*(?=$|[,\]}]| #)/du, code: 'yaml/full-width', right: '"' },
];

const colonPatterns: readonly Pattern[] = [
  { pattern: new RegExp(`${lineHead}${key} *(：)(?=[ \\t\\r]*$)`, 'du'), code: 'yaml/full-width-colon', right: ':' },
  { pattern: new RegExp(`${lineHead}${key} *(：[ \\t]*)`, 'du'), code: 'yaml/full-width-colon', right: ': ' },
  {
    pattern: new RegExp(`${lineHead}(?!\\d)[\\p{Script=Han}\\w（）()、]{1,40}(:)(?=[^ \\t])(?!//)`, 'du'),
    code: 'yaml/space-after-colon',
    right: ': ',
  },
  { pattern: new RegExp(`[{,，][ 　]*${key} *(：[ \\t]*)`, 'du'), isInBraces: true, code: 'yaml/full-width-colon', right: ': ' },
  { pattern: new RegExp(`(，)(?=[ 　]*${key}[:：])`, 'du'), isInBraces: true, code: 'yaml/full-width', right: ', ' },
];

/** In this order: a dash decides what the rest of the line is, brackets whether commas and colons inside matter. */
const patterns = [...dashPatterns, ...bracketPatterns, ...closingPatterns, ...colonPatterns];

/** The first slip on a line that the parser refuses, or that looks wrong to the reader of its tree. */
export const slipOf = (line: string): Slip | undefined => firstOf(patterns, line);

/** A list's dash, which the parser mostly takes for the beginning of a text and blames on a later line. */
export const dashSlipOf = (line: string): Slip | undefined => firstOf(dashPatterns.slice(0, 2), line);

function firstOf(candidates: readonly Pattern[], line: string): Slip | undefined {
  for (const { pattern, code, right, isInBraces = false } of candidates) {
    const from = isInBraces ? line.indexOf('{') : 0;
    const match = from < 0 ? null : pattern.exec(line.slice(from));
    const place = match?.indices?.[1];
    if (match === null || place === undefined) continue;
    const found = match[1] ?? '';
    const start = from + place[0];
    const end = start + found.trimEnd().length;
    return { code, start, end, upTo: from + place[1], right: typeof right === 'string' ? right : right(found) };
  }
  return undefined;
}

/** First characters of plain texts that are a slip where a line begins, and those that are one anywhere. */
const atLineStart = new Set(['-', ...dashes]);
const anywhere = new Set(['｛', '［', '＃', '　', '\u00a0']);

/** Most texts begin with one of these, and none of the slips does. */
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** Whether a plain text at `start` may owe its beginning to a slip; asked for every text, so it looks at one character. */
export function isSuspicious(text: string, start: number): boolean {
  if (isHan(text.charCodeAt(start))) return false;
  const first = text[start] ?? '';
  if (anywhere.has(first)) return true;
  if (!atLineStart.has(first) || text[start + 1] === first) return false;
  let at = start - 1;
  while (text[at] === ' ' || text[at] === '\t') at--;
  return at < 0 || text[at] === '\n';
}

/** A text whose first and second line both begin with a key and a full-width colon: a group of keys, not a text. */
export const looksLikeKeys = (text: string): boolean => /^[\p{Script=Han}]{1,12}：.*\n\s*[\p{Script=Han}]{1,12}：/u.test(text);
