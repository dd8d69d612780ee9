/**
 * Citations of law as authors write them. In: 《法名》第X条第Y款第（Z）项第W目. Out: title, document number and articles. What
 * follows the articles, or cannot be read as one, is kept in `rest`.
 */

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

const numeral = '[〇零一二两三四五六七八九十百千\\d]+';
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

const digits = '零一二三四五六七八九';

/** Arabic numerals up to 9999 as Chinese ones; Chinese numerals are returned as they are. */
export function toChinese(numeralText: string): string {
  if (!/^\d{1,4}$/.test(numeralText)) return numeralText;
  const places = ['', '十', '百', '千'];
  const digitsOf = [...String(Number(numeralText))].reverse();
  const spelled = digitsOf
    .map((digit, place) => (digit === '0' ? '零' : `${digits[Number(digit)]}${places[place]}`))
    .reverse()
    .join('');
  return spelled
    .replace(/零+/g, '零')
    .replace(/(.)零$/, '$1')
    .replace(/^一十/, '十');
}

const values: Readonly<Record<string, number>> = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The number that Chinese or Arabic numerals mean, for sorting. */
export function toNumber(numeralText: string): number {
  if (/^\d+$/.test(numeralText)) return Number(numeralText);
  let total = 0;
  let digit = 0;
  for (const character of numeralText) {
    const unit = units[character];
    if (unit === undefined) digit = values[character] ?? 0;
    else {
      total += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    }
  }
  return total + digit;
}
