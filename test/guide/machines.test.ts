/** What other programs read of the site: the feed of changes, the sitemap and llms.txt. */
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { PublicCatalogue } from '../../src/compile/catalogue.ts';
import { renderPublicSite } from '../../src/render/public-site.ts';
import { sitemaps } from '../../src/render/site/sitemap.ts';
import { bareItem, bound, catalogue, catalogueOf, full, fullItem, workspace } from './fixture.ts';
import { all, textOf, toolsFor } from './support.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Throws where a text is not well-formed. */
function read(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root.children[0] ?? root;
}

const childrenOf = (element: Element, name: string): readonly Element[] => element.children.filter((child) => child.name === name);
const textsOf = (element: Element, name: string): readonly string[] => childrenOf(element, name).map(({ text }) => text);

const site = (of: PublicCatalogue) => renderPublicSite(of, toolsFor());
const dated = catalogueOf([
  bound('old', { ...fullItem, version: 2, effectiveDate: '2025-03-01' }),
  bound('new', { ...fullItem, name: '甲 & <乙> \u0007', version: 3, effectiveDate: '2026-09-01', status: 'suspended' }),
  bound('coming', { ...fullItem, version: 4, effectiveDate: '2027-01-01' }),
  bound('undated', bareItem),
]);
const { site: _site, ...unpublished } = workspace;
const { edition: _edition, ...undated } = workspace;

describe('the feed', () => {
  const feed = read(textOf(site(dated), 'public/feed.xml'));
  const entries = childrenOf(feed, 'entry');
  const momentOf = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;

  it('has what RFC 4287 asks of a feed, once each', () => {
    expect(feed.name).toBe('feed');
    expect(feed.attributes.xmlns).toBe('http://www.w3.org/2005/Atom');
    for (const name of ['id', 'title', 'updated', 'author']) expect(childrenOf(feed, name), name).toHaveLength(1);
    expect(textsOf(childrenOf(feed, 'author')[0] ?? feed, 'name')).toEqual(['示范县政务服务和数据管理局']);
    expect(childrenOf(feed, 'link').map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
      ['self', 'https://zwfw.example.gov.cn/guide/feed.xml'],
      ['alternate', 'https://zwfw.example.gov.cn/guide/'],
    ]);
  });
  it('has what it asks of an entry, with ids of their own', () => {
    expect(entries).toHaveLength(4);
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'summary']) expect(childrenOf(entry, name), name).toHaveLength(1);
      expect(textsOf(entry, 'updated')[0]).toMatch(momentOf);
      expect(() => new URL(textsOf(entry, 'id')[0] ?? '')).not.toThrow();
    }
    expect(new Set(entries.flatMap((entry) => textsOf(entry, 'id'))).size).toBe(4);
  });
  it('puts what changed last first; a version to come was announced with its edition', () => {
    expect(entries.map((entry) => [textsOf(entry, 'id')[0]?.split('/').at(-1), textsOf(entry, 'updated')[0]?.slice(0, 10)])).toEqual([
      ['coming.html#v4-2027-01-01', '2026-10-01'],
      ['undated.html#2026-10-01', '2026-10-01'],
      ['new.html#v3-2026-09-01', '2026-09-01'],
      ['old.html#v2-2025-03-01', '2025-03-01'],
    ]);
  });
  it('says what changed, in the words of the author and nothing else', () => {
    expect(textsOf(entries[2] ?? feed, 'title')).toEqual(['甲 & <乙> \ufffd · 第3版']);
    expect(textsOf(entries[2] ?? feed, 'summary')[0]).toContain('第3版 · 2026-09-01起执行 · 暂停办理 · 示范县市场监督管理局');
  });
  it('gives a new version a new id and keeps the others', () => {
    const [first, ...rest] = dated.items;
    const raised = first && { ...first, item: { ...first.item, version: 3, effectiveDate: '2026-09-02' } };
    const after = read(textOf(site({ ...dated, items: [...(raised ? [raised] : []), ...rest] }), 'public/feed.xml'));
    const ids = (of: Element) => childrenOf(of, 'entry').flatMap((entry) => textsOf(entry, 'id'));
    expect(ids(after).filter((id) => !ids(feed).includes(id))).toEqual(['https://zwfw.example.gov.cn/guide/items/old.html#v3-2026-09-02']);
  });
  it('is announced by every page, and absent without an address or a date', () => {
    expect(textOf(site(dated), 'public/index.html')).toContain('type="application/atom+xml" title="办事指南更新" href="feed.xml"');
    expect(textOf(site(dated), 'public/departments/market.html')).toContain('href="../feed.xml"');
    for (const without of [unpublished, undated]) {
      const made = site({ ...dated, workspace: without });
      expect(made.map(({ path }) => path)).not.toContain('public/feed.xml');
      expect(textOf(made, 'public/index.html')).not.toContain('atom+xml');
    }
  });
  it('holds no more than two hundred entries', () => {
    const many = catalogueOf(Array.from({ length: 230 }, (_, at) => bound(`item-${at}`, bareItem)));
    expect(childrenOf(read(textOf(site(many), 'public/feed.xml')), 'entry')).toHaveLength(200);
  });
});

describe('the sitemap', () => {
  const made = site(dated);
  const map = read(textOf(made, 'public/sitemap.xml'));
  const urls = childrenOf(map, 'url');

  it('names every page once by its complete address', () => {
    const pages = made.map(({ path }) => path).filter((path) => path.endsWith('.html'));
    const locations = urls.flatMap((url) => textsOf(url, 'loc'));
    expect(locations).toHaveLength(pages.length + 4);
    expect(new Set(locations).size).toBe(locations.length);
    expect(locations).toContain('https://zwfw.example.gov.cn/guide/');
    expect(locations).toContain('https://zwfw.example.gov.cn/guide/items/old.html');
    expect(locations.every((location) => location.startsWith('https://zwfw.example.gov.cn/guide/'))).toBe(true);
  });
  it('dates items by their versions and everything else by the latest', () => {
    const dateOf = (end: string) => urls.filter((url) => textsOf(url, 'loc')[0]?.endsWith(end)).flatMap((url) => textsOf(url, 'lastmod'));
    expect(dateOf('items/old.html')).toEqual(['2025-03-01']);
    expect(dateOf('guide/')).toEqual(['2026-10-01']);
  });
  it('comes in parts that an index names, when it is long', () => {
    const parts = sitemaps(dated, made, { limit: 3 });
    const index = read(textOf(parts, 'public/sitemap.xml'));
    const files = childrenOf(index, 'sitemap').flatMap((part) => textsOf(part, 'loc'));
    expect(files).toEqual(parts.slice(1).map(({ path }) => path.replace('public/', 'https://zwfw.example.gov.cn/guide/')));
    const held = parts.slice(1).flatMap(({ content }) => childrenOf(read(String(content)), 'url'));
    expect(held).toHaveLength(urls.length);
  });
  it('is absent without an address; robots.txt stands only where robots look for it', () => {
    const paths = (of: PublicCatalogue) => site(of).map(({ path }) => path as string);
    expect(paths({ ...dated, workspace: unpublished }).filter((path) => /sitemap|robots/.test(path))).toEqual([]);
    expect(paths(dated)).not.toContain('public/robots.txt');
    const root = site({ ...dated, workspace: { ...workspace, site: { url: 'https://guide.example.gov.cn' } } });
    expect(textOf(root, 'public/robots.txt')).toContain('Sitemap: https://guide.example.gov.cn/sitemap.xml');
  });
});

describe('llms.txt', () => {
  const text = textOf(site(catalogue), 'public/llms.txt');

  it('has a title, a summary and sections of links, as the convention has it', () => {
    expect(text).toMatch(/^# 示范县办事指南\n\n> \S.*\n\n[^#\n]+\n\n## /);
    for (const section of text.split(/^## .*$/m).slice(1)) {
      const lines = section.trim().split('\n');
      expect(lines.filter((line) => !/^- \[.+\]\(\S+\)(?:: \S.*)?$/.test(line))).toEqual([]);
    }
  });
  it('lists every item under its department, with a line about it and a link to its Markdown', () => {
    expect(all(text, /^## (.+)$/gm)).toEqual(['示范县市场监督管理局', '示范县联合执法队', 'Optional']);
    expect(text).toContain(
      '- [食品经营许可（餐饮服务，新办）](https://zwfw.example.gov.cn/guide/items/food-permit-new.md): 开饭店要办的证。 · 开饭店、开奶茶店',
    );
    expect(text).toContain('](https://zwfw.example.gov.cn/guide/items/no-licence.md)');
  });
  it('leads to files beside it where the site has no address', () => {
    const relative = textOf(site({ ...catalogue, items: [full], workspace: unpublished }), 'public/llms.txt');
    expect(relative).toContain('](items/food-permit-new.md)');
    expect(relative).not.toContain('feed.xml');
  });
});
