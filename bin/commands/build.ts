/**
 * `guide build`: both sites, manuals and PDFs. In: a workspace and options. Out: the output folder, replaced as a whole. Items
 * with errors are left out and named; the exit code tells.
 */
import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { chooseById } from '../../src/compile/choose.ts';
import { isText } from '../../src/compile/files.ts';
import { withoutItems } from '../../src/compile/previous.ts';
import { withPublic } from '../../src/compile/publish.ts';
import type { Compiled } from '../../src/pipeline.ts';
import type { PrintJob } from '../../src/render/artifact.ts';
import type { PreviousSides } from '../../src/render/handbooks.ts';
import { type Catalogues, countPrintJobs, printJobsOf, siteArtifacts } from '../../src/render/outputs.ts';
import { failedTemplate } from '../../src/render/overrides.ts';
import type { RenderTools } from '../../src/render/tools.ts';
import { counted, formatSummary } from '../../src/report/summary.ts';
import { type Bilingual, type Diagnostic, type Lang, tidy } from '../../src/schema/diagnostic.ts';
import { suggest } from '../../src/schema/suggest.ts';
import { UsageError } from '../../src/schema/usage-error.ts';
import { programId } from '../io/assets.ts';
import type { PrintBrowser } from '../io/browser.ts';
import type { Hands } from '../io/hands.ts';
import { keptPages, noPages } from '../io/kept-pages.ts';
import { keptPrints } from '../io/kept-prints.ts';
import { loadConversion } from '../io/opencc.ts';
import { replaceOutput, type Stage } from '../io/output.ts';
import { readPrevious } from '../io/previous.ts';
import { painterFor } from '../io/terminal.ts';
import { loadTools } from '../io/tools.ts';
import { pictureReader, textReader } from '../io/workspace.ts';
import { type ExitCode, exitCodes, quote, say, type World } from '../world.ts';
import { tallyOf } from './check.ts';
import { type CrewLoaded, type Loaded, loadWithCrew } from './load.ts';

export interface BuildOptions {
  /** Default: the current folder. */
  readonly workspace?: string;
  /** Default: output/ in the workspace. */
  readonly out?: string;
  readonly pdf: boolean;
  /** Ids of the only items to build. */
  readonly only?: readonly string[];
  readonly lang: Lang;
  readonly browser?: string;
  readonly asOf?: string;
  /** Make everything, also what would come out as before. */
  readonly fresh?: boolean;
  /** Output folder of an earlier build; handbooks mark what changed since. */
  readonly against?: string;
}

interface Made {
  readonly files: number;
  readonly pdfs: Pdfs;
  /** Remembers what everything was made from, once the output is in its place. */
  readonly remember: () => void;
}

interface Pdfs {
  readonly all: number;
  /** Of these, taken from the previous output because their documents are the same. */
  readonly kept: number;
  /** Remembers what they were made from, once the output is in its place. */
  readonly remember: () => void;
}

const noPdfs: Pdfs = { all: 0, kept: 0, remember: () => undefined };

/** `hands` are for the workspace. */
export async function build(options: BuildOptions, world: World, hands?: Hands): Promise<ExitCode> {
  refuseSwallowedWorkspace(options, world.cwd);
  const loaded = await loadWithCrew(options.workspace ?? '.', world, { ...options, rendersIn: options.lang }, hands);
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
  const failures: Diagnostic[] = [];
  const failed = (name: string, cause: unknown): void => void failures.push(failedTemplate(name, cause));
  const { overrides } = loaded;
  const previous = previousFor(options, loaded, world);
  const conversion = await loadConversion(chosen.catalogue);
  const themed = { overrides, failed, ...conversion };
  const own = loadTools(options.lang, textReader(loaded.root), loaded.standards, loaded.laws, themed);
  const tools = { ...own, picture: pictureReader(loaded.root) };
  const made = await replaceOutput({ target, workspace: loaded.root }, async (stage) => {
    const { elsewhere, ...counts } = await fill({ stage, target, previous }, chosen, loaded, tools, options, world);
    failures.push(...elsewhere);
    return counts;
  });
  made.remember();
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

interface Filling {
  readonly stage: Stage;
  /** The folder whose place it will take. */
  readonly target: string;
  readonly previous: PreviousSides;
}

async function fill(
  { stage, target, previous }: Filling,
  chosen: Catalogues,
  loaded: CrewLoaded,
  tools: RenderTools,
  options: BuildOptions,
  world: World,
): Promise<Made & { readonly elsewhere: readonly Diagnostic[] }> {
  const { crew, overrides } = loaded;
  const { lang, pdf, fresh } = options;
  const texts = () => textsBehind(loaded);
  const kept = fresh === true ? noPages : keptPages({ target, keys: loaded.itemKeys, lang, pdf, overrides, texts });
  const items = chosen.catalogue.items.filter(({ file }) => !kept.put(file, stage));
  const elsewhere = await crew.render(chosen, items, stage, { tools, pdf, kept, signal: world.signal }, () => {
    loaded.keepItems();
    for (const artifact of siteArtifacts(chosen, tools, pdf)) stage.write(artifact);
  });
  const files = stage.count();
  const pdfs = pdf ? await print({ stage, target, previous }, chosen, tools, options, world) : noPdfs;
  const remember = (): void => {
    kept.keep();
    pdfs.remember();
  };
  return { files, pdfs, elsewhere, remember };
}

/** What pages of items read beside the items and this program: texts in files/. */
function* textsBehind({ root, sources }: Loaded): Generator<readonly [string, string | undefined]> {
  const read = textReader(root);
  for (const path of sources.listing.sizes.keys()) if (isText(path) && sources.listing.faults?.has(path) !== true) yield [path, read(path)];
}

/** The browser and its driver are loaded only here. */
async function print(
  { stage, target, previous }: Filling,
  chosen: Catalogues,
  tools: RenderTools,
  options: BuildOptions,
  world: World,
): Promise<Pdfs> {
  const { lang, browser: path } = options;
  const all = countPrintJobs(chosen, tools);
  if (all === 0) return noPdfs;
  const [{ withBrowser }, { printAll }, { startProgress }] = await Promise.all([
    import('../io/browser.ts'),
    import('../io/printer.ts'),
    import('../io/progress.ts'),
  ]);
  const note = (text: string): void => void world.stderr.write(`${text}\n`);
  return withBrowser({ path, env: world.env, signal: world.signal, note }, async (running) => {
    const prints = keptPrints({ target, maker: await makerOf(running, options) });
    const progress = startProgress(world.stderr, say(lang, '生成 PDF', 'PDFs'), all);
    let kept = 0;
    const put = ({ path: to }: PrintJob, bytes: Uint8Array): void => {
      stage.writeBytes(to, bytes);
      progress.advance(to);
    };
    const accept = ({ bytes }: { readonly bytes: Uint8Array }, job: PrintJob): void => {
      prints.note(job, bytes);
      put(job, bytes);
    };
    function* changed(): Generator<PrintJob> {
      for (const job of printJobsOf(chosen, tools, previous)) {
        const bytes = prints.find(job);
        if (bytes === undefined) yield job;
        else {
          kept += 1;
          put(job, bytes);
        }
      }
    }
    try {
      await printAll(changed(), running, { signal: world.signal, accept });
    } finally {
      progress.end();
    }
    return { all, kept, remember: prints.keep };
  });
}

/** Undefined for a program that runs from its sources: they may have changed, so everything is printed. */
async function makerOf({ browser }: PrintBrowser, { fresh }: BuildOptions): Promise<string | undefined> {
  const program = programId();
  return program === undefined || fresh === true ? undefined : [program, await browser.version(), process.platform, process.arch].join(' ');
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
