/**
 * One rendering thread. In: a share of the catalogue. Out: its pages, written to the stage folder, and their paths.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { publish } from '../../src/compile/publish.ts';
import { itemArtifacts } from '../../src/render/outputs.ts';
import { loadTools } from './assets.ts';
import { stageIn } from './output.ts';
import type { RenderShare } from './render-pool.ts';
import { textReader } from './workspace.ts';

const { catalogue, lang, pdf, workspace, folder } = workerData as RenderShare;
const written: string[] = [];
const stage = stageIn(folder, workspace, written);
for (const artifact of itemArtifacts({ catalogue, publicCatalogue: publish(catalogue) }, loadTools(lang, textReader(workspace)), pdf))
  stage.write(artifact);
parentPort?.postMessage(written);
