/**
 * One thread of the crew. In: a share of a workspace's items, later an order to render. Out: the items compiled, then the
 * paths of the pages it wrote.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { compileItem, itemSources, makeReader, prepare } from '../../src/pipeline.ts';
import { loadStandards } from './assets.ts';
import type { RenderOrder, Share } from './crew.ts';
import { shelfOf } from './law-shelf.ts';
import { withModules } from './rule-modules.ts';

const { root, sources, profile, today, laws, renders } = workerData as Share;
const shelf = laws === undefined ? undefined : shelfOf(laws);
const standards = loadStandards();
const ground = prepare(
  sources,
  await withModules(root, sources, makeReader(standards, { profile, today, ...(shelf === undefined ? {} : { laws: shelf }) })),
);
const compiled = itemSources(sources).map((source) => compileItem(source, ground));
const bindings = compiled.flatMap(({ binding }) => binding?.bound ?? []);
const order = new Promise<RenderOrder>((resolve) => parentPort?.once('message', resolve));
parentPort?.postMessage(compiled);
if (renders) {
  const { renderShare } = await import('./render-share.ts');
  const given = await order;
  const items = bindings.filter(({ id }) => given.ids.has(id));
  parentPort?.postMessage(renderShare({ ...given.catalogue, items }, given, standards, shelf));
}
