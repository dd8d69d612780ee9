/**
 * 不重复: no two values of an element are the same, however they are spaced.
 */
import { nodesFor } from '../element.ts';
import type { Node } from '../node.ts';
import { asItIs, each, type Kind } from './kind.ts';

export const unique: Kind = {
  needs: ['on'],
  visitors: (input) => {
    const { on } = input;
    return each({ ...input, on: [{ pattern: '', plan: undefined as never }] }, asItIs, () => (root, context) => {
      for (const { pattern } of on) {
        const first = new Map<string, Node>();
        for (const node of nodesFor(pattern, root)) {
          const key = JSON.stringify(node.value).replace(/\s/g, '');
          const earlier = first.get(key);
          if (earlier !== undefined) context.report(node, { related: [{ path: earlier.path, note: 'first-here' }] });
          else first.set(key, node);
        }
      }
    });
  },
};
