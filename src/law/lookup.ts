/**
 * Cited places in a text. In: a law text and a place. Out: the units that stand there, or the first level that is missing.
 */

import type { Diagnostic } from '../schema/diagnostic.ts';
import { toNumber } from '../schema/numerals.ts';
import { type Article, findArticle, type LawText, unitsOf } from './law-text.ts';
import type { CitedPlace, Place } from './places.ts';
import { type Unit, unitsOfArticle } from './quotation.ts';

export type Level = 'annex' | 'article' | 'paragraph' | 'item' | 'point';

export type Lookup =
  | { readonly articles: readonly Article[]; readonly units: readonly Unit[]; readonly unchecked?: 'annex' }
  | { readonly missing: Level; readonly place: Place };

export function lookUp(text: LawText, { place, to }: CitedPlace): Lookup {
  const first = lookUpOne(text, place);
  if (to === undefined || 'missing' in first) return first;
  const last = lookUpOne(text, to);
  if ('missing' in last) return last;
  return first.articles[0] === last.articles[0] ? within(first.articles, place, to) : between(text, first.articles[0], last.articles[0]);
}

function lookUpOne(text: LawText, place: Place): Lookup {
  if (place.annex !== undefined) return lookUpAnnex(text, place, place.annex);
  if (place.article === undefined) return { missing: 'article', place };
  const { article: number, suffix } = place;
  return lookUpInAny(
    unitsOf(text).filter((article) => article.number === number && article.suffix === suffix),
    place,
  );
}

/** A text that uses a number twice is reported; which of the two is meant is not guessed. */
function lookUpInAny(articles: readonly Article[], place: Place): Lookup {
  const lookups = articles.map((article) => lookUpIn(article, place));
  const there = lookups.flatMap((lookup) => ('missing' in lookup ? [] : [lookup]));
  if (there.length === 0) return lookups[0] ?? { missing: 'article', place };
  return { articles: there.flatMap((lookup) => lookup.articles), units: there.flatMap(({ units }) => units) };
}

function lookUpIn(article: Article, place: Place): Lookup {
  const missing = missingIn(article, place);
  if (missing !== undefined) return { missing, place };
  return { articles: [article], units: unitsOfArticle(article).filter((unit) => isAt(unit.place, place)) };
}

function missingIn(article: Article, { paragraph, item, point }: Place): Level | undefined {
  const paragraphs = paragraph === undefined ? article.paragraphs : article.paragraphs.slice(paragraph - 1, paragraph);
  if (paragraphs.length === 0 && paragraph !== undefined) return 'paragraph';
  const items = paragraphs.flatMap((one) => one.items).filter((one) => item === undefined || one.number === item);
  if (items.length === 0 && item !== undefined) return 'item';
  return point !== undefined && !items.some(({ points }) => points.some(({ number }) => number === point)) ? 'point' : undefined;
}

const isAt = (unit: Place, place: Place): boolean =>
  (place.paragraph === undefined || unit.paragraph === place.paragraph) &&
  (place.item === undefined || unit.item === place.item) &&
  (place.point === undefined || unit.point === place.point);

/** 第一款至第三款 of one article. */
function within(articles: readonly Article[], from: Place, to: Place): Lookup {
  const [low, high] = isLess(to, from) ? [to, from] : [from, to];
  const units = articles.flatMap(unitsOfArticle).filter(({ place }) => !isLess(place, low) && !isLess(high, place));
  return { articles, units };
}

/** By the levels both sides give. */
function isLess(a: Place, b: Place): boolean {
  for (const key of ['paragraph', 'item', 'point'] as const) {
    const [left, right] = [a[key], b[key]];
    if (left === undefined || right === undefined) return false;
    if (left !== right) return left < right;
  }
  return false;
}

/** A range written backwards is reported elsewhere, and read as it is meant. */
function between(text: LawText, first: Article | undefined, last: Article | undefined): Lookup {
  const all = unitsOf(text);
  const ends = [first, last].flatMap((article) => (article === undefined ? [] : [all.indexOf(article)]));
  const articles = ends.length < 2 ? [] : all.slice(Math.min(...ends), Math.max(...ends) + 1);
  return { articles, units: articles.flatMap(unitsOfArticle) };
}

/** Annexes are tables and lists more often than articles; below their name only articles can be looked up. */
function lookUpAnnex(text: LawText, place: Place, name: string): Lookup {
  const annexes = text.annexes.filter(({ label }) => sameAnnex(label, name));
  if (annexes.length === 0) return { missing: 'annex', place };
  if (place.article === undefined)
    return { articles: [], units: annexes.map((annex) => ({ place: { annex: name }, text: annex.text })), unchecked: 'annex' };
  const article = annexes.map(({ articles }) => findArticle(articles, place.article ?? 0, place.suffix)).find((one) => one !== undefined);
  return article === undefined ? { missing: 'article', place } : lookUpIn(article, place);
}

/** 附件1 is 附件一; 附件 alone is any annex, and 附： is an annex without a number. */
function sameAnnex(label: string, name: string): boolean {
  const [left, right] = [annexNumber(label), annexNumber(name)];
  return right === undefined || left === right || (left === undefined && right === 1);
}

function annexNumber(label: string): number | undefined {
  const found = /^(?:附件|附表|附录|附图)\s*([〇零一二三四五六七八九十百]+|\d+)/u.exec(label)?.[1];
  return found === undefined ? undefined : toNumber(found);
}

/** Where the file itself has a gap or a broken line at this article, its absence proves nothing. */
export function copyDoubt(text: LawText, { article }: Place): Diagnostic | undefined {
  if (article === undefined) return undefined;
  return (
    text.notes.find(({ code, args }) => code === 'law-text/almost-article' && args.number === article) ??
    text.notes.find(({ code }) => code === 'law-text/cut-off') ??
    text.notes.find(({ code, args }) => code === 'law-text/number-gap' && Number(args.after) < article && article < Number(args.next))
  );
}
