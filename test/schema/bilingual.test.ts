/** One item in Chinese, in English, mixed and in code numbers: always the same model. */
import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/schema/generated/types.ts';
import { check, starter } from '../support/compile.ts';
import { chinese, english, mixed, numbered } from '../support/one-item.ts';

function model(text: string): Item | undefined {
  const { catalogue, codes } = check({
    'guide.yaml': starter['guide.yaml'] ?? '',
    'offices/library.yaml': starter['offices/library.yaml'] ?? '',
    'items/a.yaml': text,
  });
  expect(codes).toEqual([]);
  return catalogue?.items[0]?.item;
}

describe('keys and words', () => {
  const expected = model(english);

  it('in English give the model as it is', () => {
    expect(expected).toMatchObject({
      type: 'other-power',
      levels: ['county'],
      audiences: ['natural-person', 'other'],
      limits: { statutory: { amount: 20, unit: 'working-day' }, promised: { amount: 3, unit: 'working-day' } },
      materials: [{ copies: { original: 1, copy: 0 } }, { when: { 申请人: ['代办人'] } }],
      results: [{ validity: { amount: 0, unit: 'permanent' } }],
      fees: { charged: true, items: [{ reducible: true }] },
      specialProcedures: [],
      quantityLimit: { limited: false },
      payOnline: false,
      express: { supported: true },
    });
  });

  it.each([
    ['Chinese', chinese],
    ['mixed', mixed],
    ['code numbers', numbered],
  ])('in %s give the same', (_name, text) => {
    expect(text).not.toBe(english);
    expect(model(text)).toEqual(expected);
  });
});
