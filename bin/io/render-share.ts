/**
 * The pages of some items. In: how pages are made, later a catalogue of these items and an order. Out: the pages, written and noted.
 */
import type { Catalogue } from '../../src/compile/catalogue.ts';
import { publish } from '../../src/compile/publish.ts';
import type { Ground } from '../../src/pipeline.ts';
import { failedTemplate } from '../../src/render/overrides.ts';
import type { RenderTools } from '../../src/render/tools.ts';
import type { Diagnostic } from '../../src/schema/diagnostic.ts';
import type { RenderedShare, Rendering, RenderOrder } from './crew.ts';
import { loadConversion } from './opencc.ts';
import { stageIn } from './output.ts';
import { loadTools } from './tools.ts';
import { turns } from './turns.ts';
import { writePages } from './write-pages.ts';

type RenderShare = (catalogue: Catalogue, order: RenderOrder) => RenderedShare;

/** What can be done before there is a catalogue. */
export async function getReady(
  { lang, overrides }: Rendering,
  { reader, frame }: Ground,
  fileText: RenderTools['fileText'],
): Promise<RenderShare> {
  const failures: Diagnostic[] = [];
  const failed = (name: string, cause: unknown): void => void failures.push(failedTemplate(name, cause));
  const conversion = frame === undefined ? {} : await loadConversion({ workspace: frame.workspace.value });
  const tools = loadTools(lang, fileText, reader.standards, reader.laws, { overrides, failed, ...conversion });
  return (catalogue, { queue, claims, pdf, workspace, folder, key }) => {
    const items = new Map(catalogue.items.map((item) => [item.file, item]));
    const own = queue.flatMap(([place, file]) => {
      const item = items.get(file);
      return item === undefined ? [] : [[place, item] as const];
    });
    const stage = stageIn(folder, workspace, []);
    const pages = writePages({ catalogue, publicCatalogue: publish(catalogue) }, { stage, tools, pdf, groups: turns(own, claims), key });
    return { pages, failures };
  };
}
