/**
 * Conditions of pack rules. In: elements with the values they may have. Out: whether they hold, seen from a node.
 */
import { truths } from '../../schema/canonical.ts';
import type { Plan } from '../../schema/plan.ts';
import type { Json } from '../../schema/vocabulary.ts';
import { nodesAlong } from './element.ts';
import { isPresent, type Node, rootOf } from './node.ts';
import { stepsOf } from './walk.ts';

export interface Condition {
  readonly pattern: string;
  readonly steps: readonly string[];
  /** The same for conditions that ask the same: most rules ask for the type of the item. */
  readonly number: number;
  /** Whether a list leads to the element, so that the answer depends on the place. */
  readonly isLocal: boolean;
  readonly presence: 'present' | 'absent' | undefined;
  readonly values: ReadonlySet<string>;
}

const numbers = new Map<string, number>();

function numberOf(key: string): number {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}

const presences: ReadonlyMap<string, 'present' | 'absent'> = new Map([
  ['有', 'present'],
  ['present', 'present'],
  ['无', 'absent'],
  ['absent', 'absent'],
]);

/** A word that the element cannot have is returned as `unknown`. */
export function makeCondition(pattern: string, plan: Plan, words: readonly string[]): Condition | { readonly unknown: string } {
  const [only] = words;
  const presence = words.length === 1 && plan.kind !== 'boolean' ? presences.get(only ?? '') : undefined;
  const isLocal = /\[\]|\{\}/.test(pattern);
  const steps = stepsOf(pattern);
  if (presence !== undefined) return { pattern, steps, number: numberOf(`${pattern} ${presence}`), isLocal, presence, values: new Set() };
  const values = words.map((word) => readWord(word, plan));
  const unknown = words.find((_word, index) => values[index] === undefined);
  if (unknown !== undefined) return { unknown };
  const number = numberOf(JSON.stringify([pattern, ...values]));
  return { pattern, steps, number, isLocal, presence: undefined, values: new Set(values as readonly string[]) };
}

function readWord(word: string, plan: Plan): string | undefined {
  const single = plan.kind === 'list' ? plan.items : plan;
  if (single?.codes !== undefined) return single.codes.get(word) ?? (single.codesCertain ? undefined : word);
  if (single?.kind === 'boolean') return truths.has(word) ? String(truths.get(word)) : undefined;
  return word;
}

/** What no list leads to is the same for the whole item, and most rules ask for its type. */
export function holds(condition: Condition, node: Node): boolean {
  if (condition.isLocal) return holdsAt(condition, node);
  const root = rootOf(node);
  root.known.answers ??= [];
  const { answers } = root.known;
  const before = answers[condition.number];
  if (before !== undefined) return before;
  const answer = holdsAt(condition, root);
  answers[condition.number] = answer;
  return answer;
}

function holdsAt({ presence, values: wanted, steps }: Condition, node: Node): boolean {
  const nodes = nodesAlong(steps, node);
  if (presence !== undefined) return (presence === 'present') === anyValue(nodes, isPresent);
  return anyValue(nodes, (value) => wanted.has(String(value)));
}

/** Of a list each entry counts. */
const anyValue = (nodes: readonly Node[], test: (value: Json) => boolean): boolean =>
  nodes.some(({ value }) => (Array.isArray(value) ? value.some(test) : test(value)));

export function allHold(conditions: readonly Condition[], node: Node): boolean {
  for (const condition of conditions) if (!holds(condition, node)) return false;
  return true;
}
