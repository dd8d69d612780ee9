/**
 * 禁用词: words that may not stand in a text. Law that is quoted, names of documents in 《》 and the legal bases are never
 * looked at: there the words are not the author's own.
 */

import { type Places, placesOf } from '../expression.ts';
import type { Node } from '../node.ts';
import { eachProse } from '../prose.ts';
import type { ItemContext, Report } from '../rule.ts';
import { asItIs, each, type Kind, type KindInput } from './kind.ts';

export const forbiddenWords: Kind = {
  needs: ['on'],
  visitors: (input) => {
    const replace = new Map(Object.entries(input.entry.replace ?? {}));
    const search = makeSearch(input, [...replace.keys()]);
    const { foundWords } = input;
    const number = foundWords.number();
    const tell = (text: Node, places: Places, context: ItemContext): void => {
      for (const [from, to] of places) {
        const found = String(text.value).slice(from, to);
        context.report(text, { words: [from, to], args: advise(found, replace.get(found)) });
      }
    };
    return each(input, asItIs, () => (node, context) => {
      const texts = eachProse(node);
      for (let at = 0; at < texts.length; at++) {
        const text = texts[at] as Node;
        const found = foundWords.in(text);
        const places = found[number] ?? search(String(text.value));
        found[number] = places;
        if (places.length > 0) tell(text, places, context);
      }
    });
  },
};

/** `advice` alone where every word has one; `hint` can follow a remedy that also serves words without. Advice is in Chinese. */
const advise = (found: string, advice: string | undefined): NonNullable<Report['args']> => ({
  advice: advice ?? '',
  hint: { zh: advice === undefined ? '' : `（“${found}”：${advice}）`, en: '' },
});

/** Names of documents, and what somebody else said. */
const quotations = [/《[^《》]*》/gu, /“[^“”]*”/gu];

type Search = (text: string) => Places;

/** Longer words first, so that 及时地 is found whole. */
function makeSearch({ words, pattern, except }: KindInput, replaced: readonly string[]): Search {
  const parts = [...words, ...replaced].sort((a, b) => b.length - a.length).map(escapeWord);
  const ofWords = parts.length === 0 ? undefined : new RegExp(parts.join('|'), 'gu');
  return (text) => {
    const first = ofWords === undefined ? [] : placesOf(ofWords, text);
    const others = (pattern?.places(text) ?? []).filter(([from, to]) => first.every((hit) => to <= hit[0] || hit[1] <= from));
    const hits = [...first, ...others];
    if (hits.length === 0) return [];
    const spared = [...quotations.flatMap((one) => placesOf(one, text)), ...except.flatMap((one) => one.places(text))];
    return hits.filter(([from, to]) => from < to && !spared.some((place) => place[0] <= from && to <= place[1]));
  };
}

const escapeWord = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
