/** What the search finds: in a small catalogue one way of asking at a time, and among hundreds of items what people type. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../guide/fixture.ts';
import { ask, countyCatalogue, otherItems, questions, searchOf, unseen, within } from './support.ts';

const find = searchOf(catalogue);
const names = (typed: string): readonly string[] => find(typed).items.map(({ item }) => catalogue.items[item]?.id ?? '');

describe('in a small catalogue', () => {
  it.each([
    ['a part of the name', '餐饮服务'],
    ['everyday words', '奶茶'],
    ['a code in small letters', '11440100007482575h4000131127002'],
    ['a code in full-width figures', '０００１３１１２７００２'],
    ['the beginning of a code with blanks', '0001 3112'],
    ['a material', '授权委托'],
    ['several words', '食品 委托书'],
    ['traditional characters', '開飯店'],
    ['pinyin', 'kaifandian'],
    ['pinyin in syllables', 'Kai fan dian'],
    ['unfinished pinyin', 'kaifand'],
    ['first letters', 'kfd'],
    ['characters that only sound so', '食品京营许可'],
    ['sounds that much of the country does not tell apart', 'sipinjinyin'],
  ])('finds by %s', (_what, typed) => {
    expect([names(typed), find(typed).full]).toEqual([['food-permit-new'], 1]);
  });

  it.each([
    ['a character left out', '食品营许可'],
    ['a wrong character', '餐饮服物'],
    ['characters exchanged', '食品营经许可'],
    ['letters exchanged', 'kaifandain'],
    ['a letter left out', 'kaifndian'],
    ['a whole sentence', '我要开一家饭店'],
  ])('forgives %s', (_what, typed) => {
    expect(names(typed)[0]).toBe('food-permit-new');
  });

  it('finds by department', () => {
    expect(names('联合执法队')).toEqual(['no-licence']);
  });

  it('puts names before other matches', () => {
    expect(names('经营')).toHaveLength(2);
    expect(names('无证经营')[0]).toBe('no-licence');
  });

  it('says what matched', () => {
    expect(find('奶茶').items[0]?.why).toEqual({ key: 'popular', text: '开奶茶店' });
    expect(find('0001311').items[0]?.why).toEqual({ key: 'code', text: '000131127002' });
    expect(find('授权委托').items[0]?.why).toEqual({ key: 'material', text: '授权委托书' });
  });

  it.each(['', '  ', '？', '飞机票', 'qqq', '123', '\n', '𠮷', '😀', '%', '\\', '('.repeat(300), '办'.repeat(300)])(
    'is at ease with %j',
    (typed) => {
      expect(find(typed).full).toBeLessThanOrEqual(catalogue.items.length);
    },
  );

  it('finds nothing where there is nothing', () => {
    expect(find('飞机票')).toEqual({ items: [], full: 0 });
    expect(searchOf({ ...catalogue, items: [] })('食品')).toEqual({ items: [], full: 0 });
  });
});

describe('what people type', () => {
  const county = countyCatalogue();
  const crowd = { ...county, items: [...county.items, ...otherItems()] };
  const answers = ask(crowd, searchOf(crowd), questions);
  const missed = answers.filter(({ place }) => place === 0 || place > 3).map(({ typed, wanted, first }) => ({ typed, wanted, first }));

  it('asks enough, for items that exist', () => {
    expect(questions.filter(({ isHeldOut }) => isHeldOut).length).toBeGreaterThan(50);
    const known = new Set(crowd.items.flatMap(({ id, item }) => [id, item.name]));
    expect(questions.filter(({ wanted }) => !known.has(wanted))).toEqual([]);
    expect(questions.length).toBeGreaterThan(120);
    expect(crowd.items.length).toBeGreaterThan(300);
  });

  it.each([
    ['of those used while it was made', false],
    ['of those held out', true],
  ])('is among the first three for 95 %% %s', (_which, isHeldOut) => {
    const share = within(
      answers.filter((answer) => answer.isHeldOut === isHeldOut),
      3,
    );
    expect(share, JSON.stringify(missed, null, 1)).toBeGreaterThanOrEqual(0.95);
  });

  it('is mostly found by words that nobody thought of', () => {
    expect(within(ask(crowd, searchOf(crowd), unseen), 3)).toBeGreaterThanOrEqual(0.85);
  });

  it('finds 食品经营许可 by 开饭店, first', () => {
    expect(answers.find(({ typed }) => typed === '开饭店')?.place).toBe(1);
  });
});
