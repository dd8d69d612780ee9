/**
 * Questions whose answer changes nothing. In: the situations of an item. Out: those that no condition, material, step or fee
 * asks for.
 */
import type { Item, When } from '../../schema/generated/types.ts';
import type { ItemRule } from '../engine/rule.ts';

export const situationNeverUsed: ItemRule = {
  code: 'consistency/situation-never-used',
  scope: 'item',
  severity: 'warning',
  message: {
    zh: '情形“{name}”没有任何条件、材料、环节、收费用到',
    en: 'no condition, material, step or fee depends on the situation "{name}"',
  },
  fix: { zh: '在受影响的条目里写“适用”，或者删去这个情形', en: 'add 适用 (when) to what depends on it, or delete it' },
  why: { zh: '问了却不起作用，申请人会以为选错了。', en: 'A question that changes nothing makes people believe they chose wrongly.' },
  visit: () => ({
    situations: (_node, { item, find, report }) => {
      const used = new Set(whensOf(item).flatMap((when) => Object.keys(when ?? {})));
      for (const name of Object.keys(item.situations ?? {})) {
        const node = find(['situations', name]);
        if (!used.has(name) && node !== undefined) report(node, { args: { name } });
      }
    },
  }),
};

const whensOf = (item: Item): readonly (When | undefined)[] =>
  [
    ...(item.conditions ?? []),
    ...(item.grantConditions ?? []),
    ...(item.materials ?? []),
    ...(item.steps ?? []),
    ...(item.fees?.items ?? []),
    ...(item.variants ?? []).flatMap(({ add }) => add ?? []),
  ].map(({ when }) => when);
