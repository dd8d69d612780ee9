/**
 * What the workspace itself issues. In: all items. Out: materials to be handed in that are the result of another item. Those that
 * every government issues are found by the item alone, so they are left out here.
 */
import type { BoundItem } from '../../compile/catalogue.ts';
import type { Item } from '../../schema/generated/types.ts';
import { isTakenBack, namingOf } from '../engine/material-names.ts';
import type { WorkspaceRule } from '../engine/rule.ts';

interface Issued {
  readonly file: string;
  readonly index: number;
  readonly item: string;
}

export const resultOfAnotherItem: WorkspaceRule = {
  code: 'reduction/result-of-another-item',
  scope: 'workspace',
  severity: 'warning',
  message: {
    zh: '“{found}”是本地“{item}”的办理结果，不用申请人提交',
    en: '"{found}" is the result of "{item}", an item of this workspace, and need not be handed in',
  },
  fix: { zh: '“获取方式”改为数据共享、电子证照或者部门核验', en: 'obtain it as shared data, e-certificate or by checking' },
  why: { zh: '本级政府自己发的证件、文书，自己查得到。', en: 'What this government issued it can look up.' },
  basis: '《国务院关于在线政务服务的若干规定》第七条',
  judge: ({ items, standards }, report) => {
    const naming = namingOf(standards.certificates);
    const issued = new Map<string, Issued>();
    for (const bound of items) addResults(bound, issued, (name) => naming(name).document);
    for (const { file, item } of items) {
      const own = new Set((item.results ?? []).map(({ name }) => naming(name).document));
      for (const { path, name, acquisition } of materialsOf(item)) {
        const { document, certificate } = naming(name);
        const found = issued.get(document);
        if ((acquisition ?? 'submit') !== 'submit' || certificate !== undefined || found === undefined || own.has(document)) continue;
        if (isTakenBack(item, document)) continue;
        const related = [{ file: found.file, path: ['results', found.index, 'name'], note: 'first-here' }];
        report(file, path, { args: { found: name, item: found.item }, related });
      }
    }
  },
};

function addResults({ file, item }: BoundItem, issued: Map<string, Issued>, documentOf: (name: string) => string): void {
  for (const [index, { name }] of (item.results ?? []).entries()) {
    const document = documentOf(name);
    if (!issued.has(document)) issued.set(document, { file, index, item: item.name });
  }
}

const materialsOf = ({ materials = [], variants = [] }: Item) => [
  ...materials.map((material, index) => ({ ...material, path: ['materials', index, 'name'] })),
  ...variants.flatMap(({ add = [] }, variant) =>
    add.map((material, index) => ({ ...material, path: ['variants', variant, 'add', index, 'name'] })),
  ),
];
