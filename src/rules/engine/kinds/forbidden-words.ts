/**
 * 禁用词: words that may not stand in a text. Law that is quoted, names of documents in 《》 and the legal bases are never
 * looked at: there the words are not the author's own.
 */

import { textsOf } from '../node.ts';
import { isProse } from '../prose.ts';
import { asItIs, each, type Kind, type KindInput } from './kind.ts';

export const forbiddenWords: Kind = {
  needs: ['on'],
  visitors: (input) => {
    const replace = new Map(Object.entries(input.entry.replace ?? {}));
    const search = makeSearch(input, [...replace.keys()]);
    return each(input, asItIs, (node, context) => {
      for (const text of textsOf(node)) {
        if (!isProse(text)) continue;
        for (const [from, to] of search(String(text.value))) {
          const found = String(text.value).slice(from, to);
          context.report(text, { words: [from, to], args: { advice: replace.get(found) ?? '' } });
        }
      }
    });
  },
};

type Search = (text: string) => readonly (readonly [number, number])[];

/** Longer words first, so that 及时地 is found whole. */
function makeSearch({ entry, words }: KindInput, replaced: readonly string[]): Search {
  const parts = [...words, ...replaced].sort((a, b) => b.length - a.length).map(escapeWord);
  const expression = new RegExp([...parts, ...(entry.pattern === undefined ? [] : [entry.pattern])].join('|'), 'gu');
  const except = [...(entry.except ?? []), '《[^《》]*》', '“[^“”]*”'].map((text) => new RegExp(text, 'gu'));
  return (text) => {
    const hits = places(expression, text);
    if (hits.length === 0) return [];
    const spared = except.flatMap((one) => places(one, text));
    return hits.filter(([from, to]) => from < to && !spared.some((place) => place[0] <= from && to <= place[1]));
  };
}

const places = (expression: RegExp, text: string): readonly (readonly [number, number])[] =>
  [...text.matchAll(expression)].map(({ 0: found, index }) => [index, index + found.length] as const);

const escapeWord = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
