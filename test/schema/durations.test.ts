/** Time limits and validities from words to quantities, and how they compare. */
import { describe, expect, it } from 'vitest';
import { compareDurations, formatDuration, sumDurations } from '../../src/compile/duration.ts';
import { parseDuration, parseValidity } from '../../src/schema/duration-text.ts';
import type { Duration } from '../../src/schema/generated/types.ts';

const days = (amount: number): Duration => ({ amount, unit: 'working-day' });

describe('parseDuration', () => {
  it.each([
    ['20个工作日', 20, 'working-day'],
    ['20 个工作日', 20, 'working-day'],
    ['20工作日', 20, 'working-day'],
    ['二十个工作日', 20, 'working-day'],
    ['二十个工作日内', 20, 'working-day'],
    ['５个工作日', 5, 'working-day'],
    ['5个工作日以内', 5, 'working-day'],
    ['30日', 30, 'day'],
    ['三十天', 30, 'day'],
    ['15个自然日', 15, 'day'],
    ['2小时', 2, 'hour'],
    ['6个月', 6, 'month'],
    ['六月', 6, 'month'],
    ['1年', 1, 'year'],
    ['5 working days', 5, 'working-day'],
    ['1 working day', 1, 'working-day'],
    ['3-day', 3, 'day'],
    ['48 Hours', 48, 'hour'],
    ['即办', 0, 'instant'],
    ['当场办结', 0, 'instant'],
    ['on the spot', 0, 'instant'],
    ['  即时  ', 0, 'instant'],
  ])('%s', (text, amount, unit) => {
    expect(parseDuration(text)).toEqual({ amount, unit });
  });

  it.each([
    '尽快',
    '两三天',
    '三五个工作日',
    '十五六日',
    '及时办理',
    '5',
    '5个',
    '个工作日',
    '3到5个工作日',
    '约5个工作日',
    '5个工作日（不含公示）',
    '1.5个月',
    '-5日',
    '2十日',
    '长期',
    '',
    `${'9'.repeat(400)}日`,
  ])('nothing from %j', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});

describe('parseValidity', () => {
  it.each([
    ['5年', 5, 'year'],
    ['三年', 3, 'year'],
    ['6 months', 6, 'month'],
    ['长期', 0, 'permanent'],
    ['长期有效', 0, 'permanent'],
    ['no expiry', 0, 'permanent'],
  ])('%s', (text, amount, unit) => {
    expect(parseValidity(text)).toEqual({ amount, unit });
  });

  it.each(['即办', '与原证一致', '终身'])('nothing from %s', (text) => {
    expect(parseValidity(text)).toBeUndefined();
  });
});

describe('compareDurations', () => {
  const sign = (a: Duration, b: Duration): number | undefined => {
    const result = compareDurations(a, b);
    return result === undefined ? undefined : Math.sign(result);
  };

  it('compares within a unit and across hours and days, months and years', () => {
    expect(sign(days(5), days(20))).toBe(-1);
    expect(sign(days(20), days(20))).toBe(0);
    expect(sign({ amount: 2, unit: 'day' }, { amount: 47, unit: 'hour' })).toBe(1);
    expect(sign({ amount: 1, unit: 'year' }, { amount: 12, unit: 'month' })).toBe(0);
  });

  it('puts on the spot before everything but nothing at all', () => {
    const instant: Duration = { amount: 0, unit: 'instant' };
    expect(sign(instant, days(1))).toBe(-1);
    expect(sign(days(1), instant)).toBe(1);
    expect(sign(instant, days(0))).toBe(0);
    expect(sign(instant, instant)).toBe(0);
  });

  it('does not compare working days with calendar days or months', () => {
    expect(sign(days(1), { amount: 1, unit: 'day' })).toBeUndefined();
    expect(sign({ amount: 30, unit: 'day' }, { amount: 1, unit: 'month' })).toBeUndefined();
  });
});

describe('sumDurations', () => {
  it('adds by unit and leaves out what is done on the spot', () => {
    expect(sumDurations([days(2), { amount: 1, unit: 'day' }, days(3), { amount: 0, unit: 'instant' }])).toEqual([
      days(5),
      { amount: 1, unit: 'day' },
    ]);
  });
});

describe('formatDuration', () => {
  it.each([
    [days(20), '20个工作日', '20 working days'],
    [days(1), '1个工作日', '1 working day'],
    [{ amount: 6, unit: 'month' }, '6个月', '6 months'],
    [{ amount: 0, unit: 'instant' }, '当场办结', 'on the spot'],
    [{ amount: 0, unit: 'permanent' }, '长期有效', 'no expiry'],
  ] as const)('%o', (duration, zh, en) => {
    expect(formatDuration(duration, 'zh')).toBe(zh);
    expect(formatDuration(duration, 'en')).toBe(en);
  });
});
