/**
 * What kinds of pack rules share. In: an entry of a pack with its elements found. Out: visitors for the walk.
 */
import type { Rule as PackRule } from '../../../schema/generated/types.ts';
import { allHold, type Condition } from '../condition.ts';
import type { Element } from '../element.ts';
import type { Expression } from '../expression.ts';
import type { Node } from '../node.ts';
import type { ItemContext, Visit, Visitors } from '../rule.ts';

export interface KindInput {
  readonly entry: PackRule;
  readonly on: readonly Element[];
  readonly with?: Element;
  readonly when: readonly Condition[];
  readonly demands: readonly Condition[];
  /** 表达式 and 除外, ready to search with. */
  readonly pattern?: Expression;
  readonly except: readonly Expression[];
  /** Words of the entry and of the word lists it names. */
  readonly words: readonly string[];
}

export interface Kind {
  /** Keys of the entry without which the kind makes no sense. */
  readonly needs: readonly (keyof PackRule)[];
  readonly visitors: (input: KindInput) => Visitors;
}

/** Visitors for each element, called only where the conditions hold. */
export function each(
  { on, when }: KindInput,
  patternOf: (element: Element) => string,
  visit: (node: Node, context: ItemContext, element: Element) => void,
): Visitors {
  const visitors = new Map<string, Visit[]>();
  for (const element of on) {
    const pattern = patternOf(element);
    const one = (node: Node, context: ItemContext): void => {
      if (allHold(when, node)) visit(node, context, element);
    };
    visitors.set(pattern, [...(visitors.get(pattern) ?? []), one]);
  }
  return Object.fromEntries([...visitors].map(([pattern, visits]) => [pattern, all(visits)]));
}

const all =
  (visits: readonly Visit[]): Visit =>
  (node, context) => {
    for (const visit of visits) visit(node, context);
  };

export const asItIs = ({ pattern }: Element): string => pattern;
