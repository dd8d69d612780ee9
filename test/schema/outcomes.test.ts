/** What answers lead to, against trying every combination. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, askedAnswers, type Box, boxOf, questionsOf, type Situations } from '../../src/compile/answers.ts';
import { answersOutside, type Case, outcomesOf, partsFor } from '../../src/compile/outcomes.ts';
import type { When } from '../../src/schema/generated/types.ts';

interface Asking {
  readonly situations: Situations;
  readonly whens: readonly (When | undefined)[];
}

const letters = ['甲', '乙', '丙', '丁'];

const some = (list: readonly string[]): fc.Arbitrary<readonly string[]> => fc.subarray([...list], { minLength: 1 });

function whenOver(names: readonly string[], optionsOf: (name: string) => readonly string[], most: number): fc.Arbitrary<When | undefined> {
  const chosen = fc.subarray([...names], { maxLength: Math.min(most, names.length) });
  return chosen.chain((picked) => {
    if (picked.length === 0) return fc.constant(undefined);
    return fc.tuple(...picked.map((name) => some(optionsOf(name)))).map((lists) => {
      return Object.fromEntries(picked.map((name, at) => [name, [...(lists[at] ?? [])]]));
    });
  });
}

/** Up to five questions, some of them asked only after others, and up to eight parts. */
const asking: fc.Arbitrary<Asking> = fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 1, maxLength: 5 }).chain((sizes) => {
  const names = sizes.map((_, at) => `问${at}`);
  const options = new Map(names.map((name, at) => [name, letters.slice(0, sizes[at])]));
  const optionsOf = (name: string): readonly string[] => options.get(name) ?? [];
  const premises = fc.tuple(...names.map((_, at) => whenOver(names.slice(0, at), optionsOf, 2)));
  return fc.record({
    situations: premises.map((whens) =>
      Object.fromEntries(
        names.map((name, at) => {
          const when = whens[at];
          return [name, { question: `${name}？`, options: [...optionsOf(name)], ...(when === undefined ? {} : { when }) }];
        }),
      ),
    ),
    whens: fc.array(whenOver(names, optionsOf, 3), { maxLength: 8 }),
  });
});

/** Every way of answering, question by question: the meaning of 前提 and 适用 as one would read them. */
function combinations(situations: Situations): readonly Answers[] {
  return Object.entries(situations).reduce<readonly Answers[]>(
    (all, [name, { options, when }]) =>
      all.flatMap((answers) => (applies(when, answers) ? options.map((option) => new Map([...answers, [name, option]])) : [answers])),
    [new Map()],
  );
}

const applies = (when: When | undefined, answers: Answers): boolean =>
  Object.entries(when ?? {}).every(([name, admitted]) => {
    const answer = answers.get(name);
    return answer !== undefined && admitted.includes(answer);
  });

const naive = ({ whens }: Asking, answers: Answers): readonly number[] => whens.flatMap((when, at) => (applies(when, answers) ? [at] : []));

const boxesOf = ({ situations, whens }: Asking): readonly (Box | 'never')[] => whens.map((when) => boxOf(when, questionsOf(situations)));

function decided(one: Asking) {
  const outcomes = outcomesOf(boxesOf(one), questionsOf(one.situations));
  if (outcomes === undefined) throw new Error('too many outcomes');
  return outcomes;
}

const settings = { seed: 20261101, numRuns: 400 };

describe('outcomes', () => {
  it('say of every combination what trying it says', () => {
    fc.assert(
      fc.property(asking, (one) => {
        const outcomes = decided(one);
        for (const answers of combinations(one.situations)) expect(partsFor(outcomes, answers)).toEqual(naive(one, answers));
      }),
      settings,
    );
  });

  it('are as many as there are different results', () => {
    fc.assert(
      fc.property(asking, (one) => {
        const results = new Set(combinations(one.situations).map((answers) => naive(one, answers).join()));
        expect(decided(one).count).toBe(results.size);
      }),
      settings,
    );
  });

  it('name each combination once', () => {
    const holds = (box: Box, answers: Answers): boolean => [...box].every(([name, admitted]) => admitted.includes(answers.get(name) ?? ''));
    fc.assert(
      fc.property(asking, (one) => {
        for (const { cases, questions } of decided(one).factors)
          for (const answers of combinations(one.situations)) {
            const own = new Map([...answers].filter(([name]) => questions.includes(name)));
            expect(cases.flatMap(({ boxes }: Case) => boxes.filter((box) => holds(box, own)))).toHaveLength(1);
          }
      }),
      settings,
    );
  });

  it('find answers that no part is for, where there are some', () => {
    fc.assert(
      fc.property(asking, (one) => {
        const outside = answersOutside(boxesOf(one), questionsOf(one.situations));
        const bare = combinations(one.situations).filter((answers) => naive(one, answers).length === 0);
        expect(outside === undefined).toBe(bare.length === 0);
        if (outside === undefined) return;
        const met = combinations(one.situations).filter((answers) =>
          applies(Object.fromEntries([...outside].map(([k, v]) => [k, [...v]])), answers),
        );
        expect(met.length).toBeGreaterThan(0);
        for (const answers of met) expect(naive(one, answers)).toEqual([]);
      }),
      settings,
    );
  });

  it('of twelve questions with four options each come without writing out 16 million combinations', () => {
    const names = Array.from({ length: 12 }, (_, at) => `问${at}`);
    const situations = Object.fromEntries(names.map((name) => [name, { question: `${name}？`, options: letters }]));
    const whens = [...names.flatMap((name) => letters.map((letter) => ({ [name]: [letter] }))), { 问0: ['甲'], 问1: ['乙'] }];
    const outcomes = decided({ situations, whens });
    expect(outcomes).toMatchObject({ combinations: 4 ** 12, count: 4 ** 12 });
    expect(outcomes.factors).toHaveLength(11);
    expect(outcomes.factors.reduce((sum, { cases }) => sum + cases.length, 0)).toBe(16 + 10 * 4);
  });

  it('are given up when nobody could read them', () => {
    const names = Array.from({ length: 12 }, (_, at) => `问${at}`);
    const situations = Object.fromEntries(names.map((name) => [name, { question: `${name}？`, options: letters }]));
    const own = names.flatMap((name) => letters.map((letter) => ({ [name]: [letter] })));
    const all = Object.fromEntries(names.map((name) => [name, ['甲']]));
    expect(outcomesOf(boxesOf({ situations, whens: [...own, all] }), questionsOf(situations))).toBeUndefined();
  });
});

it('answers to questions that are not asked do not count', () => {
  const situations: Situations = {
    主体: { question: '谁？', options: ['个人', '企业'] },
    授权: { question: '法定代表人来吗？', options: ['来', '不来'], when: { 主体: ['企业'] } },
  };
  const given = new Map([
    ['主体', '个人'],
    ['授权', '不来'],
  ]);
  expect(Object.fromEntries(askedAnswers(given, questionsOf(situations)))).toEqual({ 主体: '个人' });
});
