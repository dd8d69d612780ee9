/**
 * The pages of some items, on disk. In: a catalogue of these items. Out: the files that were written of each.
 */
import type { Catalogue } from '../../src/compile/catalogue.ts';
import { publish } from '../../src/compile/publish.ts';
import { itemArtifacts } from '../../src/render/outputs.ts';
import type { RenderTools } from '../../src/render/tools.ts';
import type { PageNotes } from './kept-pages.ts';
import type { Stage } from './output.ts';

/** By the file that an item was written in. */
export type WrittenPages = ReadonlyMap<string, PageNotes>;

/** `checked` is called before each file and may throw. */
export function writePages(
  catalogue: Catalogue,
  stage: Stage,
  tools: RenderTools,
  pdf: boolean,
  checked: () => void = () => undefined,
): WrittenPages {
  const pages = new Map<string, (readonly [string, string])[]>(catalogue.items.map(({ file }) => [file, []]));
  for (const [item, artifact] of itemArtifacts({ catalogue, publicCatalogue: publish(catalogue) }, tools, pdf)) {
    checked();
    const noted = [artifact.path, stage.writeNoted(artifact)] as const;
    pages.get(item)?.push(noted);
  }
  return pages;
}
