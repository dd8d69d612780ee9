/** What a citizen does with the questions of a guide, in a real browser: answer, send the address on, clear, tick, print. */
import { join } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadWorkspace } from '../../bin/commands/load.ts';
import { packageRoot } from '../../bin/io/assets.ts';
import { withBrowser } from '../../bin/io/browser.ts';
import { answerKeys } from '../../src/compile/answer-keys.ts';
import type { PublicBoundItem, PublicCatalogue } from '../../src/compile/catalogue.ts';
import { renderGuide, renderPublicSite } from '../../src/render/public-site.ts';
import type { Situation } from '../../src/schema/generated/types.ts';
import { textOf, toolsFor } from './support.ts';

const id = 'disability-subsidy';
const { publicCatalogue: county } = loadWorkspace(join(packageRoot(), 'examples/county')).compiled;
if (county === undefined) throw new Error('the county does not compile');
const item = itemOf(county, id);
function itemOf({ items }: PublicCatalogue, wanted: string): PublicBoundItem {
  const found = items.find((one) => one.id === wanted);
  if (found === undefined) throw new Error(`no item ${wanted}`);
  return found;
}
const tools = toolsFor();
const artifacts = [...renderGuide(item, county, tools), ...renderPublicSite(county, tools)];

const situations: Readonly<Record<string, Situation>> = item.item.situations ?? {};
const keys = answerKeys(situations);
const nameOf = (question: string): string => `q-${keys.question.get(question)}`;
const optionOf = (question: string, answer: string): string => keys.option.get(question)?.get(answer) ?? '';
const addressOf = (...answers: readonly (readonly [string, string])[]): string =>
  answers.map(([question, answer]) => `${nameOf(question)}=${optionOf(question, answer)}`).join('&');

const origin = 'https://guide.example/';
let stop: () => void = () => undefined;
let page: Page;
let running: Promise<void>;

const types: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript', html: 'text/html' };

/** The browser of the project reaches no network: pages are handed to it. */
function serve(request: HTTPRequest): Promise<void> {
  const { pathname } = new URL(request.url());
  const found = artifacts.find(({ path }) => path === `public${pathname}`);
  const contentType = `${types[pathname.split('.').at(-1) ?? '']}; charset=utf-8`;
  // Pictures are copied, and nothing here looks at them.
  const isText = typeof found?.content === 'string';
  return request.respond(isText ? { contentType, body: textOf(artifacts, found.path) } : { status: 404 });
}

beforeAll(async () => {
  await new Promise<void>((opened, failed) => {
    running = withBrowser({ env: process.env }, async ({ browser }) => {
      page = await browser.newPage();
      await page.setViewport({ width: 390, height: 844 });
      await page.setRequestInterception(true);
      page.on('request', (request) => void serve(request));
      opened();
      await new Promise<void>((done) => {
        stop = done;
      });
    });
    running.catch(failed);
  });
});

afterAll(async () => {
  stop();
  await running;
});

const open = (search = ''): Promise<unknown> =>
  page.goto(`${origin}items/${id}.html${search === '' ? '' : `?${search}`}`, { waitUntil: 'load' });
const answer = (question: string, option: string): Promise<void> =>
  page.click(`label:has([name="${nameOf(question)}"][value="${optionOf(question, option)}"])`);
/** Scripts of pages are texts here, because the types of this project know no browser. */
const inPage = <T>(script: string): Promise<T> => page.evaluate(script) as Promise<T>;
const search = (): Promise<string> => inPage('location.search');

/** What is really to be seen, not what an attribute says. */
const seen = (selector: string): Promise<readonly string[]> =>
  inPage(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].filter((part) => part.checkVisibility()).map((part) => part.textContent.replace(/\\s+/g, ' ').trim())`,
  );
const number = (selector: string): Promise<number> => inPage(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
const bring = (): Promise<readonly string[]> => seen('.brief-bring .bring > li > strong');
const status = async (): Promise<string> => (await seen('[data-ask-status]')).join();

describe('a guide with questions', () => {
  it('shows everything before anything is answered, and a question only when it is needed', async () => {
    await open();
    const rows = await seen('#materials .material th > span:first-child');
    expect(rows).toEqual((item.item.materials ?? []).map(({ name }) => name));
    expect(await seen('.ask legend')).toEqual(['要申请哪一项补贴？', '由谁来申请？']);
    await answer('补贴种类', '两项都申请');
    expect(await seen('.ask legend')).toEqual(['要申请哪一项补贴？', '家庭是不是低保或者低保边缘家庭？', '由谁来申请？']);
  });

  it('narrows materials, conditions and counts, and keeps the answers in the address', async () => {
    await open();
    const before = await bring();
    await answer('申请方式', '残疾人本人');
    const after = await bring();
    expect(after.length).toBeLessThan(before.length);
    expect(before.filter((name) => !after.includes(name)).length).toBe(before.length - after.length);
    expect(await status()).toContain(`要带${after.length}样`);
    expect(await status()).toContain('还有1个问题没有回答');
    expect(await search()).toBe(`?${addressOf(['申请方式', '残疾人本人'])}`);
    const numbers = await seen('.materials .material > tr:first-child');
    expect(numbers.length).toBeGreaterThan(0);
  });

  it('shows the same to whoever is sent the address', async () => {
    await open();
    await answer('补贴种类', '护理补贴');
    await answer('申请方式', '监护人');
    const [sent, text, list] = [await search(), await status(), await bring()];
    await open(sent.slice(1));
    expect(await status()).toBe(text);
    expect(await bring()).toEqual(list);
    expect(await number('.ask :checked')).toBe(2);
  });

  it('drops the answer to a question that is no longer asked', async () => {
    await open(addressOf(['补贴种类', '生活补贴'], ['家庭情况', '低保家庭']));
    expect(await search()).toContain(nameOf('家庭情况'));
    await answer('补贴种类', '护理补贴');
    expect(await search()).toBe(`?${addressOf(['补贴种类', '护理补贴'])}`);
  });

  it('ignores answers that are out of date, says so, and leaves other words of the address alone', async () => {
    await open(`from=hotline&${addressOf(['申请方式', '监护人'])}&q-zzzz=1&${nameOf('补贴种类')}=gone`);
    expect((await seen('[data-ask-notice]')).join()).toContain('已经不适用');
    expect(await search()).toBe(`?from=hotline&${addressOf(['申请方式', '监护人'])}`);
    await open(addressOf(['申请方式', '监护人']));
    expect(await seen('[data-ask-notice]')).toEqual([]);
  });

  it('shows everything again when the answers are cleared', async () => {
    await open();
    const before = await bring();
    await answer('申请方式', '残疾人本人');
    await page.click('[data-ask-clear]');
    expect(await bring()).toEqual(before);
    expect(await search()).toBe('');
    expect(await status()).toContain('已清除');
  });

  it('can be answered by keyboard alone', async () => {
    await open();
    await page.focus(`[name="${nameOf('申请方式')}"]`);
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    expect(await search()).toBe(`?${addressOf(['申请方式', '监护人'])}`);
    await page.keyboard.press('Enter');
    expect(await inPage('document.activeElement.textContent')).toContain('要带什么');
  });

  it('prints the list of this person, with its ticks, and nothing else', async () => {
    await open(addressOf(['补贴种类', '护理补贴'], ['申请方式', '残疾人本人']));
    await inPage('(globalThis.print = () => undefined, 0)');
    await page.click('#todo summary');
    const own = await seen('.todo .tick-list:first-of-type strong');
    expect(own).toEqual(await bring());
    await page.click('.todo .tick-list label');
    await page.click('.todo [data-print]');
    await page.emulateMediaType('print');
    expect(await seen('.todo-title')).toEqual([item.item.name]);
    expect((await seen('[data-given]')).join()).toContain('补贴种类 护理补贴；申请方式 残疾人本人');
    for (const other of ['.bar', '.ask', '.brief', '.main', '.footer']) expect(await seen(other)).toEqual([]);
    await inPage("dispatchEvent(new Event('afterprint'))");
    expect(await seen('.todo-title')).toEqual([]);
    expect(await seen('.brief')).toHaveLength(1);
    await page.emulateMediaType();
    await page.reload({ waitUntil: 'load' });
    expect(await number('.todo :checked')).toBe(1);
  });

  it('without scripts has no form, and says of every part for whom it is', async () => {
    await page.setJavaScriptEnabled(false);
    try {
      await open(addressOf(['申请方式', '残疾人本人']));
      expect(await seen('.ask')).toEqual([]);
      expect(await seen('#materials .material th > span:first-child')).toEqual((item.item.materials ?? []).map(({ name }) => name));
      expect((await seen('.brief .when, .main .when')).length).toBeGreaterThan(5);
      expect((await seen('.situations dt')).length).toBe(3);
      expect((await seen('#todo summary')).length).toBe(1);
    } finally {
      await page.setJavaScriptEnabled(true);
    }
  });
});

describe('keys of answers', () => {
  it('live on when questions and options are added or moved', () => {
    const { 补贴种类: first, ...rest } = situations;
    if (first === undefined) throw new Error('no such question');
    const changed = {
      新问: { question: '新的？', options: ['是', '否'] },
      ...rest,
      补贴种类: { ...first, options: ['新的', ...first.options].reverse() },
    };
    const moved = answerKeys(changed);
    for (const [name, key] of keys.question) expect(moved.question.get(name)).toBe(key);
    for (const [option, key] of keys.option.get('补贴种类') ?? []) expect(moved.option.get('补贴种类')?.get(option)).toBe(key);
  });
  it('are different for each option, also for many', () => {
    const options = Array.from({ length: 3000 }, (_, at) => `选项${at}`);
    const many = answerKeys({ 问: { question: '？', options } }).option.get('问');
    expect(new Set(many?.values()).size).toBe(options.length);
  });
});
