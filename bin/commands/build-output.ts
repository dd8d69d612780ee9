/**
 * The output of `guide build`. In: what a workspace holds and what of it is wanted. Out: the output folder, replaced as a whole. Apart
 * from the command, so that it can be loaded while items are compiled.
 */
import { isText } from '../../src/compile/files.ts';
import type { PrintJob } from '../../src/render/artifact.ts';
import type { PreviousSides } from '../../src/render/handbooks.ts';
import { type Catalogues, countPrintJobs, printJobsOf, siteArtifacts } from '../../src/render/outputs.ts';
import { failedTemplate } from '../../src/render/overrides.ts';
import type { RenderTools } from '../../src/render/tools.ts';
import type { Diagnostic, Lang } from '../../src/schema/diagnostic.ts';
import { programId } from '../io/assets.ts';
import type { PrintBrowser } from '../io/browser.ts';
import { keptPages, noPages } from '../io/kept-pages.ts';
import { keptPrints } from '../io/kept-prints.ts';
import { loadConversion } from '../io/opencc.ts';
import { replaceOutput, type Stage } from '../io/output.ts';
import { loadTools } from '../io/tools.ts';
import { pictureReader, textReader } from '../io/workspace.ts';
import { say, type World } from '../world.ts';
import type { CrewLoaded, Loaded } from './load.ts';

export interface OutputOptions {
  readonly pdf: boolean;
  readonly lang: Lang;
  readonly browser?: string;
  /** Make everything, also what would come out as before. */
  readonly fresh?: boolean;
}

export interface Made {
  readonly files: number;
  readonly pdfs: Pdfs;
  /** Of templates of the workspace that failed. */
  readonly failures: readonly Diagnostic[];
  /** Remembers what everything was made from, once the output is in its place. */
  readonly remember: () => void;
}

export interface Pdfs {
  readonly all: number;
  /** Of these, taken from the previous output because their documents are the same. */
  readonly kept: number;
  /** Remembers what they were made from, once the output is in its place. */
  readonly remember: () => void;
}

const noPdfs: Pdfs = { all: 0, kept: 0, remember: () => undefined };

interface Wanted {
  /** The folder that is replaced. */
  readonly target: string;
  readonly previous: PreviousSides;
  readonly chosen: Catalogues;
}

export async function makeOutput(
  { target, previous, chosen }: Wanted,
  loaded: CrewLoaded,
  options: OutputOptions,
  world: World,
): Promise<Made> {
  const failures: Diagnostic[] = [];
  const failed = (name: string, cause: unknown): void => void failures.push(failedTemplate(name, cause));
  const themed = { overrides: loaded.overrides, failed, ...(await loadConversion(chosen.catalogue)) };
  const own = loadTools(options.lang, textReader(loaded.root), loaded.standards, loaded.laws, themed);
  const tools = { ...own, picture: pictureReader(loaded.root) };
  const made = await replaceOutput({ target, workspace: loaded.root }, (stage) =>
    fill({ stage, target, previous }, chosen, loaded, tools, options, world),
  );
  return { ...made, failures: [...failures, ...made.failures] };
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
  options: OutputOptions,
  world: World,
): Promise<Made> {
  const { crew, overrides } = loaded;
  const { lang, pdf, fresh } = options;
  const texts = () => textsBehind(loaded);
  const kept = fresh === true ? noPages : keptPages({ target, keys: loaded.itemKeys, lang, pdf, overrides, texts });
  const items = chosen.catalogue.items.filter(({ file }) => !kept.put(file, stage));
  const failures = await crew.render(chosen, items, stage, { tools, pdf, kept, signal: world.signal }, () => {
    loaded.keepItems();
    for (const artifact of siteArtifacts(chosen, tools, pdf)) stage.write(artifact);
  });
  const files = stage.count();
  const pdfs = pdf ? await print({ stage, target, previous }, chosen, tools, options, world) : noPdfs;
  const remember = (): void => {
    kept.keep();
    pdfs.remember();
  };
  return { files, pdfs, failures, remember };
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
  options: OutputOptions,
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
async function makerOf({ browser }: PrintBrowser, { fresh }: OutputOptions): Promise<string | undefined> {
  const program = programId();
  return program === undefined || fresh === true ? undefined : [program, await browser.version(), process.platform, process.arch].join(' ');
}
