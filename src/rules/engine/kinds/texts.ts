/**
 * 格式, 取值 and 长度: what a single value may look like.
 */

import { eachText } from '../node.ts';
import { asItIs, each, type Kind } from './kind.ts';

export const pattern: Kind = {
  needs: ['on', 'pattern'],
  visitors: (input) => {
    return each(input, asItIs, () => (node, context) => {
      for (const text of eachText(node)) if (input.pattern?.test(String(text.value)) === false) context.report(text);
    });
  },
};

export const oneOf: Kind = {
  needs: ['on', 'allowed'],
  visitors: (input) => {
    const allowed = new Set(input.entry.allowed ?? []);
    const advice = [...allowed].join('、');
    return each(input, asItIs, () => (node, context) => {
      for (const text of eachText(node)) if (!allowed.has(String(text.value))) context.report(text, { args: { allowed: advice } });
    });
  },
};

/** Characters of a text, entries of a list. */
export const length: Kind = {
  needs: ['on'],
  visitors: (input) => {
    const { min = 0, max = Number.POSITIVE_INFINITY } = input.entry;
    return each(input, asItIs, () => (node, context) => {
      const { value } = node;
      const count = typeof value === 'string' ? [...value].length : Array.isArray(value) ? value.length : undefined;
      if (count === undefined || (count >= min && count <= max)) return;
      context.report(node, { args: { count, min, ...(input.entry.max === undefined ? {} : { max }) } });
    });
  },
};
