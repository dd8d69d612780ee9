/**
 * Elements by name. In: what a pack writes, such as 申请材料.名称 or materials.name, and the plan of an item. Out: the pattern
 * 'materials[].name' with its plan, or the part that leads nowhere.
 */
import type { Path } from '../../compile/draft.ts';
import type { Plan } from '../../schema/plan.ts';
import { childOf, childrenOf, type Node, rootOf } from './node.ts';
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
export function nodesFor(pattern: string, seenFrom: Node): readonly Node[] {
  const path = seenFrom.path;
  let nodes: readonly Node[] = [rootOf(seenFrom)];
  for (const step of stepsIn(pattern)) {
    nodes = step === '[]' || step === '{}' ? nodes.flatMap((node) => same(node, path)) : nodes.flatMap((node) => childOf(node, step) ?? []);
  }
  return nodes;
}

const stepsKnown = new Map<string, readonly string[]>();

/** Packs name a few dozen patterns, which are asked for at every node. */
function stepsIn(pattern: string): readonly string[] {
  const known = stepsKnown.get(pattern) ?? stepsOf(pattern);
  stepsKnown.set(pattern, known);
  return known;
}

function same(node: Node, path: Path): readonly Node[] {
  const step = path[node.path.length];
  const isShared = step !== undefined && node.path.every((part, index) => part === path[index]);
  return isShared ? [childOf(node, step)].flatMap((child) => child ?? []) : childrenOf(node);
}
