import { describe, expect, it } from 'vitest';
import { makeTerms } from '../../src/compile/guide-view-terms.ts';
import { briefTime, waitOf } from '../../src/compile/guide-view-time.ts';
import type { Duration, Limits, PublicItem } from '../../src/schema/generated/types.ts';
import { fullItem } from './fixture.ts';
import { toolsFor } from './support.ts';

const terms = makeTerms('zh', toolsFor().standards);
const days = (amount: number): Duration => ({ amount, unit: 'working-day' });
const instant: Duration = { amount: 0, unit: 'instant' };

/** An item with nothing about time but what a test gives it. */
const { limits: _, steps: __, specialProcedures: ___, delivery: ____, ...timeless } = fullItem;
const time = (change: Partial<PublicItem>) => briefTime(terms, { ...timeless, ...change });

describe('the day from which a limit runs', () => {
  const from = (limits: Limits, type: PublicItem['type'] = 'licence') => time({ type, limits })?.from;
  it('is that of the author', () => {
    expect(from({ promised: days(8), promisedNote: '自收到登记表之日起计算，不含邮寄。' })).toBe('自收到登记表之日起算');
    expect(from({ promised: days(8), statutoryNote: '自接到申请后起算。' })).toBe('自接到申请后起算');
  });
  it('is that of acceptance where the law or a limit for it says so', () => {
    expect(from({ promised: days(8) })).toBe('自受理之日起算');
    expect(from({ promised: days(8) }, 'payment')).toBeUndefined();
    expect(from({ promised: days(8), acceptance: days(1) }, 'payment')).toBe('自受理之日起算');
  });
  it('is left open where the note names two, or where there is nothing to count', () => {
    expect(from({ promised: days(8), promisedNote: '登记自收到登记表之日起计算；减免自收到申请之日起计算。' })).toBeUndefined();
    expect(from({ promised: instant })).toBeUndefined();
  });
  it('is named for the law too when the law counts from another day', () => {
    const limits = { promised: days(8), statutory: days(20) };
    expect(time({ limits: { ...limits, statutoryNote: '自收到申请之日起计算。', promisedNote: '自受理之日起计算。' } })?.statutory).toBe(
      '20个工作日（自收到申请之日起算）',
    );
    expect(time({ limits: { ...limits, statutoryNote: '自受理之日起计算。' } })?.statutory).toBe('20个工作日');
  });
});

it('is the statutory limit where nothing is promised, and nothing where there is no limit', () => {
  expect(time({ limits: { statutory: days(20) } })).toMatchObject({ limit: '20个工作日', isStatutory: true });
  expect(time({ limits: {} })).toBeUndefined();
});

describe('what comes on top', () => {
  const limits = { promised: days(8), acceptance: days(2) };
  const extra = (change: Partial<PublicItem>) => time({ limits, ...change })?.extra.map(({ text, when = '' }) => text + when);
  it('is acceptance, once, and delivery by the limit that is public', () => {
    const steps = [
      { name: '收件', limit: days(1), counted: false },
      { name: '受理', limit: days(2), counted: false },
      { name: '决定', limit: days(8) },
      { name: '制证送达', limit: days(1), counted: false },
    ];
    expect(extra({ steps, delivery: { limit: days(3) } })).toEqual(['受理2个工作日', '制证送达3个工作日']);
  });
  it('is not delivery that a counted step already contains', () => {
    const steps = [{ name: '发证', limit: days(2) }];
    expect(extra({ steps, delivery: { limit: days(3) } })).toEqual(['受理2个工作日']);
    expect(extra({ steps: [{ name: '决定', limit: days(2) }], delivery: { limit: days(3) } })).toEqual(['受理2个工作日', '送达3个工作日']);
  });
  it('is not acceptance where the limit runs from the application', () => {
    expect(time({ limits: { ...limits, promisedNote: '自收到申请之日起计算' } })?.extra).toEqual([]);
  });
  it('is a step that interrupts the limit, but not what follows the decision', () => {
    const steps = [
      { name: '送达副本', limit: days(5), counted: false },
      { name: '决定', limit: days(8) },
      { name: '信息公开', limit: days(6), counted: false },
    ];
    expect(extra({ steps })).toEqual(['受理2个工作日', '送达副本5个工作日']);
  });
});

describe('a wait that only some have', () => {
  const item: Partial<PublicItem> = {
    limits: { promised: instant },
    steps: [
      { name: '收件', limit: instant },
      { name: '征求意见', limit: { amount: 10, unit: 'day' }, counted: false, when: { 方式: ['简易注销'] } },
      { name: '登记', limit: instant },
    ],
    specialProcedures: [
      { name: '简易注销征求意见', limit: { amount: 10, unit: 'day' }, counted: false },
      { name: '延长', limit: days(3), counted: false },
      { name: '检验', limit: days(3), counted: true },
    ],
  };
  it('stands beside “on the spot” with those who have it, and not twice', () => {
    expect(time(item)).toEqual({
      limit: '当场办结',
      isStatutory: false,
      extra: [{ text: '征求意见10日', when: '（简易注销的）' }],
      cases: ['延长3个工作日'],
    });
  });
  it('is told in indexes too', () => {
    expect(waitOf(terms, { ...timeless, ...item })).toBe('征求意见10日');
    expect(waitOf(terms, { ...timeless, ...item, limits: { promised: days(1) } })).toBeUndefined();
  });
  it('stands among special cases when no answer of the applicant leads to it', () => {
    const steps = [
      { name: '听证', limit: days(20), counted: false },
      { name: '决定', limit: days(8) },
    ];
    const specialProcedures = [{ name: '听证', limit: days(20), counted: false }];
    expect(time({ limits: { promised: days(8) }, steps, specialProcedures })).toMatchObject({ extra: [], cases: ['听证20个工作日'] });
  });
});
