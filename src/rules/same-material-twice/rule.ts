/**
 * The same document asked for twice. In: the materials of an item. Out: a second entry that is the same document of the same
 * holder, whatever it is called, unless no applicant ever needs both.
 */
import { questionsOf } from '../../compile/answers.ts';
import type { Material } from '../../schema/generated/types.ts';
import { namingOf } from '../engine/material-names.ts';
import { canMeet } from '../engine/overlap.ts';
import type { ItemContext, ItemRule } from '../engine/rule.ts';

/** Enough to find the usual slip; a list of thousands of equal names stays quick. */
const mostCompared = 8;

export const sameMaterialTwice: ItemRule = {
  code: 'reduction/same-material-twice',
  scope: 'item',
  severity: 'warning',
  message: { zh: '“{found}”和前面的“{other}”是同一份材料', en: '"{found}" and the earlier "{other}" are the same document' },
  fix: {
    zh: '合并成一条，原件和复印件写在“份数”里；确实是两份不同的材料，名称里写清楚是谁的、什么用',
    en: 'make them one entry with its originals and copies; if they differ, say in the names whose they are or what they are for',
  },
  why: { zh: '同一份材料写成两条，申请人会准备两份，窗口也会多收。', en: 'Two entries make people bring it twice.' },
  basis: '《优化营商环境条例》第三十五条',
  visit: () => ({ materials: (_node, context) => judge(context), variants: (_node, context) => judgeVariants(context) }),
};

function judge({ item, standards, find, report }: ItemContext): void {
  const naming = namingOf(standards.certificates);
  const questions = questionsOf(item.situations);
  const earlier = new Map<string, { readonly material: Material; readonly index: number }[]>();
  for (const [index, material] of (item.materials ?? []).entries()) {
    const { holder, document } = naming(material.name);
    const key = `${holder}|${document}`;
    const group = earlier.get(key) ?? [];
    const same = group.slice(0, mostCompared).find((other) => canMeet(other.material, material, questions));
    const node = find(['materials', index, 'name']);
    if (same !== undefined && node !== undefined) {
      const related = [{ path: ['materials', same.index, 'name'], note: 'first-here' }];
      report(node, { args: { found: material.name, other: same.material.name }, related });
    }
    group.push({ material, index });
    earlier.set(key, group);
  }
}

/** A variant asks for everything of the main list that it does not leave out. */
function judgeVariants({ item, standards, find, report }: ItemContext): void {
  const naming = namingOf(standards.certificates);
  const questions = questionsOf(item.situations);
  const keyOf = ({ name }: Material): string => `${naming(name).holder}|${naming(name).document}`;
  const main = new Map<string, [number, Material][]>();
  for (const entry of (item.materials ?? []).entries()) {
    const group = main.get(keyOf(entry[1])) ?? [];
    group.push(entry);
    main.set(keyOf(entry[1]), group);
  }
  for (const [variant, { add = [], omit = [] }] of (item.variants ?? []).entries()) {
    const left = new Set(omit);
    for (const [index, material] of add.entries()) {
      const others = (main.get(keyOf(material)) ?? []).slice(0, mostCompared);
      const same = others.find(([, other]) => !left.has(other.name) && !left.has(other.id ?? '') && canMeet(other, material, questions));
      const at = same === undefined ? undefined : find(['variants', variant, 'add', index, 'name']);
      if (same === undefined || at === undefined) continue;
      const related = [{ path: ['materials', same[0], 'name'], note: 'first-here' }];
      report(at, { args: { found: material.name, other: same[1].name }, related });
    }
  }
}
