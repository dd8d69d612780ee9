/**
 * What a law text is once read. In: nothing. Out: the types every other file of src/law shares, and the few questions one
 * asks of an article. A text is one dated version of one law; versions of the same law meet in library.ts.
 */
import type { Diagnostic } from '../schema/diagnostic.ts';
import { toChinese } from '../schema/numerals.ts';

/** Rank of an act, as 行政许可法 14–17 and 立法法 tell ranks apart; labels are in kind.ts. */
export type LawKind =
  | 'constitution'
  | 'law'
  | 'administrative-regulation'
  | 'state-council-decision'
  | 'local-regulation'
  | 'department-rule'
  | 'provincial-rule'
  | 'municipal-rule'
  | 'judicial-interpretation'
  | 'normative-document'
  | 'other';

/** 目 */
export interface Point {
  readonly number: number;
  readonly text: string;
}

/** 项; `text` goes on after a line break where the item itself has several paragraphs. */
export interface Item {
  readonly number: number;
  readonly text: string;
  readonly points: readonly Point[];
}

/** 款 */
export interface Paragraph {
  readonly text: string;
  readonly items: readonly Item[];
}

/** 条, or the numbered section 一、二、 of a text without articles. */
export interface Article {
  readonly number: number;
  /** The M of 第N条之M. */
  readonly suffix?: number;
  /** Index into `chapters` of the innermost heading above it. */
  readonly chapter?: number;
  /** As printed after the article number, paragraphs on lines of their own, marks kept. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

/** 编 0, 分编 1, 章 2, 节 3; other headings have no label. */
export interface Chapter {
  readonly level: number;
  readonly label: string;
  readonly name: string;
}

/** 附件, 附表, 附录; an annex may have articles of its own, with numbers that start again. */
export interface Annex {
  readonly label: string;
  readonly text: string;
  readonly articles: readonly Article[];
}

/** One statement of a header: 2019年4月23日 第十三届…修正. */
export interface HistoryEvent {
  readonly date: string;
  readonly act: string;
  readonly issuers: readonly string[];
  /** 国务院令第250号, 法释〔2021〕11号 */
  readonly number?: string;
}

/** How sure a date of effect is: stated in file data or text; equal to publication by the text; or merely taken to be the version's date. */
export type Certainty = 'stated' | 'on-publication' | 'assumed';

export interface LawDates {
  /** Adoption or publication of this version; what tells versions apart. */
  readonly version?: string;
  /** First adoption or publication of the law. */
  readonly issued?: string;
  readonly inForce?: string;
  readonly certainty: Certainty;
  /** Day from which this version no longer holds, where a file says so; successors and repeals are worked out in library.ts. */
  readonly until?: string;
}

/** An act that this text repeals. */
export interface Repeal {
  readonly title: string;
  readonly since?: string;
}

export type LawFormat = 'lawrefbook' | 'just-laws' | 'plain' | 'docx';

/** Everything about a text but its words; this is what an index of a library holds. */
export interface LawSummary {
  /** First source file, unique in a library. */
  readonly id: string;
  readonly title: string;
  readonly kind: LawKind;
  readonly format: LawFormat;
  readonly issuedBy: readonly string[];
  readonly number?: string;
  readonly dates: LawDates;
  readonly history: readonly HistoryEvent[];
  readonly repeals: readonly Repeal[];
  /** How its units are numbered: 第…条, 一、二、, or not at all. */
  readonly numbering: 'articles' | 'sections' | 'none';
  /** Articles of the main text and of its annexes. */
  readonly articleCount: number;
  readonly sources: readonly string[];
  /** What the file itself gets wrong: gaps, numbers that start again, lines that are almost an article. */
  readonly notes: readonly Diagnostic[];
}

export interface LawText extends LawSummary {
  readonly chapters: readonly Chapter[];
  readonly preamble: string;
  readonly articles: readonly Article[];
  /** Numbered sections where there are no articles. */
  readonly sections: readonly Article[];
  readonly annexes: readonly Annex[];
}

/** What one may cite by number in a text. A decision that only republishes an act in an annex is cited by the act's articles. */
export function unitsOf({ articles, sections, annexes }: LawText): readonly Article[] {
  if (articles.length > 0) return articles;
  return annexes.find((annex) => annex.articles.length > 0)?.articles ?? sections;
}

export function findArticle(articles: readonly Article[], number: number, suffix?: number): Article | undefined {
  return articles.find((article) => article.number === number && article.suffix === suffix);
}

export const chineseNumber = (number: number): string => toChinese(String(number));

/** 第一百二十条之一 */
export function articleLabel({ number, suffix }: Pick<Article, 'number' | 'suffix'>): string {
  return `第${chineseNumber(number)}条${suffix === undefined ? '' : `之${chineseNumber(suffix)}`}`;
}
