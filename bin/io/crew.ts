/**
 * Items on all cores. In: the sources of a workspace. Out: each item compiled and, if asked for, its pages written. A small
 * workspace is worked through here; for a large one threads are started before its files are read, and each takes the next few
 * items until none is left. Until everything is put together an item depends on guide.yaml and the offices alone, which every
 * thread reads for itself, so it does not matter who compiles what. Each thread renders what it compiled, and then what the others
 * have not come to.
 */
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Catalogue } from '../../src/compile/catalogue.ts';
import { type CompiledItem, compileItem, type Ground, itemSources, kindOf, type WorkspaceSources } from '../../src/pipeline.ts';
import type { Catalogues } from '../../src/render/outputs.ts';
import type { Overrides } from '../../src/render/overrides.ts';
import type { RenderTools } from '../../src/render/tools.ts';
import type { Diagnostic, Lang } from '../../src/schema/diagnostic.ts';
import type { KeptPages } from './kept-pages.ts';
import type { LawShare } from './law-shelf.ts';
import type { Stage } from './output.ts';
import { type Claims, makeClaims, turns } from './turns.ts';
import { filesBelow } from './workspace.ts';
import type { WrittenPages } from './write-pages.ts';

/** Starting a thread costs as much as compiling and rendering some 100 items. */
const smallWorkspace = 200;
const mostThreads = 4;

/** The translator that runs this program from its sources does not reach into workers. */
const isCompiled = import.meta.url.endsWith('.js');

/** What a worker is started with: what it loads while the files are read. */
export interface Hiring {
  /** Where the workspace lies, for the modules of its rules. */
  readonly root: string;
  /** Whether it will be asked to render, so that it can get ready. */
  readonly renders: boolean;
  /** How many items have been taken; all threads share it. */
  readonly taken: SharedCounter;
}

type SharedCounter = Int32Array<SharedArrayBuffer>;

/** What a worker compiles from. */
export interface Briefing {
  readonly sources: WorkspaceSources;
  readonly profile: string;
  readonly today: string;
  readonly laws?: LawShare;
}

/** Items one thread compiled, each with its place in the order of the sources. */
export type CompiledShare = readonly (readonly [number, CompiledItem])[];

/** Which pages a worker writes. */
export interface RenderOrder {
  /** The whole catalogue, with only those items that the worker does not have. */
  readonly catalogue: Catalogue;
  /** Places of items among the claims, with their files, in the order in which the worker would take them. */
  readonly queue: readonly Placed<string>[];
  readonly claims: Claims;
  readonly lang: Lang;
  readonly pdf: boolean;
  readonly workspace: string;
  readonly folder: string;
  readonly overrides: Overrides;
}

/** What a worker wrote. */
export interface RenderedShare {
  readonly pages: WrittenPages;
  /** Templates of the workspace that failed. */
  readonly failures: readonly Diagnostic[];
}

export interface Crew {
  /** Gives the other threads what they compile from, and they begin. Where few items are left to compile, none are started. */
  readonly brief: (briefing: Briefing) => void;
  /** The items of the briefing, in the order of their sources. */
  readonly compile: (ground: Ground) => Promise<readonly CompiledItem[]>;
  /** `meanwhile` is work of this thread that is done while the others render. Out come findings of the other threads. */
  readonly render: (catalogues: Catalogues, stage: Stage, options: RenderOptions, meanwhile: () => void) => Promise<readonly Diagnostic[]>;
  readonly dismiss: () => void;
}

export interface RenderOptions {
  readonly tools: RenderTools;
  readonly overrides: Overrides;
  readonly pdf: boolean;
  readonly workspace: string;
  /** Takes notes of the pages that are made. */
  readonly kept: KeptPages;
  readonly signal: AbortSignal;
}

export interface CrewOptions {
  readonly renders: boolean;
  /** Perhaps little is left to do, so threads are started only when that is known. */
  readonly waits: boolean;
}

export function hireCrew(root: string, { renders, waits }: CrewOptions): Crew {
  const isSmall = !isCompiled || filesBelow(root, 'items').length < smallWorkspace;
  const mostWorkers = isSmall ? 0 : Math.min(availableParallelism(), mostThreads) - 1;
  const taken: SharedCounter = new Int32Array(new SharedArrayBuffer(4));
  if (!isSmall) optimiseLate();
  const hireAll = (): readonly Hired[] => Array.from({ length: mostWorkers }, () => hire({ root, renders, taken }));
  let workers = waits ? [] : hireAll();
  let briefed: Briefing | undefined;
  /** Which thread compiled the item of a file; 0 is this one. */
  const owners = new Map<string, number>();
  return {
    brief: (briefing) => {
      briefed = briefing;
      if (workers.length === 0 && itemSources(briefing.sources).length >= smallWorkspace) workers = hireAll();
      for (const worker of workers) worker.send(briefing);
    },
    compile: async (ground) => {
      if (briefed === undefined) throw new Error('the crew has not been told what to compile');
      const own = compileShare(briefed.sources, ground, taken);
      const shares = [own, ...(await Promise.all(workers.map((worker) => worker.next<CompiledShare>())))];
      shares.forEach((share, thread) => {
        for (const [, { path }] of share) owners.set(path, thread);
      });
      return shares
        .flat()
        .sort(([a], [b]) => a - b)
        .map(([, item]) => item);
    },
    render: async ({ catalogue, publicCatalogue }, stage, { tools, overrides, pdf, workspace, kept, signal }, meanwhile) => {
      const { writePages } = await import('./write-pages.ts');
      if (workers.length === 0 && briefed !== undefined && catalogue.items.length >= smallWorkspace) {
        workers = hireAll();
        for (const worker of workers) worker.send({ ...briefed, sources: withoutItems(briefed.sources) });
        await Promise.all(workers.map((worker) => worker.next<CompiledShare>()));
      }
      const { own, others, reserve } = shareOut(catalogue.items, ({ file }) => owners.get(file) ?? 0, workers.length + 1);
      const claims = makeClaims(catalogue.items.length);
      workers.forEach((worker, at) => {
        const queue = [...(others[at] ?? []), ...reserve].map(([place, { file }]) => [place, file] as const);
        const sent = { ...catalogue, items: reserve.map(([, item]) => item) };
        worker.send({ lang: tools.lang, pdf, workspace, overrides, folder: stage.folder, catalogue: sent, queue, claims });
      });
      const stop = (): void => {
        for (const worker of workers) worker.dismiss(signal.reason);
      };
      signal.addEventListener('abort', stop, { once: true });
      const written = Promise.all(workers.map((worker) => worker.next<RenderedShare>()));
      meanwhile();
      const checked = (): void => signal.throwIfAborted();
      const groups = turns([own, ...others.map((queue) => queue.toReversed())].flat(), claims);
      const pages = writePages({ catalogue, publicCatalogue }, { stage, tools, pdf, groups, checked });
      const shares = await written;
      signal.removeEventListener('abort', stop);
      for (const share of shares) stage.record([...share.pages.values()].flatMap((files) => files.map(([path]) => path)));
      for (const made of [pages, ...shares.map((share) => share.pages)]) for (const [item, files] of made) kept.note(item, files);
      return shares.flatMap(({ failures }) => failures);
    },
    dismiss: () => {
      for (const worker of workers) worker.dismiss();
    },
  };
}

type Item = Catalogue['items'][number];

/**
 * The engine optimises a function after it has run for a while, on a core of its own. In a run of seconds on all cores that
 * takes as much time as it saves, most of all where it optimises the same function in every thread: a build of 1,000 items takes
 * a third less without (docs/adr/0009-speed.md). Eight times the usual threshold; the flag has a name for each engine, and an engine
 * that does not know it would complain.
 */
function optimiseLate(): void {
  const engine = Number(process.versions.v8.split('.')[0]);
  if (engine === 11) setFlagsFromString('--interrupt-budget=540000');
  if (engine === 12 || engine === 13) setFlagsFromString('--invocation-count-for-turbofan=24000');
}

const withoutItems = (sources: WorkspaceSources): WorkspaceSources => ({
  ...sources,
  documents: sources.documents.filter(({ path }) => kindOf(path) !== 'item'),
});

/** So few that no thread waits long for another at the end, so many that counting costs nothing. */
const handful = 8;

/** Compiles the next items that no thread has taken, until there are none. */
export function compileShare(sources: WorkspaceSources, ground: Ground, taken: SharedCounter): CompiledShare {
  const items = itemSources(sources);
  const share: [number, CompiledItem][] = [];
  for (let from = Atomics.add(taken, 0, handful); from < items.length; from = Atomics.add(taken, 0, handful))
    items.slice(from, from + handful).forEach((source, at) => void share.push([from + at, compileItem(source, ground)]));
  return share;
}

type Placed<T> = readonly [place: number, work: T];

interface Shares {
  /** What the first thread compiled, and what each of the others did. */
  readonly own: readonly Placed<Item>[];
  readonly others: readonly (readonly Placed<Item>[])[];
  /** Of its own, last first, what the first thread tells the others so that they can go on when they are done. */
  readonly reserve: readonly Placed<Item>[];
}

/** More than the first thread has too many: it also makes what is about all items. */
function shareOut(items: readonly Item[], ownerOf: (item: Item) => number, threads: number): Shares {
  const placed = items.map((item, place) => [place, item] as const);
  const of = (thread: number): readonly Placed<Item>[] => placed.filter(([, item]) => ownerOf(item) === thread);
  const own = of(0);
  const sure = Math.floor(((items.length / threads) * 5) / 6);
  return { own, others: Array.from({ length: threads - 1 }, (_other, at) => of(at + 1)), reserve: own.slice(sure).reverse() };
}

interface Hired {
  readonly send: (message: Briefing | RenderOrder) => void;
  /** The next thing the worker reports; fails when it ends before that. */
  readonly next: <T>() => Promise<T>;
  /** Ends it; who still waits for it gets the reason. */
  readonly dismiss: (reason?: unknown) => void;
}

function hire(hiring: Hiring): Hired {
  const worker = new Worker(new URL('./crew-worker.js', import.meta.url), { workerData: hiring });
  let dismissed: unknown;
  const failure = new Promise<never>((_resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => reject(dismissed ?? new Error(`a thread ended early with ${code}`)));
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
    send: (message) => worker.postMessage(message),
    next: <T>() => Promise.race([report() as Promise<T>, failure]),
    dismiss: (reason) => {
      dismissed = reason;
      void worker.terminate();
    },
  };
}
