/**
 * What a changed law means for the items. In: the text that holds, the new text, and items. Out: the fate of every article, and
 * the citations it touches. A 款 that reads as before is untouched even where the rest of its article changed.
 */

import { printPlaces } from './citation.ts';
import type { AuthorCitation } from './cited-in.ts';
import { type Article, articleLabel, type LawText, unitsOf } from './law-text.ts';
import type { CitingItem } from './lock.ts';
import { lookUp } from './lookup.ts';
import { lettersOf, likeness } from './quotation.ts';
import { answersIn, lawOf } from './review.ts';
import type { Shelf } from './shelf.ts';
import { titleKey } from './title.ts';
import { type Difference, differences } from './word-diff.ts';

export type Fate = 'changed' | 'moved' | 'moved-and-changed' | 'gone';

export interface ArticleChange {
  /** In the old text; absent for a new article. */
  readonly was?: string;
  /** In the new text; absent for one that is gone. */
  readonly now?: string;
  readonly fate: Fate | 'new';
  readonly differences: readonly Difference[];
}

interface Pair {
  readonly was: Article;
  readonly now?: Article;
}

/** Changes in the order of the old text, then new articles; what reads and stands as before is left out. */
export function compareTexts(before: LawText, after: LawText): readonly ArticleChange[] {
  const pairs = pairArticles(unitsOf(before), unitsOf(after));
  const taken = new Set(pairs.map(({ now }) => now));
  const fresh = unitsOf(after).filter((article) => !taken.has(article));
  return [
    ...pairs.flatMap((pair) => changeOf(pair) ?? []),
    ...fresh.map((article): ArticleChange => ({ now: articleLabel(article), fate: 'new', differences: [] })),
  ];
}

/** Two wordings that share fewer pairs of letters are two different provisions. */
const like = { sameNumber: 0.45, other: 0.6 };

/** First what reads the same, then what has the same number and much in common, then what is likest. */
function pairArticles(before: readonly Article[], after: readonly Article[]): readonly Pair[] {
  const letters = new Map([...before, ...after].map((article) => [article, lettersOf(article.text)]));
  const of = (article: Article): string => letters.get(article) ?? '';
  const partner = new Map<Article, Article>();
  const free = new Set(after);
  const join = (was: Article, now: Article | undefined): void => {
    if (now === undefined || partner.has(was)) return;
    partner.set(was, now);
    free.delete(now);
  };
  const byLabel = new Map(after.map((article) => [articleLabel(article), article]));
  const byWords = new Map(after.map((article) => [of(article), article]));
  for (const was of before) {
    const same = byLabel.get(articleLabel(was));
    if (same !== undefined && of(same) === of(was)) join(was, same);
  }
  for (const was of before) {
    const now = byWords.get(of(was));
    if (now !== undefined && free.has(now)) join(was, now);
  }
  for (const was of before) {
    const now = byLabel.get(articleLabel(was));
    if (now !== undefined && free.has(now) && likeness(of(was), of(now)) >= like.sameNumber) join(was, now);
  }
  for (const was of before.filter((article) => !partner.has(article))) join(was, likest(of(was), free, of));
  return before.map((was): Pair => {
    const now = partner.get(was);
    return { was, ...(now === undefined ? {} : { now }) };
  });
}

function likest(words: string, free: ReadonlySet<Article>, of: (article: Article) => string): Article | undefined {
  let best: { readonly article: Article; readonly score: number } | undefined;
  for (const article of free) {
    const score = likeness(words, of(article));
    if (score >= like.other && score > (best?.score ?? 0)) best = { article, score };
  }
  return best?.article;
}

function changeOf({ was, now }: Pair): ArticleChange | undefined {
  const label = articleLabel(was);
  if (now === undefined) return { was: label, fate: 'gone', differences: [] };
  const isSame = lettersOf(was.text) === lettersOf(now.text);
  const isPlaced = label === articleLabel(now);
  if (isSame && isPlaced) return undefined;
  const fate = isSame ? 'moved' : isPlaced ? 'changed' : 'moved-and-changed';
  return { was: label, now: articleLabel(now), fate, differences: isSame ? [] : differences(now.text, was.text) };
}

export interface Touched {
  readonly id: string;
  readonly path: AuthorCitation['path'];
  /** As the author wrote it. */
  readonly citation: string;
  /** Absent where the citation names the law as a whole. */
  readonly places?: string;
  readonly changes: readonly ArticleChange[];
}

export interface Revision {
  readonly before: LawText;
  readonly after: LawText;
  readonly changes: readonly ArticleChange[];
}

/** Every citation whose words change, move or go; and those of the whole law, when anything changes. */
export function touchedBy({ before, after, changes }: Revision, items: readonly CitingItem[], shelf: Shelf): readonly Touched[] {
  if (changes.length === 0) return [];
  const key = titleKey(before.title);
  const byLabel = new Map(changes.flatMap((change) => (change.was === undefined ? [] : [[change.was, change] as const])));
  const newWords = new Map(unitsOf(after).map((article) => [articleLabel(article), lettersOf(article.text)]));
  return items.flatMap(({ id, item }) =>
    answersIn(item, shelf).flatMap(({ cited, answer }): readonly Touched[] => {
      const law = lawOf(answer, shelf.library);
      if (law === undefined || titleKey(law.title) !== key) return [];
      const { places } = answer.citation;
      const found = { id, path: cited.path, citation: cited.text };
      if (places.length === 0) return [{ ...found, changes: [] }];
      const hit = places.flatMap((place) => {
        const there = lookUp(before, place);
        if ('missing' in there) return [];
        return there.articles.flatMap((article) => {
          const change = byLabel.get(articleLabel(article));
          if (change === undefined) return [];
          const own = there.units.filter((unit) => unit.place.article === article.number && unit.place.suffix === article.suffix);
          const words = newWords.get(change.now ?? '') ?? '';
          const stands = own.every((unit) => words.includes(lettersOf(unit.text)));
          return stands && change.fate === 'changed' ? [] : [change];
        });
      });
      const unique = [...new Set(hit)];
      return unique.length === 0 ? [] : [{ ...found, places: printPlaces(places), changes: unique }];
    }),
  );
}
