/**
 * The pages of some items, on disk. In: a catalogue of these items. Out: the files that were written of each.
 */
import type { Catalogue } from '../../src/compile/catalogue.ts';
import type { Artifact } from '../../src/render/artifact.ts';
import { type Catalogues, itemArtifacts } from '../../src/render/outputs.ts';
import type { RenderTools } from '../../src/render/tools.ts';
import type { PageNotes } from './kept-pages.ts';
import type { Stage } from './output.ts';

/** By the file that an item was written in. */
export type WrittenPages = ReadonlyMap<string, PageNotes>;

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
  const pages = new Map<string, (readonly [string, string])[]>();
  const written = (artifact: Artifact): string => {
    if (key !== undefined) return stage.writeSealed(artifact, key);
    stage.write(artifact);
    return '';
  };
  for (const [item, artifact] of itemArtifacts(catalogues, tools, pdf, groups)) {
    checked?.();
    const noted = [artifact.path, written(artifact)] as const;
    const before = pages.get(item);
    if (before === undefined) pages.set(item, [noted]);
    else before.push(noted);
  }
  return pages;
}
