/**
 * `guide check`: every finding in the given workspace or files. In: paths and options. Out: a report on the terminal,
 * reports in files, and the exit code.
 */
import { existsSync, realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Ground } from '../../src/pipeline.ts';
import { checkedOf } from '../../src/quality.ts';
import { formats } from '../../src/report/formats.ts';
import type { ReportInput } from '../../src/report/report-input.ts';
import { noPaint, type Tally } from '../../src/report/summary.ts';
import { infosInUse } from '../../src/rule-infos.ts';
import { type Lang, ranks, type Severity, within } from '../../src/schema/diagnostic.ts';
import { UsageError } from '../../src/schema/usage-error.ts';
import { standardEditions } from '../io/assets.ts';
import type { Hands } from '../io/hands.ts';
import { writeReport } from '../io/report-file.ts';
import { findRoot } from '../io/root.ts';
import { moduleExamples, ownExamples } from '../io/rule-examples.ts';
import { painterFor } from '../io/terminal.ts';
import { version } from '../io/version.ts';
import { type ExitCode, exitCodes, type World } from '../world.ts';
import { type CrewLoaded, type Loaded, loadWithCrew, refuseIdlePaths, selector } from './load.ts';
import { chooseReports, type ReportChoice, type ReportOptions } from './report-choice.ts';

export interface CheckOptions extends ReportOptions {
  /** Folder from which reports name files, by default the current one. */
  readonly relativeTo?: string;
  readonly failOn: Severity;
  readonly lang: Lang;
  readonly asOf?: string;
  /** Check also items that are unchanged since an earlier run. */
  readonly fresh?: boolean;
  /** Enter what is found into baseline.yaml first. */
  readonly baseline?: boolean;
}

/** `hands` are for the workspace of the first path. */
export async function check(paths: readonly string[], options: CheckOptions, world: World, hands?: Hands): Promise<ExitCode> {
  const root = commonRoot(paths, world.cwd);
  const choice = chooseReports(options, world.cwd, root);
  const base = baseOf(root, resolve(world.cwd, options.relativeTo ?? '.'));
  const loaded = await loadWithCrew(root, world, options, hands);
  loaded.crew.dismiss();
  loaded.keepItems();
  refuseIdlePaths(loaded, world.cwd, paths);
  const isChosen = selector(loaded.root, world.cwd, paths);
  if (options.baseline !== true) return report(loaded, isChosen, { ...options, choice, base }, world);
  const { isDone, text } = (await import('./baseline.ts')).writeBaseline(loaded, isChosen, options.lang);
  (choice.shown === 'text' ? world.stdout : world.stderr).write(`${text}\n`);
  return isDone ? check(paths, { ...options, baseline: false }, world) : exitCodes.findings;
}

interface Shown extends CheckOptions {
  readonly choice: ReportChoice;
  /** What stands before the paths of the workspace. */
  readonly base: string;
}

async function report(loaded: CrewLoaded, isChosen: (file: string) => boolean, options: Shown, world: World): Promise<ExitCode> {
  const { choice, base } = options;
  const diagnostics = within(loaded.compiled.diagnostics, isChosen);
  const input: ReportInput = {
    diagnostics,
    suppressed: loaded.compiled.suppressed.filter(({ finding }) => isChosen(finding.span.file)),
    sources: loaded.texts,
    tally: tallyOf(loaded, isChosen),
    lang: options.lang,
    paint: painterFor(world.stdout, world.env),
    files: loaded.sources.documents.map(({ path }) => path).filter(isChosen),
    rules: () => infosInUse(loaded.ground, new Map([...ownExamples(), ...moduleExamples(loaded.root, modulesOf(loaded.ground))])),
    checked: () => checkedOf({ ...loaded, standards: standardEditions() }, isChosen),
    page: async (view) => (await import('../io/quality-page.ts')).placeQuality(view, options.lang, loaded.standards),
    base,
    failOn: options.failOn,
    version: version(),
  };
  for (const { format, place } of choice.files) writeReport(place, await (await formats[format]())({ ...input, paint: noPaint }));
  world.stdout.write(await (await formats[choice.shown]())(input));
  return diagnostics.some(({ severity }) => ranks[severity] >= ranks[options.failOn]) ? exitCodes.findings : exitCodes.clean;
}

/** The modules of users that were loaded. */
const modulesOf = ({ reader }: Ground): readonly string[] => [...(reader.modules?.keys() ?? [])];

/** What stands before the paths of the workspace: on a server the program runs in the folder of the repository. */
function baseOf(root: string, from: string): string {
  if (!existsSync(from)) throw new UsageError(`没有这个文件夹：${from}`, `no such folder: ${from}`);
  const path = relative(realpathSync(from), realpathSync(root)).split(sep).join('/');
  return path === '' ? '' : `${path}/`;
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

/** Handbooks may stand in guide.yaml instead of files of their own. */
const handbooksInGuide = ({ compiled: { catalogue } }: Loaded): number => catalogue?.workspace.handbooks?.length ?? 0;

export function tallyOf(loaded: Loaded, isChosen: (file: string) => boolean = () => true): Tally {
  const count = (start: string): number => loaded.sources.documents.filter(({ path }) => path.startsWith(start) && isChosen(path)).length;
  return {
    items: count('items/'),
    offices: count('offices/'),
    handbooks: count('handbooks/') + (count('guide.y') > 0 ? handbooksInGuide(loaded) : 0),
    checks: loaded.compiled.counts.checks,
  };
}
