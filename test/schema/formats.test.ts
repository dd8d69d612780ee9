/** Shapes of single values. */
import { describe, expect, it } from 'vitest';
import { makeFormats } from '../../src/schema/formats.ts';
import { standards } from '../support/compile.ts';

const formats: Readonly<Record<string, (text: string) => boolean>> = makeFormats(standards.identifiers);

const cases: Readonly<Record<string, readonly [good: readonly string[], bad: readonly string[]]>> = {
  id: [
    ['a', 'food-permit', 'food-permit-2', '2026', 'a'.repeat(64)],
    ['', 'Food', 'food_permit', '-a', 'a-', 'a--b', '食品', '../a', 'a.b', 'a b', 'a'.repeat(65)],
  ],
  date: [
    ['2026-10-01', '2024-02-29', '1949-10-01'],
    ['2026-2-1', '2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '20261001', '2026年10月1日', '2026-10-01T00:00', ''],
  ],
  url: [
    ['https://www.gov.cn/', 'http://example.gov.cn', 'https://example.gov.cn/a?b=1#c', 'https://政务.example.cn/'],
    [
      'www.gov.cn',
      'ftp://a.cn/',
      'javascript:alert(1)',
      'data:text/html,a',
      'https://',
      'https://a b.cn',
      'https://a.cn/<b>',
      '//a.cn',
      '',
    ],
  ],
  email: [
    ['zx@example.gov.cn', 'a.b-c@example.com'],
    ['zx@example', 'zx＠example.gov.cn', 'zx example.gov.cn', '@example.cn', 'a@b@c.cn', '<a@b.cn>', ''],
  ],
  phone: [
    [
      '020-55501001',
      '0755-22345678',
      '010-62345678',
      '02055501001',
      '020-55501001-8001',
      '13800000000',
      '12345',
      '110',
      '95588',
      '400-810-0000',
      '800-810-0000',
      '0755 22345678',
    ],
    ['55501001', '020-155', '1234', '020—55501001', '12800000000', '一二三四五', '020-55501001、020-55501002', ''],
  ],
  division: [
    ['440199', '440199101', '440199101001'],
    ['4401', '44019', '990000', '00', 'abcdef', '4401991', ''],
  ],
};

describe.each(Object.entries(cases))('%s', (name, [good, bad]) => {
  it.each(good)('takes %j', (text) => {
    expect(formats[name]?.(text)).toBe(true);
  });
  it.each(bad)('refuses %j', (text) => {
    expect(formats[name]?.(text)).toBe(false);
  });
});
