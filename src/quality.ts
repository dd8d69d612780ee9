/**
 * What a check looked at, for its report. In: what the pipeline made of a workspace. Out: items with their departments, the
 * packs in use, the size of the law library: plain data, as src/report/quality reads neither catalogue nor rules.
 */
import { indexOffices } from './compile/offices.ts';
import type { Compiled, Ground, WorkspaceSources } from './pipeline.ts';
import { itemSources } from './pipeline.ts';
import type { Checked, CheckedItem, CheckedLaws, CheckedPack, StandardEdition } from './report/quality/checked.ts';
import type { PackDraft } from './rules/engine/pack-rule.ts';
import { compare, fileName } from './schema/diagnostic.ts';

export interface CheckedWorkspace {
  readonly sources: WorkspaceSources;
  readonly compiled: Compiled;
  readonly ground: Ground;
  readonly standards: readonly StandardEdition[];
}

export function checkedOf({ sources, compiled, ground, standards }: CheckedWorkspace, isChosen: (file: string) => boolean): Checked {
  const title = ground.frame?.workspace.value.title;
  const laws = lawsOf(ground);
  return {
    ...(title === undefined ? {} : { workspace: title }),
    items: itemsOf(sources, compiled, isChosen),
    asOf: ground.reader.today,
    packs: packsOf(ground),
    ...(laws === undefined ? {} : { laws }),
    standards,
  };
}

function itemsOf(
  sources: WorkspaceSources,
  { catalogue, headings }: Compiled,
  isChosen: (file: string) => boolean,
): readonly CheckedItem[] {
  const offices = indexOffices(catalogue?.offices ?? [], new Map()).byName;
  const files = itemSources(sources).map(({ path }) => path);
  return files
    .filter(isChosen)
    .sort(compare)
    .map((file) => {
      const { title = fileName(file), agency } = headings.get(file) ?? {};
      return { file, title, ...(agency === undefined ? {} : { department: offices.get(agency)?.name ?? agency }) };
    });
}

/** Those that guide.yaml chooses, and those that brought a rule. */
function packsOf({ reader, files, frame, rulebook }: Ground): readonly CheckedPack[] {
  const own = files.flatMap(({ kind, draft }) => (kind === 'pack' && draft !== undefined ? [draft as PackDraft] : []));
  const ids = new Set([...rulebook.rules.map(({ pack }) => pack), ...(frame?.workspace.value.rulePacks ?? [])]);
  return [...reader.packs, ...own]
    .filter(({ id }) => ids.has(id))
    .map(({ id, value: { name, source } }) => ({ id, name, ...(source === undefined ? {} : { source }) }));
}

function lawsOf({ reader: { laws } }: Ground): CheckedLaws | undefined {
  if (laws === undefined) return undefined;
  const acts = [...laws.library.laws.values()].flat();
  return { acts: acts.length, texts: acts.reduce((sum, { versions }) => sum + versions.length, 0) };
}
