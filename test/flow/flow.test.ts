/** From steps to nodes and edges. */
import { describe, expect, it } from 'vitest';
import { arrangeFlow, type Flowing } from '../../src/compile/flow.ts';
import type { SpecialProcedure, Step } from '../../src/schema/generated/types.ts';

const days = (amount: number) => ({ amount, unit: 'working-day' as const });
const acceptance: Step = {
  name: '受理',
  post: '综合窗口岗',
  limit: days(1),
  documents: ['受理通知书', '不予受理通知书', '收件凭证'],
  outcomes: [
    { result: '受理', to: '审查', document: '受理通知书' },
    { result: '补正', to: '受理', document: '补正告知书', limit: days(5) },
    { result: '不予受理', to: '结束', document: '不予受理通知书' },
  ],
};
const steps: readonly Step[] = [
  acceptance,
  { name: '审查', limit: days(3), counted: false, documents: ['核查记录'] },
  { name: '决定' },
  { name: '送达' },
];

const arrange = (item: Flowing) => arrangeFlow(item, { lang: 'zh' });
const texts = (item: Parameters<typeof arrange>[0], id: string) =>
  arrange(item)
    .nodes.find((node) => node.id === id)
    ?.lines.map(({ text }) => text);
const edges = (item: Parameters<typeof arrange>[0]) =>
  arrange(item).edges.map(({ from, to, label }) => `${from}→${to}${label === undefined ? '' : `:${label}`}`);

describe('arrangeFlow', () => {
  it('names step, limit and what its outcomes leave over', () => {
    expect(texts({ steps }, 'step-1')).toEqual(['1. 受理', '1个工作日', '文书：收件凭证']);
    expect(texts({ steps }, 'step-2')).toEqual(['2. 审查', '3个工作日（不计入）']);
    expect(texts({ steps }, 'document-2')).toEqual(['核查记录']);
  });

  it('names no posts, which are internal', () => {
    expect(JSON.stringify(arrange({ steps }))).not.toContain('综合窗口岗');
  });

  it('leads each outcome where its author says', () => {
    expect(edges({ steps })).toEqual(
      expect.arrayContaining([
        'start→step-1',
        'step-1→decision-1',
        'decision-1→document-1',
        'document-1→step-2',
        'decision-1→outcome-1-1',
        'outcome-1-1→step-1',
        'decision-1→outcome-1-2',
        'outcome-1-2→end-1-2',
        'step-4→end',
      ]),
    );
    expect(texts({ steps }, 'outcome-1-1')).toEqual(['补正', '5个工作日内', '补正告知书']);
  });

  it('goes on by the outcome without a target that is no refusal', () => {
    const outcomes = [{ result: '不予受理' }, { result: '准予' }];
    expect(edges({ steps: [{ name: '受理', outcomes }, { name: '决定' }] })).toEqual([
      'step-1→decision-1',
      'decision-1→outcome-1-1',
      'start→step-1',
      'decision-1→step-2:准予',
      'step-2→end',
    ]);
  });

  it('says 通过 when only deviations are written', () => {
    expect(edges({ steps: [{ name: '受理', outcomes: [{ result: '补正', to: '受理' }] }, { name: '决定' }] })).toContain(
      'decision-1→step-2:通过',
    );
  });

  it('does not invent a way on when every outcome names another', () => {
    const outcomes = [
      { result: '一般', to: '丙' },
      { result: '重大', to: '结束' },
    ];
    expect(edges({ steps: [{ name: '甲', outcomes }, { name: '乙' }, { name: '丙' }] })).not.toContain('decision-1→step-2:通过');
  });

  it('does not lead on from a good end to a step that is entered from elsewhere', () => {
    const branch: Step = {
      name: '采集',
      outcomes: [
        { result: '通过', case: '窗口领卡', to: '发卡' },
        { result: '通过', case: '选择邮寄', to: '邮寄' },
      ],
    };
    const last: Step = { name: '邮寄', outcomes: [{ result: '寄出', to: '结束' }] };
    const list = (outcome: string): readonly Step[] => [branch, { name: '发卡', outcomes: [{ result: outcome, to: '结束' }] }, last];
    expect(edges({ steps: list('发卡') }).filter((edge) => /→step-3/.test(edge))).toEqual(['outcome-1-1→step-3']);
    expect(edges({ steps: list('不予发卡') })).toContain('decision-2→step-3:通过');
    expect(texts({ steps: list('发卡') }, 'outcome-1-1')).toEqual(['通过', '选择邮寄']);
  });

  it('keeps a target that is no step as words', () => {
    expect(texts({ steps: [{ name: '受理', outcomes: [{ result: '移送', to: '公安机关' }] }] }, 'outcome-1-1')).toEqual([
      '移送',
      '转至：公安机关',
    ]);
  });

  it('lets a refusal that is delivered join the next step', () => {
    const outcomes = [
      { result: '不予许可', to: '送达' },
      { result: '准予许可', to: '送达' },
    ];
    expect(edges({ steps: [{ name: '决定', outcomes }, { name: '送达' }] })).toEqual(
      expect.arrayContaining(['decision-1→step-2:准予许可', 'outcome-1-1→step-2']),
    );
  });

  it('puts special procedures beside the step before the decision, unless they are steps', () => {
    const specialProcedures = [{ name: '听证', limit: days(20), counted: false }, { name: '审查' }];
    expect(texts({ steps, specialProcedures }, 'procedure-2')).toEqual(['特别程序', '听证：20个工作日（不计入）']);
    expect(edges({ steps, specialProcedures })).toContain('step-2→procedure-2');
  });

  const asides = (list: readonly Step[], specialProcedures: readonly SpecialProcedure[]) =>
    arrange({ steps: list, specialProcedures }).nodes.flatMap(({ kind, id, lines }) =>
      kind === 'procedure' ? [`${id}: ${lines.slice(1).map(({ text }) => text)}`] : [],
    );

  it('puts an extension beside the decision, an inspection beside its step, and each where its author says', () => {
    const list = [{ name: '受理' }, { name: '勘验取证' }, { name: '书面审查' }, { name: '县政府决定' }, { name: '送达' }];
    const special: readonly SpecialProcedure[] = [
      { name: '延长', kind: 'extension' },
      { name: '现场核查' },
      { name: '听证' },
      { name: '专家评审', step: '受理' },
    ];
    expect(asides(list, special)).toEqual(['procedure-1: 专家评审', 'procedure-2: 现场核查', 'procedure-3: 听证', 'procedure-4: 延长']);
  });

  it('takes a step of some situations only when its author names it', () => {
    const only = { 类型: ['新办'] };
    const list = [{ name: '受理' }, { name: '实地勘验', when: only }, { name: '专家评审', when: only }, { name: '决定' }];
    expect(asides(list, [{ name: '现场核查' }, { name: '听证' }])).toEqual(['procedure-1: 现场核查,听证']);
    expect(asides(list, [{ name: '现场核查', step: '实地勘验' }])).toEqual(['procedure-2: 现场核查']);
  });

  it('tells a procedure that is a step from one that only names it', () => {
    expect(asides([{ name: '登记' }, { name: '送达' }], [{ name: '登记公示' }, { name: '简易登记' }])).toEqual(['procedure-1: 登记公示']);
  });

  it('says the same in words', () => {
    const { description } = arrange({ steps });
    expect(description).toContain(
      '1. 受理（1个工作日）：受理（受理通知书）；补正（补正告知书、转至：1. 受理）；不予受理（不予受理通知书、结束）。',
    );
    expect(description.startsWith('申请人提出申请。')).toBe(true);
  });

  it('has nothing without steps', () => {
    expect(arrange({})).toEqual({ nodes: [], edges: [], description: '' });
  });
});
