/**
 * What authors of rules import: `import { defineRule } from 'service-guide-compiler/rules'`. In: a rule. Out: the same rule,
 * checked by the editor while it is written. See docs/user-rules.en.md.
 */
import type { Rule } from './engine/rule.ts';

export { childOf, childrenOf, isPresent, type Node, nameOf, nodeAt, textsOf } from './engine/node.ts';
export { isProse } from './engine/prose.ts';
export type * from './engine/rule.ts';

export const defineRule = <R extends Rule>(rule: R): R => rule;
