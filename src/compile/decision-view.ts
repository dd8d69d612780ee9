/**
 * The decision table of an item for its lawyer. In: an item. Out: what applies to everybody, and one row for each distinct
 * outcome: all answers that lead there, and the conditions, materials, steps and fees they bring. Where the outcomes are too
 * many to read, groups of questions that do not touch each other get a table each, and every outcome is one row of each
 * table together; where even these are too many, each part tells for which answers it is.
 */
import type { Box, Questions } from './answers.ts';
import { type Choosable, type Decided, decide, type Part, type PartKind } from './item-parts.ts';
import type { Case, Factor, Outcomes } from './outcomes.ts';

export const partKinds: readonly PartKind[] = ['condition', 'material', 'step', 'fee'];

/** Names of parts by kind, in the order of `partKinds`. */
export type Brought = readonly (readonly string[])[];

export interface DecisionRow {
  readonly number: number;
  /** Ways of answering that lead here: for each question of the table the answers, none where any will do or it is not asked. */
  readonly ways: readonly (readonly (readonly string[])[])[];
  readonly brought: Brought;
}

export interface DecisionTable {
  readonly questions: readonly string[];
  readonly rows: readonly DecisionRow[];
}

export interface DecisionView {
  readonly shape: 'whole' | 'groups' | 'parts';
  readonly outcomes?: number;
  readonly combinations?: number;
  readonly always: Brought;
  readonly tables: readonly DecisionTable[];
}

/** More rows of one table nobody reads. */
const mostRows = 300;
const mostWays = 2000;

export function decisionView(item: Choosable): DecisionView {
  const decided = decide(item);
  const { outcomes, parts, questions } = decided;
  const always = brought(
    parts,
    parts.flatMap(({ box }, at) => (box !== 'never' && box.size === 0 ? [at] : [])),
  );
  if (outcomes === undefined) return { shape: 'parts', always, tables: [partTable(decided)] };
  const { count, combinations } = outcomes;
  const whole = wholeFactor(outcomes, questions);
  return {
    shape: whole === undefined ? 'groups' : 'whole',
    outcomes: count,
    combinations,
    always,
    tables: (whole === undefined ? outcomes.factors : [whole]).map((factor) => tableOf(factor, parts)),
  };
}

/** All groups as one, when that can be read; questions keep their order. */
function wholeFactor({ factors, count }: Outcomes, questions: Questions): Factor | undefined {
  const ways = factors.reduce((product, { cases }) => product * cases.reduce((sum, { boxes }) => sum + boxes.length, 0), 1);
  if (count > mostRows || ways > mostWays) return undefined;
  const cases = factors.reduce<readonly Case[]>(
    (all, factor) => all.flatMap((one) => factor.cases.map((other) => both(one, other))),
    [{ parts: [], boxes: [new Map()], count: 1 }],
  );
  const asked = new Set(factors.flatMap((factor) => factor.questions));
  return { questions: [...questions.keys()].filter((name) => asked.has(name)), cases };
}

const both = (a: Case, b: Case): Case => ({
  parts: [...a.parts, ...b.parts],
  boxes: a.boxes.flatMap((box) => b.boxes.map((other) => new Map([...box, ...other]))),
  count: a.count * b.count,
});

const tableOf = ({ questions, cases }: Factor, parts: readonly Part[]): DecisionTable => ({
  questions,
  rows: cases.map((one, at) => ({
    number: at + 1,
    ways: one.boxes.map((box) => wayOf(box, questions)),
    brought: brought(parts, one.parts),
  })),
});

const wayOf = (box: Box, questions: readonly string[]): readonly (readonly string[])[] => questions.map((name) => box.get(name) ?? []);

function partTable({ parts, questions }: Decided): DecisionTable {
  const names = [...questions.keys()];
  const chosen = parts.flatMap(({ box }, at) => (box === 'never' || box.size === 0 ? [] : [{ box, at }]));
  const rows = chosen.map(({ box, at }, row) => ({ number: row + 1, ways: [wayOf(box, names)], brought: brought(parts, [at]) }));
  return { questions: names, rows };
}

const brought = (parts: readonly Part[], numbers: readonly number[]): Brought =>
  partKinds.map((kind) =>
    [...numbers]
      .sort((a, b) => a - b)
      .flatMap((at) => {
        const part = parts[at];
        return part?.kind === kind ? [part.name] : [];
      }),
  );
