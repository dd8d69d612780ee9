/**
 * What the answers lead to. In: questions, and the box of answers of each part. Out: every distinct outcome once, that is,
 * every set of parts that some combination of answers brings together, with the combinations that bring it.
 *
 * Combinations are never listed: twelve questions of four options have 16 million of them. Three things keep it fast.
 * Questions that no part joins are independent, so outcomes are found for each group of joined questions (`Factor`) and the
 * whole is the product of the groups, which nobody needs to write out. Inside a group the questions are gone through in
 * turn; options that admit the same parts are one choice, and ways of answering that leave the same parts standing are one
 * state from there on. And whether a part can be reached, or two parts meet, needs no outcomes at all, because boxes meet
 * or they do not.
 */
import { type Answers, admits, type Box, type Question, type Questions } from './answers.ts';

/** Some of the parts, by their numbers, and the answers that bring just these together. */
export interface Case {
  readonly parts: readonly number[];
  /** Boxes that do not overlap; together all combinations that lead here, of the questions of the group. */
  readonly boxes: readonly Box[];
  /** How many combinations these are. */
  readonly count: number;
}

/** Questions that decide together, and what they decide. */
export interface Factor {
  readonly questions: readonly string[];
  readonly cases: readonly Case[];
}

export interface Outcomes {
  /** Parts that apply whatever is answered. */
  readonly always: readonly number[];
  readonly never: readonly number[];
  readonly factors: readonly Factor[];
  /** How many distinct outcomes there are, and from how many combinations of the answers that matter. */
  readonly count: number;
  readonly combinations: number;
}

/** Nobody can read more outcomes of questions that hang together. */
export const mostCases = 2000;
/** Nor boxes that describe them. */
const mostBoxes = 20_000;

/** Undefined when there are more in one group than anybody can read. */
export function outcomesOf(boxes: readonly (Box | 'never')[], questions: Questions): Outcomes | undefined {
  const chosen = boxes.flatMap((box, at) => (box === 'never' || box.size === 0 ? [] : [{ at, box }]));
  const factors: Factor[] = [];
  for (const group of groupsOf(chosen, questions)) {
    const factor = factorOf(group, questions);
    if (factor === undefined) return undefined;
    factors.push(factor);
  }
  return {
    always: boxes.flatMap((box, at) => (box !== 'never' && box.size === 0 ? [at] : [])),
    never: boxes.flatMap((box, at) => (box === 'never' ? [at] : [])),
    factors,
    count: factors.reduce((product, { cases }) => product * cases.length, 1),
    combinations: factors.reduce((product, { cases }) => product * cases.reduce((sum, { count }) => sum + count, 0), 1),
  };
}

/** The parts that these answers bring together. */
export function partsFor({ always, factors }: Outcomes, answers: Answers): readonly number[] {
  const chosen = factors.flatMap(({ cases }) => cases.find(({ boxes }) => boxes.some((box) => admits(box, answers)))?.parts ?? []);
  return [...always, ...chosen].sort((a, b) => a - b);
}

/** Answers under which none of these boxes is met; undefined when there are none, or too many outcomes to tell. */
export function answersOutside(boxes: readonly (Box | 'never')[], questions: Questions): Box | undefined {
  const outcomes = outcomesOf(boxes, questions);
  if (outcomes === undefined || outcomes.always.length > 0) return undefined;
  const outside = outcomes.factors.map(({ cases }) => cases.find(({ parts }) => parts.length === 0)?.boxes[0]);
  if (outside.some((box) => box === undefined)) return undefined;
  return new Map(outside.flatMap((box) => [...(box ?? [])]));
}

interface BoxedPart {
  readonly at: number;
  readonly box: Box;
}

interface Group {
  readonly questions: readonly Question[];
  readonly parts: readonly BoxedPart[];
}

/** Groups of questions that parts join, in the order of the questions. */
function groupsOf(parts: readonly BoxedPart[], questions: Questions): readonly Group[] {
  const leader = new Map<string, string>();
  const find = (name: string): string => {
    let root = name;
    for (let next = leader.get(root); next !== undefined && next !== root; next = leader.get(root)) root = next;
    leader.set(name, root);
    return root;
  };
  for (const { box } of parts) {
    const [first, ...others] = [...box.keys()].map(find);
    for (const other of others) leader.set(find(other), find(first ?? other));
  }
  const groups = new Map<string, { questions: Question[]; parts: BoxedPart[] }>();
  for (const question of questions.values())
    if (leader.has(question.name)) {
      const root = find(question.name);
      const group = groups.get(root) ?? { questions: [], parts: [] };
      group.questions.push(question);
      groups.set(root, group);
    }
  for (const part of parts) groups.get(find([...part.box.keys()][0] ?? ''))?.parts.push(part);
  return [...groups.values()];
}

/** What is known after some of the questions: the parts, and questions still to be asked, that no answer has ruled out. */
interface State {
  readonly alive: readonly Waiting[];
  readonly boxes: readonly Box[];
  readonly count: number;
}

/** A part, or a question that waits for its premise. */
interface Waiting {
  readonly box: Box;
  readonly part?: number;
  readonly question?: string;
}

interface Choice {
  readonly answers: readonly string[];
  readonly admitted: ReadonlySet<Waiting>;
}

function factorOf({ questions, parts }: Group, all: Questions): Factor | undefined {
  const asked = questions.flatMap(({ name, premise }): readonly Waiting[] =>
    premise === undefined || premise === 'never' ? [] : [{ box: premise, question: name }],
  );
  const waiting = [...parts.map(({ at, box }) => ({ box, part: at })), ...asked];
  let states: readonly State[] = [{ alive: waiting, boxes: [new Map()], count: 1 }];
  for (const question of questions) {
    const choices = choicesOf(question, waiting);
    states = joined(
      states.flatMap((state) => answered(state, question, choices)),
      all,
    );
    if (states.length > mostCases || states.reduce((sum, { boxes }) => sum + boxes.length, 0) > mostBoxes) return undefined;
  }
  const cases = states.map(({ alive, boxes, count }) => ({ parts: alive.flatMap(({ part }) => part ?? []), boxes, count }));
  return { questions: questions.map(({ name }) => name), cases };
}

function answered(state: State, question: Question, choices: readonly Choice[]): readonly State[] {
  const { name, premise } = question;
  const isAsked = premise === undefined || state.alive.some((one) => one.question === name);
  const later = state.alive.filter((one) => one.question !== name);
  if (!isAsked) return [{ ...state, alive: later }];
  return choices.map(({ answers, admitted }) => ({
    alive: later.filter((one) => admitted.has(one)),
    boxes: answers.length === question.options.length ? state.boxes : state.boxes.map((box) => new Map([...box, [name, answers]])),
    count: state.count * answers.length,
  }));
}

/** Options that admit the same. */
function choicesOf({ name, options }: Question, waiting: readonly Waiting[]): readonly Choice[] {
  const groups = new Map<string, { answers: string[]; admitted: ReadonlySet<Waiting> }>();
  for (const option of options) {
    const admitting = waiting.map(({ box }) => box.get(name)?.includes(option) ?? true);
    const admitted = waiting.filter((_, at) => admitting[at]);
    const key = admitting.join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { answers: [option], admitted: new Set(admitted) });
    else group.answers.push(option);
  }
  return [...groups.values()];
}

function joined(states: readonly State[], questions: Questions): readonly State[] {
  const order = new Map<Waiting, number>();
  const numberOf = (one: Waiting): number => {
    const number = order.get(one) ?? order.size;
    order.set(one, number);
    return number;
  };
  const groups = new Map<string, State[]>();
  for (const state of states) {
    const key = state.alive.map(numberOf).join();
    if (groups.get(key)?.push(state) === undefined) groups.set(key, [state]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    if (first === undefined || group.length === 1) return first ?? { alive: [], boxes: [], count: 0 };
    return {
      alive: first.alive,
      boxes: mergedBoxes(
        group.flatMap(({ boxes }) => boxes),
        questions,
      ),
      count: group.reduce((sum, { count }) => sum + count, 0),
    };
  });
}

/** Two boxes that differ in one question only are one box. What comes in does not overlap, and neither does what goes out. */
function mergedBoxes(boxes: readonly Box[], questions: Questions): readonly Box[] {
  let merged = boxes;
  for (const name of new Set(boxes.flatMap((box) => [...box.keys()]))) {
    const groups = new Map<string, Box[]>();
    for (const box of merged) {
      const key = keyOf([...box].filter(([other]) => other !== name));
      if (groups.get(key)?.push(box) === undefined) groups.set(key, [box]);
    }
    merged = [...groups.values()].flatMap((group) => oneBox(group, name, questions));
  }
  return merged;
}

function oneBox(group: readonly Box[], name: string, questions: Questions): readonly Box[] {
  const [first] = group;
  if (first === undefined || group.length === 1 || !group.every((box) => box.has(name))) return group;
  const options = questions.get(name)?.options ?? [];
  const found = new Set(group.flatMap((box) => box.get(name) ?? []));
  const rest = [...first].filter(([other]) => other !== name);
  return [new Map(found.size === options.length ? rest : [...rest, [name, options.filter((option) => found.has(option))]])];
}

const keyOf = (entries: readonly (readonly [string, readonly string[]])[]): string =>
  JSON.stringify([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
