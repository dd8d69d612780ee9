/**
 * What kinds of pack rules share. In: an entry of a pack with its elements found. Out: visitors for the walk.
 */
import type { Rule as PackRule } from '../../../schema/generated/types.ts';
import { allHold, type Condition } from '../condition.ts';
import type { Element } from '../element.ts';
import type { Expression } from '../expression.ts';
import type { FoundWords } from '../found-words.ts';
import type { Visit, Visitors } from '../rule.ts';

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
  readonly foundWords: FoundWords;
}

export interface Kind {
  /** Keys of the entry without which the kind makes no sense. */
  readonly needs: readonly (keyof PackRule)[];
  readonly visitors: (input: KindInput) => Visitors;
}

/** Visitors for each element, called only where the conditions hold. */
export function each({ on, when }: KindInput, patternOf: (element: Element) => string, visitOf: (element: Element) => Visit): Visitors {
  const visitors = new Map<string, Visit[]>();
  for (const element of on) {
    const pattern = patternOf(element);
    visitors.set(pattern, [...(visitors.get(pattern) ?? []), visitOf(element)]);
  }
  return Object.fromEntries([...visitors].map(([pattern, visits]) => [pattern, where(when, visits)]));
}

function where(when: readonly Condition[], visits: readonly Visit[]): Visit {
  const [only, ...others] = visits;
  const visit: Visit =
    only !== undefined && others.length === 0 ? only : (node, context) => visits.forEach((one) => void one(node, context));
  if (when.length === 0) return visit;
  return (node, context) => {
    if (allHold(when, node)) visit(node, context);
  };
}

export const asItIs = ({ pattern }: Element): string => pattern;
