/**
 * `npm run bench [-- N [laws]]`: how long things take. In: a number of items, 1,000 by default, and a folder of law texts if there
 * is one. Out: a table of wall times and peak memory, measured on generated items of about 6 KB with a fixed seed and, with law
 * texts, all packs; write the figures down before and after a change.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEvents } from 'js-yaml';
import { loadLaws } from '../bin/io/laws.ts';
import { generateWorkspace } from './generate.ts';

interface Cost {
  readonly code: number;
  readonly seconds: number;
  readonly mebibytes: number;
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const count = Number(process.argv[2] ?? 1000);
const laws = process.argv[3];
const printed = 20;
const runs = 3;

/** Node.js 20 reads further certificates of the machine at every start, in a tenth of a second that has nothing to do with this program. */
const { NODE_EXTRA_CA_CERTS: _certificates, ...environment } = process.env;

const folder = mkdtempSync(join(tmpdir(), 'guide-bench-'));
const caches = join(folder, 'caches');
try {
  console.log(`node ${process.version}, ${cpus().length} cores, ${count} items`);
  execFileSync('npm', ['run', '--silent', 'compile'], { cwd: root, stdio: 'inherit' });
  const bytes = write(count, join(folder, 'many'));
  write(printed, join(folder, 'few'));
  console.log(`${(bytes / count / 1024).toFixed(1)} KiB of YAML an item`);
  console.log(`speed of this machine: js-yaml alone reads ${yardstick().toFixed(0)} of these items a second on one core`);
  const [many, out] = [join(folder, 'many'), join(folder, 'out')];
  const build = (to = out): Cost => guide('build', many, '--no-pdf', '--out', to);
  let first = 0;
  report('check', () => forgetful(() => guide('check', many)));
  report('check again', () => guide('check', many));
  report('check again, one item changed', () => changed(() => guide('check', many)));
  // Each into a folder of its own: for some minutes after the files of an output are removed, some file systems make new ones slowly.
  report('build --no-pdf', () => forgetful(() => build(`${out}-${first++}`)));
  guide('build', many, '--no-pdf', '--out', out);
  report('build --no-pdf again', build);
  report('build --no-pdf again, one changed', () => changed(build));
  report(`build, ${printed} items, 2 PDFs each`, () => guide('build', join(folder, 'few'), '--out', out, '--fresh'), 2 * printed);
  guide('build', join(folder, 'few'), '--out', out);
  report('the same again, PDFs kept', () => guide('build', join(folder, 'few'), '--out', out));
  if (laws !== undefined) await measureLaws(resolve(laws));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** For the first time: nothing is kept of earlier runs. */
function forgetful(measure: () => Cost): Cost {
  rmSync(caches, { recursive: true, force: true });
  return measure();
}

function changed(measure: () => Cost): Cost {
  appendFileSync(join(folder, 'many/items/item-00003.yaml'), '# 注释\n');
  return measure();
}

/** The same machine is half as fast at some hours, so figures mean something only beside this one. */
function yardstick(): number {
  const texts = [...generateWorkspace(200)].filter(([path]) => path.startsWith('items/')).map(([, text]) => text);
  const read = (): void => {
    for (const text of texts) parseEvents(text, {});
  };
  for (let round = 0; round < 3; round++) read();
  const start = performance.now();
  for (let round = 0; round < 5; round++) read();
  return (5000 * texts.length) / (performance.now() - start);
}

/** The library alone, without a cache and with one; then a check with it and every pack. */
async function measureLaws(source: string): Promise<void> {
  const cache = join(folder, 'laws.cache');
  const load = async (): Promise<Cost> => {
    const start = performance.now();
    await loadLaws(source, cache);
    return { code: 0, seconds: (performance.now() - start) / 1000, mebibytes: process.resourceUsage().maxRSS / 1024 };
  };
  print('law library, cold', [await load()]);
  // A cache is not believed in the first two seconds after a file changed; the texts are older than that.
  print('law library, warm', [await load(), await load(), await load()]);
  const packs = readdirSync(join(root, 'standards/packs'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''));
  const workspace = join(folder, 'with-laws');
  write(count, workspace, `规则包: [${packs.join(', ')}]\n`);
  cpSync(source, join(workspace, 'laws'), { recursive: true, preserveTimestamps: true });
  guide('check', workspace);
  report(`check, ${packs.length} packs, law library`, () => guide('check', workspace, '--fresh'));
}

function write(items: number, target: string, settings = ''): number {
  let bytes = 0;
  for (const [path, text] of generateWorkspace(items)) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), path === 'guide.yaml' ? `${text.trimEnd()}\n${settings}` : text);
    if (path.startsWith('items/')) bytes += Buffer.byteLength(text);
  }
  return bytes;
}

function guide(...args: readonly string[]): Cost {
  const output = execFileSync(process.execPath, [join(root, 'bench/measure.mjs'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...environment, XDG_CACHE_HOME: caches },
  });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Cost;
}

/** Best and median of several runs: what the program costs when nothing disturbs it, and what it usually costs. */
function report(title: string, measure: () => Cost, documents?: number): void {
  print(title, Array.from({ length: runs }, measure), documents);
}

function print(title: string, costs: readonly Cost[], documents?: number): void {
  const failed = costs.find(({ code }) => code !== 0);
  if (failed !== undefined) throw new Error(`${title} ended with ${failed.code}`);
  const best = Math.min(...costs.map(({ seconds }) => seconds));
  const median = [...costs].sort((a, b) => a.seconds - b.seconds)[Math.floor(costs.length / 2)]?.seconds ?? best;
  const most = Math.max(...costs.map(({ mebibytes }) => mebibytes));
  const each = documents === undefined ? '' : `, ${(best / documents).toFixed(3)} s a document`;
  console.log(`${title.padEnd(36)} best ${best.toFixed(2)} s, median ${median.toFixed(2)} s, peak ${most.toFixed(0)} MiB${each}`);
}
