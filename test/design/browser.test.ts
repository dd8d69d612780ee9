/**
 * The pages as readers have them, in a real browser: axe finds nothing on any kind of page, in both themes, on a phone and at a
 * desk; nothing runs off the side, also in large type and at 200 %; the switches work by keyboard and last.
 */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withBrowser } from '../../bin/io/browser.ts';
import { addressOf, ask, axe, countySite, openSite } from '../support/site-browser.ts';

const site = countySite();
const first = (start: string): string =>
  [...site.keys()].filter((path) => path.startsWith(start) && path.endsWith('.html')).sort()[0] ?? '';

const kinds = {
  front: 'public/index.html',
  department: first('public/departments/'),
  audience: 'public/audiences/corp.html',
  topic: first('public/topics/'),
  guide: 'public/items/food-permit-new.html',
  'guide with variants': 'public/items/disability-subsidy.html',
  'guide for frames': 'public/embed/food-permit-new.html',
  'guide in English': 'public/en/items/nurse-registration.html',
  'guide that nobody translated': 'public/en/items/archive-access.html',
  'guide in Traditional Chinese': 'public/zh-hant/items/social-security-card.html',
  'front in English': 'public/en/index.html',
  form: first('public/files/'),
  'list of manuals': 'internal/index.html',
  manual: 'internal/items/archive-access.html',
  'manual of a licence': 'internal/items/entertainment-venue.html',
  sheets: 'internal/sheets/food-permit-new.html',
  'decision table': 'internal/decisions/food-permit-new.html',
  'form for staff': first('internal/files/'),
};

/** One browser for all; it lives as long as its file. */
let browser: Browser;
let close: () => void;
let ended: Promise<void>;
beforeAll(async () => {
  await new Promise<void>((ready, refuse) => {
    ended = withBrowser({ env: process.env }, async (running) => {
      browser = running.browser;
      const closing = new Promise<void>((resolve) => {
        close = resolve;
      });
      ready();
      await closing;
    });
    ended.catch(refuse);
  });
});
afterAll(async () => {
  close();
  await ended;
});

async function inPage(look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.createBrowserContext();
  try {
    await look(await openSite(context, site));
  } finally {
    await context.close();
  }
}

const theme = (page: Page, value: 'light' | 'dark') => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
const violations = (page: Page, options = ''): Promise<readonly unknown[]> =>
  ask(
    page,
    `axe.run(document, {${options}}).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)]))`,
  );
const width = (page: Page): Promise<number> => ask(page, 'document.documentElement.scrollWidth');

describe.each(Object.entries(kinds))('%s', (_kind, path) => {
  it('has nothing that axe objects to, and keeps to its width', async () => {
    expect(site.has(path), path).toBe(true);
    await inPage(async (page) => {
      await theme(page, 'light');
      await page.setViewport({ width: 1280, height: 900 });
      await page.goto(addressOf(path));
      await ask(page, `for (const one of document.querySelectorAll('details')) one.open = true`);
      await ask(page, axe);
      for (const [size, large] of [
        [1280, false],
        [390, false],
        [390, true],
      ] as const) {
        await page.setViewport({ width: size, height: 844 });
        await ask(page, `document.documentElement.classList.toggle('large', ${large})`);
        await theme(page, 'light');
        // The theme changes colours and nothing else; in large type the rules about layout are asked again.
        expect(
          await violations(page, large ? `runOnly: ['target-size', 'scrollable-region-focusable', 'color-contrast']` : ''),
          `${size}`,
        ).toEqual([]);
        await theme(page, 'dark');
        expect(await violations(page, `runOnly: ['color-contrast']`), `${size} dark`).toEqual([]);
        expect(await width(page), `${size} ${large}`).toBe(size);
      }
      // 1280 pixels at 200 %, and what WCAG calls reflow.
      for (const narrow of [640, 320]) {
        await page.setViewport({ width: narrow, height: 844 });
        expect(await width(page), `${narrow}`).toBe(narrow);
      }
    });
  });
});

const shown = (page: Page, selector: string): Promise<number> =>
  ask(page, `[...document.querySelectorAll('${selector}')].filter((part) => part.checkVisibility()).length`);
const choose = (page: Page, answer: string): Promise<void> =>
  ask(page, `[...document.querySelectorAll('.ask label')].find((one) => one.textContent === '${answer}').click()`);

describe('a guide whose steps depend on an answer', () => {
  it('tells only the time of those who answer so, and fades the steps of others', async () => {
    await inPage(async (page) => {
      await page.goto(addressOf('public/items/individual-business-cancel.html'));
      const extra = (): Promise<string> => ask(page, `document.querySelector('.figures .extra').innerText`);
      expect(await extra()).toContain('（简易注销的）');
      expect(await shown(page, '.flow-chart .faded, [data-dim-note]')).toBe(0);
      await choose(page, '简易注销');
      expect(await extra()).toBe('另需：征求部门意见10日、送达公示1个工作日');
      expect(await shown(page, '.flow-chart .faded')).toBe(0);
      await choose(page, '普通注销');
      expect(await extra()).toBe('另需：送达公示1个工作日');
      expect(await shown(page, '.flow-chart .faded')).toBeGreaterThan(0);
      expect(await shown(page, '[data-dim-note]')).toBe(1);
    });
  });
});

describe('the sheets', () => {
  const path = kinds.sheets;

  it('keep what the case chosen needs, tick its answers, and carry it to the manual and back', async () => {
    await inPage(async (page) => {
      await page.goto(addressOf(path));
      const all = await shown(page, '#notice tbody tr');
      expect(await shown(page, '.sheet-given')).toBe(0);
      await choose(page, '本人办理');
      expect(await shown(page, '#notice tbody tr')).toBe(all - 1);
      expect(await ask(page, `document.querySelector('#checklist .sheet-given').textContent`)).toBe('情形：办理人 本人办理');
      expect(await ask(page, `[...document.querySelectorAll('#checklist [data-chosen]')].map((one) => one.textContent)`)).toEqual([
        '本人办理',
      ]);
      await Promise.all([page.waitForNavigation(), ask(page, `document.querySelector('[data-carry]').click()`)]);
      expect(await shown(page, '#material-5')).toBe(0);
      expect(await shown(page, '#material-1')).toBe(1);
      expect(await ask<string>(page, `document.querySelector('[data-carry]').href`)).toMatch(
        /sheets\/food-permit-new\.html\?q-[^#]+#desk$/,
      );
    });
  });

  it('have an address for each case, which is taken as it is', async () => {
    await inPage(async (page) => {
      await page.goto(addressOf(path));
      const cases = await ask<readonly string[]>(page, `[...document.querySelectorAll('.sheet-cases a')].map((one) => one.href)`);
      expect(cases).toHaveLength(8);
      for (const address of cases) {
        await page.goto(address);
        expect(await shown(page, '[data-ask-notice]'), address).toBe(0);
        expect(await ask(page, `document.querySelectorAll('.ask :checked').length`), address).toBe(3);
        expect(await shown(page, '.sheet .when'), address).toBe(0);
      }
    });
  });

  it('print one by one when the address names one, else all, each on a page of its own', async () => {
    await inPage(async (page) => {
      await page.emulateMediaType('print');
      await page.goto(`${addressOf(path)}#notice`);
      expect(await shown(page, '.sheet')).toBe(1);
      expect(await shown(page, '#notice')).toBe(1);
      expect(await shown(page, '.bar, .footer, h1, .ask, .sheet-list')).toBe(0);
      await page.goto(`${addressOf(path)}#sheets`);
      expect(await shown(page, '.sheet')).toBe(7);
      expect(await ask(page, `[...document.querySelectorAll('.sheet + .sheet')].map((one) => getComputedStyle(one).breakBefore)`)).toEqual(
        Array.from({ length: 6 }, () => 'page'),
      );
    });
  });
});

describe('the switches', () => {
  const isLarge = (page: Page): Promise<boolean> => ask(page, `document.documentElement.classList.contains('large')`);
  const themeOf = (page: Page): Promise<string | undefined> => ask(page, 'document.documentElement.dataset.theme');
  const background = (page: Page): Promise<string> => ask(page, 'getComputedStyle(document.body).backgroundColor');

  async function tabTo(page: Page, selector: string): Promise<void> {
    for (let step = 0; step < 300; step++) {
      await page.keyboard.press('Tab');
      if (await ask<boolean>(page, `document.activeElement.matches('${selector}')`)) return;
    }
    throw new Error(`${selector} is not reached by Tab`);
  }

  it('are reached and worked by keyboard, and last on the next page', async () => {
    await inPage(async (page) => {
      await theme(page, 'light');
      await page.goto(addressOf(kinds.front));
      const before = await ask<number>(page, 'parseFloat(getComputedStyle(document.body).fontSize)');
      await page.keyboard.press('Tab');
      expect(await ask(page, `document.activeElement.className`)).toBe('skip');
      await tabTo(page, '[data-display="size"]');
      expect(await ask<string>(page, `getComputedStyle(document.activeElement).outlineStyle`)).toBe('solid');
      await page.keyboard.press('Enter');
      expect(await isLarge(page)).toBe(true);
      expect(await ask(page, `document.activeElement.getAttribute('aria-pressed')`)).toBe('true');
      expect(await ask<number>(page, 'parseFloat(getComputedStyle(document.body).fontSize)')).toBeGreaterThan(before * 1.3);
      expect(page.url()).toContain('?size=large');
      await tabTo(page, '[data-display="theme"]');
      const light = await background(page);
      await page.select('[data-display="theme"]', 'dark');
      expect(await background(page)).not.toBe(light);
      await page.goto(addressOf(kinds.guide));
      expect([await isLarge(page), await themeOf(page), await ask(page, `document.querySelector('[data-display="theme"]').value`)]).toEqual(
        [true, 'dark', 'dark'],
      );
      await page.goto(addressOf(kinds.manual));
      expect([await isLarge(page), await themeOf(page)]).toEqual([true, 'dark']);
    });
  });

  it('stand against the system, and give way to it again', async () => {
    await inPage(async (page) => {
      await theme(page, 'dark');
      await page.goto(addressOf(kinds.front));
      const dark = await background(page);
      await page.select('[data-display="theme"]', 'light');
      expect(await background(page)).toBe('rgb(255, 255, 255)');
      await page.select('[data-display="theme"]', '');
      expect(await background(page)).toBe(dark);
    });
  });

  it('follow the address, which keeps its other parts', async () => {
    await inPage(async (page) => {
      await page.goto(`${addressOf(kinds.guide)}?a=1&size=large#info`);
      expect(await isLarge(page)).toBe(true);
      await ask(page, `document.querySelector('[data-display="size"]').click()`);
      expect(page.url()).toBe(`${addressOf(kinds.guide)}?a=1#info`);
      await page.goto(addressOf(kinds.guide));
      expect(await isLarge(page)).toBe(false);
      await page.goto(`${addressOf(kinds.front)}?size=large`);
      await page.goto(addressOf(kinds.guide));
      expect(await isLarge(page)).toBe(true);
    });
  });

  it('decide before anything is painted, and move nothing', async () => {
    await inPage(async (page) => {
      await page.setViewport({ width: 390, height: 844 });
      await page.goto(`${addressOf(kinds.guide)}?size=large`);
      await page.evaluateOnNewDocument(`
        window.sizes = new Set(); window.shift = 0;
        new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
        const look = () => { if (document.body) window.sizes.add(getComputedStyle(document.body).fontSize); requestAnimationFrame(look); };
        requestAnimationFrame(look);`);
      await page.goto(addressOf(kinds.guide));
      await page.waitForFunction('window.sizes.size > 0');
      expect(await ask(page, '[...window.sizes]')).toEqual(['24px']);
      expect(await ask(page, 'window.shift')).toBe(0);
    });
  });

  it('are not there without JavaScript, and not on paper', async () => {
    await inPage(async (page) => {
      const isShown = `getComputedStyle(document.querySelector('.display')).display !== 'none'`;
      await page.goto(`${addressOf(kinds.guide)}?size=large`);
      expect(await ask(page, isShown)).toBe(true);
      await page.select('[data-display="theme"]', 'dark');
      await page.emulateMediaType('print');
      expect(await ask(page, `getComputedStyle(document.querySelector('.bar')).display`)).toBe('none');
      expect(await ask(page, 'getComputedStyle(document.body).color')).toBe('rgb(29, 37, 48)');
      expect(await ask<number>(page, 'parseFloat(getComputedStyle(document.body).fontSize)')).toBeLessThan(15);
      await page.emulateMediaType('screen');
      await page.setJavaScriptEnabled(false);
      await page.goto(addressOf(kinds.front));
      expect(await ask(page, isShown)).toBe(false);
    });
  });
});
