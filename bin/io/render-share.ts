/**
 * The pages of some items. In: a catalogue of these items and an order. Out: the pages, written and noted.
 */
import type { Catalogue } from '../../src/compile/catalogue.ts';
import { publish } from '../../src/compile/publish.ts';
import type { Shelf } from '../../src/law/shelf.ts';
import { failedTemplate } from '../../src/render/overrides.ts';
import type { Diagnostic } from '../../src/schema/diagnostic.ts';
import type { Standards } from '../../src/schema/standards.ts';
import type { RenderedShare, RenderOrder } from './crew.ts';
import { loadConversion } from './opencc.ts';
import { stageIn } from './output.ts';
import { loadTools } from './tools.ts';
import { turns } from './turns.ts';
import { textReader } from './workspace.ts';
import { writePages } from './write-pages.ts';

export async function renderShare(
  catalogue: Catalogue,
  { lang, pdf, workspace, folder, overrides, queue, claims }: RenderOrder,
  standards: Standards,
  laws?: Shelf,
): Promise<RenderedShare> {
  const failures: Diagnostic[] = [];
  const stage = stageIn(folder, workspace, []);
  const failed = (name: string, cause: unknown): void => void failures.push(failedTemplate(name, cause));
  const conversion = await loadConversion(catalogue);
  const tools = loadTools(lang, textReader(workspace), standards, laws, { overrides, failed, ...conversion });
  const items = new Map(catalogue.items.map((item) => [item.file, item]));
  const own = queue.flatMap(([place, file]) => {
    const item = items.get(file);
    return item === undefined ? [] : [[place, item] as const];
  });
  return {
    pages: writePages({ catalogue, publicCatalogue: publish(catalogue) }, { stage, tools, pdf, groups: turns(own, claims) }),
    failures,
  };
}
