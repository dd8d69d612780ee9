/**
 * `guide build`: both sites, manuals and PDFs. In: a workspace and options. Out: the output folder, replaced as a whole. Items
 * with errors are left out and named; the exit code tells.
 */
import { join, relative, resolve } from 'node:path';
import { type Catalogues, countPrintJobs, printJobsOf, siteArtifacts } from '../../src/render/outputs.ts';
import type { RenderTools } from '../../src/render/tools.ts';
import { formatSummary, formatText } from '../../src/report/text.ts';
import type { Lang } from '../../src/schema/diagnostic.ts';
import { suggest } from '../../src/schema/suggest.ts';
import { UsageError } from '../../src/schema/usage-error.ts';
import { loadTools } from '../io/assets.ts';
import { replaceOutput, type Stage } from '../io/output.ts';
import { startProgress } from '../io/progress.ts';
import { writeItems } from '../io/render-pool.ts';
import { painterFor } from '../io/terminal.ts';
import { textReader } from '../io/workspace.ts';
import { type ExitCode, exitCodes, say, type World } from '../world.ts';
import { tallyOf } from './check.ts';
import { type Loaded, loadWorkspace } from './load.ts';

export interface BuildOptions {
  readonly workspace: string;
  /** Default: output/ in the workspace. */
  readonly out?: string;
  readonly pdf: boolean;
  /** Ids of the only items to build. */
  readonly only?: readonly string[];
  readonly lang: Lang;
  readonly browser?: string;
}

interface Made {
  readonly files: number;
  readonly pdfs: number;
}

export async function build(options: BuildOptions, world: World): Promise<ExitCode> {
  const loaded = loadWorkspace(options.workspace, world.cwd);
  reportFindings(loaded, options, world);
  const { catalogue, publicCatalogue } = loaded.compiled;
  if (catalogue === undefined || publicCatalogue === undefined) return exitCodes.findings;
  const chosen = choose({ catalogue, publicCatalogue }, options.only);
  const target = options.out === undefined ? join(loaded.root, 'output') : resolve(world.cwd, options.out);
  const tools = loadTools(options.lang, textReader(loaded.root), loaded.standards);
  const made = await replaceOutput({ target, workspace: loaded.root }, (stage) => fill(stage, chosen, tools, options, world));
  reportResult(made, target, loaded, options, world);
  return loaded.compiled.diagnostics.some(({ severity }) => severity === 'error') ? exitCodes.findings : exitCodes.clean;
}

function choose({ catalogue, publicCatalogue }: Catalogues, only: readonly string[] | undefined): Catalogues {
  if (only === undefined) return { catalogue, publicCatalogue };
  const ids = catalogue.items.map(({ id }) => id);
  const unknown = only.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw unknownItem(unknown, ids);
  const isChosen = ({ id }: { readonly id: string }): boolean => only.includes(id);
  return {
    catalogue: { ...catalogue, items: catalogue.items.filter(isChosen) },
    publicCatalogue: { ...publicCatalogue, items: publicCatalogue.items.filter(isChosen) },
  };
}

function unknownItem(id: string, ids: readonly string[]): UsageError {
  const near = suggest(id, ids);
  const [zh, en] = near.length === 0 ? ['', ''] : [`；是不是 ${near.join('、')}`, `; did you mean ${near.join(', ')}`];
  return new UsageError(`没有编号为 ${id} 的事项，或者它有错误${zh}`, `there is no sound item ${id}${en}`);
}

async function fill(stage: Stage, chosen: Catalogues, tools: RenderTools, options: BuildOptions, world: World): Promise<Made> {
  const { pdf } = options;
  await writeItems(chosen.catalogue, stage, { tools, pdf, workspace: stage.workspace, signal: world.signal }, () => {
    for (const artifact of siteArtifacts(chosen, tools, pdf)) stage.write(artifact);
  });
  const files = stage.count();
  return { files, pdfs: pdf ? await print(stage, chosen, tools, options, world) : 0 };
}

/** The browser and its driver are loaded only here. */
async function print(stage: Stage, chosen: Catalogues, tools: RenderTools, { lang, browser }: BuildOptions, world: World): Promise<number> {
  const total = countPrintJobs(chosen);
  if (total === 0) return 0;
  const [{ withBrowser }, { printAll }] = await Promise.all([import('../io/browser.ts'), import('../io/printer.ts')]);
  const note = (text: string): void => void world.stderr.write(`${text}\n`);
  await withBrowser({ path: browser, env: world.env, signal: world.signal, note }, async (running) => {
    const progress = startProgress(world.stderr, say(lang, '生成 PDF', 'PDFs'), total);
    try {
      await printAll(printJobsOf(chosen, tools), running, {
        signal: world.signal,
        accept: ({ path, bytes }) => {
          stage.writeBytes(path, bytes);
          progress.advance(path);
        },
      });
    } finally {
      progress.end();
    }
  });
  return total;
}

function reportFindings(loaded: Loaded, { lang }: BuildOptions, world: World): void {
  const paint = painterFor(world.stdout, world.env);
  const { diagnostics } = loaded.compiled;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) world.stdout.write(`${formatText(errors, loaded.texts, lang, paint)}\n`);
  world.stdout.write(formatSummary(diagnostics, tallyOf(loaded), lang, paint));
}

function reportResult({ files, pdfs }: Made, target: string, { compiled }: Loaded, { lang }: BuildOptions, world: World): void {
  const near = relative(world.cwd, target);
  const place = near.startsWith('..') ? target : near || '.';
  const lines = [
    say(lang, `已生成 ${files} 个文件、${pdfs} 个 PDF，在 ${place}`, `made ${files} files and ${pdfs} PDFs in ${place}`),
    say(
      lang,
      '  public/ 可以发布；internal/ 只供内部使用，请勿放到网站上',
      '  public/ may be published; internal/ is for staff and must not be put on a website',
    ),
    ...compiled.failed.map((file) => say(lang, `没有生成（有错误）：${file}`, `left out because of errors: ${file}`)),
  ];
  world.stdout.write(`${lines.join('\n')}\n`);
}
