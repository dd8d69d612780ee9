/**
 * How long an application takes by answers. In: steps and situations. Out: every distinct set of counted steps that some answers
 * bring together, with its sums; undefined when there are more than anybody reads. The longest of them is what courses.ts
 * finds without listing any, which a test holds against this.
 */
import type { Duration, Step, When } from '../schema/generated/types.ts';
import { type Box, boxOf, questionsOf } from './answers.ts';
import { countedSteps, type Timed } from './courses.ts';
import { sumDurations } from './duration.ts';
import { type Case, outcomesOf } from './outcomes.ts';

export interface AnswerCourse {
  /** Ways of answering that lead here. */
  readonly ways: readonly When[];
  /** The steps of some answers only that are on it. */
  readonly steps: readonly Step[];
  readonly sums: readonly Duration[];
}

const mostCourses = 24;

export function answerCourses(item: Timed): readonly AnswerCourse[] | undefined {
  const questions = questionsOf(item.situations);
  const steps = countedSteps(item);
  const boxes = steps.map(({ when }) => boxOf(when, questions));
  const outcomes = outcomesOf(boxes, questions);
  if (outcomes === undefined || outcomes.count > mostCourses) return undefined;
  const always = new Set(outcomes.always);
  return outcomes.factors.reduce(joined, [{ parts: [], boxes: [new Map()], count: 1 }]).map(({ parts, boxes: ways }) => {
    const chosen = new Set(parts);
    const taken = steps.filter((_, at) => always.has(at) || chosen.has(at));
    return {
      ways: ways.map(whenOfBox),
      steps: steps.filter((_, at) => chosen.has(at)),
      sums: sumsOf(taken.flatMap(({ limit }) => limit ?? [])),
    };
  });
}

/** What is all done on the spot takes no time, which is a sum too. */
function sumsOf(limits: readonly Duration[]): readonly Duration[] {
  const sums = sumDurations(limits);
  return sums.length === 0 ? limits.slice(0, 1) : sums;
}

/** Questions of one group with those of another, which decide apart. */
const joined = (all: readonly Case[], { cases }: { readonly cases: readonly Case[] }): readonly Case[] =>
  all.flatMap((one) =>
    cases.map((other) => ({
      parts: [...one.parts, ...other.parts],
      boxes: one.boxes.flatMap((box) => other.boxes.map((more) => new Map([...box, ...more]))),
      count: one.count * other.count,
    })),
  );

const whenOfBox = (box: Box): When => Object.fromEntries([...box].map(([name, answers]) => [name, [...answers]]));
