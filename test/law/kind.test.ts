/** Ranks of acts and what they may do about a permit. */
import { describe, expect, it } from 'vitest';
import { kindOf, permitPower } from '../../src/law/kind.ts';

describe('kindOf', () => {
  it.each([
    ['中华人民共和国食品安全法', undefined, 'law'],
    ['中华人民共和国宪法', undefined, 'constitution'],
    ['中华人民共和国市场主体登记管理条例', '国务院令第746号', 'administrative-regulation'],
    ['护士条例', undefined, 'administrative-regulation'],
    ['国务院对确需保留的行政审批项目设定行政许可的决定', '国务院令第412号', 'state-council-decision'],
    ['国务院对确需保留的行政审批项目设定行政许可的决定', undefined, 'state-council-decision'],
    ['广东省优化营商环境条例', undefined, 'local-regulation'],
    ['汕头经济特区突发公共卫生事件应急条例', undefined, 'local-regulation'],
    ['城市房地产开发经营管理条例', undefined, 'administrative-regulation'],
    ['个体工商户登记管理规定', '国家市场监督管理总局令第103号', 'department-rule'],
    ['辽宁省建设工程造价管理办法', '辽宁省人民政府令第260号', 'provincial-rule'],
    ['某市户外广告管理办法', '广州市人民政府令第5号', 'municipal-rule'],
    ['关于做好某项工作的通知', '人社厅发〔2020〕76号', 'normative-document'],
    ['最高人民法院关于甲的解释', '法释〔2021〕11号', 'judicial-interpretation'],
    ['公民手册', undefined, undefined],
  ])('%s %s', (title, number, kind) => {
    expect(kindOf({ title, ...(number === undefined ? {} : { number }) })).toBe(kind);
  });
});

describe('permitPower', () => {
  it('follows 行政许可法 14–17 and 58', () => {
    expect(permitPower('law')).toMatchObject({ create: 'yes', fee: true });
    expect(permitPower('administrative-regulation')).toMatchObject({ create: 'yes', fee: true });
    expect(permitPower('state-council-decision')).toMatchObject({ create: 'temporary', fee: false });
    expect(permitPower('local-regulation')).toMatchObject({ create: 'yes', fee: false });
    expect(permitPower('provincial-rule')).toMatchObject({ create: 'temporary', detail: true });
    expect(permitPower('department-rule')).toMatchObject({ create: 'no', detail: true });
    expect(permitPower('normative-document')).toMatchObject({ create: 'no', detail: false, basis: '第十七条' });
  });
});
