/**
 * What a large book costs: `npx tsx bench/handbooks.ts [N] [public|staff]`. In: a number of items, 200 by default. Out: time, peak
 * memory of this process and of the browser's (Linux only), pages and size. docs/handbooks.md keeps the figures.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadWorkspace } from '../bin/commands/load.ts';
import { withBrowser } from '../bin/io/browser.ts';
import { printAll } from '../bin/io/printer.ts';
import { loadTools } from '../bin/io/tools.ts';
import { textReader } from '../bin/io/workspace.ts';
import { handbookPrintJob } from '../src/render/handbooks.ts';
import { generateWorkspace } from './generate.ts';

const count = Number(process.argv[2] ?? 200);
const readers = process.argv[3] === 'staff' ? 'staff' : 'public';
const folder = mkdtempSync(join(tmpdir(), 'guide-bench-'));

/** Memory of all processes of this one's session below the browser, in MiB. */
function browserMemory(): number {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const stat = (pid: string, file: string): string => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8');
    } catch {
      // It ended meanwhile.
      return '';
    }
  };
  const parents = new Map(processes.map((pid) => [pid, / \d+/.exec(stat(pid, 'stat').replace(/^.*\) ./, ''))?.[0].trim() ?? '']));
  const isOurs = (pid: string | undefined): boolean =>
    pid !== undefined && (parents.get(pid) === String(process.pid) || (parents.has(pid) && isOurs(parents.get(pid))));
  const sizes = processes.filter(isOurs).map((pid) => Number(/^RssAnon:\s+(\d+)/m.exec(stat(pid, 'status'))?.[1] ?? 0));
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

try {
  for (const [path, text] of generateWorkspace(count)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { root, compiled, standards } = loadWorkspace(folder);
  if (compiled.catalogue === undefined) throw new Error('no catalogue');
  const tools = loadTools('zh', textReader(root), standards);
  const book = { id: 'book', title: '示范县政务服务办事指南汇编', readers, date: '2026-10-01' } as const;
  const start = performance.now();
  const job = handbookPrintJob(book, compiled.catalogue, tools);
  const rendered = performance.now();
  let peak = 0;
  const watch = process.platform === 'linux' ? setInterval(() => (peak = Math.max(peak, browserMemory())), 250) : undefined;
  await withBrowser({ env: process.env }, (running) =>
    printAll([job], running, {
      accept: ({ bytes, pages }) => {
        const seconds = (performance.now() - rendered) / 1000;
        console.log(`node ${process.version}, ${count} items, ${readers}: HTML ${(job.html.length / 1e6).toFixed(1)} M characters`);
        console.log(`rendered in ${((rendered - start) / 1000).toFixed(1)} s, printed in ${seconds.toFixed(1)} s`);
        console.log(`${pages} pages, ${(bytes.length / 1e6).toFixed(1)} MB`);
        if (process.env.GUIDE_KEEP !== undefined) writeFileSync(process.env.GUIDE_KEEP, bytes);
      },
    }),
  );
  clearInterval(watch);
  const own = process.resourceUsage().maxRSS / 1024;
  console.log(`peak memory: ${own.toFixed(0)} MiB here, ${peak.toFixed(0)} MiB in the browser`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
