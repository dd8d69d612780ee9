/**
 * What a page costs its reader: `npx tsx bench/pages.ts`. In: examples/county. Out: a table in Markdown with the compressed size
 * of HTML, style and scripts, and what Chromium measures on a phone four times slower than this machine. docs/pages.md keeps the figures.
 */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { withBrowser } from '../bin/io/browser.ts';
import { countySite } from '../test/support/site-browser.ts';

const pages = ['index.html', 'departments', 'topics', 'items/food-permit-new.html', 'items/disability-subsidy.html'];
const slower = 4;

interface Measured {
  readonly fcp: number;
  readonly lcp: number;
  readonly shift: number;
  readonly blocked: number;
}

const observer = `
window.measured = { fcp: 0, lcp: 0, shift: 0, blocked: 0 };
new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.measured.lcp = entry.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.measured.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.measured.blocked += Math.max(0, entry.duration - 50); }).observe({ type: 'longtask', buffered: true });
new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (entry.name === 'first-contentful-paint') window.measured.fcp = entry.startTime; }).observe({ type: 'paint', buffered: true });`;

/** Also tells what was loaded, because only that is counted. */
async function measure(
  browser: Browser,
  site: ReadonlyMap<string, string>,
  path: string,
): Promise<Measured & { loaded: readonly string[] }> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const loaded: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol === 'data:') return void request.continue();
    const name = decodeURIComponent(pathname.slice(1));
    loaded.push(name);
    const type = name.endsWith('.css') ? 'text/css' : name.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    return void request.respond({ status: site.has(name) ? 200 : 404, contentType: type, body: site.get(name) ?? '' });
  });
  await page.setViewport({ width: 390, height: 844, isMobile: true, deviceScaleFactor: 2 });
  await page.emulateCPUThrottling(slower);
  await page.evaluateOnNewDocument(observer);
  await page.goto(`http://guide.test/${path}`, { waitUntil: 'networkidle0' });
  const measured = (await page.evaluate('window.measured')) as Measured;
  await context.close();
  return { ...measured, loaded };
}

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);

const site = countySite();
const paths = pages.map((start) => [...site.keys()].filter((path) => path.startsWith(`public/${start}`)).sort()[0] ?? '');
await withBrowser({ env: process.env }, async ({ browser }) => {
  console.log('| page | gzip KB | Brotli KB | requests | FCP ms | LCP ms | shift | blocked ms |\n|---|--:|--:|--:|--:|--:|--:|--:|');
  for (const path of paths) {
    const { fcp, lcp, shift, blocked, loaded } = await measure(browser, site, path);
    const sum = (pack: (text: string) => Buffer): number => loaded.reduce((total, name) => total + pack(site.get(name) ?? '').length, 0);
    const sizes = [kilobytes(sum((text) => gzipSync(text))), kilobytes(sum((text) => brotliCompressSync(text)))];
    const cells = [path, ...sizes, loaded.length, Math.round(fcp), Math.round(lcp), shift.toFixed(3), Math.round(blocked)];
    console.log(`| ${cells.join(' | ')} |`);
  }
});
