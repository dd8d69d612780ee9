/** Chinese numerals both ways. */
import { describe, expect, it } from 'vitest';
import { toChinese, toNumber } from '../../src/schema/numerals.ts';

const pairs: readonly (readonly [number, string])[] = [
  [0, '零'],
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [35, '三十五'],
  [100, '一百'],
  [105, '一百零五'],
  [110, '一百一十'],
  [133, '一百三十三'],
  [1000, '一千'],
  [1005, '一千零五'],
  [1260, '一千二百六十'],
];

describe('numerals', () => {
  it.each(pairs)('%i is %s', (number, numeral) => {
    expect(toChinese(String(number))).toBe(numeral);
    expect(toNumber(numeral)).toBe(number);
  });

  it.each([
    ['两', 2],
    ['〇', 0],
    ['二〇', 20],
    ['一二〇', 120],
    ['二百零三', 203],
    ['35', 35],
  ])('reads %s', (text, number) => {
    expect(toNumber(text)).toBe(number);
  });

  it('leaves Chinese numerals and very long numbers as they are', () => {
    expect(toChinese('三十五')).toBe('三十五');
    expect(toChinese('12345')).toBe('12345');
  });
});
