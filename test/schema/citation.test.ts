/** Citations of law in the forms authors use. */
import { describe, expect, it } from 'vitest';
import { hasBackwardRange, parseCitation } from '../../src/compile/citation.ts';

const law = '中华人民共和国行政许可法';

describe('parseCitation', () => {
  it.each([
    ['第四十二条', [{ article: '第四十二条' }]],
    ['第42条', [{ article: '第四十二条' }]],
    ['第四十二条第一款', [{ article: '第四十二条', paragraph: '一' }]],
    ['第三十二条第一款第（二）项', [{ article: '第三十二条', paragraph: '一', item: '二' }]],
    ['第三十二条第一款第(二)项', [{ article: '第三十二条', paragraph: '一', item: '二' }]],
    ['第三十二条第一款第二项', [{ article: '第三十二条', paragraph: '一', item: '二' }]],
    ['第三十二条第1款第2项第3目', [{ article: '第三十二条', paragraph: '一', item: '二', point: '三' }]],
    ['第十条第（三）项', [{ article: '第十条', item: '三' }]],
    ['第一百三十三条之一第二款', [{ article: '第一百三十三条之一', paragraph: '二' }]],
    ['第三十五条、第三十六条第一款', [{ article: '第三十五条' }, { article: '第三十六条', paragraph: '一' }]],
    ['第５条之1', [{ article: '第五条之一' }]],
    ['第二○条', [{ article: '第二十条' }]],
    ['第一百十二条', [{ article: '第一百一十二条' }]],
    ['', []],
  ])('《…》%s', (tail, articles) => {
    const citation = parseCitation(`《${law}》${tail}`);
    expect(citation?.law).toBe(law);
    expect(citation?.articles).toEqual(articles);
  });

  it.each(['第十十条', '第三十百条', '第三条第十十款'])('%s has no number', (tail) => {
    expect(parseCitation(`《${law}》${tail}`)).toMatchObject({ articles: [], rest: tail });
  });

  it.each([
    ['第十条至第五条', true],
    ['第10-5条', true],
    ['第十条第五款至第三款', true],
    ['第五条至第十条', false],
    ['第五条第三款至第六条第一款', false],
    ['第五条之一至第五条之三', false],
  ])('%s runs backwards: %s', (tail, backward) => {
    expect(hasBackwardRange(`《${law}》${tail}`)).toBe(backward);
  });

  it('keeps what is not an article', () => {
    expect(parseCitation(`《${law}》第三十二条第一款第（一）、（二）项`)?.rest).toBe('第（一）、（二）项');
    expect(parseCitation(`《${law}》全文`)?.rest).toBe('全文');
    expect(parseCitation(`  《${law}》第一条  `)?.text).toBe(`《${law}》第一条`);
  });

  it.each([
    ['《国务院关于深化“证照分离”改革的通知》（国发〔2021〕7号）', '国发〔2021〕7号'],
    ['《医疗器械监督管理条例》（国务院令第739号）第十条', '国务院令第739号'],
    ['《中华人民共和国食品安全法》（2021年修正）第三十五条', '2021年修正'],
    ['《中华人民共和国食品安全法》(2021年修正)第三十五条', '2021年修正'],
  ])('%s has the number %s', (text, number) => {
    expect(parseCitation(text)?.number).toBe(number);
    expect(parseCitation(text)?.rest).toBe('');
  });

  it('reads a title within a title', () => {
    expect(parseCitation('《关于贯彻〈办法〉的通知》第一条')?.law).toBe('关于贯彻〈办法〉的通知');
    expect(parseCitation('《关于贯彻《办法》的通知》第一条')?.law).toBe('关于贯彻《办法》的通知');
  });

  it.each(['行政许可法第四十二条', '第四十二条', '《行政许可法', '依据《行政许可法》', '《》第一条', ''])('nothing from %j', (text) => {
    expect(parseCitation(text)).toBeUndefined();
  });
});
