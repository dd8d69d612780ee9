/**
 * One word for one document. In: the items of a workspace. Out: within a department, the less usual name of a document that goes
 * by several. Names are compared as documents, so only different words for the same one are found; each word is reported once.
 */
import { namingOf } from '../engine/material-names.ts';
import type { WorkspaceRule } from '../engine/rule.ts';

interface Use {
  readonly name: string;
  readonly file: string;
  readonly index: number;
  count: number;
}

export const materialNamedDifferently: WorkspaceRule = {
  code: 'consistency/material-named-differently',
  scope: 'workspace',
  severity: 'warning',
  message: {
    zh: '同一份材料，{agency}的事项里有的叫“{found}”，有的叫“{other}”',
    en: 'items of {agency} call the same document "{found}" here and "{other}" there',
  },
  fix: { zh: '统一叫法，以证照上印的名称为准', en: 'use one name: the one printed on the document' },
  why: { zh: '同一个部门两种叫法，申请人会以为是两样东西，窗口也要多解释。', en: 'Two names in one department look like two documents.' },
  basis: '《优化营商环境条例》第三十五条',
  judge: ({ items, standards }, report) => {
    const naming = namingOf(standards.certificates);
    const uses = new Map<string, Map<string, Use>>();
    for (const { agency, file, item } of items) {
      for (const [index, { name }] of (item.materials ?? []).entries()) {
        const { holder, document } = naming(name);
        const key = `${agency.name}|${holder}|${document}`;
        const names = uses.get(key) ?? new Map<string, Use>();
        const written = name.replace(/\s/g, '');
        const use = names.get(written) ?? { name, file, index, count: 0 };
        use.count += 1;
        names.set(written, use);
        uses.set(key, names);
      }
    }
    for (const [key, names] of uses) if (names.size > 1) reportNames(key, [...names.values()], report);
  },
};

function reportNames(key: string, uses: readonly Use[], report: Parameters<WorkspaceRule['judge']>[1]): void {
  const [usual, ...others] = [...uses].sort((a, b) => b.count - a.count);
  if (usual === undefined) return;
  const related = [{ file: usual.file, path: ['materials', usual.index, 'name'], note: 'compared-here' }];
  for (const { name, file, index } of others)
    report(file, ['materials', index, 'name'], { args: { found: name, other: usual.name, agency: key.split('|')[0] ?? '' }, related });
}
