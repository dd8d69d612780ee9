/**
 * `guide check`: every finding in the given workspace or files. In: paths and options. Out: text or JSON, and the exit code.
 */

import { type FormatName, formats } from '../../src/report/formats.ts';
import type { Tally } from '../../src/report/text.ts';
import { allCodes } from '../../src/report/wording.ts';
import { type Lang, ranks, type Severity, within } from '../../src/schema/diagnostic.ts';
import { UsageError } from '../../src/schema/usage-error.ts';
import { painterFor } from '../io/terminal.ts';
import { findRoot } from '../io/workspace.ts';
import { type ExitCode, exitCodes, type World } from '../world.ts';
import { type Loaded, loadWithCrew, refuseIdlePaths, selector } from './load.ts';

export interface CheckOptions {
  readonly format: FormatName;
  readonly failOn: Severity;
  readonly lang: Lang;
  readonly asOf?: string;
}

export async function check(paths: readonly string[], options: CheckOptions, world: World): Promise<ExitCode> {
  const loaded = await loadWithCrew(commonRoot(paths, world.cwd), world, { ...options, renders: false });
  loaded.crew.dismiss();
  refuseIdlePaths(loaded, world.cwd, paths);
  const isChosen = selector(loaded.root, world.cwd, paths);
  const diagnostics = within(loaded.compiled.diagnostics, isChosen);
  const tally = tallyOf(loaded, isChosen);
  const suppressed = loaded.compiled.suppressed.filter(({ finding }) => isChosen(finding.span.file));
  const paint = painterFor(world.stdout, world.env);
  world.stdout.write(formats[options.format]({ diagnostics, suppressed, sources: loaded.texts, tally, lang: options.lang, paint }));
  return diagnostics.some(({ severity }) => ranks[severity] >= ranks[options.failOn]) ? exitCodes.findings : exitCodes.clean;
}

/** Every path has to exist and to lie in the same workspace. */
export function commonRoot(paths: readonly string[], cwd: string): string {
  const roots = [...new Set((paths.length > 0 ? paths : ['.']).map((path) => findRoot(path, cwd)))];
  const [root = cwd, other] = roots;
  if (other === undefined) return root;
  throw new UsageError(
    `一次只能检查一个工作区，这里有两个：${root}、${other}`,
    `one workspace at a time, these are two: ${root}, ${other}`,
  );
}

export function tallyOf(loaded: Loaded, isChosen: (file: string) => boolean = () => true): Tally {
  const count = (folder: string): number => loaded.sources.documents.filter(({ path }) => path.startsWith(folder) && isChosen(path)).length;
  return {
    items: count('items/'),
    offices: count('offices/'),
    handbooks: loaded.compiled.catalogue?.handbooks.length ?? count('handbooks/'),
    checks: allCodes.length,
  };
}
