/**
 * Citations of law as authors write them. In: 《法名》第X条第Y款第（Z）项第W目. Out: title, document number and articles. What
 * follows the articles, or cannot be read as one, is kept in `rest`.
 */
import { isNumber, plainNumeral, toChinese, toNumber, writtenNumeral } from '../schema/numerals.ts';
import { remember } from '../schema/remember.ts';

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

const n = writtenNumeral;
const articlePattern = new RegExp(`第(${n})条(?:之(${n}))?(?:第(${n})款)?(?:第[（(]?(${n})[）)]?项)?(?:第[（(]?(${n})[）)]?目)?`, 'gu');

const rangePattern = new RegExp(`第[（(]?(${n})[）)]?([条款项])?(?:至|到|[-－—–~～]+)第?[（(]?(${n})[）)]?([条款项])`, 'gu');

/** Reads one citation; undefined when there is no title in 《》. */
export const parseCitation = remember(readCitation);

function readCitation(text: string): Citation | undefined {
  const title = /^\s*《((?:[^《》]|《[^《》]{1,200}》){1,400})》/u.exec(text);
  if (title?.[1] === undefined) return undefined;
  const after = text.slice(title[0].length);
  const number = /^\s*[（(]([^（）()]{0,80}(?:号|修订|修正|年)[^（）()]{0,80})[）)]/u.exec(after);
  const tail = after.slice(number?.[0].length ?? 0);
  return {
    law: title[1],
    ...(number?.[1] === undefined ? {} : { number: number[1] }),
    articles: [...tail.matchAll(articlePattern)].filter(isReadable).map(articleOf),
    rest: tail.replace(articlePattern, (...match) => (isReadable(match) ? '' : match[0])).trim(),
    text: text.trim(),
  };
}

/** 第十十条 is no number. */
const isReadable = ([, ...numerals]: readonly unknown[]): boolean =>
  numerals.slice(0, 5).every((numeral) => typeof numeral !== 'string' || isNumber(numeral.replace(/^之/, '')));

/** 第十条至第五条; 第五条第三款至第六条第一款 is none. */
export function hasBackwardRange(text: string): boolean {
  return [...text.matchAll(rangePattern)].some(
    ([, from = '', unit, to = '', last]) => (unit === undefined || unit === last) && numberOf(from) > numberOf(to),
  );
}

const numberOf = (numeral: string): number => toNumber(plainNumeral(numeral));

/** 12, 十二 and 一二 are the same article. */
const chinese = (numeral: string): string => toChinese(String(numberOf(numeral)));

function articleOf(match: RegExpMatchArray): Article {
  const [, article = '', suffix, paragraph, item, point] = match;
  return {
    article: `第${chinese(article)}条${suffix === undefined ? '' : `之${chinese(suffix)}`}`,
    ...(paragraph === undefined ? {} : { paragraph: chinese(paragraph) }),
    ...(item === undefined ? {} : { item: chinese(item) }),
    ...(point === undefined ? {} : { point: chinese(point) }),
  };
}
