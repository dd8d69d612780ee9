/** The quality page as a file: well-formed, escaped, complete, and usable in a browser by everybody. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { withBrowser } from '../../bin/io/browser.ts';
import { word } from '../../src/report/wording.ts';
import { freshFolder, guide, workspace } from '../cli/cli.ts';
import { starter, starterItem, withPacks } from '../support/compile.ts';
import { embed } from '../support/embed.ts';
import { quality } from '../support/quality.ts';

const attack = '"\'><img src=x onerror="window.hit=1"><script>window.hit=1</script></style></pre>';
const quoted = `'${attack.replaceAll("'", "''")}'`;

/** Every text of the user that a page quotes carries markup. */
const hostile = {
  ...starter,
  'guide.yaml': withPacks(['national']).replace(/^名称: .*$/m, `名称: ${quoted}`),
  'items/title.yaml': embed(starterItem, `事项名称: ${quoted}\n实施主体: ${quoted}\n${quoted}: 1\n承办机构: ${quoted}`),
  'items/value.yaml': embed(starterItem, `编号: value\n事项类型: ${quoted}\n收费: { 是否收费: 是 }`),
  'items/<img src=x>.yaml': `事项名称: ${quoted}\n`,
  'items/vague.yaml': embed(starterItem, `编号: vague\n适用范围: ${quoted.slice(0, -1)}应当及时提交'`),
  'packs/own.yaml': `编号: own\n名称: ${quoted}\n来源: ${quoted}\n`,
};
const made = quality(hostile, {
  putOff: ({ code, span }) => (code === 'wording/vague-time' ? { reason: attack, until: '2026-12-01', by: 'comment', span } : undefined),
});

const voids = new Set(['meta', 'link', 'img', 'br', 'hr', 'input']);
const escaped = (text: string): string =>
  text.replace(
    /[&<>"'`=]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;', '`': '&#x60;', '=': '&#x3D;' })[sign] ?? sign,
  );

/** Tags that are closed otherwise than they were opened. */
function unbalanced(html: string): readonly string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const body = html.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '');
  for (const [tag, slash, name = ''] of body.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
    if (voids.has(name)) continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) faults.push(tag);
  }
  return [...faults, ...open];
}

describe('the page', () => {
  it('is well-formed and lets no markup of users through', () => {
    expect(unbalanced(made.html)).toEqual([]);
    expect(made.html).not.toMatch(/<img/);
    expect(made.html.match(/<script/g)).toHaveLength(1);
    expect(made.html.match(/&lt;img/g)?.length).toBeGreaterThan(10);
    expect(new Set([...made.html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).size).toBe(made.html.match(/ id="/g)?.length);
  });

  it('names no address that is not its own', () => {
    const addresses = [...made.html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address);
    expect(addresses.filter((address) => !address.startsWith('#') && address !== 'data:,')).toEqual([]);
    const ids = new Set([...made.html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `#${id}`));
    expect(addresses.filter((address) => address.startsWith('#') && !ids.has(address))).toEqual([]);
  });

  it.each(['zh', 'en'] as const)('in %s shows every finding', (lang) => {
    const { html, diagnostics } = quality(hostile, { lang });
    expect(diagnostics.length).toBeGreaterThan(5);
    expect(html.match(/<li data-s=/g)).toHaveLength(diagnostics.length);
    const words = html.replace(/<\/?bdi\b[^>]*>/g, '');
    for (const finding of diagnostics) expect(words).toContain(escaped(word(finding, lang).message));
    expect(html).not.toMatch(/>(?:undefined|\[object Object\])</);
    expect(html).toContain(`<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">`);
  });

  it('is the same for the same input', () => {
    const again = quality(Object.fromEntries(Object.entries(hostile).reverse()));
    expect(again.html).toBe(quality(hostile).html);
  });

  it('comes from guide check --format html', async () => {
    const ran = await guide(workspace('faulty'), ['check', '--format', 'html', '--as-of', '2026-11-28']);
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(ran.out).toMatch(/^<!doctype html>/);
    expect(ran.out).toContain('<time datetime="2026-11-28">');
    expect(unbalanced(ran.out)).toEqual([]);
  });
});

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const file = join(freshFolder(), 'quality.html');
writeFileSync(file, made.html);
const address = pathToFileURL(file).href;

const inBrowser = (look: (page: Page) => Promise<void>): Promise<void> =>
  withBrowser({ env: process.env }, async ({ browser }) => look(await browser.newPage()));

/** Scripts are texts, because types here know no browser. */
const ask = <T>(page: Page, script: string): Promise<T> => page.evaluate(script) as Promise<T>;
const shown = (page: Page): Promise<number> =>
  ask(page, `[...document.querySelectorAll('[data-s]')].filter((one) => one.closest('[hidden]') === null).length`);
const unfold = (page: Page, isOpen: boolean): Promise<void> =>
  ask(page, `for (const one of document.querySelectorAll('details')) one.open = ${isOpen}`);
const status = (page: Page): Promise<string> => ask(page, `document.querySelector('[data-status]').textContent`);

describe('in the browser', () => {
  it.each([
    ['light', 1280],
    ['light', 390],
    ['dark', 1280],
    ['dark', 390],
  ] as const)('axe finds nothing in the %s theme at %d pixels', async (theme, width) => {
    await inBrowser(async (page) => {
      await page.setViewport({ width, height: 844 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await page.goto(address);
      await unfold(page, true);
      await page.evaluate(axe);
      const found = await ask<readonly unknown[]>(
        page,
        `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))`,
      );
      expect(found).toEqual([]);
      expect(await ask(page, 'document.documentElement.scrollWidth')).toBe(width);
    });
  });

  it('loads nothing but itself and runs no script of users', async () => {
    await inBrowser(async (page) => {
      const requests: string[] = [];
      page.on('request', (request) => void requests.push(request.url()));
      await page.goto(address);
      expect(requests.filter((url) => url !== address && url !== 'data:,')).toEqual([]);
      expect(requests).toContain(address);
      expect(await ask(page, `'hit' in window`)).toBe(false);
    });
  });

  it('is complete without JavaScript', async () => {
    await inBrowser(async (page) => {
      await page.setJavaScriptEnabled(false);
      await page.goto(address);
      expect(await shown(page)).toBe(made.diagnostics.length);
      expect(await ask(page, `document.querySelector('[data-filter]').checkVisibility()`)).toBe(false);
    });
  });

  it('filters by severity, department and rule', async () => {
    const errors = made.diagnostics.filter(({ severity }) => severity === 'error').length;
    const [department] = made.view.departments;
    const [rule] = made.view.rules;
    await inBrowser(async (page) => {
      await page.goto(address);
      await page.select('#by-severity', 'error');
      expect(errors).toBeLessThan(made.diagnostics.length);
      expect(await shown(page)).toBe(errors);
      expect(await status(page)).toContain(`${errors} 个问题`);
      await page.click('[type="reset"]');
      await page.waitForFunction(`document.querySelector('[data-status]').textContent === ''`);
      expect(await shown(page)).toBe(made.diagnostics.length);
      await page.select('#by-department', department?.id ?? '');
      expect(await shown(page)).toBe(department?.counts.total);
      await page.select('#by-department', '');
      await page.select('#by-rule', rule?.id ?? '');
      expect(await shown(page)).toBe(Number(rule?.count));
    });
  });

  it('unfolds what a link leads to, also when it is filtered away, and folds by keyboard', async () => {
    const rule = made.view.rules.at(-1)?.id;
    const files = made.view.departments.flatMap((department) => department.files);
    const other = files.find(({ findings }) => findings.every((finding) => finding.rule !== rule));
    await inBrowser(async (page) => {
      await page.goto(address);
      await unfold(page, false);
      await page.select('#by-rule', rule ?? '');
      const isVisible = `document.getElementById('${other?.id}').checkVisibility()`;
      expect(await ask(page, isVisible)).toBe(false);
      await ask(page, `location.hash = '${other?.id}'`);
      await page.waitForFunction(isVisible);
      await ask(page, `document.getElementById('${other?.id}').parentElement.querySelector('summary').focus()`);
      await page.keyboard.press('Enter');
      expect(await ask(page, isVisible)).toBe(false);
    });
  });
});
