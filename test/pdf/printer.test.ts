import { existsSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withBrowser } from '../../bin/io/browser.ts';
import type { Printed } from '../../bin/io/print-job.ts';
import { printAll } from '../../bin/io/printer.ts';
import type { PrintJob } from '../../src/render/artifact.ts';
import { type ReadPdf, readPdf } from './read.ts';

const job = (name: string, body: string, extra: Partial<PrintJob> = {}, head = ''): PrintJob => ({
  path: `public/${name}.pdf`,
  html: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>网页标题</title>${head}<style>body{font:10.5pt/1.6 "Noto Sans SC"}</style></head><body>${body}</body></html>`,
  title: '居民办事指南',
  lang: 'zh-CN',
  author: '示范县政务服务局',
  subject: '办事指南',
  date: '2026-10-01',
  pageNumbers: false,
  ...extra,
});

const breaks = (count: number): string => '<p style="break-after:page">页</p>'.repeat(count);

/** Contents that lead to headings on later pages. */
const numbered = `<h1>书</h1>${['a', 'b', '中文'].map((id) => `<p><a href="#${id}">见<span data-page-of="${id}"></span>页</a></p>`).join('')}
${breaks(2)}<h2 id="a">甲章</h2>${breaks(1)}<h2 id="b">乙章</h2>${breaks(3)}<h2 id="中文">丙章</h2>`;

/** A number that is filled in takes much more room than its empty place: what follows moves to the next page. */
const moving = `<style>@page{size:105mm 148mm;margin:10mm}span{display:inline-block}span:not(:empty){height:45mm}</style><p><a href="#a"><span data-page-of="a"></span></a></p><p><a href="#b"><span data-page-of="b"></span></a></p><p><a href="#c"><span data-page-of="c"></span></a></p>
<p id="a">甲</p><p id="b" style="break-before:page">乙</p><p id="c">丙</p>`;

/** Lines and, at the end, what tells the printer where the text ends. */
const fitted = (lines: number, last = ''): string =>
  `<style>p{margin:0;line-height:18pt}@page{size:A4;margin:20mm}[data-fit="1"]{zoom:0.975}[data-fit="2"]{zoom:0.95}</style><div data-fit="0" data-prefix="">${'<p>行</p>'.repeat(lines)}${last}<div id="fit-end"></div><a href="#fit-end" hidden></a></div>`;
/** Some 40 lines fill a page; what may not be torn stays on a page of its own however closely it is set. */
const stubborn = '<div style="break-before:page;height:60pt">完</div>';

let server: Server;
let connections = 0;
const results = new Map<string, ReadPdf>();
let bytes: Uint8Array;

function hostileJob(origin: string): PrintJob {
  const head = `<meta http-equiv="refresh" content="0;url=${origin}/refresh"><link rel="stylesheet" href="${origin}/style.css"><link rel="preconnect" href="${origin}"><link rel="prefetch" href="${origin}/prefetch">`;
  const body = `<p>原来的内容</p><script>document.body.innerHTML = '被篡改'</script>
<img src="${origin}/a.png" alt="图" onerror="document.body.innerHTML='被篡改'"><iframe src="${origin}/frame"></iframe><iframe src="file:///etc/passwd"></iframe>
<object data="file:///etc/hostname"></object><embed src="${origin}/embed"><video src="${origin}/video" poster="${origin}/poster"></video><p style="background:url(${origin}/background)">末尾</p>
<iframe src="data:text/html,<p>框内文字</p>"></iframe>`;
  return job('hostile', body, {}, head);
}

beforeAll(async () => {
  server = createServer((_request, response) => response.end('x'));
  server.on('connection', () => connections++);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const text =
    '<h1>居民<b>长期</b>食品</h1><h2>一、门面</h2><p>车马行走，龙飞凤舞，和/或 ①②。<a href="https://example.com/a">网站</a> <a href="#end">后面</a></p><p id="end">完</p>';
  const { date: _, ...undated } = job('undated', '<p>无日期</p>');
  const jobs: readonly PrintJob[] = [
    job('text', text),
    undated,
    hostileJob(origin),
    job('numbered', numbered, { pageNumbers: true }),
    job('moving', moving, { pageNumbers: true }),
    ...[false, true].flatMap((pageNumbers) => [
      job(`few-${pageNumbers}`, fitted(42), { pageNumbers }),
      job(`many-${pageNumbers}`, fitted(55), { pageNumbers }),
      job(`stubborn-${pageNumbers}`, fitted(20, stubborn), { pageNumbers }),
    ]),
  ];
  const printed: Printed[] = [];
  await withBrowser({ env: process.env }, (running) => printAll(jobs, running, { accept: (one) => void printed.push(one) }));
  for (const one of printed) {
    const read = await readPdf(one.bytes);
    expect(read.pages).toHaveLength(one.pages);
    results.set(one.path.replace(/^public\/|\.pdf$/g, ''), read);
    if (one.path === 'public/text.pdf') bytes = one.bytes;
  }
});

afterAll(() => {
  server.close();
});

function result(name: string): ReadPdf {
  const found = results.get(name);
  if (found === undefined) throw new Error(`${name} was not printed`);
  return found;
}

describe.each([false, true])('the last page of a chapter, page numbers: %s', (numbered) => {
  it('is spared when it would hold a few lines', () => {
    expect(result(`few-${numbered}`).pages).toHaveLength(1);
  });

  it('is left as it is when it holds more, or when setting closer does not help', () => {
    expect(result(`many-${numbered}`).pages).toHaveLength(2);
    expect(result(`stubborn-${numbered}`).pages).toHaveLength(2);
  });
});

describe('a printed document', () => {
  it('carries the properties of its job', () => {
    const { info } = result('text');
    expect(info).toMatchObject({ Title: '居民办事指南', Author: '示范县政务服务局', Subject: '办事指南', Language: 'zh-CN' });
    expect(info).toMatchObject({ CreationDate: 'D:20261001000000Z', ModDate: 'D:20261001000000Z' });
  });

  it('has no date at all when its edition has none', () => {
    expect(result('undated').info).toMatchObject({ Title: '居民办事指南' });
    expect(Object.keys(result('undated').info)).not.toContain('CreationDate');
    expect(Object.keys(result('undated').info)).not.toContain('ModDate');
  });

  it('is tagged and has an outline made of its headings', () => {
    const { isMarked, hasStructure, bookmarks } = result('text');
    expect([isMarked, hasStructure]).toEqual([true, true]);
    expect(bookmarks.map(({ title, depth }) => [title, depth])).toEqual([
      ['居民长期食品', 0],
      ['一、门面', 1],
    ]);
  });

  it('embeds its fonts as TrueType, never as Type 3', () => {
    const { fonts } = result('text');
    expect(fonts.length).toBeGreaterThanOrEqual(2);
    for (const font of fonts) expect(font).toMatchObject({ kind: 'CIDFontType2', embedded: true });
    expect(fonts.map(({ name }) => name).join()).toMatch(/Bold/);
  });

  it('can be searched: characters are ideographs, not the radicals that look the same', () => {
    const [text = ''] = result('text').pages;
    expect(text.replaceAll('\n', '')).toContain('居民长期食品');
    expect(text).toContain('车马行走，龙飞凤舞，和/或 ①②。');
    expect(text).not.toMatch(/[\u2e80-\u2fdf]/);
  });

  it('keeps links inside and out', () => {
    expect(result('text').outside).toEqual(['https://example.com/a']);
    expect(result('text').inside).toEqual([{ from: 1, to: 1 }]);
  });

  it('is a whole file', () => {
    expect(Buffer.from(bytes.slice(0, 5)).toString()).toBe('%PDF-');
    expect(Buffer.from(bytes.slice(-8)).toString()).toContain('%%EOF');
  });
});

describe('a hostile document', () => {
  it('reaches nothing outside itself', () => {
    expect(results.has('hostile')).toBe(true);
    expect(connections).toBe(0);
  });

  it('runs nothing and shows no file of this machine', () => {
    const text = result('hostile').pages.join('');
    expect(text).toContain('原来的内容');
    expect(text).toContain('末尾');
    expect(text).not.toMatch(/被篡改|root:|框内文字/);
  });
});

describe('page numbers', () => {
  const printedNumbers = (pdf: ReadPdf): readonly number[] =>
    [...(pdf.pages[0] ?? '').matchAll(/见\s*(\d+)\s*页/g)].map((match) => Number(match[1]));
  const pageWith = (pdf: ReadPdf, text: string): number => pdf.pages.findIndex((page) => page.includes(text)) + 1;

  it('are those of the pages their headings stand on', () => {
    const pdf = result('numbered');
    const pages = ['甲章', '乙章', '丙章'].map((text) => pageWith(pdf, text));
    expect(printedNumbers(pdf)).toEqual(pages);
    expect(pages).toEqual([3, 4, 7]);
  });

  it('lead where they say', () => {
    expect([...new Set(result('numbered').inside.map(({ to }) => to))]).toEqual([3, 4, 7]);
  });

  it('are right although filling them in moved them', () => {
    const pdf = result('moving');
    const found = pdf.pages.join(' ').match(/\d+/g)?.map(Number);
    expect(found).toEqual(['甲', '乙', '丙'].map((text) => pageWith(pdf, text)));
    expect(pageWith(pdf, '甲')).toBeGreaterThan(1);
  });
});

describe('the browser', () => {
  const leftovers = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('guide-print-'));

  it('is closed and leaves nothing behind after an error', async () => {
    const before = new Set(leftovers());
    let pid: number | undefined;
    const failing = withBrowser({ env: process.env }, async ({ browser }) => {
      pid = browser.process()?.pid;
      throw new Error('mishap');
    });
    await expect(failing).rejects.toThrow('mishap');
    expect(leftovers().filter((name) => !before.has(name))).toEqual([]);
    expect(pid).toBeTypeOf('number');
    expect(existsSync(`/proc/${pid}`)).toBe(false);
  });

  it('stops when the signal aborts', async () => {
    const abort = new AbortController();
    const accepted: string[] = [];
    const jobs = Array.from({ length: 50 }, (_, at) => job(`many-${at}`, breaks(5)));
    const running = withBrowser({ env: process.env, signal: abort.signal }, (browser) =>
      printAll(jobs, browser, {
        signal: abort.signal,
        accept: ({ path }) => {
          accepted.push(path);
          abort.abort(new Error('SIGINT'));
        },
      }),
    );
    await expect(running).rejects.toThrow('SIGINT');
    expect(accepted.length).toBeGreaterThan(0);
    expect(accepted.length).toBeLessThan(5);
  });

  it('names the document that could not be printed', async () => {
    const running = withBrowser({ env: process.env }, async (browser) => {
      await browser.browser.close();
      await printAll([job('lost', '')], browser, { accept: () => {} });
    });
    await expect(running).rejects.toThrow('could not print public/lost.pdf');
  });

  it('says what to do when the one named cannot run', async () => {
    const running = withBrowser({ env: {}, path: '/no/such/browser' }, async () => 0);
    await expect(running).rejects.toMatchObject({ name: 'UsageError', message: expect.stringContaining('/no/such/browser') });
  });
});
