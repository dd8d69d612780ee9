/**
 * 条件: where the condition holds, the requirement has to. Reported at 对象, or else at the first element of the condition.
 */
import { type Condition, holds } from '../condition.ts';
import { nodesFor } from '../element.ts';
import type { Node } from '../node.ts';
import { asItIs, each, type Kind } from './kind.ts';

export const whenThen: Kind = {
  needs: ['when', 'demand'],
  visitors: (input) => {
    const { on, when, demands } = input;
    if (on.length > 0)
      return each(input, asItIs, () => (node, context) => {
        if (!demands.every((condition) => holds(condition, node))) context.report(node);
      });
    return each({ ...input, on: [{ pattern: '', plan: undefined as never }] }, asItIs, () => (node, context) => {
      if (!demands.every((condition) => holds(condition, node))) context.report(placeOf([...demands, ...when], node));
    });
  },
};

/** The first element among the conditions that is there to point at. */
function placeOf(conditions: readonly Condition[], root: Node): Node {
  for (const { pattern } of conditions) {
    const [node] = nodesFor(pattern, root);
    if (node !== undefined) return node;
  }
  return root;
}
