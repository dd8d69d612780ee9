/**
 * 必填 and 不得填写: an element that has to be there, or may not be.
 */

import { splitElement } from '../element.ts';
import { isPresent, planOf } from '../node.ts';
import { asItIs, each, type Kind } from './kind.ts';

/** An element inside a group is asked for wherever the group is. */
export const required: Kind = {
  needs: ['on'],
  visitors: (input) =>
    each(
      input,
      ({ pattern }) => splitElement(pattern).parent,
      ({ pattern }) => {
        const { name } = splitElement(pattern);
        return (node, context) => {
          const value = (node.value as Readonly<Record<string, unknown>> | null)?.[name];
          if (isPresent(value as never)) return;
          const plan = planOf(node.plan, name);
          const key = plan === undefined ? name : { zh: plan.schema.label ?? name, en: plan.schema.title ?? name };
          context.report(node, { args: { key } });
        };
      },
    ),
};

export const absent: Kind = {
  needs: ['on'],
  visitors: (input) =>
    each(input, asItIs, () => (node, context) => {
      if (isPresent(node.value)) context.report(node);
    }),
};
