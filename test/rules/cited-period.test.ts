/**
 * Longer periods of a licence: an act that the item cites, without saying where it sets them, makes of the error a warning that
 * names the article; and days are no fault where the act itself counts in days.
 */
import { describe, expect, it } from 'vitest';
import { makeShelf } from '../../src/law/shelf.ts';
import { makeReader } from '../../src/pipeline.ts';
import { book, libraryOf } from '../law/support.ts';
import { check, standards, withPacks } from '../support/compile.ts';
import { embed } from '../support/embed.ts';
import { sound, soundFiles } from '../support/sound.ts';

const today = '2026-10-01';
const act = book(
  '馆舍管理条例',
  ['2015年1月1日 国务院公布'],
  ['第一条 为了管理馆舍，制定本条例。', '第二条 主管部门应当自受理之日起30日内作出是否批准的决定。', '第三条 本条例自2015年3月1日起施行。'],
);
const library = libraryOf({ '行政法规/馆舍管理条例(2015-01-01).md': act });
const reader = makeReader(standards, { today, laws: makeShelf(library, { asOf: today }) });

const found = (limit: string, basis: string, using = reader) => {
  const licence = `事项类型: 行政许可\n基本编码: '000131127001'\n实施编码: '12440199001990122P4000131127001'\n权力来源: 法定本级行使\n办件类型: 承诺件\n`;
  const item = embed(
    String(sound['items/example.yaml']),
    `${licence}实施依据: [${basis}]\n办结时限: { 法定: ${limit}, 承诺: 20个工作日 }\n`,
  );
  return check({ ...sound, 'guide.yaml': withPacks(['national']), 'items/example.yaml': item }, soundFiles, using)
    .diagnostics.filter(({ code }) => code.startsWith('legality/period-'))
    .map(({ code, severity, args }) => ({ code, severity, own: JSON.stringify(args.own ?? '') }));
};

describe('a period beyond the Licensing Law', () => {
  it('is a warning that names the article where a cited act sets it', () => {
    const [finding, ...others] = found('30个工作日', '《馆舍管理条例》第一条');
    expect(finding).toMatchObject({ code: 'legality/period-beyond-law', severity: 'warning' });
    expect(finding?.own).toContain('第二条');
    expect(others).toEqual([]);
  });

  it('is an error where no cited act has it, or nobody can look it up', () => {
    const error = [{ code: 'legality/period-beyond-law', severity: 'error', own: '""' }];
    expect(found('40个工作日', '《馆舍管理条例》第一条')).toEqual(error);
    expect(found('30个工作日', '《中华人民共和国公共图书馆法》第三十三条')).toEqual(error);
    expect(found('30个工作日', '《馆舍管理条例》第一条', makeReader(standards, { today }))).toEqual(error);
  });

  it('may be in days where the act counts in days', () => {
    expect(found('30日', '《馆舍管理条例》第一条').map(({ code }) => code)).toEqual([]);
    expect(found('25日', '《馆舍管理条例》第一条').map(({ code }) => code)).toEqual(['legality/period-in-calendar-days']);
  });
});
