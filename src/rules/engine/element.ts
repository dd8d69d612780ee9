/**
 * Elements by name. In: what a pack writes, such as 申请材料.名称 or materials.name, and the plan of an item. Out: the pattern
 * 'materials[].name' with its plan, or the part that leads nowhere.
 */
import type { Plan } from '../../schema/plan.ts';
import { remember } from '../../schema/remember.ts';
import { childOf, childrenOf, type Node } from './node.ts';
import { stepsOf } from './walk.ts';

export interface Element {
  readonly pattern: string;
  readonly plan: Plan;
}

export interface UnknownElement {
  readonly unknown: string;
  readonly plan: Plan;
}

export function findElement(written: string, root: Plan): Element | UnknownElement {
  let plan = root;
  let pattern = '';
  for (const part of written.split('.').map((text) => text.trim())) {
    [pattern, plan] = entries(pattern, plan);
    const property = plan.keys.get(part);
    if (property === undefined) return { unknown: part, plan };
    pattern = pattern === '' ? property.name : `${pattern}.${property.name}`;
    plan = property.plan;
  }
  return { pattern, plan };
}

/** Lists and dictionaries are stepped into without a word. */
function entries(pattern: string, plan: Plan): [string, Plan] {
  if (plan.items === undefined || plan.properties.length > 0) return [pattern, plan];
  return [`${pattern}${plan.kind === 'list' ? '[]' : '{}'}`, plan.items];
}

/** The pattern and name of what an element stands in. */
export function splitElement(pattern: string): { readonly parent: string; readonly name: string } {
  const at = pattern.lastIndexOf('.');
  return at < 0 ? { parent: '', name: pattern } : { parent: pattern.slice(0, at), name: pattern.slice(at + 1) };
}

/**
 * The nodes that a pattern means, seen from a node: where both pass the same list, the same entry of it, else every entry.
 */
export const nodesFor = (pattern: string, seenFrom: Node): readonly Node[] => nodesAlong(stepsIn(pattern), seenFrom);

export function nodesAlong(steps: readonly string[], seenFrom: Node): readonly Node[] {
  const line = lineOf(seenFrom);
  let node = line[0];
  for (let depth = 0; depth < steps.length && node !== undefined; depth++) {
    const step = steps[depth] ?? '';
    const own: Node | undefined = node === line[depth] ? line[depth + 1] : undefined;
    if (isEvery(step) && own === undefined) return everyBelow(node, steps.slice(depth));
    node = isEvery(step) ? own : childOf(node, step);
  }
  return node === undefined ? none : [node];
}

const none: readonly Node[] = [];

/** Off the line from the root to the place seen from. */
function everyBelow(node: Node, steps: readonly string[]): readonly Node[] {
  let nodes: readonly Node[] = [node];
  for (const step of steps) nodes = isEvery(step) ? nodes.flatMap(childrenOf) : below(nodes, step);
  return nodes;
}

const isEvery = (step: string): boolean => step === '[]' || step === '{}';

function below(nodes: readonly Node[], step: string): readonly Node[] {
  const found: Node[] = [];
  for (const node of nodes) {
    const child = childOf(node, step);
    if (child !== undefined) found.push(child);
  }
  return found;
}

/** From the root down to a node. */
function lineOf(node: Node): readonly Node[] {
  const line: Node[] = [];
  for (let at: Node | undefined = node; at !== undefined; at = at.parent) line.push(at);
  return line.reverse();
}

const stepsIn = remember(stepsOf);
