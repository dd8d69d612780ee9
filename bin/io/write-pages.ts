/**
 * The pages of some items, on disk. In: a catalogue of these items. Out: the files that were written of each.
 */
import type { Catalogue } from '../../src/compile/catalogue.ts';
import { type Catalogues, itemArtifacts } from '../../src/render/outputs.ts';
import type { RenderTools } from '../../src/render/tools.ts';
import type { Stage } from './output.ts';
import { type Sealer, sealer } from './seal.ts';

/** The files of one item, with the seal on them if there is a key. */
export interface PagesOfItem {
  readonly paths: readonly string[];
  readonly seal?: string;
}

/** By the file that an item was written in. */
export type WrittenPages = ReadonlyMap<string, PagesOfItem>;

export interface PageWork {
  readonly stage: Stage;
  readonly tools: RenderTools;
  readonly pdf: boolean;
  /** Items of the catalogue in the order in which they are wanted, a few at a time. */
  readonly groups: Iterable<Catalogue['items']>;
  /** With which pages are sealed, if they will be kept. */
  readonly key: string | undefined;
  /** Called before each file, and may throw. */
  readonly checked?: () => void;
}

export function writePages(catalogues: Catalogues, { stage, tools, pdf, groups, key, checked }: PageWork): WrittenPages {
  const pages = new Map<string, { readonly paths: string[]; readonly sealer?: Sealer }>();
  for (const [item, artifact] of itemArtifacts(catalogues, tools, pdf, groups)) {
    checked?.();
    const own = pages.get(item) ?? { paths: [], ...(key === undefined ? {} : { sealer: sealer(key) }) };
    pages.set(item, own);
    stage.write(artifact, own.sealer);
    own.paths.push(artifact.path);
  }
  return new Map(
    [...pages].map(([item, { paths, sealer: made }]) => [item, made === undefined ? { paths } : { paths, seal: made.seal() }]),
  );
}
