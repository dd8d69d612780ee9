/**
 * Nearest words. In: what was written and what is allowed. Out: up to three candidates by edit distance, best first.
 */
import { distance } from 'fastest-levenshtein';
import { type Bilingual, compare } from './diagnostic.ts';

export function suggest(found: string, allowed: readonly string[]): readonly string[] {
  const wanted = found.trim().toLowerCase();
  const near = candidates(wanted, allowed)
    .map((word) => ({ word, cost: cost(wanted, word.toLowerCase()) }))
    .filter(({ cost }) => cost <= 0.6)
    .sort((a, b) => a.cost - b.cost || compare(a.word, b.word));
  return [...new Set(near.map(({ word }) => word))].slice(0, 3);
}

/** Of very many words only those of nearly the same length are compared, and not all of them. */
function candidates(wanted: string, allowed: readonly string[]): readonly string[] {
  const [many, most] = [2000, 500];
  return allowed.length <= many ? allowed : allowed.filter((word) => Math.abs(word.length - wanted.length) <= 2).slice(0, most);
}

/** Edit distance as a share of the longer word; a word that holds the other counts as near. */
function cost(found: string, word: string): number {
  const [shorter, longer] = found.length < word.length ? [found, word] : [word, found];
  if (shorter === '') return 1;
  if (longer.length < 100 && longer.includes(shorter)) return Math.min(distance(found, word) / longer.length, 0.4);
  // The distance is at least the difference in length: texts of any length are told apart at once.
  return shorter.length < longer.length * 0.4 ? 1 : distance(found, word) / longer.length;
}

/** What a remedy offers: the nearest words or, where nothing is near, the first dozen. */
export function offer(found: string, allowed: readonly string[]): Bilingual {
  const near = suggest(found, allowed);
  return enumerate(near.length > 0 ? near : allowed);
}

/** A list that fits into a sentence. */
export function enumerate(all: readonly string[]): Bilingual {
  const [most, shortList] = [12, all.length <= 200];
  const words = shortList ? [...new Set(all)] : all;
  if (words.length === 0) return { zh: '（还没有）', en: '(none yet)' };
  const shown = words.slice(0, most);
  if (words.length <= most) return { zh: shown.join('、'), en: shown.join(', ') };
  return { zh: `${shown.join('、')}等${words.length}个`, en: `${shown.join(', ')} … (${words.length} in all)` };
}
