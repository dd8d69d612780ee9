/**
 * Nearest words. In: what was written and what is allowed. Out: up to three candidates by edit distance, best first; what is
 * much further away than the best is left out.
 */
import { distance } from 'fastest-levenshtein';
import { type Bilingual, compare } from './diagnostic.ts';

export function suggest(found: string, allowed: readonly string[]): readonly string[] {
  const wanted = found.trim().toLowerCase();
  const near = candidates(wanted, allowed)
    .map((word) => ({ word, cost: cost(wanted, word.toLowerCase()) }))
    .filter(({ cost }) => cost <= 0.6)
    .sort((a, b) => a.cost - b.cost || compare(a.word, b.word));
  const limit = (near[0]?.cost ?? 0) + 0.2;
  return [...new Set(near.filter(({ cost }) => cost <= limit).map(({ word }) => word))].slice(0, 3);
}

/** Of very many words, as of all offices of a province, only those of nearly the same length are compared. */
const candidates = (wanted: string, allowed: readonly string[]): readonly string[] =>
  allowed.length <= 2000 ? allowed : allowed.filter((word) => Math.abs(word.length - wanted.length) <= 2);

/** Edit distance as a share of the longer word; a word that holds the other counts as near. Whole texts are no words. */
function cost(found: string, word: string): number {
  const longest = Math.max(found.length, word.length);
  if (found === '' || word === '' || longest > 200) return 1;
  const share = distance(found, word) / longest;
  return word.includes(found) || found.includes(word) ? Math.min(share, 0.4) : share;
}

/** What a remedy offers: the nearest words or, where nothing is near, the first dozen. */
export function offer(found: string, allowed: readonly string[]): Bilingual {
  const near = suggest(found, allowed);
  return enumerate(near.length > 0 ? near : allowed);
}

/** A list that fits into a sentence. */
export function enumerate(all: readonly string[]): Bilingual {
  const most = 12;
  const words = all.length > 200 ? all : [...new Set(all)];
  if (words.length === 0) return { zh: '（还没有）', en: '(none yet)' };
  const shown = words.slice(0, most);
  if (words.length <= most) return { zh: shown.join('、'), en: shown.join(', ') };
  return { zh: `${shown.join('、')}等${words.length}个`, en: `${shown.join(', ')} … (${words.length} in all)` };
}
