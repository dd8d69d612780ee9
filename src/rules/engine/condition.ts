/**
 * Conditions of pack rules. In: elements with the values they may have. Out: whether they hold, seen from a node.
 */
import { truths } from '../../schema/canonical.ts';
import type { Plan } from '../../schema/plan.ts';
import type { Json } from '../../schema/vocabulary.ts';
import { nodesFor } from './element.ts';
import { isPresent, type Node, rootOf } from './node.ts';

export interface Condition {
  readonly pattern: string;
  /** The same for conditions that ask the same: most rules ask for the type of the item. */
  readonly key: string;
  /** Whether a list leads to the element, so that the answer depends on the place. */
  readonly isLocal: boolean;
  readonly presence?: 'present' | 'absent';
  readonly values: ReadonlySet<string>;
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
  if (presence !== undefined) return { pattern, key: `${pattern} ${presence}`, isLocal, presence, values: new Set() };
  const values = words.map((word) => readWord(word, plan));
  const unknown = words.find((_word, index) => values[index] === undefined);
  return unknown === undefined
    ? { pattern, key: JSON.stringify([pattern, ...values]), isLocal, values: new Set(values as readonly string[]) }
    : { unknown };
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
  const { known } = rootOf(node);
  known.answers ??= new Map();
  const before = known.answers.get(condition.key);
  if (before !== undefined) return before;
  const answer = holdsAt(condition, node);
  known.answers.set(condition.key, answer);
  return answer;
}

function holdsAt(condition: Condition, node: Node): boolean {
  const { presence, values: wanted } = condition;
  const nodes = nodesFor(condition.pattern, node);
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
