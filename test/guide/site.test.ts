import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PublicCatalogue } from '../../src/compile/catalogue.ts';
import { publish } from '../../src/compile/publish.ts';
import type { Artifact } from '../../src/render/artifact.ts';
import { renderGuide, renderPublicSite } from '../../src/render/public-site.ts';
import { splitTitle } from '../../src/render/site/files.ts';
import { bare, bareItem, bound, catalogue, catalogueOf, full, fullItem } from './fixture.ts';
import { all, headingLevels, textOf, toolsFor } from './support.ts';

const tools = toolsFor();
const build = (site: PublicCatalogue): readonly Artifact[] => [
  ...renderPublicSite(site, tools),
  ...site.items.flatMap((item) => renderGuide(item, site, tools)),
];
const site = build(catalogue);
const pages = (artifacts: readonly Artifact[]) => artifacts.filter(({ path }) => path.endsWith('.html'));
const index = textOf(site, 'public/index.html');

/** Links of a page that lead to no artifact. */
function deadLinks(artifacts: readonly Artifact[]): readonly string[] {
  const known = new Set(artifacts.map(({ path }) => path as string));
  return pages(artifacts).flatMap(({ path, content }) => {
    const links = all(String(content), /(?:href|src)="((?!#|https?:|tel:|mailto:|data:)[^"]*)"/g);
    const target = (link: string): string => decodeURIComponent(posix.join(posix.dirname(path), link.split('#')[0] ?? ''));
    return links.filter((link) => !known.has(target(link))).map((link) => `${path}: ${link}`);
  });
}

describe('the site', () => {
  it('has no dead link', () => {
    expect(pages(site).length).toBeGreaterThan(7);
    expect(deadLinks(site)).toEqual([]);
  });
  it('writes every path once, all of them public', () => {
    const paths = site.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.every((path) => path.startsWith('public/'))).toBe(true);
  });
  it('has pages with one h1 and headings that skip no level', () => {
    for (const { path, content } of pages(site)) {
      const levels = headingLevels(String(content));
      expect(
        levels.filter((level) => level === 1),
        path,
      ).toHaveLength(1);
      expect(
        levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1),
        path,
      ).toBe(true);
    }
  });
  it('is the same bytes twice', () => {
    expect(build(structuredClone(catalogue))).toEqual(site);
  });
});

describe('the front page', () => {
  it('lists every item with limit, visits and fee, without scripts', () => {
    const list = index.split('id="by-department"')[1] ?? '';
    expect(list).toMatch(/items\/food-permit-new\.html">食品经营许可.*8个工作日.*不用跑.*每证20元/s);
    expect(list).toContain('items/no-licence.html');
    expect(index).toContain('<strong>示例</strong>');
  });
  it('opens all groups of a small county and closes those of a large one', () => {
    expect(index).toContain('<details class="group" open>');
    const many = catalogueOf(Array.from({ length: 41 }, (_, at) => bound(`i${at}`, fullItem)));
    const large = textOf(renderPublicSite(many, tools), 'public/index.html');
    expect(large).toContain('<details class="group">');
    expect(large).not.toContain('<details class="group" open>');
  });
  it('works when it is opened as a file', () => {
    expect(all(index, /<script[^>]*src="([^"]+)"/g)).toEqual(['assets/display.js', 'assets/lookup.js']);
    expect(textOf(site, 'public/assets/lookup-index.js')).toMatch(/^globalThis\.GUIDE_LOOKUP = \{/);
    expect(index).not.toContain('type="module"');
  });
});

it('offers the handbooks that are printed, and only those with something in them', () => {
  const handbooks = [
    { id: 'book', title: '办事指南汇编', readers: 'public' as const },
    { id: 'empty', title: '空书', readers: 'public' as const, items: ['no-such-item'] },
  ];
  const front = (pdf: boolean): string => textOf(renderPublicSite({ ...catalogue, handbooks }, tools, { pdf }), 'public/index.html');
  expect(all(front(true), /href="(handbooks[^"]*)"/g)).toEqual(['handbooks/book.pdf']);
  expect(front(false)).not.toContain('handbooks/');
});

describe('indexes', () => {
  it('show an item to those whom it is for', () => {
    expect(textOf(site, 'public/audiences/person.html')).not.toContain('no-licence');
    expect(textOf(site, 'public/audiences/corp.html')).toContain('no-licence');
  });
  it('show what sole traders apply for to persons and to organisations', () => {
    const persons = (change: object): string => {
      const site = renderPublicSite(catalogueOf([bound('shop', { ...bareItem, ...change })]), tools);
      expect(textOf(site, 'public/audiences/corp.html')).toContain('items/shop.html');
      return textOf(site, 'public/audiences/person.html');
    };
    expect(persons({ audiences: ['unincorporated'], corpTopics: ['准营准办'] })).toMatch(
      /个体工商户和其他经营者<\/h2>.*items\/shop\.html/s,
    );
    const situations = (options: readonly string[]) => ({ situations: { 主体: { question: '哪一种？', options } } });
    expect(persons(situations(['个体工商户', '企业']))).toContain('items/shop.html');
    expect(persons(situations(['公司', '合伙企业']))).not.toContain('items/shop.html');
  });
  it('keep the topics of persons and of organisations apart', () => {
    const item = bound('a', { ...fullItem, personTopics: ['证件办理'], corpTopics: ['准营准办'] });
    const [, persons = '', corps = ''] =
      textOf(renderPublicSite(catalogueOf([item]), tools), 'public/index.html')
        .split('id="by-topic"')[1]
        ?.split('</section>')[0]
        ?.split('<h3>') ?? [];
    expect([persons.includes('证件办理'), persons.includes('准营准办')]).toEqual([true, false]);
    expect([corps.includes('证件办理'), corps.includes('准营准办')]).toEqual([false, true]);
  });
  it('tell where an office is and what it does', () => {
    const office = textOf(site, 'public/departments/market.html');
    for (const words of ['示范县人民路1号', '周一至周五 9:00—17:00', 'tel:0755-12345678', '公交3路市场局站', '一楼A01', 'food-permit-new'])
      expect(office).toContain(words);
  });
  it('have a page for a body that no office file describes', () => {
    const path = all(index, /href="(departments\/n-[^"]+)"/g)[0] ?? '';
    expect(textOf(site, `public/${path}`)).toContain('示范县联合执法队');
  });
  it('keep the address of a topic whatever else is in the catalogue', () => {
    const topic = (of: PublicCatalogue): readonly string[] =>
      renderPublicSite(of, tools)
        .map(({ path }) => path)
        .filter((path) => path.startsWith('public/topics/'));
    const more = bound('more', { ...fullItem, personTopics: ['证件办理', '安家置业'], corpTopics: [] });
    expect(topic(catalogue)).toHaveLength(2);
    expect(topic(catalogueOf([more, full, bare]))).toEqual(expect.arrayContaining([...topic(catalogue)]));
  });
});

describe('files', () => {
  it('become pages to print when they are Markdown, and copies otherwise', () => {
    const form = textOf(site, 'public/files/form.html');
    expect(form).toContain('<h1>申请表</h1>');
    expect(form).toContain('<td></td>');
    expect(form).toContain('href="../items/food-permit-new.html"');
    expect(site.find(({ path }) => path === 'public/files/样表.pdf')?.content).toEqual({ copyOf: 'files/样表.pdf' });
  });
  it('have one title', () => {
    expect(splitTitle('# 表一 #\n正文\n# 又一\n', '名')).toEqual({ title: '表一', body: '正文\n## 又一\n' });
    expect(splitTitle('正文', '名')).toEqual({ title: '名', body: '正文' });
  });
});

it('tells nothing internal, whatever the whole catalogue holds', () => {
  const secret = 'zqsecretqz';
  const item = { ...fullItem, internalNotes: secret, posts: [{ name: secret }], steps: [{ name: '受理', post: secret, action: secret }] };
  const whole = {
    ...catalogue,
    workspace: { ...catalogue.workspace, notes: secret, handbooks: [{ id: 'staff-book', title: secret, readers: 'staff' as const }] },
    handbooks: [{ id: 'staff-book', title: secret, readers: 'staff' as const }],
    offices: catalogue.offices.map((office) => ({ ...office, notes: secret })),
    items: [{ ...full, item }],
    files: [...catalogue.files, { path: `files/${secret}.md`, audience: 'internal' as const }],
  };
  const artifacts = build(publish(whole));
  expect(artifacts.length).toBeGreaterThan(14);
  expect(artifacts.filter((artifact) => JSON.stringify(artifact).includes(secret)).map(({ path }) => path)).toEqual([]);
});
