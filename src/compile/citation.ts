/**
 * Citations of law as authors write them. In: 《法名》第X条第Y款第（Z）项第W目. Out: title, document number and articles. What
 * follows the articles, or cannot be read as one, is kept in `rest`.
 */
import { numeralPattern, toChinese } from '../schema/numerals.ts';

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

const n = numeralPattern;
const articlePattern = new RegExp(`第(${n})条(之${n})?(?:第(${n})款)?(?:第[（(]?(${n})[）)]?项)?(?:第[（(]?(${n})[）)]?目)?`, 'gu');

/** Reads one citation; undefined when there is no title in 《》. */
export function parseCitation(text: string): Citation | undefined {
  const title = /^\s*《((?:[^《》]|《[^《》]{1,200}》){1,400})》/u.exec(text);
  if (title?.[1] === undefined) return undefined;
  const after = text.slice(title[0].length);
  const number = /^\s*[（(]([^（）()]{0,80}(?:号|修订|修正|年)[^（）()]{0,80})[）)]/u.exec(after);
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
