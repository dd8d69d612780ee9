/**
 * Citations of law as authors write them. In: 《法名》第X条第Y款第（Z）项第W目. Out: title, document number and articles. What
 * follows the articles, or cannot be read as one, is kept in `rest`.
 */
import { numeralClass, toChinese } from '../schema/numerals.ts';

export interface Article {
  /** Article number as written in Chinese numerals, with 之一 if any: 第三十五条, 第一百三十三条之一. */
  readonly article: string;
  readonly paragraph?: string;
  readonly item?: string;
  readonly point?: string;
}

export interface Citation {
  /** Title without the outer 《》. */
  readonly law: string;
  /** Document or decree number in brackets after the title. */
  readonly number?: string;
  readonly articles: readonly Article[];
  readonly rest: string;
  /** The text as written. */
  readonly text: string;
}

const numeral = `[${numeralClass}]+`;
const articlePattern = new RegExp(
  `第(${numeral})条(之${numeral})?(?:第(${numeral})款)?(?:第[（(]?(${numeral})[）)]?项)?(?:第[（(]?(${numeral})[）)]?目)?`,
  'gu',
);

/** Reads one citation; undefined when there is no title in 《》. */
export function parseCitation(text: string): Citation | undefined {
  const title = /^\s*(?:《((?:[^《》]|《[^《》]*》)+)》)/u.exec(text);
  if (title?.[1] === undefined) return undefined;
  const after = text.slice(title[0].length);
  const number = /^\s*[（(]([^（）()]*(?:号|修订|修正|年)[^（）()]*)[）)]/u.exec(after);
  const tail = after.slice(number?.[0].length ?? 0);
  return {
    law: title[1],
    ...(number?.[1] === undefined ? {} : { number: number[1] }),
    articles: [...tail.matchAll(articlePattern)].map(articleOf),
    rest: tail.replace(articlePattern, '').trim(),
    text: text.trim(),
  };
}

function articleOf(match: RegExpMatchArray): Article {
  const [, article = '', suffix = '', paragraph, item, point] = match;
  return {
    article: `第${toChinese(article)}条${suffix}`,
    ...(paragraph === undefined ? {} : { paragraph: toChinese(paragraph) }),
    ...(item === undefined ? {} : { item: toChinese(item) }),
    ...(point === undefined ? {} : { point: toChinese(point) }),
  };
}
