/**
 * One thread of the crew. In: a briefing with the sources of a workspace, later an order to render. Out: the items it compiled,
 * then the paths of the pages it wrote.
 */
import { once } from 'node:events';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { makeReader, prepare } from '../../src/pipeline.ts';
import { loadStandards } from './assets.ts';
import { type Briefing, compileShare, type RenderOrder } from './crew.ts';
import type { Hiring } from './hands.ts';
import { shelfOf } from './law-shelf.ts';
import { withModules } from './rule-modules.ts';
import { textReader } from './workspace.ts';

const { root, taken } = workerData as Hiring;
const port = parentPort as MessagePort;
const received = async <T>(): Promise<T> => ((await once(port, 'message')) as [T])[0];

const briefed = received<Briefing>();
const standards = loadStandards();
const { sources, profile, today, laws, rendering } = await briefed;
const shelf = laws === undefined ? undefined : shelfOf(laws);
const reader = makeReader(standards, { profile, today, ...(shelf === undefined ? {} : { laws: shelf }) });
const ground = prepare(sources, await withModules(root, sources, reader));
const share = compileShare(sources, ground, taken);
const ordered = received<RenderOrder>();
port.postMessage(share);
if (rendering !== undefined) {
  const { getReady } = await import('./render-share.ts');
  const render = await getReady(rendering, ground, textReader(root));
  const order = await ordered;
  const wanted = new Set(order.queue.map(([, file]) => file));
  const own = share.flatMap(([, { binding }]) => binding?.bound ?? []).filter(({ file }) => wanted.has(file));
  port.postMessage(render({ ...order.catalogue, items: [...own, ...order.catalogue.items] }, order));
}
