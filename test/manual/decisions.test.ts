/** The decision table: every outcome once, with all answers that lead there, as a page and as a spreadsheet. */
import { describe, expect, it } from 'vitest';
import { decisionView } from '../../src/compile/decision-view.ts';
import { renderManual } from '../../src/render/internal-site.ts';
import type { Item } from '../../src/schema/generated/types.ts';
import { textOf } from '../guide/support.ts';
import { bound, catalogueOf, toolsFor } from './fixture.ts';

const situations: NonNullable<Item['situations']> = {
  主体: { question: '您是谁？', options: ['个人', '企业'] },
  授权: { question: '法定代表人来吗？', options: ['来', '不来'], when: { 主体: ['企业'] } },
  领取: { question: '怎样领？', options: ['窗口', '邮寄'] },
};
const item: Item = {
  ...bound().item,
  situations,
  conditions: [{ text: '在本县办理' }],
  grantConditions: [],
  materials: [
    { name: '申请书' },
    { name: '身份证', when: { 主体: ['个人'] } },
    { name: '=授权"委托"书', when: { 授权: ['不来'] } },
    { name: '邮寄地址', when: { 领取: ['邮寄'] } },
  ],
  steps: [{ name: '受理' }],
  fees: { charged: false },
};

const ways = (view: ReturnType<typeof decisionView>) =>
  view.tables.flatMap(({ rows }) => rows.map((row) => [row.ways.map((way) => way.map((answers) => answers.join('、'))), row.brought[1]]));

describe('the decision table', () => {
  it('has one row for each distinct outcome', () => {
    const view = decisionView(item);
    expect(view).toMatchObject({ shape: 'whole', outcomes: 6, combinations: 6 });
    expect(view.always).toEqual([['在本县办理'], ['申请书'], ['受理'], []]);
    expect(view.tables[0]?.questions).toEqual(['主体', '授权', '领取']);
    expect(ways(view)).toEqual([
      [[['个人', '', '窗口']], ['身份证']],
      [[['个人', '', '邮寄']], ['身份证', '邮寄地址']],
      [[['企业', '来', '窗口']], []],
      [[['企业', '来', '邮寄']], ['邮寄地址']],
      [[['企业', '不来', '窗口']], ['=授权"委托"书']],
      [[['企业', '不来', '邮寄']], ['=授权"委托"书', '邮寄地址']],
    ]);
  });

  it('puts all answers with the same outcome into one row', () => {
    const view = decisionView({ situations, materials: [{ name: '承诺书', when: { 主体: ['企业'], 领取: ['邮寄'] } }] });
    expect(view).toMatchObject({ outcomes: 2, combinations: 4 });
    expect(ways(view)).toEqual([
      [
        [
          ['', '窗口'],
          ['个人', '邮寄'],
        ],
        [],
      ],
      [[['企业', '邮寄']], ['承诺书']],
    ]);
  });

  it('has a table for each group of questions where the whole cannot be read', () => {
    const names = Array.from({ length: 12 }, (_, at) => `问${at}`);
    const options = ['甲', '乙', '丙', '丁'];
    const many = Object.fromEntries(names.map((name) => [name, { question: '？', options }]));
    const materials = names.flatMap((name) => options.map((option) => ({ name: name + option, when: { [name]: [option] } })));
    const view = decisionView({ situations: many, materials });
    expect(view).toMatchObject({ shape: 'groups', outcomes: 4 ** 12 });
    expect(view.tables.map(({ rows }) => rows.length)).toEqual(names.map(() => 4));
    const joined = decisionView({
      situations: many,
      materials: [...materials, { name: '全', when: Object.fromEntries(names.map((name) => [name, ['甲']])) }],
    });
    expect(joined.shape).toBe('parts');
    expect(joined.tables[0]?.rows).toHaveLength(49);
  });
});

describe('its page and spreadsheet', () => {
  const own = { ...bound(), item };
  const artifacts = renderManual(own, catalogueOf([own]), toolsFor());
  const csv = textOf(artifacts, `internal/decisions/${own.id}.csv`);
  const page = textOf(artifacts, `internal/decisions/${own.id}.html`);

  it('are linked from the manual, and there only when something depends on answers', () => {
    expect(textOf(artifacts, `internal/items/${own.id}.html`)).toContain(`href="../decisions/${own.id}.html"`);
    const { situations: _, ...plain } = item;
    const bare = { ...own, item: { ...plain, materials: [] } };
    const without = renderManual(bare, catalogueOf([bare]), toolsFor());
    expect(without.map(({ path }) => path).filter((path) => path.includes('decisions'))).toEqual([]);
    expect(textOf(without, `internal/items/${own.id}.html`)).not.toContain('decisions');
  });

  it('say the same', () => {
    expect(page).toContain('共6种不同的结果');
    expect([...page.matchAll(/<th scope="rowgroup"/g)]).toHaveLength(6);
    const lines = csv
      .replace(/^\ufeff/, '')
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(8);
    expect(lines[0]).toBe('"序号","主体","授权","领取","受理条件","材料","办理环节","收费"');
    expect(lines[3]).toBe('"2","个人","不论","邮寄","","身份证\n邮寄地址","",""');
  });

  it('open in a spreadsheet as text', () => {
    expect(csv.startsWith('\ufeff"')).toBe(true);
    expect(csv).toContain('"\'=授权""委托""书"');
  });
});
