/**
 * `guide build`: both sites, manuals and PDFs. In: a workspace and options. Out: the output folder, replaced as a whole. Items
 * with errors are left out and named; the exit code tells.
 */
import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { chooseById } from '../../src/compile/choose.ts';
import { withoutItems } from '../../src/compile/previous.ts';
import { withPublic } from '../../src/compile/publish.ts';
import type { Compiled } from '../../src/pipeline.ts';
import type { PreviousSides } from '../../src/render/handbooks.ts';
import type { Catalogues } from '../../src/render/outputs.ts';
import { counted, formatSummary } from '../../src/report/summary.ts';
import { type Bilingual, type Diagnostic, type Lang, tidy } from '../../src/schema/diagnostic.ts';
import { suggest } from '../../src/schema/suggest.ts';
import { UsageError } from '../../src/schema/usage-error.ts';
import type { Hands } from '../io/hands.ts';
import { readPrevious } from '../io/previous.ts';
import { painterFor } from '../io/terminal.ts';
import { type ExitCode, exitCodes, quote, say, type World } from '../world.ts';
import type { Made, OutputOptions } from './build-output.ts';
import { tallyOf } from './check.ts';
import { type CrewLoaded, type Loaded, loadWithCrew } from './load.ts';

export interface BuildOptions extends OutputOptions {
  /** Default: the current folder. */
  readonly workspace?: string;
  /** Default: output/ in the workspace. */
  readonly out?: string;
  /** Ids of the only items to build. */
  readonly only?: readonly string[];
  readonly asOf?: string;
  /** Output folder of an earlier build; handbooks mark what changed since. */
  readonly against?: string;
}

/** What makes pages is a third of the program, and is loaded when the other threads are at work. */
const meanwhile = (): Promise<unknown> => import('./build-output.ts');

/** `hands` are for the workspace. */
export async function build(options: BuildOptions, world: World, hands?: Hands): Promise<ExitCode> {
  refuseSwallowedWorkspace(options, world.cwd);
  const loaded = await loadWithCrew(options.workspace ?? '.', world, { ...options, rendersIn: options.lang, meanwhile }, hands);
  try {
    return await buildFrom(loaded, options, world);
  } finally {
    loaded.crew.dismiss();
  }
}

async function buildFrom(loaded: CrewLoaded, options: BuildOptions, world: World): Promise<ExitCode> {
  const chosen = choose(loaded.compiled, options.only, world.cwd);
  await reportFindings(loaded, options, world);
  const target = options.out === undefined ? join(loaded.root, 'output') : resolve(world.cwd, options.out);
  if (chosen === undefined) return reportNothing(noGuide, target, options, world);
  if (options.only !== undefined && chosen.catalogue.items.length === 0) return reportNothing(noneSound, target, options, world);
  const previous = previousFor(options, loaded, world);
  const { makeOutput } = await import('./build-output.ts');
  const made = await makeOutput({ target, previous, chosen }, loaded, options, world);
  made.remember();
  const { failures } = made;
  if (failures.length > 0) await writeFindings(tidy(failures), loaded, options.lang, world);
  reportResult(made, target, loaded, options, world);
  return [...loaded.compiled.diagnostics, ...failures].some(({ severity }) => severity === 'error') ? exitCodes.findings : exitCodes.clean;
}

/** An edition of an older program is compared as far as it has data, and the rest is said. */
function previousFor({ against, only, lang }: BuildOptions, { standards, compiled }: Loaded, world: World): PreviousSides {
  if (against === undefined) return {};
  if (only !== undefined)
    throw new UsageError(
      '--against 比较整本手册，不能和 --only 一起用',
      '--against compares whole books and cannot be used together with --only',
    );
  const previous = readPrevious(resolve(world.cwd, against), standards);
  if (previous.internal === undefined)
    world.stderr.write(
      `${say(lang, '上一版没有内部数据，业务手册不标出改动', 'the earlier build has no internal data: books for staff do not mark changes')}\n`,
    );
  const failed = new Set(compiled.failed.flatMap((file) => compiled.names.get(file) ?? []));
  return Object.fromEntries(Object.entries(previous).map(([side, before]) => [side, withoutItems(before, failed)]));
}

/** `--only` takes all words that follow, so a workspace behind it counts as an id. */
function refuseSwallowedWorkspace({ workspace, only }: BuildOptions, cwd: string): void {
  const swallowed = only?.find((word) => ['guide.yaml', 'guide.yml'].some((name) => existsSync(resolve(cwd, word, name))));
  if (workspace !== undefined || only === undefined || swallowed === undefined) return;
  const ids = only.filter((word) => word !== swallowed);
  throw workspaceFirst(swallowed, ids.length === 0 ? ['<id>'] : ids);
}

function workspaceFirst(folder: string, ids: readonly string[]): UsageError {
  const line = `guide build ${quote(folder)} --only ${ids.join(' ')}`;
  return new UsageError(
    `${folder} 是文件夹，却写在 --only 后面，被当成了事项编号。工作区要写在 --only 前面：${line}`,
    `${folder} is a folder, but stands behind --only and counts as an id. Put the workspace first: ${line}`,
  );
}

/** Nothing when guide.yaml itself cannot be used. */
function choose(compiled: Compiled, only: readonly string[] | undefined, cwd: string): Catalogues | undefined {
  const { catalogue } = compiled;
  if (catalogue === undefined) return undefined;
  if (only === undefined) return withPublic(catalogue);
  const unknown = only.find((id) => catalogue.items.every((item) => item.id !== id) && !isFaulty(id, compiled));
  if (unknown !== undefined) throw unusable(unknown, only, compiled, cwd);
  return withPublic(chooseById(catalogue, only));
}

/** Left out and named, as in a build of everything. */
const isFaulty = (id: string, { failed, names }: Compiled): boolean => failed.some((file) => names.get(file)?.includes(id) === true);

/** Why there is no item for an id of `--only`. */
function unusable(id: string, only: readonly string[], { catalogue }: Compiled, cwd: string): UsageError {
  const ids = catalogue?.items.map((item) => item.id) ?? [];
  const path = resolve(cwd, id);
  if (existsSync(path) && statSync(path).isDirectory()) {
    const others = only.filter((other) => other !== id);
    return workspaceFirst(id, others.length === 0 ? ['<id>'] : others);
  }
  const near = suggest(id, ids);
  const [zh, en] = near.length === 0 ? ['', ''] : [`；是不是 ${near.join('、')}`, `; did you mean ${near.join(', ')}`];
  return new UsageError(`没有编号为 ${id} 的事项${zh}`, `there is no item ${id}${en}`);
}

async function reportFindings(loaded: Loaded, { lang }: BuildOptions, world: World): Promise<void> {
  const paint = painterFor(world.stdout, world.env);
  const { diagnostics, suppressed } = loaded.compiled;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) await writeFindings(errors, loaded, lang, world);
  world.stdout.write(formatSummary(diagnostics, tallyOf(loaded), lang, paint, suppressed.length));
}

async function writeFindings(findings: readonly Diagnostic[], { texts }: Loaded, lang: Lang, world: World): Promise<void> {
  const { formatText } = await import('../../src/report/text.ts');
  world.stdout.write(`${formatText(findings, texts, lang, painterFor(world.stdout, world.env))}\n`);
}

const noGuide = {
  zh: 'guide.yaml 有错误或者不存在，而网站和手册的名称、地区、层级都从它来',
  en: 'guide.yaml has errors or is missing, and title, region and level come from it',
} as const;
const noneSound = { zh: '--only 选的事项都有错误', en: 'all items that --only names have errors' } as const;

function reportNothing(reason: Bilingual, target: string, { lang }: BuildOptions, world: World): ExitCode {
  const [zh, en] = existsSync(target)
    ? [`；${placeOf(target, world)} 里还是以前的内容`, `; ${placeOf(target, world)} still holds what was built before`]
    : ['', ''];
  const text = say(
    lang,
    `没有生成任何内容：${reason.zh}${zh}。先改好错误，再运行一次。`,
    `Nothing was built: ${reason.en}${en}. Mend the errors and run this again.`,
  );
  world.stdout.write(`${text}\n`);
  return exitCodes.findings;
}

function reportResult({ files, pdfs }: Made, target: string, { compiled }: Loaded, { lang }: BuildOptions, world: World): void {
  const place = placeOf(target, world);
  const lines = [
    say(
      lang,
      `已生成 ${files} 个文件、${pdfs.all} 个 PDF${pdfs.kept === 0 ? '' : `（${pdfs.kept} 个内容没有变化，沿用上次的）`}，在 ${place}`,
      `made ${counted(files, 'file')} and ${counted(pdfs.all, 'PDF')}${pdfs.kept === 0 ? '' : ` (${pdfs.kept} unchanged, kept from before)`} in ${place}`,
    ),
    say(
      lang,
      '  public/ 可以发布；internal/ 只供内部使用，请勿放到网站上',
      '  public/ may be published; internal/ is for staff and must not be put on a website',
    ),
    ...compiled.failed.map((file) => leftOut(file, compiled, lang)),
  ];
  world.stdout.write(`${lines.join('\n')}\n`);
}

function placeOf(target: string, { cwd }: World): string {
  const near = relative(cwd, target);
  return near.startsWith('..') ? target : near || '.';
}

function leftOut(file: string, { blockedBy }: Compiled, lang: Lang): string {
  const offices = blockedBy.get(file) ?? [];
  return offices.length === 0
    ? say(lang, `没有生成（有错误）：${file}`, `left out because of errors: ${file}`)
    : say(
        lang,
        `没有生成（单位文件 ${offices.join('、')} 有错误）：${file}`,
        `left out because of errors in ${offices.join(', ')}: ${file}`,
      );
}
