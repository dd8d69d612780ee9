/**
 * Questions whose answer changes nothing. In: the situations of an item. Out: those that no condition, material, step or fee
 * waits for, or that all of these name with every option.
 */
import { type Box, boxOf, questionsOf } from '../../compile/answers.ts';
import { partsOf } from '../../compile/item-parts.ts';
import type { Item } from '../../schema/generated/types.ts';
import type { ItemRule } from '../engine/rule.ts';

export const situationNeverUsed: ItemRule = {
  code: 'consistency/situation-never-used',
  scope: 'item',
  severity: 'warning',
  message: {
    zh: '情形“{name}”怎么回答都一样：没有条件、材料、环节、收费因它不同',
    en: 'it makes no difference how "{name}" is answered: no condition, material, step or fee depends on it',
  },
  fix: {
    zh: '在受影响的条目里写“适用”，只写其中一部分选项；或者删去这个情形',
    en: 'add 适用 (when) with some of its options to what depends on it, or delete it',
  },
  why: { zh: '问了却不起作用，申请人会以为选错了。', en: 'A question that changes nothing makes people believe they chose wrongly.' },
  visit: () => ({
    situations: (_node, { item, find, report }) => {
      const used = usedBy(item);
      for (const name of Object.keys(item.situations ?? {})) {
        const node = find(['situations', name]);
        if (!used.has(name) && node !== undefined) report(node, { args: { name } });
      }
    },
  }),
};

/** What nobody can reach is found elsewhere, and names its questions all the same. */
function usedBy(item: Item): ReadonlySet<string> {
  const questions = questionsOf(item.situations);
  const added = (item.variants ?? []).flatMap(({ add }) => add ?? []);
  const parts = [...partsOf(item, questions), ...added.map(({ when }) => ({ when, box: boxOf(when, questions) }))];
  const names = (box: Box | 'never', when: object = {}): readonly string[] => [...(box === 'never' ? Object.keys(when) : box.keys())];
  return new Set(parts.flatMap(({ box, when }) => names(box, when)));
}
