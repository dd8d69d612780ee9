/** Chinese YAML in English keys: the same meaning, the same findings, everything else left as it stands. */
import { describe, expect, it } from 'vitest';
import { examples } from '../../src/report/messages/examples.ts';
import { canonicalise } from '../../src/schema/canonical.ts';
import { inEnglish } from '../../src/schema/in-english.ts';
import { parse } from '../../src/schema/parse.ts';
import { reader, starterItem } from '../support/compile.ts';
import { chinese } from '../support/one-item.ts';

const plan = reader.plans.item;

const meaning = (text: string): unknown => {
  const { value } = parse('a', text);
  return value === undefined ? undefined : canonicalise('a', value, plan).document.root.value;
};

describe('inEnglish', () => {
  it.each([starterItem, chinese])('keeps the meaning of a whole item, and no Chinese key at its root', (text) => {
    const english = inEnglish(text, plan) ?? '';
    expect(meaning(english)).toEqual(meaning(text));
    expect(english.match(/^\p{Script=Han}+:/gmu) ?? []).toEqual([]);
  });

  it.each([
    ['收费: 不收费 # 免费', 'fees: free # 免费'],
    ['办结时限: { 法定: 1年, 承诺: 二十个工作日 }', 'limits: { statutory: 1 year, promised: 20 working days }'],
    ['审批结果: { 名称: 证, 类型: 证照, 有效期: 长期 }', 'results: { name: 证, type: certificate, validity: permanent }'],
    ["服务对象: ['自然人', 企业法人]", 'audiences: [natural-person, enterprise]'],
    ['网上支付: 否', 'payOnline: no'],
    ['情形: { 主体: { 问题: 谁？, 选项: [是, 否] } }', 'situations: { 主体: { question: 谁？, options: [是, 否] } }'],
    ['没有这个键: 是', '没有这个键: 是'],
    ['name: 甲', 'name: 甲'],
  ])('%s', (text, english) => {
    expect(inEnglish(text, plan)).toBe(english);
  });

  it('leaves alone what cannot be read, and what says one thing in both languages', () => {
    expect(inEnglish('收费: [', plan)).toBeUndefined();
    expect(inEnglish('收费: 不收费\nfees: free', plan)).toBeUndefined();
  });

  it.each(Object.entries(examples).filter(([, { in: place = 'item' }]) => place === 'item'))(
    'gives the right example of %s the same meaning',
    (_code, { right }) => {
      const english = inEnglish(right, plan);
      if (english !== undefined) expect(meaning(english)).toEqual(meaning(right));
    },
  );
});
