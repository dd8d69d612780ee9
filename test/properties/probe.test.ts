import { join } from 'node:path';
import { it } from 'vitest';
import { readWorkspace } from '../../bin/io/workspace.ts';
import { packageRoot } from '../../bin/io/assets.ts';
import { compileItem, itemSources, prepare, readDocument } from '../../src/pipeline.ts';
import { reader } from '../support/compile.ts';
import { breaks, spotsIn } from './break.ts';

const sources = readWorkspace(join(packageRoot(), 'examples', 'county'));
const packs = '[county, beijing, shanghai, guangdong, henan, zhejiang, legality, consistency, reduction]';
const documents = sources.documents.map((s) => s.path === 'guide.yaml' ? { ...s, bytes: new TextEncoder().encode(new TextDecoder().decode(s.bytes).replace('[county]', packs)) } : s);
const ground = prepare({ ...sources, documents }, reader);

it('probe', () => {
  const share = Number(process.env.SHARE ?? 0.05);
  let n = 0, bad = 0, seed = 1, hidden = 0;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const seen = new Map<string, number>();
  const shapes = new Map<string, string[]>();
  for (const source of itemSources(sources)) {
    const text = new TextDecoder().decode(source.bytes);
    const sound = readDocument(source, reader);
    const before = compileItem(source, ground);
    const all = [...before.diagnostics, ...(before.binding?.diagnostics ?? [])];
    const own = new Set(all.map((d) => `${d.code} ${text.slice(d.span.start, d.span.end)}`));
    if (sound.root === undefined) throw new Error(source.path);
    for (const spot of spotsIn(sound.root, reader.plans.item))
      for (const [name, spoil] of Object.entries(breaks)) {
        if (random() > share) continue;
        const broken = spoil(text, spot);
        if (broken === undefined) continue;
        const s = { ...source, bytes: new TextEncoder().encode(broken) };
        const read = readDocument(s, reader);
        if (read.draft !== undefined || read.diagnostics.every((d) => d.severity !== 'error')) continue;
        n++;
        if (read.rest === undefined) hidden++;
        const shape = new Set(read.diagnostics.map((d) => JSON.stringify([d.code, d.span])));
        const found = compileItem(s, ground, () => read).diagnostics;
        for (const d of found) {
          const at = broken.slice(d.span.start, d.span.end);
          if (shape.has(JSON.stringify([d.code, d.span]))) {
            continue;
          }
          if (own.has(`${d.code} ${at}`)) continue;
          const key = `${d.code} | ${name} | ${spot.path.replace(/\d+/g, 'N')}`;
          seen.set(key, (seen.get(key) ?? 0) + 1);
          if (seen.get(key) === 1) shapes.set(key, [`${source.path} ${spot.path} @${at.slice(0, 40)} shape=${read.diagnostics.map((x) => x.code)}`]);
          bad++;
        }
      }
  }
  console.log(`breaks ${n}, no rest ${hidden}, false ${bad}`);
  for (const [k, v] of [...seen].sort((a, b) => b[1] - a[1]).slice(0, 60)) console.log(v, k, shapes.get(k)?.join());
}, 600000);
