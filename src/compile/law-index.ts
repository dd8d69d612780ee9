/**
 * Which articles of which laws the items rest on. In: items of a catalogue. Out: laws in a fixed order, each with its
 * articles in the order of the law, each with the items that cite it.
 */
import { compare } from '../schema/diagnostic.ts';
import { toNumber } from '../schema/numerals.ts';
import { type Citation, parseCitation } from './citation.ts';

export interface ItemRef {
  readonly id: string;
  readonly name: string;
}

export interface ArticleEntry {
  /** 第三十五条; absent when only the law as a whole is cited. */
  readonly article?: string;
  readonly items: readonly Citing[];
}

export interface Citing extends ItemRef {
  /** As the item writes them, each once; one may name further articles. */
  readonly citations: readonly string[];
}

export interface LawEntry {
  readonly law: string;
  readonly number?: string;
  readonly articles: readonly ArticleEntry[];
}

interface Source {
  readonly id: string;
  readonly item: { readonly name: string };
}

interface Mention extends ItemRef {
  readonly text: string;
  readonly citation: Citation;
}

export function lawIndex(items: readonly Source[]): readonly LawEntry[] {
  const byLaw = new Map<string, Mention[]>();
  for (const mention of items.flatMap(mentionsOf)) {
    const known = byLaw.get(mention.citation.law);
    if (known === undefined) byLaw.set(mention.citation.law, [mention]);
    else known.push(mention);
  }
  return [...byLaw].map(([law, mentions]) => lawEntry(law, mentions)).sort((a, b) => rank(a.law) - rank(b.law) || compare(a.law, b.law));
}

/** National laws, then national regulations, then everything else. */
function rank(law: string): number {
  if (!law.startsWith('中华人民共和国')) return 2;
  return /法(（|$)/.test(law) ? 0 : 1;
}

function mentionsOf({ id, item }: Source): readonly Mention[] {
  return citationTexts(item).flatMap((text) => {
    const citation = parseCitation(text);
    return citation === undefined ? [] : [{ id, name: item.name, text, citation }];
  });
}

/** Any object with a `citation` is a legal basis, wherever it stands, so that a new element needs no line here. */
function citationTexts(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'citation' in value && typeof value.citation === 'string' ? [value.citation] : [];
  return [...own, ...Object.values(value).flatMap(citationTexts)];
}

function lawEntry(law: string, mentions: readonly Mention[]): LawEntry {
  const number = mentions.find(({ citation }) => citation.number !== undefined)?.citation.number;
  const articles = new Map<string, Map<string, Citing>>();
  for (const { citation, id, name, text } of mentions) {
    for (const article of articleNames(citation)) {
      const items = articles.get(article) ?? new Map<string, Citing>();
      const citations = items.get(id)?.citations ?? [];
      articles.set(article, items.set(id, { id, name, citations: citations.includes(text) ? citations : [...citations, text] }));
    }
  }
  const sorted = [...articles].sort(([a], [b]) => compareArticles(a, b));
  return {
    law,
    ...(number === undefined ? {} : { number }),
    articles: sorted.map(([article, items]) => ({ ...(article === '' ? {} : { article }), items: [...items.values()] })),
  };
}

const articleNames = ({ articles }: Citation): readonly string[] => (articles.length === 0 ? [''] : articles.map(({ article }) => article));

/** 第九条 before 第十条, and 第一百三十三条之一 right after 第一百三十三条; the law as a whole comes first. */
function compareArticles(a: string, b: string): number {
  const [left, right] = [articleNumbers(a), articleNumbers(b)];
  return left[0] - right[0] || left[1] - right[1];
}

function articleNumbers(article: string): readonly [number, number] {
  const match = /^第(.+)条(?:之(.+))?$/.exec(article);
  return [match?.[1] === undefined ? 0 : toNumber(match[1]), match?.[2] === undefined ? 0 : toNumber(match[2])];
}
