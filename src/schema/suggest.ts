/**
 * Nearest words. In: what was written and what is allowed. Out: up to three candidates by edit distance, best first.
 */
import { distance } from 'fastest-levenshtein';
import { compare } from './diagnostic.ts';

export function suggest(found: string, allowed: Iterable<string>): readonly string[] {
  const wanted = found.trim().toLowerCase();
  return [...new Set(allowed)]
    .map((word) => ({ word, cost: cost(wanted, word.toLowerCase()) }))
    .filter(({ cost }) => cost <= 0.6)
    .sort((a, b) => a.cost - b.cost || compare(a.word, b.word))
    .slice(0, 3)
    .map(({ word }) => word);
}

/** Edit distance as a share of the longer word; a word that holds the other counts as near. */
function cost(found: string, word: string): number {
  if (found === '' || word === '') return 1;
  const share = distance(found, word) / Math.max(found.length, word.length);
  return word.includes(found) || found.includes(word) ? Math.min(share, 0.4) : share;
}
