/**
 * One walk for all rules. In: rules with their visitors. Out: a tree of what to call where, made once; walking an item then
 * touches only the branches that some rule looks at.
 */
import { childOf, type Node } from './node.ts';
import type { ActiveRule, ItemRule, Visit } from './rule.ts';

export interface Subscription {
  readonly active: ActiveRule<ItemRule>;
  readonly visit: Visit;
}

/** What to call at a place, and below it. */
export interface Stop {
  readonly subscriptions: Subscription[];
  readonly below: Map<string, Stop>;
}

const newStop = (): Stop => ({ subscriptions: [], below: new Map() });

export function subscribe(rules: readonly ActiveRule<ItemRule>[]): Stop {
  const root = newStop();
  for (const active of rules) {
    for (const [element, visit] of Object.entries(active.rule.visit(active.options))) {
      let stop = root;
      for (const step of stepsOf(element)) {
        const next = stop.below.get(step) ?? newStop();
        stop.below.set(step, next);
        stop = next;
      }
      stop.subscriptions.push({ active, visit });
    }
  }
  return root;
}

/** 'materials[].name' → materials, [], name. */
export const stepsOf = (element: string): readonly string[] => element.match(/\[\]|\{\}|[^.[\]{}]+/g) ?? [];

/** From the root on. */
export function walk(node: Node, stop: Stop, call: (subscription: Subscription, node: Node) => void): void {
  for (const subscription of stop.subscriptions) call(subscription, node);
  const { known } = node.canon;
  const every = node.plan.kind === 'list' ? stop.below.get('[]') : node.plan.kind === 'dictionary' ? stop.below.get('{}') : undefined;
  if (every !== undefined) for (const step of known ?? node.canon.kids?.keys() ?? []) descend(node, step, every, call);
  else for (const [name, next] of stop.below) if (known?.has(name) !== false) descend(node, name, next, call);
}

function descend(node: Node, step: string | number, stop: Stop, call: (subscription: Subscription, node: Node) => void): void {
  const child = childOf(node, step);
  if (child !== undefined) walk(child, stop, call);
}
