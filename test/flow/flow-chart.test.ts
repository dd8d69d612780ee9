/** The drawing of flow charts: measures, determinism, escaping. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeFlow, type Flowing } from '../../src/compile/flow.ts';
import { flowChart } from '../../src/render/flow-chart.ts';
import { layoutFlow } from '../../src/render/flow-chart-layout.ts';
import { splitFlow } from '../../src/render/flow-chart-parts.ts';
import { measure, wrap } from '../../src/render/flow-chart-text.ts';
import type { Outcome, PublicStep, Step } from '../../src/schema/generated/types.ts';
import { faultsOf } from './geometry.ts';

const days = (amount: number) => ({ amount, unit: 'working-day' as const });
const view = (item: Flowing) => arrangeFlow(item, { lang: 'zh' });
const draw = (item: Flowing) => flowChart(view(item), { id: 'f', title: '流程图', lang: 'zh' });
const allFaults = (item: Flowing): readonly string[] => splitFlow(view(item)).flatMap(({ layout }) => faultsOf(layout));

const chinese = fc.string({
  unit: fc.constantFrom(...'受理审查决定送达（补正）、不予许可申请材料一次性告知书AB3 m，'),
  minLength: 1,
  maxLength: 24,
});
const text = fc.oneof(chinese, fc.string({ minLength: 1, maxLength: 40 }), fc.constant('Antidisestablishmentarianism'));
const limit = fc.option(fc.integer({ min: 0, max: 90 }).map(days), { nil: undefined });

/** Steps whose outcomes lead anywhere: on, back, ahead, to the end, nowhere, to unknown names. */
const anyItem = fc.integer({ min: 1, max: 15 }).chain((count) => {
  const names = Array.from({ length: count }, (_, at) => `第${at + 1}步`);
  const outcome = fc.record(
    { result: text, to: fc.constantFrom(...names, '结束', '别处'), document: text, limit: limit.map((value) => value ?? days(1)) },
    { requiredKeys: ['result'] },
  ) as fc.Arbitrary<Outcome>;
  const step = (name: string): fc.Arbitrary<PublicStep> =>
    fc
      .record({
        limit,
        outcomes: fc.array(outcome, { maxLength: 5 }),
        documents: fc.array(text, { maxLength: 3 }),
        post: text,
        counted: fc.boolean(),
      })
      .map(({ limit: time, ...rest }) => ({ name, ...rest, ...(time === undefined ? {} : { limit: time }) }));
  const procedure = fc.record({ name: text, counted: fc.boolean() });
  return fc.record({ steps: fc.tuple(...names.map(step)), specialProcedures: fc.array(procedure, { maxLength: 3 }) });
});

describe('the drawing', () => {
  it('has no overlaps, crossings, loose ends or texts that do not fit, whatever the steps', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        expect(allFaults(item)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('finds faults when there are any', () => {
    const layout = layoutFlow(view({ steps: [{ name: '受理' }, { name: '决定' }] }));
    const pushed = layout.boxes.map((box) => (box.id === 'step-2' ? { ...box, y: box.y - 40 } : box));
    expect(faultsOf({ ...layout, boxes: pushed })).toContain('step-1 overlaps step-2');
    expect(faultsOf({ ...layout, boxes: pushed }).some((fault) => fault.includes('does not end at its box'))).toBe(true);
  });

  it('draws a loop back to the same step and a jump ahead as lines', () => {
    const item: Flowing = {
      steps: [
        {
          name: '受理',
          outcomes: [
            { result: '受理', to: '审查' },
            { result: '补正', to: '受理', document: '补正告知书' },
          ],
        },
        {
          name: '审查',
          outcomes: [
            { result: '合格', to: '决定' },
            { result: '免于核查', to: '送达' },
          ],
        },
        { name: '决定' },
        { name: '送达' },
      ],
    };
    const { lines } = layoutFlow(view(item));
    expect(lines.map(({ from, to }) => `${from}→${to}`)).toEqual(expect.arrayContaining(['outcome-1-1→step-1', 'outcome-2-1→step-4']));
    expect(allFaults(item)).toEqual([]);
  });

  it('writes a jump out when its line would cross another', () => {
    const back = (to: string) => [{ result: '通过' }, { result: '退回', to }];
    const item: Flowing = {
      steps: [
        { name: '甲' },
        { name: '乙' },
        { name: '丙', outcomes: back('甲') },
        { name: '丁', outcomes: back('乙') },
        { name: '戊', outcomes: back('丙') },
      ],
    };
    const { lines, boxes } = layoutFlow(view(item));
    const jumps = lines.filter(({ from }) => from.startsWith('outcome'));
    const written = boxes.filter(({ texts }) => texts.some(({ text: words }) => words.startsWith('转至')));
    expect(jumps.length + written.length).toBe(3);
    expect(written.length).toBeGreaterThan(0);
    expect(allFaults(item)).toEqual([]);
  });

  it('breaks a long chart into parts that name all steps and fit a page', () => {
    const outcomes = [{ result: '通过' }, { result: '退回', document: '退回通知书', to: '结束' }];
    const item: Flowing = { steps: Array.from({ length: 15 }, (_, at) => ({ name: `环节${at + 1}`, limit: days(at), outcomes })) };
    const parts = splitFlow(view(item));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap(({ view: { nodes } }) => nodes.filter(({ kind }) => kind === 'step').map(({ id }) => id))).toHaveLength(15);
    for (const { layout } of parts) expect(layout.height).toBeLessThan(1400);
    expect(allFaults(item)).toEqual([]);
    expect(draw(item).match(/<svg /g)).toHaveLength(parts.length);
    expect(draw(item)).toContain(`流程图（2/${parts.length}）`);
  });

  it('is narrow enough for a phone', () => {
    fc.assert(
      fc.property(anyItem, (item) => splitFlow(view(item)).every(({ layout }) => layout.width <= 400)),
      { numRuns: 30 },
    );
  });
});

describe('the SVG', () => {
  const item: Flowing = { steps: [{ name: '受理', post: '综合窗口' } as Step, { name: '决定' }] };

  it('has a role, a title and the description', () => {
    const svg = draw(item);
    expect(svg).toContain('role="img"');
    expect(svg).toContain('<title id="f-title">流程图</title>');
    expect(svg).toContain(`<desc id="f-desc">${view(item).description}</desc>`);
  });

  it('is the same every time', () => {
    expect(draw(item)).toBe(draw(structuredClone(item)));
  });

  it('escapes what authors write', () => {
    const svg = draw({ steps: [{ name: '<script>alert("1")</script>&' }] });
    expect(svg).not.toContain('<script');
    expect(svg.replace(/<[^>]*>/g, '')).toContain('&lt;');
  });

  it('is empty without steps', () => {
    expect(draw({})).toBe('');
  });
});

describe('wrapping', () => {
  it('keeps within the width and loses nothing but spaces', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 20 }), (words, width) => {
        const lines = wrap(words, width);
        expect(lines.every((line) => measure(line) <= width)).toBe(true);
        expect(lines.join('').replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
      }),
    );
  });

  it('begins no line with a comma and ends none with an opening bracket', () => {
    expect(wrap('受理申请，核对（材料）', 4)).toEqual(['受理申', '请，核对', '（材料）']);
  });
});
