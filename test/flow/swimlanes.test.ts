/** The chart by lanes: who stands where, what leads where, and that nothing overlaps, whatever the steps. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeTerms } from '../../src/compile/guide-view-terms.ts';
import { manualTerms } from '../../src/compile/manual-view.ts';
import { laneOf } from '../../src/compile/swimlane-actors.ts';
import { arrangeSwimlanes, swimlaneTable } from '../../src/compile/swimlane-view.ts';
import { layoutSwimlanes } from '../../src/render/swimlane-layout.ts';
import { full, type SwimLayout, tallest } from '../../src/render/swimlane-types.ts';
import { swimlanes } from '../../src/render/swimlanes.ts';
import type { Duration, Item, Outcome, Step } from '../../src/schema/generated/types.ts';
import { bound, days, toolsFor } from '../manual/fixture.ts';
import { swimFaults } from './geometry.ts';

const { standards } = toolsFor();
const terms = (changes: Partial<Item>) => manualTerms(makeTerms('zh', standards), bound(changes));
const view = (changes: Partial<Item> = {}) => arrangeSwimlanes(terms(changes), bound(changes));
const layouts = (changes: Partial<Item>): readonly SwimLayout[] => layoutSwimlanes(view(changes));
const allFaults = (changes: Partial<Item>): readonly string[] => layouts(changes).flatMap(swimFaults);
const draw = (changes: Partial<Item> = {}) => swimlanes(view(changes), { id: 'f', title: '流程图', lang: 'zh' });

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'受理审查决定送达（补正）、不予许可申请材料一次性告知书AB3 m，'), minLength: 1, maxLength: 24 }),
  fc.string({ minLength: 1, maxLength: 40 }),
  fc.constant('Antidisestablishmentarianism'),
);
const units = ['示范县政务服务中心综合窗口', '示范县市场监督管理局食品股', '示范县财政局', '专家评审组', '食品股'];
const limit = fc.oneof(
  fc.integer({ min: 0, max: 9999 }).map(days),
  fc.integer({ min: 1, max: 90 }).map((amount): Duration => ({ amount, unit: 'day' })),
  fc.constant<Duration>({ amount: 0, unit: 'instant' }),
);

/** Steps of anybody, whose outcomes lead anywhere: on, back, ahead, to the end, nowhere, to unknown names. */
const anySteps = fc.integer({ min: 1, max: 15 }).chain((count) => {
  const names = Array.from({ length: count }, (_, at) => `第${at + 1}步`);
  const outcome = fc.record(
    {
      result: fc.oneof(text, fc.constantFrom('补正', '不予受理', '退回')),
      to: fc.constantFrom(...names, '结束', '别处'),
      document: text,
      limit,
    },
    { requiredKeys: ['result'] },
  ) as fc.Arbitrary<Outcome>;
  const step = (name: string): fc.Arbitrary<Step> =>
    fc.record(
      {
        name: fc.oneof(fc.constant(name), fc.constant(`申请${name}`)),
        limit,
        unit: fc.constantFrom(...units),
        post: text,
        minStaff: fc.integer({ min: 1, max: 3 }),
        outcomes: fc.array(outcome, { maxLength: 5 }),
        documents: fc.array(text, { maxLength: 3 }),
        counted: fc.boolean(),
        when: fc.constant({ 主体: ['企业'] }),
      },
      { requiredKeys: ['name'] },
    ) as fc.Arbitrary<Step>;
  const specialProcedures = fc.array(fc.record({ name: text, counted: fc.boolean() }), { maxLength: 3 });
  return fc.record({ steps: fc.tuple(...names.map(step)) as fc.Arbitrary<readonly Step[]>, specialProcedures });
});

describe('who acts', () => {
  const lane = (step: Partial<Step>, changes: Partial<Item> = {}) => laneOf({ name: '审查', ...step }, bound(changes));

  it('is told by unit and post', () => {
    expect(lane({ unit: '示范县政务服务中心综合窗口' })).toBe('window');
    expect(lane({ unit: '示范县市场监督管理局食品股' })).toBe('department');
    expect(lane({ unit: '食品股' })).toBe('department');
    expect(lane({ unit: '市场监督管理局' })).toBe('department');
    expect(lane({ unit: '居住地派出所' })).toBe('department');
    expect(lane({ unit: '示范县残疾人联合会' })).toBe('others');
    expect(lane({ unit: '示范县财政局' })).toBe('others');
    expect(lane({ unit: '示范县市场监督管理局、示范县财政局' })).toBe('department');
    expect(lane({ post: '专家评审组' })).toBe('others');
    expect(lane({ post: '综合窗口岗' })).toBe('window');
  });

  it('is told by the list of posts, where the step names a post only', () => {
    expect(lane({ post: '核验岗' }, { posts: [{ name: '核验岗', unit: '示范县公证处、示范县司法局' }] })).toBe('others');
    expect(lane({ post: '核验岗' })).toBe('department');
  });

  it('is told by the name of a step that says nothing else', () => {
    expect(lane({ name: '提出申请' })).toBe('applicant');
    expect(lane({ name: '收件受理' })).toBe('window');
    expect(lane({ name: '送达' })).toBe('window');
    expect(lane({ name: '决定' })).toBe('department');
  });
});

describe('the view', () => {
  it('hands notices and refusals to the applicant, and says where the rest leads', () => {
    const [acceptance] = view().steps;
    expect(acceptance?.exits.map(({ lines, paper, onward }) => [lines[0]?.text, paper?.then, onward])).toEqual([
      ['补正', 'back', false],
      ['不予受理', 'end', false],
      ['受理', undefined, true],
    ]);
    expect(acceptance?.exits[0]?.paper?.lines.map(({ text: words }) => words)).toEqual(['补正告知书', '5个工作日内']);
  });

  it('counts the time step by step, and in the end as section 8 does', () => {
    const steps: readonly Step[] = [
      { name: '受理', limit: days(1), counted: false },
      { name: '审查', limit: days(3) },
      { name: '核查', limit: days(4), when: { 主体: ['企业'] } },
      { name: '决定', limit: days(2) },
    ];
    const { steps: shown, totals } = view({ steps });
    expect(shown.map(({ time }) => time.map(({ text: words }) => words))).toEqual([
      ['1个工作日', '不计入'],
      ['3个工作日'],
      ['4个工作日'],
      ['2个工作日', '累计5个工作日'],
    ]);
    expect(totals).toEqual([
      '必经环节合计：5个工作日',
      '最长情形合计：9个工作日（适用于：主体为企业）',
      '承诺办结时限：8个工作日、法定办结时限：20个工作日',
    ]);
  });

  it('has a lane only for who acts, and names of steps of some answers say so', () => {
    const steps: readonly Step[] = [{ name: '审查', post: '审查岗', when: { 主体: ['企业'] } }];
    expect(view({ steps }).lanes.map(({ key }) => key)).toEqual(['applicant', 'department']);
    expect(view({ steps }).steps[0]).toMatchObject({
      optional: true,
      head: [{ text: '1. 审查' }, { text: '审查岗' }, { text: '限：企业' }],
    });
  });

  it('says the same as a table', () => {
    const rows = swimlaneTable(view(), terms({})).rows.map(({ cells }) => cells.map(({ text: words, value }) => words ?? value?.items));
    expect(rows[0]).toEqual([
      '1. 受理',
      '窗口、综合窗口岗、收件凭证',
      '1个工作日、不计入',
      ['补正：补正告知书、5个工作日内', '不予受理：不予受理通知书、结束', '受理：受理通知书'],
    ]);
  });
});

describe('the drawing', () => {
  it('has no overlaps, crossings, loose ends or texts that do not fit, whatever the steps', () => {
    fc.assert(
      fc.property(anySteps, (item) => {
        expect(allFaults(item)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('finds faults when there are any', () => {
    const [layout] = layouts({});
    if (layout === undefined) throw new Error('no drawing');
    const moved = layout.boxes.map((box) => (box.id === 'step-2' ? { ...box, x: box.x - 150 } : box));
    const faults = swimFaults({ ...layout, boxes: moved });
    expect(faults).toContain('step-2 leaves its lane');
    expect(faults.some((fault) => fault.includes('does not end at its box'))).toBe(true);
  });

  it('draws every step once, and fits a page unless a single step does not', () => {
    fc.assert(
      fc.property(anySteps, (item) => {
        const all = layouts(item);
        const drawn = all.flatMap(({ boxes }) => boxes.filter(({ kind }) => kind === 'step').map(({ id }) => id));
        expect(drawn).toEqual(item.steps.map((_, at) => `step-${at + 1}`));
        for (const { boxes, height, width } of all) {
          expect(width).toBe(full);
          if (boxes.filter(({ kind }) => kind === 'step').length > 1) expect(height).toBeLessThanOrEqual(tallest);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('draws a line to another step of the same drawing, and words for one of another', () => {
    const jump = (to: string): readonly Outcome[] => [{ result: '免于核查', to }, { result: '通过' }];
    const near: readonly Step[] = [{ name: '甲', outcomes: jump('丙') }, { name: '乙' }, { name: '丙' }];
    expect(layouts({ steps: near }).flatMap(({ lines }) => lines.map(({ from, to }) => `${from}→${to}`))).toContain('step-1→step-3');
    const far: readonly Step[] = [
      { name: '甲', outcomes: jump('庚') },
      ...Array.from({ length: 25 }, (_, at) => ({ name: `第${at}` })),
      { name: '庚' },
    ];
    expect(layouts({ steps: far }).length).toBeGreaterThan(1);
    expect(draw({ steps: far })).toContain('转至 27. 庚');
  });
});

describe('the SVG', () => {
  it('has a role, a title and a description, is the same every time, and escapes what authors write', () => {
    const svg = draw();
    expect(svg).toContain('role="img"');
    expect(svg).toContain('<title id="f-title">流程图</title>');
    expect(svg).toContain(`<desc id="f-desc">${view().description}</desc>`);
    expect(draw(structuredClone({}))).toBe(svg);
    expect(draw({ steps: [{ name: '<script>alert("1")</script>&' }] })).not.toContain('<script');
  });

  it('says for which answers a step is, so that a script can fade it', () => {
    const steps: readonly Step[] = [{ name: '甲' }, { name: '乙', when: { 主体: ['企业'] }, outcomes: [{ result: '不通过', to: '结束' }] }];
    expect(draw({ steps }).match(/<g data-dim="[0-9a-z]+:[0-9a-z]+">/g)).toHaveLength(4);
    expect(draw()).not.toContain('data-dim');
  });

  it('is empty without steps', () => {
    expect(draw({ steps: [] })).toBe('');
  });
});
