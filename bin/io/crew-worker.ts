/**
 * One thread of the crew. In: a share of a workspace's items, later an order to render. Out: the items compiled, then the
 * paths of the pages it wrote.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { compileItem, itemSources, makeReader, prepare } from '../../src/pipeline.ts';
import { loadStandards } from './assets.ts';
import type { RenderOrder, Share } from './crew.ts';

const { sources, profile, renders } = workerData as Share;
const standards = loadStandards();
const ground = prepare(sources, makeReader(standards, { profile }));
const compiled = itemSources(sources).map((source) => compileItem(source, ground));
const bindings = compiled.flatMap(({ binding }) => binding?.bound ?? []);
const order = new Promise<RenderOrder>((resolve) => parentPort?.once('message', resolve));
parentPort?.postMessage(compiled);
if (renders) {
  const { renderShare } = await import('./render-share.ts');
  const given = await order;
  const items = bindings.filter(({ id }) => given.ids.has(id));
  parentPort?.postMessage(renderShare({ ...given.catalogue, items }, given, standards));
}
