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
  readonly below: Branch[];
  /** Below each entry of a list, and each value of a dictionary. */
  entries?: Stop | undefined;
  values?: Stop | undefined;
}

interface Branch {
  readonly name: string;
  readonly stop: Stop;
}

const newStop = (): Stop => ({ subscriptions: [], below: [], entries: undefined, values: undefined });

export function subscribe(rules: readonly ActiveRule<ItemRule>[]): Stop {
  const root = newStop();
  for (const active of rules) {
    for (const [element, visit] of Object.entries(active.rule.visit(active.options))) {
      let stop = root;
      for (const step of stepsOf(element)) stop = stopBelow(stop, step);
      stop.subscriptions.push({ active, visit });
    }
  }
  return root;
}

function stopBelow(stop: Stop, step: string): Stop {
  if (step === '[]') {
    stop.entries ??= newStop();
    return stop.entries;
  }
  if (step === '{}') {
    stop.values ??= newStop();
    return stop.values;
  }
  const before = stop.below.find(({ name }) => name === step);
  if (before !== undefined) return before.stop;
  const next = newStop();
  stop.below.push({ name: step, stop: next });
  return next;
}

/** 'materials[].name' → materials, [], name. */
export const stepsOf = (element: string): readonly string[] => element.match(/\[\]|\{\}|[^.[\]{}]+/g) ?? [];

type Call = (subscription: Subscription, node: Node) => void;

/** From the root on. It passes hundreds of stops of each item, so it counts through lists: `for … of` takes several times as long. */
export function walk(node: Node, stop: Stop, call: Call): void {
  const { subscriptions, below } = stop;
  for (let at = 0; at < subscriptions.length; at++) call(subscriptions[at] as Subscription, node);
  const every = node.plan.kind === 'list' ? stop.entries : node.plan.kind === 'dictionary' ? stop.values : undefined;
  if (every !== undefined) walkEvery(node, every, call);
  else if (below.length > 0) walkBelow(node, below, call);
}

function walkEvery(node: Node, stop: Stop, call: Call): void {
  const { known, kids } = node.canon;
  for (const step of known ?? kids?.keys() ?? []) {
    const child = childOf(node, step);
    if (child !== undefined) walk(child, stop, call);
  }
}

function walkBelow(node: Node, below: readonly Branch[], call: Call): void {
  const { known } = node.canon;
  for (let at = 0; at < below.length; at++) {
    const { name, stop } = below[at] as Branch;
    const child = known === undefined || known.has(name) ? childOf(node, name) : undefined;
    if (child !== undefined) walk(child, stop, call);
  }
}
