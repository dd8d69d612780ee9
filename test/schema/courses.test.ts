/** How long the steps take together, whatever the applicant answers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonLimits, longestCourses, type Timed } from '../../src/compile/courses.ts';
import type { Step, When } from '../../src/schema/generated/types.ts';

const step = (name: string, amount: number, when?: When): Step => ({
  name,
  limit: { amount, unit: 'working-day' },
  ...(when === undefined ? {} : { when }),
});
const question = (...options: string[]) => ({ question: '？', options });
const amounts = (item: Timed): readonly number[] => longestCourses(item).map(({ sum }) => sum.amount);

describe('longestCourses', () => {
  it('tells steps apart that bear one name', () => {
    const steps = [
      step('审查', 0, { 二: ['乙'] }),
      step('审查', 1, { 一: ['乙'], 二: ['乙'] }),
      step('审查', 0, { 一: ['丙'], 二: ['甲'] }),
    ];
    expect(amounts({ steps, situations: { 一: question('甲', '乙', '丙'), 二: question('甲', '乙') } })).toEqual([1]);
  });

  it('adds two steps that hang on the same answer', () => {
    const steps = [step('受理', 1), step('勘验', 4, { 类型: ['新办'] }), step('评审', 5, { 类型: ['新办', '变更'] })];
    const [course] = longestCourses({ steps, situations: { 类型: question('新办', '变更', '注销') } });
    expect(course?.sum.amount).toBe(10);
    expect(course?.answers).toEqual({ 类型: ['新办'] });
    expect(course?.steps.map(({ name }) => name)).toEqual(['勘验', '评审']);
    expect(commonLimits({ steps }).map(({ amount }) => amount)).toEqual([1]);
  });

  it('does not add steps that exclude each other', () => {
    const steps = [step('本地签发', 5, { 户籍: ['本地'] }), step('外地签发', 7, { 户籍: ['外地'] })];
    expect(amounts({ steps, situations: { 户籍: question('本地', '外地') } })).toEqual([7]);
  });

  it('asks every question of a step', () => {
    const steps = [step('甲', 9, { 一: ['是'], 二: ['是'] }), step('乙', 5, { 一: ['否'] }), step('丙', 5, { 二: ['否'] })];
    expect(amounts({ steps, situations: { 一: question('是', '否'), 二: question('是', '否') } })).toEqual([10]);
  });

  it('leaves out what is not counted, and adds each unit by itself', () => {
    const steps: Step[] = [{ ...step('受理', 3), counted: false }, step('审查', 2), { name: '公示', limit: { amount: 7, unit: 'day' } }];
    expect(longestCourses({ steps }).map(({ sum }) => sum)).toEqual([
      { amount: 2, unit: 'working-day' },
      { amount: 7, unit: 'day' },
    ]);
  });

  it('goes through sets of steps, not through combinations: forty questions of two answers', () => {
    const names = Array.from({ length: 40 }, (_, at) => `问${at}`);
    const steps = names.flatMap((name, at) => [
      step(`甲${at}`, 2, { [name]: ['是'] }),
      step(`乙${at}`, 3, { [name]: ['否'], ...(at === 0 ? {} : { [`问${at - 1}`]: ['是', '否'] }) }),
    ]);
    const situations = Object.fromEntries(names.map((name) => [name, question('是', '否')]));
    expect(amounts({ steps, situations })).toEqual([120]);
  });

  it('finds what trying every combination finds', () => {
    const answers = ['甲', '乙', '丙'];
    const names = ['一', '二', '三'];
    const when = fc.dictionary(fc.constantFrom(...names), fc.uniqueArray(fc.constantFrom(...answers), { minLength: 1 }), { minKeys: 1 });
    const entry = fc.record({ amount: fc.integer({ min: 1, max: 9 }), when: fc.option(when, { nil: undefined }) });
    const situations = Object.fromEntries(names.map((name) => [name, question(...answers)]));
    const combinations = answers.flatMap((a) => answers.flatMap((b) => answers.map((c) => ({ 一: a, 二: b, 三: c }))));
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 8 }), (entries) => {
        const steps = entries.map((one, at) => step(`步${at}`, one.amount, one.when));
        const taken = (given: Readonly<Record<string, string>>): number =>
          steps
            .filter(({ when: own }) => Object.entries(own ?? {}).every(([name, allowed]) => allowed.includes(given[name] ?? '')))
            .reduce((sum, { limit }) => sum + (limit?.amount ?? 0), 0);
        expect(amounts({ steps, situations })).toEqual([Math.max(...combinations.map(taken))]);
      }),
    );
  });
});
