/** A hole cannot be looked into, and what stands beside it is as it was read. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/pipeline.ts';
import type { Item } from '../../src/schema/generated/types.ts';
import { HiddenValue, judgeEach, knownNames } from '../../src/schema/veil.ts';
import { reader, starterItem } from '../support/compile.ts';
import { embed } from '../support/embed.ts';

function restOf(snippet: string): Item {
  const bytes = new TextEncoder().encode(embed(starterItem, snippet));
  return readDocument({ path: 'items/library-card.yaml', bytes }, reader).rest?.value as Item;
}

const stops = (look: () => unknown): void => expect(look).toThrow(HiddenValue);

describe('a group with a hole', () => {
  const item = restOf('办结时限: { 法定: 5日, 承诺: 尽快 }');

  it('shows what is known, and stops whoever looks further', () => {
    expect(item.limits?.statutory).toEqual({ amount: 5, unit: 'day' });
    expect(item.limits?.acceptance).toBeUndefined();
    for (const look of [
      () => item.limits?.promised,
      () => Object.keys(item.limits ?? {}),
      () => ({ ...item.limits }),
      () => JSON.stringify(item),
      () => 'promised' in (item.limits ?? {}),
    ])
      stops(look);
    expect(knownNames(item.limits ?? {})).toEqual(['statutory']);
  });
});

describe('a list with a hole', () => {
  it('has as many entries as were written, those that are known in their places', () => {
    const { materials = [], popularNames = [] } = restOf(
      '申请材料: [居民身份证, 12日, [照片], 委托书]\n日常用语: [借书证, { 甲: 乙 }, 图书证]',
    );
    expect([materials.length, materials[3]?.name]).toEqual([4, '委托书']);
    stops(() => materials[2]?.name);
    stops(() => materials.map(({ name }) => name));
    expect(materials.some(({ name }) => name === '居民身份证')).toBe(true);
    expect([popularNames.length, popularNames[2], popularNames.indexOf('借书证')]).toEqual([3, '图书证', 0]);
    stops(() => popularNames[1]);
    stops(() => popularNames.includes('图书证'));
    stops(() => [...popularNames]);
  });
});

it('a dictionary has its names, and a group with a key nobody knows none that are not there', () => {
  const { situations = {} } = restOf('情形:\n  甲: { 问题: 谁？, 选项: [子, 丑] }\n  乙: 不是情形');
  expect(Object.keys(situations)).toEqual(['甲', '乙']);
  expect([Object.hasOwn(situations, '乙'), Object.hasOwn(situations, '丙')]).toEqual([true, false]);
  expect(situations.甲?.options).toEqual(['子', '丑']);
  stops(() => Object.values(situations));
  const item = restOf('毫无道理: 1');
  expect(item.name).toBe('公共图书馆读者证办理');
  stops(() => item.acceptingAgency);
  stops(() => item.consultation?.email);
});

it('a document without faults has no veil', () => {
  expect(restOf('')).toBeUndefined();
});

it('very many findings of one entry are all kept', () => {
  expect(judgeEach([1], () => new Array<number>(300_000).fill(0))).toHaveLength(300_000);
});
