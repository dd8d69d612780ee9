/** Guides on other sites: the page for a frame and the web component, in the browser, served from two hosts. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { withBrowser } from '../../bin/io/browser.ts';
import type { Artifact } from '../../src/render/artifact.ts';
import { renderGuide, renderPublicSite } from '../../src/render/public-site.ts';
import type { PublicItem } from '../../src/schema/generated/types.ts';
import { bareItem, bound, catalogueOf, fullItem } from './fixture.ts';
import { all, textOf, toolsFor } from './support.ts';

const attack = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';

/** Every free text of the item carries markup. */
function spoilt(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((part) => spoilt(part, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, spoilt(part, name)]));
  const free = ['text', 'name', 'summary', 'needCase', 'standard', 'popularNames'];
  return typeof value === 'string' && free.includes(key) ? `${value}${attack}` : value;
}
const hostile = spoilt({
  ...fullItem,
  situations: undefined,
  conditions: fullItem.conditions?.map(({ text }) => ({ text })),
}) as PublicItem;

const items = [
  bound('permit', { ...fullItem, formerIds: ['food'] }),
  bound('bare', { ...bareItem, status: 'suspended' }),
  bound('hostile', hostile),
];
const site = catalogueOf(items);
const tools = toolsFor();
const made: readonly Artifact[] = [...renderPublicSite(site, tools), ...items.flatMap((item) => renderGuide(item, site, tools))];
const frame = textOf(made, 'public/embed/permit.html');

describe('the page for a frame', () => {
  it('says what one has to know first, and leads to the whole guide', () => {
    for (const word of ['8个工作日', '每证20元', '申请书', '原件1份', '示范县人民路1号 一楼A01', '周一至周五'])
      expect(frame).toContain(word);
    expect(frame).toContain('<a class="button" href="../items/permit.html">看完整的办事指南</a>');
    expect(frame).toContain('<link rel="canonical" href="https://zwfw.example.gov.cn/guide/items/permit.html">');
    expect(frame).toContain('<meta name="robots" content="noindex">');
  });
  it('loads two small files of its own and runs nothing in the page', () => {
    expect(all(frame, /<(?:script|link rel="stylesheet"|img)[^>]*(?:src|href)="([^"]*)"/g)).toEqual([
      '../assets/embed.css',
      '../assets/embed.js',
    ]);
    expect(frame).not.toMatch(/<script>|<style| on\w+=/);
    expect(textOf(made, 'public/assets/embed.css').length).toBeLessThan(8000);
  });
  it('lets no markup of authors through', () => {
    expect(textOf(made, 'public/embed/hostile.html')).not.toMatch(/<img|<script>/);
  });
});

const guideHost = 'https://guide.example';
const hallHost = 'https://hall.example';
const types: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css', js: 'text/javascript', json: 'application/json' };
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const component = `<script src="${guideHost}/assets/service-guide.js"></script>`;

/** Scripts are texts, because types here know no browser. */
const ask = <T>(page: Page, script: string): Promise<T> => page.evaluate(script) as Promise<T>;

function answer(request: HTTPRequest, hall: string, requests: string[]): void {
  const { host, pathname } = new URL(request.url());
  requests.push(request.url());
  if (host === 'hall.example') return void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: hall });
  const found = made.find(({ path }) => path === `public${pathname}`);
  const body = pathname === '/items/broken.json' ? '{"name": 1}' : typeof found?.content === 'string' ? found.content : undefined;
  const type = types[pathname.split('.').at(-1) ?? ''] ?? 'text/plain';
  const headers = { 'Access-Control-Allow-Origin': '*' };
  void request.respond({ status: body === undefined ? 404 : 200, contentType: `${type}; charset=utf-8`, headers, body: body ?? '' });
}

/** A page of the service hall with `body`, shown to `look`. */
function inHall(body: string, look: (page: Page, requests: readonly string[]) => Promise<void>, width = 390): Promise<void> {
  const hall = `<!doctype html><html lang="zh-CN"><head><title>大厅</title><link rel="icon" href="data:,"></head><body style="margin:0"><main><h1>网上大厅</h1>${body}</main></body></html>`;
  return withBrowser({ env: process.env }, async ({ browser }) => {
    const page = await browser.newPage();
    const requests: string[] = [];
    await page.setViewport({ width, height: 844 });
    await page.setRequestInterception(true);
    page.on('request', (request) => answer(request, hall, requests));
    await page.goto(`${hallHost}/`, { waitUntil: 'load' });
    await look(page, requests);
  });
}

/** Waits for what the component tells. */
const settled = (page: Page): Promise<void> =>
  ask(
    page,
    `Promise.all([...document.querySelectorAll('service-guide')].map((one) => new Promise((done) => {
      if (one.getAttribute('aria-busy') === 'false') done();
      one.addEventListener('load', () => done()); one.addEventListener('error', () => done());
    }))).then(() => undefined)`,
  );
const root = `document.querySelector('service-guide').shadowRoot`;
const faults = (page: Page): Promise<readonly unknown[]> =>
  page.evaluate(axe).then(() => ask(page, `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))`));

describe('in the browser', () => {
  it('a frame tells its height, fits a phone, and reaches nothing but its own files', async () => {
    const body = `<iframe title="办事指南" src="${guideHost}/embed/permit.html" style="width:100%;border:0"></iframe><script>
      addEventListener('message', ({ data, source }) => {
        const frame = document.querySelector('iframe');
        if (source === frame.contentWindow && data.type === 'service-guide:height') frame.style.height = data.height + 'px';
      });</script>`;
    await inHall(body, async (page, requests) => {
      await page.waitForFunction(`document.querySelector('iframe').style.height !== ''`);
      const inner = page.frames().find((one) => one.url().includes('/embed/'));
      const measure = 'document.documentElement.';
      const announced = await ask<number>(page, `parseInt(document.querySelector('iframe').style.height, 10)`);
      expect(await inner?.evaluate(`${measure}scrollHeight`)).toBe(announced);
      expect(await inner?.evaluate(`${measure}scrollWidth`)).toBe(390);
      expect(announced).toBeGreaterThan(400);
      expect(new Set(requests.filter((url) => url.startsWith('http')).map((url) => new URL(url).host))).toEqual(
        new Set(['hall.example', 'guide.example']),
      );
      expect(await faults(page)).toEqual([]);
    });
  });

  it('a frame with an old id shows the guide', async () => {
    await inHall(`<iframe title="办事指南" src="${guideHost}/embed/food.html"></iframe>`, async (page) => {
      await page.waitForFrame((one) => one.url() === `${guideHost}/embed/permit.html`);
    });
  });

  it('the component shows the guide in a root of its own', async () => {
    await inHall(`${component}<service-guide src="${guideHost}/items/permit.json" lang="zh"></service-guide>`, async (page, requests) => {
      await settled(page);
      const text = await ask<string>(page, `${root}.textContent`);
      const words = [
        '食品经营许可（餐饮服务，新办）',
        '8个工作日',
        '不用跑',
        '每证20元',
        '有效期5年',
        '自然人、企业法人',
        '已取得营业执照',
        '只有主体是“企业”的才看',
        '原件1份、复印件2份 · 只在这种情况要交：委托他人办理时 · 只有主体是“企业”的才要',
        '窗口自己查，不用带',
        '示范县市场监督管理局综合窗口',
        '周一至周五 9:00—17:00',
      ];
      for (const word of words) expect(text).toContain(word);
      expect(await ask(page, `[...${root}.querySelectorAll('ol > li > strong')].map((one) => one.textContent)`)).toEqual([
        '申请书',
        '授权委托书',
        '身份证',
      ]);
      expect(await ask(page, `[...${root}.querySelectorAll('a')].map((one) => one.href)`)).toEqual([
        'tel:0755-12345678',
        `${guideHost}/items/permit.html`,
      ]);
      expect(requests.filter((url) => url.endsWith('.json'))).toHaveLength(1);
      expect(await faults(page)).toEqual([]);
      expect(await ask(page, 'document.documentElement.scrollWidth')).toBe(390);
    });
  });

  it('the component speaks English, takes the rank of its heading and follows its address', async () => {
    const tag = `<section lang="en"><h2>Guide</h2><service-guide src="${guideHost}/items/permit.json" heading="3"></service-guide></section>`;
    await inHall(`${component}${tag}`, async (page) => {
      await settled(page);
      const text = await ask<string>(page, `${root}.textContent`);
      for (const word of ['8 working days', 'What to bring', '1 original, 2 copies', 'Only if 主体 is “企业”'])
        expect(text).toContain(word);
      expect(await ask(page, `${root}.querySelector('h3').lang + ${root}.querySelector('article').lang`)).toBe('zh-CNen');
      await ask(
        page,
        `{ const one = document.querySelector('service-guide'); one.src = ''; one.setAttribute('src', '${guideHost}/items/bare.json'); }`,
      );
      await page.waitForFunction(`${root}.textContent.includes('对无证经营的处罚')`);
      expect(await ask(page, `${root}.textContent`)).toContain('This item is suspended at present.');
    });
  });

  it('hostile text in the data stays text, in both', async () => {
    const body = `${component}<service-guide src="${guideHost}/items/hostile.json"></service-guide><iframe title="指南" src="${guideHost}/embed/hostile.html"></iframe>`;
    await inHall(body, async (page) => {
      await settled(page);
      await page.waitForFrame((one) => one.url().includes('/embed/'));
      expect(await ask(page, `${root}.textContent`)).toContain(attack);
      expect(await ask(page, `${root}.querySelectorAll('img, script, style').length`)).toBe(0);
      for (const one of page.frames()) expect(await one.evaluate(`'hit' in window`)).toBe(false);
    });
  });

  it.each(['missing', 'broken'])('the component says that a guide could not be read, and leads to its page (%s)', async (id) => {
    await inHall(`${component}<service-guide src="${guideHost}/items/${id}.json"></service-guide>`, async (page) => {
      await settled(page);
      expect(await ask(page, `${root}.querySelector('[role="alert"]').textContent`)).toContain('办事指南没有读到');
      expect(await ask(page, `${root}.querySelector('a').href`)).toBe(`${guideHost}/items/${id}.html`);
      expect(await faults(page)).toEqual([]);
    });
  });

  it('the component makes no link of an address that is none of the web', async () => {
    const data = encodeURIComponent(JSON.stringify({ name: '甲', resolved: { places: [{ name: '乙', phones: ['javascript:hit=1'] }] } }));
    await inHall(`${component}<service-guide src="data:application/json,${data}"></service-guide>`, async (page) => {
      await settled(page);
      const links = await ask<readonly string[]>(page, `[...${root}.querySelectorAll('a')].map((one) => one.getAttribute('href'))`);
      expect(links.filter((link) => !link.startsWith('data:'))).toEqual([]);
      expect(await ask(page, `${root}.textContent`)).toContain('javascript:hit=1');
      expect(await ask(page, `${root}.querySelector('h2').textContent`)).toBe('甲');
    });
  });
});
