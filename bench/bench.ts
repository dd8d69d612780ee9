/**
 * `npm run bench [-- N]`: how long things take. In: a number of items, 1,000 by default. Out: a table of wall times and peak
 * memory, measured on generated items of about 6 KB with a fixed seed; write the figures down before and after a change.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateWorkspace } from './generate.ts';

interface Cost {
  readonly code: number;
  readonly seconds: number;
  readonly mebibytes: number;
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const count = Number(process.argv[2] ?? 1000);
const printed = 20;
const runs = 3;

const folder = mkdtempSync(join(tmpdir(), 'guide-bench-'));
try {
  console.log(`node ${process.version}, ${cpus().length} cores, ${count} items`);
  execFileSync('npm', ['run', '--silent', 'compile'], { cwd: root, stdio: 'inherit' });
  const bytes = write(count, join(folder, 'many'));
  write(printed, join(folder, 'few'));
  console.log(`${(bytes / count / 1024).toFixed(1)} KiB of YAML an item`);
  const out = join(folder, 'out');
  report('check', () => guide('check', join(folder, 'many')));
  report('build --no-pdf', () => guide('build', join(folder, 'many'), '--no-pdf', '--out', out));
  report(`build, ${printed} items, 2 PDFs each`, () => guide('build', join(folder, 'few'), '--out', out), 2 * printed);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function write(items: number, target: string): number {
  let bytes = 0;
  for (const [path, text] of generateWorkspace(items)) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
    if (path.startsWith('items/')) bytes += Buffer.byteLength(text);
  }
  return bytes;
}

function guide(...args: readonly string[]): Cost {
  const output = execFileSync(process.execPath, [join(root, 'bench/measure.mjs'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Cost;
}

/** Best and median of several runs: what the program costs when nothing disturbs it, and what it usually costs. */
function report(title: string, measure: () => Cost, documents?: number): void {
  const costs = Array.from({ length: runs }, measure);
  const failed = costs.find(({ code }) => code !== 0);
  if (failed !== undefined) throw new Error(`${title} ended with ${failed.code}`);
  const best = Math.min(...costs.map(({ seconds }) => seconds));
  const median = [...costs].sort((a, b) => a.seconds - b.seconds)[Math.floor(runs / 2)]?.seconds ?? best;
  const most = Math.max(...costs.map(({ mebibytes }) => mebibytes));
  const each = documents === undefined ? '' : `, ${(best / documents).toFixed(3)} s a document`;
  console.log(`${title.padEnd(36)} best ${best.toFixed(2)} s, median ${median.toFixed(2)} s, peak ${most.toFixed(0)} MiB${each}`);
}
