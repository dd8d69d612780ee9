/**
 * Law texts for a cache. In: a text. Out: its summary, and its words in a compact form that JSON holds; and back. Paragraphs,
 * items and points are read again from an article's words when a text is opened: that is quicker than reading them as JSON.
 */
import { readArticle } from './article.ts';
import type { Annex, Article, Chapter, LawSummary, LawText } from './law-text.ts';

/** Number, suffix or 0, chapter or −1, words. */
type PackedArticle = readonly [number, number, number, string];

export interface PackedWords {
  readonly chapters: readonly Chapter[];
  readonly preamble: string;
  readonly articles: readonly PackedArticle[];
  readonly sections: readonly PackedArticle[];
  readonly annexes: readonly (Omit<Annex, 'articles'> & { readonly articles: readonly PackedArticle[] })[];
}

export function packWords({ chapters, preamble, articles, sections, annexes }: LawText): PackedWords {
  return {
    chapters,
    preamble,
    articles: articles.map(packArticle),
    sections: sections.map(packArticle),
    annexes: annexes.map((annex) => ({ ...annex, articles: annex.articles.map(packArticle) })),
  };
}

export function unpackWords(summary: LawSummary, words: PackedWords): LawText {
  return {
    ...summary,
    ...words,
    articles: words.articles.map(unpackArticle),
    sections: words.sections.map(unpackArticle),
    annexes: words.annexes.map((annex) => ({ ...annex, articles: annex.articles.map(unpackArticle) })),
  };
}

const packArticle = ({ number, suffix = 0, chapter = -1, text }: Article): PackedArticle => [number, suffix, chapter, text];

const unpackArticle = ([number, suffix, chapter, text]: PackedArticle): Article =>
  readArticle({ number, ...(suffix === 0 ? {} : { suffix }), ...(chapter < 0 ? {} : { chapter }) }, text.split('\n'));

/** A text without its words. */
export function summaryOf(text: LawText): LawSummary {
  const { chapters: _c, preamble: _p, articles: _a, sections: _s, annexes: _x, ...summary } = text;
  return summary;
}
