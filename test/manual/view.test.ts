/** From an item to the manual as data. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerCourses } from '../../src/compile/answer-courses.ts';
import { longestCourses } from '../../src/compile/courses.ts';
import { makeTerms } from '../../src/compile/guide-view-terms.ts';
import { arrangeManual } from '../../src/compile/manual-view.ts';
import type { ManualSectionKey, TableView } from '../../src/compile/manual-view-types.ts';
import type { Item, Limits, Step, When } from '../../src/schema/generated/types.ts';
import { bound, days, item, toolsFor } from './fixture.ts';

const { standards } = toolsFor();
const arrange = (changes: Partial<Item> = {}) => arrangeManual(makeTerms('zh', standards), bound(changes));
const section = (key: ManualSectionKey, changes: Partial<Item> = {}) => {
  const found = arrange(changes).sections.find((candidate) => candidate.key === key);
  if (found === undefined) throw new Error(`no section ${key}`);
  return found;
};
const rows = (table: TableView | undefined): readonly (readonly string[])[] =>
  (table?.rows ?? []).map(({ cells }) =>
    cells.map(({ text, value }) => text ?? value?.text ?? value?.basis?.[0]?.text ?? value?.links?.[0]?.text ?? ''),
  );
const minimal: Partial<Record<keyof Item, undefined>> = Object.fromEntries(
  Object.keys(item)
    .filter((key) => !['name', 'type', 'basicCode', 'implementationCode', 'levels', 'agency', 'audiences', 'basis'].includes(key))
    .map((key) => [key, undefined]),
);

describe('sections', () => {
  it('are the fourteen of the standard in its order, then the rest', () => {
    const headings = arrange().sections.map(({ number, heading }) => `${number} ${heading}`);
    expect(headings.slice(0, 14)).toEqual([
      '1 事项基本信息',
      '2 依据',
      '3 机构与岗位',
      '4 条件与裁量',
      '5 材料审查表',
      '6 办理环节',
      '7 特别程序',
      '8 时限总表',
      '9 文书',
      '10 变更、延续、补证、注销',
      '11 风险点与防控',
      '12 流程图',
      '13 归档',
      '14 审管衔接',
    ]);
    expect(headings.length).toBeGreaterThan(14);
  });

  it('keep the numbers of the fourteen when an item says little, and say 无', () => {
    const { sections } = arrange(minimal as unknown as Partial<Item>);
    expect(sections.slice(0, 14).map(({ number }) => Number(number))).toEqual(Array.from({ length: 14 }, (_, at) => at + 1));
    expect(sections.find(({ key }) => key === 'archive')?.blocks).toEqual([{ text: '无' }]);
  });

  it('number their parts', () => {
    expect(section('steps').blocks.map(({ number, heading }) => `${number} ${heading}`)).toEqual(['6.1 受理', '6.2 审查', '6.3 决定']);
  });
});

describe('checks', () => {
  it('of a material stand in the order of the desks', () => {
    const card = section('materials').blocks[1]?.cards?.[0];
    expect(rows(card?.tables[0]).map(([desk, point]) => `${desk} ${point}`)).toEqual(['收件 签名与身份证一致', '审查 布局合理']);
    expect(card?.speech?.text).toBe('请在第2页补签姓名。');
  });

  it('of a condition stand with what passes, fails and is left to discretion', () => {
    const card = section('conditions').blocks[0]?.cards?.[0];
    expect(card).toMatchObject({
      markdown: '已取得**营业执照**',
      when: '适用于：主体为企业',
      pass: { text: '登记状态为存续' },
      fail: { text: '登记状态为吊销' },
    });
    expect(card?.tables.map(({ caption }) => caption)).toEqual(['审查要点', '裁量基准']);
  });

  it('have no columns that nobody filled in', () => {
    const card = section('materials').blocks[1]?.cards?.[1];
    expect(card?.tables[0]?.columns.map(({ label }) => label)).toEqual(['岗次', '要点']);
  });
});

describe('tables that draw parts together', () => {
  it('name the steps that a post handles', () => {
    const table = section('posts').blocks.find(({ heading }) => heading === '岗位职责')?.tables?.[0];
    expect(table?.columns.at(-1)?.label).toBe('办理环节');
    expect(rows(table)[0]?.at(-1)).toBe('受理');
  });

  it('merge risks of item and steps in the order of the steps', () => {
    const [risks, controls] = section('risks').blocks[0]?.tables ?? [];
    expect(rows(risks).map(([step, risk]) => `${step} ${risk}`)).toEqual(['受理 未一次告知', '决定 超期未决定', '全程 泄露信息']);
    expect(rows(controls)).toEqual([['受理', '超时预警']]);
  });

  it('list documents that steps issue although the list forgot them', () => {
    const documents = rows(section('documents').blocks[0]?.tables?.[0]);
    expect(documents.map(([name]) => name)).toEqual(['受理通知书', '收件凭证', '补正告知书', '不予受理通知书', '准予行政许可决定书']);
    expect(documents[0]?.at(-1)).toBe('受理');
  });

  it('call materials that a variant leaves out by their names', () => {
    const facts = section('variants').blocks[0]?.facts;
    expect(facts?.find(({ label }) => label === '减少材料')?.text).toBe('食品经营许可申请书');
  });
});

describe('situations', () => {
  it('say for each answer what it brings, with a way there', () => {
    const tables = section('info').blocks.find(({ heading }) => heading === '情形')?.tables;
    const cells = tables?.[1]?.rows.map((row) =>
      row.cells.map(({ text, value }) => text ?? value?.links?.map(({ text: name, href }) => `${name} ${href}`)),
    );
    expect(cells).toEqual([
      ['主体', '个体工商户', '', ''],
      ['主体', '企业', ['受理条件 1 #condition-1'], ['3 授权书 #material-3']],
    ]);
  });
});

describe('the card of a step', () => {
  const facts = (at: number) => section('steps').blocks[at]?.cards?.[0]?.facts ?? [];
  const fact = (at: number, label: string) => facts(at).find((one) => one.label === label);

  it('says what comes in', () => {
    expect(fact(0, '收到什么')?.text).toBe('申请人的申请和材料（共3项，见材料审查表）');
    expect(fact(1, '收到什么')?.text).toBe('1. 受理：受理、受理通知书');
    expect(fact(2, '收到什么')?.text).toBe('2. 审查');
  });

  it('leads to the conditions and materials that are checked there', () => {
    const links = (at: number) => fact(at, '另外要查')?.value?.links?.map(({ text, href }) => `${text} ${href}`);
    expect(links(0)).toEqual(['受理条件 1 #condition-1', '1 食品经营许可申请书 #material-1', '2 营业执照 #material-2']);
    expect(links(1)).toEqual(['1 食品经营许可申请书 #material-1']);
    expect(links(2)).toBeUndefined();
  });
});

describe('time limits', () => {
  const findings = (steps: readonly Step[], limits: Limits): readonly string[] =>
    section('limits', { steps, limits }).blocks.flatMap(({ text, warning }) => (warning === undefined ? (text ?? []) : [`! ${warning}`]));

  it('that agree are said to agree', () => {
    expect(findings(item.steps ?? [], { statutory: days(20), promised: days(8) })).toEqual([
      '承诺时限8个工作日，没有超过法定时限20个工作日。',
      '必经环节计入的时限合计7个工作日，没有超过承诺时限8个工作日。',
    ]);
  });

  it('that contradict each other are warned of', () => {
    const [promise, sum] = findings([{ name: '审查', limit: days(9) }], { statutory: days(5), promised: days(8) });
    expect(promise).toMatch(/^! 承诺时限8个工作日，超过法定时限5个工作日/);
    expect(sum).toMatch(/^! 必经环节计入的时限合计9个工作日，超过承诺时限8个工作日/);
  });

  it('in units without a common footing are not compared', () => {
    const steps: readonly Step[] = [
      { name: '审查', limit: days(3) },
      { name: '公示', limit: { amount: 7, unit: 'day' } },
    ];
    const [promise, sum] = findings(steps, { statutory: { amount: 1, unit: 'month' }, promised: days(20) });
    expect(promise).toContain('单位不同，不能直接比较');
    expect(sum).toContain('必经环节合计3个工作日、7日与承诺时限20个工作日的单位不同');
  });

  it('of steps that only some applications take are added up where they apply', () => {
    const steps: readonly Step[] = [
      { name: '审查', limit: days(3) },
      { name: '核查', limit: days(30), when: { 主体: ['企业'] } },
      { name: '决定' },
    ];
    const all = findings(steps, { promised: days(8) });
    expect(all[0]).toBe('必经环节计入的时限合计3个工作日，没有超过承诺时限8个工作日。');
    expect(all).toContain('! 用时最长的情形合计33个工作日（适用于：主体为企业），超过承诺时限8个工作日，请核对。');
    expect(all).not.toContain('只在部分情形下才有的环节：核查。在相应情形下另加进合计。');
    expect(all).toContain('没有写时限的环节：决定。合计不包括这些环节。');
  });

  it('are summed for each course that the answers lead to', () => {
    const steps: readonly Step[] = [
      { name: '审查', limit: days(3) },
      { name: '核查', limit: days(4), when: { 主体: ['企业'] } },
      { name: '评审', limit: days(2), when: { 主体: ['企业'] } },
      { name: '公示', limit: days(9), counted: false },
    ];
    const table = section('limits', { steps, limits: { promised: days(8) } }).blocks.find(({ heading }) => heading === '各种情形的合计');
    expect(rows(table?.tables?.[0])).toEqual([
      ['适用于：主体为个体工商户', '没有另外的', '3个工作日', '没有超过'],
      ['适用于：主体为企业', '核查、评审', '9个工作日', '超过，请核对'],
    ]);
  });

  it('of the longest course are what the check of limits finds, whatever waits for what', () => {
    const option = fc.subarray(['甲', '乙', '丙'], { minLength: 1 });
    const when = fc.record({ 一: option, 二: option, 三: option }, { requiredKeys: [] }) as fc.Arbitrary<When>;
    const step = fc.record({ name: fc.constant('审查'), limit: fc.integer({ min: 0, max: 9 }).map(days), when, counted: fc.boolean() });
    const situations = Object.fromEntries(['一', '二', '三'].map((name) => [name, { question: name, options: ['甲', '乙', '丙'] }]));
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (made) => {
        const timed = { steps: made, situations };
        const [longest] = longestCourses(timed);
        const all = answerCourses(timed);
        fc.pre(all !== undefined);
        const amounts = all.flatMap(({ sums }) => sums.map(({ amount }) => amount));
        expect(Math.max(0, ...amounts)).toBe(longest?.sum.amount ?? 0);
      }),
      // 适用 without a question is for all.
      { examples: [[[{ name: '审查', limit: days(1), when: {}, counted: true }]]] },
    );
  });

  it('done on the spot are within any limit', () => {
    expect(findings([{ name: '办理', limit: { amount: 0, unit: 'instant' } }], { promised: days(1) })).toEqual([
      '必经环节计入的时限合计当场办结，没有超过承诺时限1个工作日。',
    ]);
  });
});

it('serialises to JSON', () => {
  const view = arrange();
  expect(JSON.parse(JSON.stringify(view))).toEqual(view);
});
