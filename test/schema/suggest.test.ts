/** Which words are offered instead of an unknown one. */
import { describe, expect, it } from 'vitest';
import { enumerate, offer, suggest } from '../../src/schema/suggest.ts';

const elements = ['事项名称', '主项名称', '事项类型', '实施主体', '咨询方式', '监督投诉方式'];

describe('suggest', () => {
  it.each([
    ['事项名秤', ['事项名称']],
    ['事项名', ['事项名称']],
    ['咨询方法', ['咨询方式']],
    ['投诉方式', ['监督投诉方式', '咨询方式']],
    ['实施主体名称', ['实施主体', '主项名称']],
    ['监督投诉途径', ['监督投诉方式']],
    ['完全无关', []],
    ['', []],
  ])('%s', (found, expected) => {
    expect(suggest(found, elements)).toEqual(expected);
  });

  it('takes capital letters for small ones', () => {
    expect(suggest('basiccode', ['basicCode', 'basis'])).toEqual(['basicCode']);
  });

  it('offers three at most, the nearest first, in a fixed order', () => {
    expect(suggest('ab', ['abd', 'abc', 'abf', 'abe'])).toEqual(['abc', 'abd', 'abe']);
  });

  it('leaves out what is much further away than the best', () => {
    expect(suggest('ab', ['abc', 'ab'])).toEqual(['ab']);
  });

  it('finds a near word among tens of thousands', () => {
    const many = Array.from({ length: 30_000 }, (_, index) => `单位${index}`);
    expect(suggest('示范县图书舘', [...many, '示范县图书馆'])).toEqual(['示范县图书馆']);
  });

  it('does not compare whole texts', () => {
    expect(suggest('长'.repeat(100_000), ['长'.repeat(99_999)])).toEqual([]);
  });
});

describe('offer', () => {
  it('offers everything where nothing is near, each once, and a dozen of many', () => {
    expect(offer('完全无关', ['甲', '乙', '甲'])).toEqual({ zh: '甲、乙', en: '甲, 乙' });
    expect(
      offer(
        '完全无关',
        Array.from({ length: 50 }, (_, index) => `词${index}`),
      ).zh,
    ).toMatch(/^词0、.*、词11等50个$/);
  });

  it('says so when there is nothing to choose from', () => {
    expect(enumerate([])).toEqual({ zh: '（还没有）', en: '(none yet)' });
  });
});
