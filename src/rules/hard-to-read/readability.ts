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

export function readability(text: string): Readability {
  const own = text.replace(aside, '名');
  const sentences = own.split(/[。；！？;!?\n]+/).filter(hasWords);
  const clauses = own.split(/[。；！？;!?\n，,：:、（）()]+/).filter(hasWords);
  const characters = lengthOf(own);
  const sentence = characters / Math.max(1, sentences.length);
  const officialShare = (100 * (own.match(official)?.length ?? 0)) / Math.max(1, characters);
  const nested = (100 * clauses.filter((clause) => clause.split('的').length > 2).length) / Math.max(1, clauses.length);
  const score = 100 - 1.0 * Math.max(0, sentence - 15) - 6 * officialShare - 0.5 * nested;
  return { score: Math.round(Math.min(100, Math.max(0, score))), characters, sentence, official: officialShare, nested };
}

/** Without the few characters beyond the basic plane, which cost more to look for than they add. */
const lengthOf = (text: string): number => text.replace(/[^\u3400-\u9fff]+/g, '').length;
const hasWords = (text: string): boolean => /[\u3400-\u9fff](?:.|\n)*?[\u3400-\u9fff]/.test(text);
