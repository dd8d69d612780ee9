/**
 * Chinese numerals. In: 二十, 35, 一百三十三. Out: the number, or the numeral a law text would print.
 */
const digits = '零一二三四五六七八九';
const values: Readonly<Record<string, number>> = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Pattern of everything `toNumber` reads; longer figures mean nothing here, and would end in infinity. */
export const numeralPattern = '(?:[〇零一二两三四五六七八九十百千]{1,9}|\\d{1,9})';

/** The same where people write by hand: full-width figures, and a circle for 〇, are numerals too. */
export const writtenNumeral = '(?:[〇○零一二两三四五六七八九十百千]{1,9}|[\\d０-９]{1,9})';

/** Full-width figures and the circle for 〇 brought to plain forms, one character for one. */
export const plainNumeral = (text: string): string => (/[０-９○]/.test(text) ? inPlainForms(text) : text);

const inPlainForms = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)).replaceAll('○', '〇');

/** Whether a numeral is written as numbers are: not 十十, not 百十零. Figures, and digits read one by one, always are. */
export function isNumber(text: string): boolean {
  if (!/[十百千]/.test(text)) return true;
  const plain = plainNumeral(text);
  const spelled = plain
    .replaceAll('〇', '零')
    .replaceAll('两', '二')
    .replace(/^十/, '一十')
    .replace(/(?<=[百千零])十/g, '一十');
  return spelled === toChinese(String(toNumber(plain))).replace(/^十/, '一十');
}

/** The number that Chinese or Arabic numerals mean; without 十, 百 or 千 they are read digit by digit. */
export function toNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (!/[十百千]/.test(text)) return Number([...text].map((character) => values[character] ?? 0).join(''));
  let total = 0;
  let digit = 0;
  for (const character of text) {
    const unit = units[character];
    if (unit === undefined) digit = values[character] ?? 0;
    else {
      total += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    }
  }
  return total + digit;
}

/** Arabic numerals up to 9999 as Chinese ones; Chinese numerals are returned as they are. */
export function toChinese(text: string): string {
  if (!/^\d{1,4}$/.test(text)) return text;
  const places = ['', '十', '百', '千'];
  const reversed = [...String(Number(text))].reverse();
  const spelled = reversed.map((digit, place) => (digit === '0' ? '零' : `${digits[Number(digit)]}${places[place]}`));
  return spelled
    .reverse()
    .join('')
    .replace(/零+/g, '零')
    .replace(/(.)零$/, '$1')
    .replace(/^一十/, '十');
}
