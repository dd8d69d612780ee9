/**
 * Items on all cores. In: the sources of a workspace. Out: each item compiled and, if asked for, its pages written. A small
 * workspace is worked through here; of a large one each worker takes a share of the items, reads, checks, compiles and later
 * renders them, while this thread takes its own share (1,000 items: 3 s instead of 5.5 s on two cores). Until everything is
 * put together an item depends on guide.yaml and the offices alone, which every worker reads for itself, so shares need no
 * order and little is sent: the sources there, plain items and findings back.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Catalogue } from '../../src/compile/catalogue.ts';
import { publish } from '../../src/compile/publish.ts';
import { type CompiledItem, compileItem, type Ground, itemSources, kindOf, type WorkspaceSources } from '../../src/pipeline.ts';
import type { Overrides } from '../../src/render/overrides.ts';
import type { RenderTools } from '../../src/render/tools.ts';
import type { Diagnostic, Lang } from '../../src/schema/diagnostic.ts';
import type { LawShare } from './law-shelf.ts';
import type { Stage } from './output.ts';

/** Starting a worker costs as much as compiling and rendering some 100 items. */
const smallWorkspace = 200;
const mostThreads = 4;

/** The translator that runs this program from its sources does not reach into workers. */
const isCompiled = import.meta.url.endsWith('.js');

/** What a worker is started with. */
export interface Share {
  /** Where the workspace lies, for the modules of its rules. */
  readonly root: string;
  readonly sources: WorkspaceSources;
  readonly profile: string;
  readonly today: string;
  readonly laws?: LawShare;
  /** Whether it will be asked to render, so that it can get ready. */
  readonly renders: boolean;
}

/** Which pages a worker writes, of the items it compiled. */
export interface RenderOrder {
  /** The whole catalogue but for its items. */
  readonly catalogue: Catalogue;
  readonly ids: ReadonlySet<string>;
  readonly lang: Lang;
  readonly pdf: boolean;
  readonly workspace: string;
  readonly folder: string;
  readonly overrides: Overrides;
}

/** What a worker wrote. */
export interface RenderedShare {
  readonly written: readonly string[];
  /** Templates of the workspace that failed. */
  readonly failures: readonly Diagnostic[];
}

export interface Crew {
  /** All items, in the order of their sources. */
  readonly compile: (ground: Ground) => Promise<readonly CompiledItem[]>;
  /** `meanwhile` is work of this thread that is done while the others render. Out come findings of the other threads. */
  readonly render: (catalogue: Catalogue, stage: Stage, options: RenderOptions, meanwhile: () => void) => Promise<readonly Diagnostic[]>;
  readonly dismiss: () => void;
}

export interface RenderOptions {
  readonly tools: RenderTools;
  readonly overrides: Overrides;
  readonly pdf: boolean;
  readonly workspace: string;
}

export interface CrewOptions {
  readonly root: string;
  readonly profile: string;
  readonly today: string;
  readonly laws?: LawShare;
  readonly renders: boolean;
  readonly signal: AbortSignal;
}

export function gatherCrew(sources: WorkspaceSources, { signal, ...options }: CrewOptions): Crew {
  const items = itemSources(sources);
  const threads = items.length < smallWorkspace || !isCompiled ? 1 : Math.min(availableParallelism(), mostThreads);
  const [own = [], ...others] = split(items, threads);
  const frame = sources.documents.filter(({ path }) => kindOf(path) !== 'item');
  const workers = others.map((share) => hire({ sources: { ...sources, documents: [...frame, ...share] }, ...options }, signal));
  const ownPaths = new Set(own.map(({ path }) => path));
  return {
    compile: async (ground) => {
      const compiled = own.map((source) => compileItem(source, ground));
      const shares = await Promise.all(workers.map((worker) => worker.next<readonly CompiledItem[]>()));
      return [...compiled, ...shares.flat()];
    },
    render: async (catalogue, stage, { tools, overrides, pdf, workspace }, meanwhile) => {
      const { itemArtifacts } = await import('../../src/render/outputs.ts');
      const ids = new Set(catalogue.items.map(({ id }) => id));
      const order = { catalogue: { ...catalogue, items: [] }, ids, lang: tools.lang, pdf, workspace, overrides, folder: stage.folder };
      for (const worker of workers) worker.send(order satisfies RenderOrder);
      const written = Promise.all(workers.map((worker) => worker.next<RenderedShare>()));
      meanwhile();
      const share = { ...catalogue, items: catalogue.items.filter(({ file }) => ownPaths.has(file)) };
      for (const artifact of itemArtifacts({ catalogue: share, publicCatalogue: publish(share) }, tools, pdf)) {
        signal.throwIfAborted();
        stage.write(artifact);
      }
      const shares = await written;
      for (const share of shares) stage.record(share.written);
      return shares.flatMap(({ failures }) => failures);
    },
    dismiss: () => {
      for (const worker of workers) worker.dismiss();
    },
  };
}

const split = <T>(list: readonly T[], parts: number): readonly (readonly T[])[] => {
  const size = Math.ceil(list.length / parts);
  return Array.from({ length: parts }, (_unused, part) => list.slice(part * size, (part + 1) * size));
};

interface Hired {
  readonly send: (order: RenderOrder) => void;
  /** The next thing the worker reports; fails when it ends before that. */
  readonly next: <T>() => Promise<T>;
  readonly dismiss: () => void;
}

function hire(share: Share, signal: AbortSignal): Hired {
  const worker = new Worker(new URL('./crew-worker.js', import.meta.url), { workerData: share });
  const stop = (): void => void worker.terminate();
  signal.addEventListener('abort', stop, { once: true });
  const failure = new Promise<never>((_resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => reject(signal.reason ?? new Error(`a thread ended early with ${code}`)));
  });
  // Nobody may be waiting when it ends as it should.
  failure.catch(() => undefined);
  const reports: unknown[] = [];
  let awaited: ((report: unknown) => void) | undefined;
  worker.on('message', (report: unknown) => {
    if (awaited === undefined) reports.push(report);
    else awaited(report);
    awaited = undefined;
  });
  const report = (): Promise<unknown> =>
    reports.length > 0
      ? Promise.resolve(reports.shift())
      : new Promise((resolve) => {
          awaited = resolve;
        });
  return {
    send: (order) => worker.postMessage(order),
    next: <T>() => Promise.race([report() as Promise<T>, failure]),
    dismiss: () => {
      signal.removeEventListener('abort', stop);
      stop();
    },
  };
}
