/**
 * How hard a Chinese text is to read. In: a text. Out: a score from 0 to 100, higher is easier, with what it is made of.
 * The method and how it was checked are in docs/readability.md.
 */
import { officialWords } from './official-words.ts';

export interface Readability {
  readonly score: number;
  /** Chinese characters. */
  readonly characters: number;
  /** Characters in a sentence, on average. */
  readonly sentence: number;
  /** Official words in a hundred characters. */
  readonly official: number;
  /** Of a hundred clauses, how many have two or more 的. */
  readonly nested: number;
}

const official = new RegExp([...officialWords].sort((a, b) => b.length - a.length).join('|'), 'g');
const aside = /《[^《》]*》|https?:\/\/\S+/gu;

/** A sentence, and a clause, with two Chinese characters at least; a clause with two 的. Searches count faster than cutting the text up. */
const [sentenceEnd, clauseEnd, chinese] = ['。；！？;!?\\n', '。；！？;!?\\n，,：:、（）()', '\\u3400-\\u9fff'];
const twiceIn = (end: string, sign: string): RegExp => new RegExp(`(?:[^${end}${sign}]*[${sign}]){2}[^${end}]*`, 'g');
const sentences = twiceIn(sentenceEnd, chinese);
const clauses = twiceIn(clauseEnd, chinese);
const nestedClauses = twiceIn(clauseEnd, '的');

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

export function readability(text: string): Readability {
  const own = text.replace(aside, '名');
  const characters = lengthOf(own);
  const sentence = characters / Math.max(1, count(own, sentences));
  const officialShare = (100 * count(own, official)) / Math.max(1, characters);
  const nested = (100 * count(own, nestedClauses)) / Math.max(1, count(own, clauses));
  const score = 100 - 1.0 * Math.max(0, sentence - 15) - 6 * officialShare - 0.5 * nested;
  return { score: Math.round(Math.min(100, Math.max(0, score))), characters, sentence, official: officialShare, nested };
}

/** Without the few characters beyond the basic plane, which cost more to look for than they add. */
const lengthOf = (text: string): number => text.replace(/[^\u3400-\u9fff]+/g, '').length;
