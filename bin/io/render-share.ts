/**
 * The pages of some items. In: a catalogue of these items and an order. Out: the pages, written, and their paths.
 */
import type { Catalogue } from '../../src/compile/catalogue.ts';
import { publish } from '../../src/compile/publish.ts';
import type { Shelf } from '../../src/law/shelf.ts';
import { itemArtifacts } from '../../src/render/outputs.ts';
import { failedTemplate } from '../../src/render/overrides.ts';
import type { Diagnostic } from '../../src/schema/diagnostic.ts';
import type { Standards } from '../../src/schema/standards.ts';
import type { RenderedShare, RenderOrder } from './crew.ts';
import { loadConversion } from './opencc.ts';
import { stageIn } from './output.ts';
import { loadTools } from './tools.ts';
import { textReader } from './workspace.ts';

export async function renderShare(
  catalogue: Catalogue,
  { lang, pdf, workspace, folder, overrides }: RenderOrder,
  standards: Standards,
  laws?: Shelf,
): Promise<RenderedShare> {
  const written: string[] = [];
  const failures: Diagnostic[] = [];
  const stage = stageIn(folder, workspace, written);
  const failed = (name: string, cause: unknown): void => void failures.push(failedTemplate(name, cause));
  const conversion = await loadConversion(catalogue);
  const tools = loadTools(lang, textReader(workspace), standards, laws, { overrides, failed, ...conversion });
  for (const artifact of itemArtifacts({ catalogue, publicCatalogue: publish(catalogue) }, tools, pdf)) stage.write(artifact);
  return { written, failures };
}
