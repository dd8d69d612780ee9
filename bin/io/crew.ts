/**
 * Items on all cores. In: the sources of a workspace. Out: each item compiled and, if asked for, its pages written. A small
 * workspace is worked through here; for a large one threads are started before its files are read, and each takes the next few
 * items until none is left. Until everything is put together an item depends on guide.yaml and the offices alone, which every
 * thread reads for itself, so it does not matter who compiles what. Each thread renders what it compiled, and then what the others
 * have not come to.
 */
import type { Catalogue } from '../../src/compile/catalogue.ts';
import { type CompiledItem, compileItem, type Ground, itemSources, kindOf, type WorkspaceSources } from '../../src/pipeline.ts';
import type { Catalogues } from '../../src/render/outputs.ts';
import type { Overrides } from '../../src/render/overrides.ts';
import type { RenderTools } from '../../src/render/tools.ts';
import type { Diagnostic, Lang } from '../../src/schema/diagnostic.ts';
import type { Hands, SharedCounter } from './hands.ts';
import type { KeptPages } from './kept-pages.ts';
import type { LawShare } from './law-shelf.ts';
import type { Stage } from './output.ts';
import { type Claims, makeClaims, turns } from './turns.ts';
import type { WrittenPages } from './write-pages.ts';

/** What a worker compiles from. */
export interface Briefing {
  readonly sources: WorkspaceSources;
  readonly profile: string;
  readonly today: string;
  readonly laws?: LawShare;
  /** How pages will be made, so that a worker can get ready while the items are put together; absent when none will be. */
  readonly rendering?: Rendering;
}

export interface Rendering {
  readonly lang: Lang;
  readonly overrides: Overrides;
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
  readonly pdf: boolean;
  readonly workspace: string;
  readonly folder: string;
  /** With which pages are sealed, if they will be kept. */
  readonly key: string | undefined;
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
  /**
   * Makes the pages of some items. `meanwhile` is work of this thread that is done while the others render, and the public catalogue is
   * not asked for before. Out come findings of the other threads.
   */
  readonly render: (
    catalogues: Catalogues,
    items: Catalogue['items'],
    stage: Stage,
    options: RenderOptions,
    meanwhile: () => void,
  ) => Promise<readonly Diagnostic[]>;
  readonly dismiss: () => void;
}

export interface RenderOptions {
  readonly tools: RenderTools;
  readonly pdf: boolean;
  /** Takes notes of the pages that are made. */
  readonly kept: KeptPages;
  readonly signal: AbortSignal;
}

export function makeCrew(hands: Hands): Crew {
  let briefed: Briefing | undefined;
  /** Which thread compiled the item of a file; 0 is this one. */
  const owners = new Map<string, number>();
  return {
    brief: (briefing) => {
      briefed = briefing;
      hands.hire(itemSources(briefing.sources).length);
      for (const hand of hands.hired()) hand.send(briefing);
    },
    compile: async (ground) => {
      if (briefed === undefined) throw new Error('the crew has not been told what to compile');
      const own = compileShare(briefed.sources, ground, hands.taken);
      const shares = [own, ...(await Promise.all(hands.hired().map((hand) => hand.next<CompiledShare>())))];
      shares.forEach((share, thread) => {
        for (const [, { path }] of share) owners.set(path, thread);
      });
      return shares
        .flat()
        .sort(([a], [b]) => a - b)
        .map(([, item]) => item);
    },
    render: async (catalogues, items, stage, { tools, pdf, kept, signal }, meanwhile) => {
      const { writePages } = await import('./write-pages.ts');
      if (hands.hired().length === 0 && briefed !== undefined) {
        hands.hire(items.length);
        for (const hand of hands.hired()) hand.send({ ...briefed, sources: withoutItems(briefed.sources) } satisfies Briefing);
        await Promise.all(hands.hired().map((hand) => hand.next<CompiledShare>()));
      }
      const workers = hands.hired();
      const { own, others, reserve } = shareOut(items, ({ file }) => owners.get(file) ?? 0, workers.length + 1);
      const claims = makeClaims(items.length);
      const catalogue = { ...catalogues.catalogue, items: reserve.map(([, item]) => item) };
      workers.forEach((worker, at) => {
        const queue = [...(others[at] ?? []), ...reserve].map(([place, { file }]) => [place, file] as const);
        worker.send({
          catalogue,
          queue,
          claims,
          pdf,
          workspace: stage.workspace,
          folder: stage.folder,
          key: kept.key,
        } satisfies RenderOrder);
      });
      const stop = (): void => hands.dismiss(signal.reason);
      signal.addEventListener('abort', stop, { once: true });
      const written = Promise.all(workers.map((worker) => worker.next<RenderedShare>()));
      meanwhile();
      const checked = (): void => signal.throwIfAborted();
      const groups = turns([own, ...others.map((queue) => queue.toReversed())].flat(), claims);
      const pages = writePages(catalogues, { stage, tools, pdf, groups, key: kept.key, checked });
      const shares = await written;
      signal.removeEventListener('abort', stop);
      for (const share of shares) stage.record([...share.pages.values()].flatMap(({ paths }) => paths));
      for (const made of [pages, ...shares.map((share) => share.pages)]) for (const [item, own] of made) kept.note(item, own);
      return shares.flatMap(({ failures }) => failures);
    },
    dismiss: () => hands.dismiss(),
  };
}

type Item = Catalogue['items'][number];

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
