/** The sheets of an item, which stand on one page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BoundItem } from '../../src/compile/catalogue.ts';
import { makeTerms } from '../../src/compile/guide-view-terms.ts';
import { arrangeDesk } from '../../src/compile/manual-view-desk.ts';
import { recordSteps } from '../../src/compile/manual-view-record.ts';
import { stepChecks } from '../../src/compile/step-checks.ts';
import { renderManual } from '../../src/render/internal-site.ts';
import type { Item, ReviewPoint, Step } from '../../src/schema/generated/types.ts';
import { bound, catalogueOf, days, item, textOf, toolsFor } from './fixture.ts';

const tools = toolsFor();

function sheetsOf(one: BoundItem): string {
  const page = renderManual(one, catalogueOf([one]), tools).find(({ path }) => path === `internal/sheets/${one.id}.html`);
  return String(page?.content);
}

function sheet(name: string, changes: Partial<Item> = {}): string {
  const html = sheetsOf(bound(changes));
  const start = html.indexOf(`id="${name}" aria-labelledby`);
  return start < 0 ? '' : html.slice(html.lastIndexOf('<article', start), html.indexOf('</article>', start));
}

describe('the front-desk sheet', () => {
  const text = textOf(sheet('desk'));

  it('has what the window checks and says, and where the file goes', () => {
    for (const words of [
      '食品经营许可申请书',
      '签名与身份证一致',
      '逐字一致',
      '请在第2页补签姓名。',
      '收件凭证',
      '省数据共享平台查询',
      '审查岗',
    ])
      expect(text).toContain(words);
  });

  it('has nothing of the later review', () => {
    for (const words of ['布局合理', '全部要点合格', '准予行政许可决定书', '超期未决定', '不再现场核查']) expect(text).not.toContain(words);
  });

  it('keeps apart what the applicant brings and what the window looks up', () => {
    const view = arrangeDesk(makeTerms('zh', tools.standards), bound());
    expect(view.materials.filter(({ bring }) => bring).map(({ number, name }) => `${number} ${name}`)).toEqual([
      '1 食品经营许可申请书',
      '3 授权书',
    ]);
  });

  it('takes all first steps that receive or accept as the window’s', () => {
    const steps = ['收件', '受理', '审查', '受理结果送达'].map((name) => ({ name }));
    const view = arrangeDesk(makeTerms('zh', tools.standards), bound({ steps }));
    expect(view.steps.map(({ name }) => name)).toEqual(['收件', '受理']);
    expect(view.handover[0]?.text).toBe('审查');
  });

  it('takes the only step of an item decided on the spot', () => {
    const view = arrangeDesk(makeTerms('zh', tools.standards), bound({ steps: [{ name: '当场办理' }] }));
    expect(view.steps.map(({ name }) => name)).toEqual(['当场办理']);
    expect(view.handover).toEqual([]);
  });
});

describe('the checklist', () => {
  const html = sheet('checklist');

  it('has a box for every material, condition and outcome, and blanks to sign', () => {
    const text = textOf(html);
    for (const words of ['已取得 营业执照', '食品经营许可申请书', '营业执照', '授权书', '不予受理通知书', '核对人', '复核人', '收件日期'])
      expect(text).toContain(words);
    const options = 2;
    const channels = 3;
    const points = 3;
    const verdicts = 2 + 3 + 2 + 3;
    const outcomes = 3;
    expect(html.match(/class="box"/g)).toHaveLength(options + channels + points + verdicts + outcomes);
  });

  it('labels what only some applicants need', () => {
    expect(textOf(html)).toContain('适用于：主体为企业');
  });
});

describe('the one-time notice', () => {
  it('is prefilled with item, agency, materials, place and telephone', () => {
    const text = textOf(sheet('notice'));
    for (const words of [
      '示范县市场监督管理局',
      '“食品经营许可（餐饮服务，新办）”',
      '食品经营许可申请书',
      '请在第2页补签姓名。',
      '0755-33334444',
      '示范县人民路2号',
      '送达回执',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('does not ask for what the government has', () => {
    const table = /<table class="form letter-table">[\s\S]*?<\/table>/.exec(sheet('notice'))?.[0] ?? '';
    expect(table).toContain('授权书');
    expect(table).not.toContain('营业执照');
  });

  it('names the law on licences for licences only', () => {
    expect(sheet('notice')).toContain('《中华人民共和国行政许可法》第三十二条');
    expect(sheet('notice', { type: 'public-service' })).not.toContain('行政许可法');
    expect(sheet('notice', { type: 'confirmation' })).not.toContain('行政许可法');
  });

  it('is a letter and no internal paper', () => {
    expect(textOf(sheet('notice'))).not.toContain('内部资料');
    expect(textOf(sheet('desk'))).toContain('内部资料');
  });

  it('works for an item without materials, places or telephones', () => {
    const { materials: _, locations: __, consultation: ___, ...rest } = item;
    const bare = { ...bound(), item: rest, places: [] };
    expect(sheetsOf(bare)).toContain('其他需要补正的内容');
  });
});

describe('review records', () => {
  const steps: readonly Step[] = [
    { name: '受理', outcomes: [{ result: '受理', to: '书面审查', document: '受理通知书' }] },
    { name: '书面审查', post: '审查岗', limit: days(3), outcomes: [{ result: '通过', to: '现场核查', document: '审查意见表' }] },
    {
      name: '现场核查',
      minStaff: 2,
      limit: days(4),
      counted: false,
      when: { 主体: ['企业'] },
      pass: '关键项全部合格',
      fail: '任一关键项不合格',
      reviewPoints: [{ point: '证照公示', standard: '在醒目位置', failure: '当场整改', basis: [{ citation: '《甲法》第一条' }] }],
      discretion: [{ case: '一般项1至3项不合格', decision: '给3个工作日整改' }],
      outcomes: [{ result: '合格', to: '决定', document: '核查记录表' }],
    },
    { name: '决定', post: '决定岗' },
  ];
  const conditions: Item['conditions'] = [
    { text: '有独立的专间', verification: '到场查看', reviewPoints: [{ point: '专间温度', standard: '不高于25摄氏度' }] },
    { text: '人员合格', verification: '查询名单', reviewPoints: [{ point: '禁止从业名单', standard: '不在名单内' }] },
  ];

  it('there is one for each step after the window, and for the last where all are the window’s', () => {
    expect(recordSteps({ steps })).toEqual([1, 2, 3]);
    expect(recordSteps({ steps: [{ name: '收件' }, { name: '受理' }] })).toEqual([1]);
    expect(recordSteps({ steps: [{ name: '当场办理' }] })).toEqual([0]);
    expect(recordSteps({})).toEqual([]);
  });

  it('has what comes in, the points with standard and remedy, the discretion, the ways out, and room for what is found', () => {
    const text = textOf(sheet('record-3', { steps, conditions }));
    for (const words of [
      '审查记录表：3. 现场核查',
      '4个工作日、不计入',
      '审查意见表',
      '证照公示',
      '在醒目位置',
      '当场整改',
      '《甲法》第一条',
      '关键项全部合格',
      '任一关键项不合格',
      '一般项1至3项不合格',
      '给3个工作日整改',
      '出具：核查记录表',
      '转交：决定、决定岗',
      '理由和依据条款',
    ])
      expect(text).toContain(words);
    expect(text.split('审查人签名')).toHaveLength(3);
  });

  it('has points of conditions and materials once, each at the step that can see them', () => {
    const [paper, visit, decision] = [2, 3, 4].map((number) => textOf(sheet(`record-${number}`, { steps, conditions })));
    expect(visit).toContain('专间温度');
    expect(visit).not.toContain('禁止从业名单');
    expect(paper).toContain('禁止从业名单');
    expect(paper).toContain('布局合理');
    expect(paper).not.toContain('专间温度');
    expect(decision).not.toMatch(/专间温度|禁止从业名单|布局合理/);
  });

  it('loses no point: each stands on the record or the checklist of some step', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('收件', '受理', '书面审查', '现场核查', '专家评审', '决定', '送达'), { minLength: 1, maxLength: 7 }),
        fc.array(fc.record({ point: fc.constantFrom('甲', '乙'), desk: fc.constantFrom('intake', 'acceptance', 'review') }), {
          maxLength: 4,
        }),
        fc.constantFrom('到场查看', '查询名单'),
        (names, points, verification) => {
          const reviewPoints = points as readonly ReviewPoint[];
          const made = { ...item, steps: names.map((name) => ({ name })), conditions: [{ text: '丙', verification, reviewPoints }] };
          const placed = stepChecks(made).flatMap((checks) => checks.conditions.flatMap((one) => one.points));
          expect(placed).toHaveLength(points.length);
        },
      ),
    );
  });

  it('is for the answers of its step', () => {
    expect(sheet('record-3', { steps })).toMatch(/^<article[^>]* data-if="/);
    expect(sheet('record-2', { steps })).not.toMatch(/^<article[^>]* data-if="/);
  });
});

describe('the page of sheets', () => {
  const html = sheetsOf(bound());

  it('has an address for each distinct case', () => {
    const links = [...html.matchAll(/<a href="\?([^"]*)#sheets">([^<]*)</g)].map(([, query = '', text]) => [
      query.replaceAll('&#x3D;', '='),
      text,
    ]);
    expect(links.map(([, text]) => text)).toEqual(['主体：个体工商户', '主体：企业']);
    expect(new Set(links.map(([query]) => query)).size).toBe(2);
    for (const [query] of links) expect(query).toMatch(/^q-[0-9a-z]+=[0-9a-z]+$/);
  });

  it('says of each row for which answers it is, in keys and in words', () => {
    expect(html).toMatch(/<tr data-if="[^"]+"><td>3<\/td><td><strong>授权书<\/strong>.*?适用于：主体为企业/);
  });

  it('asks nothing and runs no script where the item asks nothing', () => {
    const { situations: _, ...rest } = item;
    const plain = sheetsOf({ ...bound(), item: { ...rest, conditions: [], materials: [] } });
    expect(plain).not.toContain('situations.js');
    expect(plain).not.toContain('data-ask');
  });
});
