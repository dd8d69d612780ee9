/**
 * Items with their findings, by department. In: findings by file. Out: a department's numbers, its items that have findings,
 * worst first, and those that have none.
 */
import { compare, type Diagnostic } from '../../schema/diagnostic.ts';
import { printable } from '../printable.ts';
import type { RuleInfo } from '../rule-info.ts';
import type { CheckedItem } from './checked.ts';
import { type ByFile, byNeed, countsOf, group, totalOf, worstOf } from './counts.ts';
import { findingView } from './finding-view.ts';
import { fill, type QualityTexts, severityNames } from './texts.ts';
import type { DepartmentView, FileView, QualityInput } from './view-types.ts';

/** Up to here every file is open from the start. */
const openUpTo = 60;

export type FileViewOf = (item: CheckedItem, found: readonly Diagnostic[]) => FileView;

export function makeFileView(
  { sources, lang, diagnostics }: QualityInput,
  ids: ReadonlyMap<string, string>,
  ruleIds: ReadonlyMap<string, string>,
  infos: ReadonlyMap<string, RuleInfo>,
): FileViewOf {
  const context = {
    sources,
    lang,
    ruleId: (code: string) => ruleIds.get(code) ?? '',
    infos,
  };
  return ({ file, title }, found) => {
    const counts = countsOf(found);
    return {
      id: ids.get(file) ?? '',
      file: printable(file),
      title: printable(title),
      counts,
      worst: worstOf(found) ?? 'info',
      badges: severities
        .filter((severity) => counts[severity] > 0)
        .map((severity) => ({ severity, text: `${severityNames[lang][severity]} ${counts[severity]}` })),
      findings: found.map((finding) => findingView(finding, context)),
      isOpen: diagnostics.length <= openUpTo,
    };
  };
}

const severities = ['error', 'warning', 'info'] as const;

export function departmentsOf(
  items: readonly CheckedItem[],
  byFile: ByFile,
  fileView: FileViewOf,
  t: QualityTexts,
): readonly DepartmentView[] {
  const groups = [...group(items, ({ department }) => department ?? '')];
  const views = groups.map(([name, members]) => {
    const faulty = members.filter(({ file }) => byFile.has(file));
    const sound = members.filter(({ file }) => !byFile.has(file));
    const found = faulty.flatMap(({ file }) => byFile.get(file) ?? []);
    return {
      name: name === '' ? t.noDepartment : printable(name),
      ...totalOf(members, byFile, countsOf(found)),
      files: faulty.map((item) => fileView(item, byFile.get(item.file) ?? [])).sort((a, b) => byNeed(a, b) || compare(a.file, b.file)),
      sound: sound.map((item) => ({ ...item, title: printable(item.title), file: printable(item.file) })),
      soundText: fill(t.cleanItems, { n: sound.length }),
    };
  });
  return views
    .sort((a, b) => b.failing - a.failing || byNeed(a, b) || compare(a.name, b.name))
    .map((view, index) => ({ id: `d${index + 1}`, ...view }));
}

export const othersOf = (files: readonly FileView[], t: QualityTexts): DepartmentView => {
  const counts = countsOf(files.flatMap(({ findings }) => findings));
  const none = { items: 0, failing: 0, clean: 0, cleanShare: '', sound: [], soundText: '' };
  return { id: 'd0', name: t.otherFiles, ...none, counts, files };
};
