/**
 * `npx tsx bench/search.ts [N]`: what the search costs with many items, 10,000 by default. In: the items of test/search, repeated in
 * made-up townships. Out: sizes of scripts and data, time to make the data, and in the browser the time of every key of every question,
 * with the list drawn, at full speed and slowed down four times as a cheap phone is.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { withBrowser } from '../bin/io/browser.ts';
import { loadTools } from '../bin/io/tools.ts';
import type { PublicBoundItem, PublicCatalogue } from '../src/compile/catalogue.ts';
import { makeTerms } from '../src/compile/guide-view-terms.ts';
import { renderPublicSite } from '../src/render/public-site.ts';
import { lookupIndex } from '../src/render/site/lookup-index.ts';
import { countyCatalogue, otherItems, questions } from '../test/search/support.ts';

const count = Number(process.argv[2] ?? 10_000);
const first = '东西南北中大新石龙白黄青红长太永和河沙古横阜三民坦板神五小';
const second = '平山岭埔安桥门田云旗乐镇丰口溪栏角众洲芙湾桂榄升坪塘';

/** The same item in another township: other words, another code. */
function moved({ id, item, ...rest }: PublicBoundItem, round: number, at: number): PublicBoundItem {
  if (round === 0) return { id, item, ...rest };
  const town = `${first[round % first.length]}${second[(round * 7) % second.length]}镇`;
  const code = String(100_000_000_000 + at * 7919);
  const codes = { basicCode: code, implementationCode: `11440199001990018N4${code}` };
  return {
    ...rest,
    id: `${id}-${round}`,
    item: { ...item, ...codes, name: `${town}${item.name}`, summary: `${town}：${item.summary ?? ''}` },
  };
}

function crowdOf(size: number): PublicCatalogue {
  const county = countyCatalogue();
  const base = [...county.items, ...otherItems()];
  const items = Array.from({ length: size }, (_, at) => moved(base[at % base.length] as PublicBoundItem, Math.floor(at / base.length), at));
  return { ...county, items };
}

const tools = loadTools('zh', () => undefined);
const crowd = crowdOf(count);
const terms = makeTerms('zh', tools.standards);
lookupIndex(countyCatalogue(), terms);
const start = performance.now();
const index = lookupIndex(crowd, terms);
console.log(`${count} items, data made in ${(performance.now() - start).toFixed(0)} ms`);

const folder = mkdtempSync(join(tmpdir(), 'guide-search-'));
try {
  for (const { path, content: made } of renderPublicSite(countyCatalogue(), tools)) {
    if (typeof made !== 'string' || !/index\.html$|assets\//.test(path)) continue;
    const content = path.endsWith('lookup-index.js') ? index : made;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    if (path.includes('lookup'))
      console.log(`${path}: ${kilobytes(Buffer.byteLength(content))}, gzip ${kilobytes(gzipSync(content, { level: 9 }).length)}`);
  }
  const address = pathToFileURL(join(folder, 'public/index.html')).href;
  await withBrowser({ env: process.env }, async ({ browser }) => {
    for (const slower of [1, 4]) {
      const page = await browser.newPage();
      await page.goto(address);
      await page.emulateCPUThrottling(slower);
      print(slower, await measure(page));
      await page.close();
    }
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Key {
  readonly typed: string;
  readonly ms: number;
}

/** Every beginning of every question, typed one after the other. Time of the page's thread, so that others on the machine do not count. */
async function measure(page: Page): Promise<{ readonly ready: number; readonly keys: readonly Key[] }> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const press = (text: string): Promise<unknown> =>
    page.evaluate(`{
      const input = document.querySelector('#q');
      input.value = ${JSON.stringify(text)};
      input.dispatchEvent(new Event('input'));
      document.querySelector('[data-lookup-results]').offsetHeight;
    }`);
  const start = await spent();
  await press('许');
  await page.waitForFunction(`document.querySelector('[data-lookup-status]').textContent !== ''`);
  const ready = (await spent()) - start;
  const keys: Key[] = [];
  for (const typed of questions.flatMap((question) => Array.from(question.typed, (_, at) => question.typed.slice(0, at + 1)))) {
    const before = await spent();
    await press(typed);
    keys.push({ typed, ms: (await spent()) - before });
  }
  return { ready, keys };
}

function print(slower: number, { ready, keys }: { readonly ready: number; readonly keys: readonly Key[] }): void {
  const sorted = [...keys].sort((a, b) => a.ms - b.ms);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))]?.ms ?? 0).toFixed(0);
  const worst = sorted.slice(-5).map(({ typed, ms }) => `${typed} ${ms.toFixed(0)}`);
  console.log(
    `slowed down ${slower} times: ready in ${ready.toFixed(0)} ms; ${keys.length} keys, median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${at(1)} ms (${worst.join(', ')})`,
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
