/**
 * Which answers a part of an item waits for. In: situations and a `when`. Out: a box: for each question that matters the
 * answers that admit the part, with the premises (前提) of these questions put in, so that whoever reads a box need not know
 * that some questions are asked only after others. A box that no answers can meet is 'never'.
 */
import type { Situation, When } from '../schema/generated/types.ts';

export type Situations = Readonly<Record<string, Situation>>;
export type Box = ReadonlyMap<string, readonly string[]>;
/** One answer for each question that is asked. */
export type Answers = ReadonlyMap<string, string>;

export interface Question {
  readonly name: string;
  readonly options: readonly string[];
  /** What must have been answered before; absent when it is always asked. */
  readonly premise?: Box | 'never';
}

export type Questions = ReadonlyMap<string, Question>;

/** A premise counts as far as it names earlier questions; that it names others is a finding of its own. */
export function questionsOf(situations: Situations | undefined): Questions {
  const questions = new Map<string, Question>();
  for (const [name, { options, when }] of Object.entries(situations ?? {})) {
    const earlier = Object.entries(when ?? {}).filter(([other]) => questions.has(other));
    const premise = earlier.length === 0 ? undefined : boxOf(Object.fromEntries(earlier), questions);
    questions.set(name, { name, options, ...(premise === undefined ? {} : { premise }) });
  }
  return questions;
}

/** Answers an author forgot to declare count as answers: that they are unknown is a finding of its own. */
export function boxOf(when: When | undefined, questions: Questions): Box | 'never' {
  const entries = Object.entries(when ?? {});
  const premises = entries.map(([name]) => questions.get(name)?.premise ?? new Map<string, readonly string[]>());
  return meetAll([new Map(entries), ...premises], questions);
}

/** The answers that all of these admit. Questions of which every answer is admitted fall away. */
export function meetAll(boxes: readonly (Box | 'never')[], questions: Questions): Box | 'never' {
  const met = new Map<string, readonly string[]>();
  for (const box of boxes) {
    if (box === 'never') return 'never';
    for (const [name, answers] of box) {
      const known = new Set(answers);
      met.set(
        name,
        (met.get(name) ?? questions.get(name)?.options ?? answers).filter((answer) => known.has(answer)),
      );
    }
  }
  if ([...met.values()].some((answers) => answers.length === 0)) return 'never';
  return new Map([...met].filter(([name, answers]) => answers.length < (questions.get(name)?.options.length ?? Infinity)));
}

/** Whether these answers admit what the box stands for. */
export const admits = (box: Box | 'never', answers: Answers): boolean =>
  box !== 'never' && [...box].every(([name, admitted]) => admitted.includes(answers.get(name) ?? ''));

/** Of some answers, those to questions that are asked. */
export function askedAnswers(answers: Answers, questions: Questions): Answers {
  const asked = new Map<string, string>();
  for (const { name, premise, options } of questions.values()) {
    const answer = answers.get(name);
    if (answer !== undefined && options.includes(answer) && (premise === undefined || admits(premise, asked))) asked.set(name, answer);
  }
  return asked;
}

/** The `when` with all premises, for readers that know none; undefined when no answers meet it. */
export function closedWhen(when: When | undefined, questions: Questions): When | undefined {
  const box = boxOf(when, questions);
  return box === 'never' ? undefined : Object.fromEntries([...box].map(([name, answers]) => [name, [...answers]]));
}
