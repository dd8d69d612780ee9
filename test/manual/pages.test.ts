/** The HTML of the internal site: structure, safety, links, and that it is the same every time. */
import { describe, expect, it } from 'vitest';
import type { Artifact } from '../../src/render/artifact.ts';
import { manualPrintJob, renderInternalSite, renderManual } from '../../src/render/internal-site.ts';
import type { Item } from '../../src/schema/generated/types.ts';
import { bound, catalogueOf, item, toolsFor } from './fixture.ts';

const site = (changes: Partial<Item> = {}, lang: 'zh' | 'en' = 'zh'): readonly Artifact[] => {
  const one = bound(changes);
  const catalogue = catalogueOf([one]);
  return [...renderInternalSite(catalogue, toolsFor(lang)), ...renderManual(one, catalogue, toolsFor(lang))];
};
const pagesOf = (artifacts: readonly Artifact[]): readonly (readonly [string, string])[] =>
  artifacts.flatMap(({ path, content }) => (path.endsWith('.html') && typeof content === 'string' ? [[path, content] as const] : []));
const all = site();
const pages = pagesOf(all);

describe('every page', () => {
  it('lies under internal/', () => {
    expect(all.every(({ path }) => path.startsWith('internal/'))).toBe(true);
    expect(pages.map(([path]) => path)).toEqual([
      'internal/index.html',
      'internal/files/accept.html',
      'internal/files/form.html',
      'internal/items/food-permit-new.html',
      'internal/sheets/food-permit-new.html',
      'internal/decisions/food-permit-new.html',
    ]);
  });

  it.each(pages)('%s has one h1 and headings in order', (_path, html) => {
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map((match) => Number(match[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    });
  });

  it.each(pages)('%s has unique ids, and references that lead somewhere', (_path, html) => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const references = [...html.matchAll(/ (?:aria-labelledby|aria-describedby)="([^"]*)"| href="#([^"]*)"/g)].map(
      (match) => match[1] ?? match[2],
    );
    expect(references.length).toBeGreaterThan(0);
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(pages)('%s says that it is internal and must not be indexed', (_path, html) => {
    expect(html).toContain('内部资料 不得对外公开');
    expect(html).toContain('noindex');
  });

  it.each(pages)('%s runs only the switches of the display and of answers, and has nothing from elsewhere', (path, html) => {
    expect(html).not.toMatch(/<img|<iframe| on[a-z]+=/);
    const scripts = [...html.matchAll(/<script src="([^"]*)"/g)].map((match) => match[1]?.replace(/^(\.\.\/)*/, ''));
    const asks = /^internal\/(items|sheets)\/food-permit-new\.html$/.test(path);
    expect(scripts).toEqual(['assets/display.js', ...(asks ? ['assets/situations.js'] : [])]);
    expect(html.match(/<script/g)).toHaveLength(scripts.length);
    expect([...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map((match) => match[1])).toHaveLength(1);
  });

  it('links only to what is there', () => {
    const there = new Set([...all.map(({ path }) => path), 'internal/items/food-permit-new.pdf']);
    for (const [path, html] of pages) {
      const base = `https://host/${path}`;
      const targets = [...html.matchAll(/ href="([^"#:]+)(?:#[^"]*)?"/g)].map((match) => new URL(match[1] ?? '', base).pathname.slice(1));
      expect(targets.filter((target) => !there.has(decodeURIComponent(target)))).toEqual([]);
    }
  });
});

describe('files', () => {
  it('are copied, and Markdown becomes a page to print', () => {
    expect(all).toContainEqual({ path: 'internal/files/table.xlsx', content: { copyOf: 'files/table.xlsx' } });
    const [, form = ''] = pages.find(([path]) => path.endsWith('form.html')) ?? [];
    expect(form).toContain('<h1>文件 files/form.md</h1>');
    expect(form).toContain('<a href="../items/food-permit-new.html">食品经营许可（餐饮服务，新办）</a>');
  });

  it('have one style sheet beside them', () => {
    const css = all.find(({ path }) => path === 'internal/assets/manual.css');
    expect(css?.content).toContain('--ink');
    expect(css?.content).not.toContain('@import');
  });
});

describe('hostile text', () => {
  const evil = '"><img src=x onerror=alert(1)><script>alert(2)</script>&{{name}}';
  const poison = (value: unknown): unknown => {
    if (typeof value === 'string') return `${value}${evil}`;
    if (Array.isArray(value)) return value.map(poison);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, keep.has(key) ? child : poison(child)]));
  };
  /** Codes and units are checked before anything is rendered. */
  const keep = new Set([
    'type',
    'kind',
    'levels',
    'audiences',
    'unit',
    'desk',
    'manner',
    'need',
    'level',
    'when',
    'situations',
    'acquisition',
  ]);
  const poisoned = poison(item) as Item;

  it('stays text on every page', () => {
    for (const [, html] of pagesOf(site(poisoned))) {
      expect(html.replace(/<script src="[./]*assets\/(display|situations)\.js"( defer)?>/g, '')).not.toMatch(/<script|<img/);
      expect(html.replace(/<[^>]*>/g, '')).not.toContain('<');
    }
  });

  it('stays text in print, also in the running header', () => {
    const one = bound(poisoned);
    const { html } = manualPrintJob(one, catalogueOf([one]), toolsFor());
    expect(html).not.toMatch(/<script|<img/);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });
});

describe('the print job', () => {
  const one = bound();
  const job = manualPrintJob(one, catalogueOf([one]), toolsFor());

  it('has the sheets behind it, and the notice on pages that do not call it internal', () => {
    const annex = job.html.slice(job.html.indexOf('id="annex"'));
    const anchors = [...annex.matchAll(/<article class="sheet sheet-\w+" id="([^"]*)"/g)].map((match) => match[1]);
    expect(anchors).toEqual(['checklist', 'notice', 'record-2', 'record-3']);
    expect(job.html).toContain('<a href="#annex">');
    expect(job.html).toMatch(/@page letter \{[^@]*@top-left \{ content: none; \} @top-right \{ content: none; \}/);
  });

  it('is one self-contained document', () => {
    expect(job.path).toBe('internal/items/food-permit-new.pdf');
    expect(job.html).not.toMatch(/<link|<script|<img| src=|url\(/);
    expect(job).toMatchObject({ author: '示范县政务服务和数据管理局', date: '2026-10-01', lang: 'zh-CN', pageNumbers: true });
  });

  it('has the item and the mark in the header, pages in the footer', () => {
    expect(job.html).toContain('@top-left { content: "食品经营许可（餐饮服务，新办）"; }');
    expect(job.html).toContain('@top-right { content: "内部资料 不得对外公开"; }');
    expect(job.html).toContain('@bottom-center { content: "第 " counter(page) " 页 共 " counter(pages) " 页"; }');
  });

  it('asks for the page number of each section', () => {
    const asked = [...job.html.matchAll(/data-page-of="([^"]*)"/g)].map((match) => match[1]);
    expect(asked.length).toBeGreaterThan(13);
    expect(asked.every((id) => job.html.includes(`<section id="${id}"`))).toBe(true);
  });
});

describe('output', () => {
  it('is the same every time', () => {
    expect(site()).toEqual(site(structuredClone(item)));
  });

  it('is in English when asked for', () => {
    const [, html = ''] = pagesOf(site({}, 'en')).find(([path]) => path.endsWith('food-permit-new.html')) ?? [];
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('Operating manual');
    expect(html).toContain('Conditions and discretion');
  });
});

describe('links to files', () => {
  it('say the title of the document, or what the item calls it, and never the name of a file', () => {
    const changes = { materials: [{ name: '申请书', blankForm: 'files/form.md', sample: 'files/样表.docx' }] };
    const one = bound(changes);
    const tools = { ...toolsFor(), fileText: (path: string) => (path === 'files/form.md' ? '# 食品经营许可申请书\n' : undefined) };
    const html = renderManual(one, catalogueOf([one]), tools)
      .map(({ content }) => String(content))
      .join('');
    const texts = [...html.matchAll(/<a href="[^"]*\/files\/[^"]*">(.*?)<\/a>/g)].map((match) => match[1]);
    expect(texts).toEqual(expect.arrayContaining(['食品经营许可申请书', '申请书（示例样表）']));
    expect(texts.filter((text) => /\.(md|docx)$/.test(text ?? ''))).toEqual([]);
  });
});
