/** The search as somebody uses it: in a browser, from a file and from a server, with the keyboard, on a phone. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../bin/io/assets.ts';
import { withBrowser } from '../../bin/io/browser.ts';
import { freshFolder, guide } from '../cli/cli.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = freshFolder();
const site = join(folder, 'public');
const file = (path: string, query = ''): string => pathToFileURL(join(site, path)).href + query;
const home = 'http://guide.example.gov.cn/';

const kinds: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css', js: 'text/javascript' };
/** Answers as a server with a strict policy would; there is no network. */
async function serve(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const path = decodeURIComponent(new URL(request.url()).pathname);
    const contentType = `${kinds[/[^.]*$/.exec(path)?.[0] ?? '']}; charset=utf-8`;
    if (!request.url().startsWith(home)) return void request.continue();
    const headers = { 'Content-Security-Policy': "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'" };
    void request.respond({ contentType, headers, body: readFileSync(join(site, path)) });
  });
}

beforeAll(async () => {
  const built = await guide(join(packageRoot(), 'examples/county'), ['build', '--no-pdf', '--out', folder]);
  expect(built.code, built.err).toBe(0);
});
interface Visit {
  readonly page: Page;
  /** What the browser complained of. */
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
}

const visit = (look: (visit: Visit) => Promise<void>): Promise<void> =>
  withBrowser({ env: process.env }, async ({ browser }) => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => void complaints.push(message.text()));
    page.on('pageerror', (error) => void complaints.push(String(error)));
    page.on('request', (request) => void requests.push(request.url().replace(/^.*\//, '')));
    await look({ page, complaints, requests });
    expect(complaints).toEqual([]);
  });

/** Scripts are texts, because types here know no browser. */
const ask = <T>(page: Page, script: string): Promise<T> => page.evaluate(script) as Promise<T>;
const results = (page: Page): Promise<readonly string[]> =>
  ask(page, `[...document.querySelectorAll('[data-lookup-results] a')].map((link) => link.textContent)`);
const status = (page: Page): Promise<string> => ask(page, `document.querySelector('[data-lookup-status]').textContent`);
const focused = (page: Page): Promise<string> => ask(page, `document.activeElement.textContent || document.activeElement.id`);
/** Role and name of everything a screen reader is told of. */
async function heard(page: Page): Promise<readonly string[]> {
  const told = (node: SerializedAXNode): readonly string[] => [`${node.role} ${node.name ?? ''}`, ...(node.children ?? []).flatMap(told)];
  const root = await page.accessibility.snapshot({ interestingOnly: false });
  return root === null ? [] : told(root);
}
const answered = (page: Page): Promise<unknown> =>
  page.waitForFunction(`document.querySelector('[data-lookup-status]').textContent !== ''`);

describe('the search', () => {
  it('finds 食品经营许可 by 开饭店 and opens it, from a file and with the keyboard alone', () =>
    visit(async ({ page }) => {
      await page.goto(file('index.html'));
      for (let stop = 0; stop < 12 && (await focused(page)) !== 'q'; stop++) await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('q');
      await page.keyboard.type('开饭店');
      await answered(page);
      expect(await results(page)).toEqual(['食品经营许可（餐饮服务，新办）']);
      expect(await status(page)).toBe('找到 1 项');
      expect(await ask(page, `document.querySelector('[data-lookup-results] .why').textContent`)).toBe(
        '示范县市场监督管理局 · 日常说法：开饭店',
      );
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe('食品经营许可（餐饮服务，新办）');
      expect(await ask(page, `getComputedStyle(document.activeElement).outlineStyle`)).toBe('solid');
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      expect(page.url()).toBe(file('items/food-permit-new.html'));
    }));

  it('loads its data when somebody goes to the field, not before', () =>
    visit(async ({ page, requests }) => {
      await page.goto(file('index.html'));
      expect(requests).toContain('lookup.js');
      expect(requests).not.toContain('lookup-index.js');
      await page.focus('#q');
      await page.waitForFunction('globalThis.GUIDE_LOOKUP !== undefined');
      expect(requests.filter((name) => name === 'lookup-index.js')).toHaveLength(1);
    }));

  it('moves with the arrows, comes back with Escape, goes to the first result with Enter', () =>
    visit(async ({ page }) => {
      await page.goto(file('index.html'));
      await page.type('#q', '许可');
      await answered(page);
      const found = await results(page);
      expect(found.length).toBeGreaterThan(2);
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp'] as const) await page.keyboard.press(key);
      expect(await focused(page)).toBe(found[0]);
      await page.keyboard.press('ArrowUp');
      expect(await focused(page)).toBe('q');
      await page.keyboard.press('Enter');
      await page.waitForFunction(`document.activeElement.tagName === 'A'`);
      expect(await focused(page)).toBe(found[0]);
      await page.keyboard.press('Escape');
      expect([await focused(page), await results(page), await status(page)]).toEqual(['q', [], '']);
    }));

  it('says when nothing is found, and what may be meant', () =>
    visit(async ({ page }) => {
      await page.goto(file('index.html'));
      await page.type('#q', '飞机');
      await answered(page);
      expect(await status(page)).toMatch(/^没有找到/);
      await page.keyboard.press('Escape');
      await page.type('#q', '护土首次注册');
      await answered(page);
      expect((await results(page))[0]).toBe('护士执业首次注册');
      expect(await status(page)).toMatch(/^没有完全对得上/);
    }));

  it('is in the bar of every page and leads to the front page', () =>
    visit(async ({ page }) => {
      for (const path of ['items/nurse-registration.html', 'audiences/person.html']) {
        await page.goto(file(path));
        await page.type('.bar-search input', 'kfd');
        await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
        expect(page.url()).toBe(file('index.html', '?q=kfd'));
        await answered(page);
        expect((await results(page))[0]).toBe('食品经营许可（餐饮服务，新办）');
      }
    }));

  it('keeps what is typed in the address, under a strict policy', () =>
    visit(async ({ page, requests }) => {
      await serve(page);
      await page.goto(`${home}index.html`);
      await page.type('#q', '开饭店');
      await answered(page);
      expect(decodeURIComponent(page.url())).toBe(`${home}index.html?q=开饭店`);
      await Promise.all([page.waitForNavigation(), page.click('[data-lookup-results] a')]);
      await page.goBack();
      await answered(page);
      expect(await ask(page, `document.querySelector('#q').value`)).toBe('开饭店');
      expect((await results(page)).length).toBe(1);
      await page.focus('#q');
      await page.keyboard.press('Escape');
      expect(page.url()).toBe(`${home}index.html`);
      expect(requests.length).toBeGreaterThan(4);
    }));

  it('has names for those who hear the page', () =>
    visit(async ({ page }) => {
      await page.goto(file('index.html', '?q=许可'));
      await answered(page);
      const found = await heard(page);
      for (const part of ['search ', 'searchbox 您要办什么事？', 'button 查找', 'status ', 'link 食品经营许可（餐饮服务，新办）'])
        expect(found).toContain(part);
      await page.goto(file('items/food-permit-new.html'));
      const bar = await heard(page);
      for (const part of ['search ', 'searchbox 您要办什么事？', 'button 查找']) expect(bar).toContain(part);
    }));

  it.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('has results in which axe finds nothing, in the %s theme at %d pixels', (theme, width) =>
    visit(async ({ page }) => {
      await page.setViewport({ width, height: 844 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      for (const [path, query] of [
        ['index.html', '?q=许可'],
        ['items/food-permit-new.html', ''],
      ] as const) {
        await page.goto(file(path, query));
        if (query !== '') await answered(page);
        await page.evaluate(axe);
        const script = `axe.run({ preload: false }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))`;
        expect(await ask(page, script)).toEqual([]);
        expect(await ask(page, 'document.documentElement.scrollWidth')).toBe(width);
      }
    }),
  );

  it('leaves the lists, and says so, where there are no scripts', () =>
    visit(async ({ page }) => {
      await page.setJavaScriptEnabled(false);
      await page.goto(file('index.html', '?q=开饭店'));
      const content = await page.content();
      expect(content).toContain('搜索要用到脚本');
      expect(content).toContain('items/food-permit-new.html');
    }));

  it('shows text of authors as text', () =>
    visit(async ({ page }) => {
      await page.goto(file('index.html'));
      await page.type('#q', '<img src=x onerror=alert(1)>开饭店');
      await answered(page);
      expect(await ask(page, `document.querySelectorAll('[data-lookup-results] img, [data-lookup-status] *').length`)).toBe(0);
    }));
});
