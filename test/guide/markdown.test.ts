/** Guides as Markdown: complete, well-formed for an independent reader, and closed to what authors might smuggle in. */
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { renderGuide } from '../../src/render/public-site.ts';
import type { PublicItem } from '../../src/schema/generated/types.ts';
import { bare, bound, catalogue, catalogueOf, full, fullItem, workspace } from './fixture.ts';
import { all, headingLevels, textOf, toolsFor } from './support.ts';

const markdownOf = (item: PublicItem, site = catalogue, lang: 'zh' | 'en' = 'zh'): string =>
  textOf(renderGuide(bound('item', item), site, toolsFor(lang)), 'public/items/item.md');
const text = markdownOf(fullItem);

/** A reader that allows everything, as some on other sites do. */
const reader = new MarkdownIt({ html: true, linkify: false });
reader.validateLink = () => true;
const html = (markdown: string): string => reader.render(markdown);

describe('a guide as Markdown', () => {
  it('begins with its name and goes from heading to heading without a gap', () => {
    for (const markdown of [text, markdownOf(bare.item)]) {
      expect(markdown).toMatch(/^# \S.*\n\n/);
      const levels = headingLevels(html(markdown));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.length).toBeGreaterThan(4);
      expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
    }
  });
  it('has the sections of the page, in its order', () => {
    const page = textOf(renderGuide(full, catalogue, toolsFor()), 'public/items/food-permit-new.html');
    const sections = all(page, /<h2 id="h-[^"]+"><span class="number">[^<]*<\/span>([^<]+)<\/h2>/g);
    const headings = all(html(text), /<h2>(.*?)<\/h2>/g).filter((heading) => heading !== '办事要点');
    expect(sections.length).toBeGreaterThan(12);
    expect(headings.map((heading) => heading.replace(/^[^、]+、/, ''))).toEqual(sections);
  });
  it('lists materials with copies in a table of seven columns', () => {
    const tables = html(text).split('<table>').slice(1);
    expect(tables).toHaveLength(1);
    for (const row of (tables[0] ?? '').split('<tr>').slice(1)) expect(all(row, /<(t[hd])[ >]/g)).toHaveLength(7);
    expect(text).toContain('| 3 | 授权委托书 · 只有主体是“企业”的才要 · 只在这种情况要交：委托他人办理时 | 原件1份、复印件2份 |');
  });
  it('says steps, limits, fees, places, law and questions', () => {
    const words = ['**受理** · 1个工作日', '8个工作日', '每证20元', '周一至周五', '> 国家对食品生产经营实行许可制度。', '### 要跑几次？'];
    for (const word of words) expect(text).toContain(word);
  });
  it('leads to the published site, or back to it from beside the page', () => {
    expect(text).toContain('](https://zwfw.example.gov.cn/guide/files/form.html)');
    expect(text).toContain('[网页版](https://zwfw.example.gov.cn/guide/items/item.html)');
    const { site: _, ...unpublished } = workspace;
    expect(markdownOf(fullItem, { ...catalogue, workspace: unpublished })).toContain('](../files/form.html)');
  });
  it('speaks English around the Chinese texts', () => {
    const english = markdownOf(fullItem, catalogue, 'en');
    expect(english).toContain('## In brief');
    expect(english).toContain('| No. | Material | Copies and form |');
  });
  it('is announced by the page', () => {
    const page = textOf(renderGuide(full, catalogue, toolsFor()), 'public/items/food-permit-new.html');
    expect(page).toContain('<link rel="alternate" type="text/markdown" href="food-permit-new.md">');
  });
});

const attacks = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '\\<b>x</b>',
  '\\\\<b>x</b>',
  '[点](javascript:alert(1))',
  '[a\\](javascript:alert(1))',
  '[点](java&#115;cript:alert(1))',
  '[点](<javascript:alert(1)>)',
  '[点](//evil.example/)',
  '![图](https://evil.example/x.png)',
  '[r]\n\n[r]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '```\n未关闭',
  '> ~~~\n> 未关闭',
  '# 大标题',
  '大标题\n===',
  '大标题\n---',
  '| 表 | 格 |',
  '甲|乙\n丙|丁',
  '- 项\n\n\n1. 项',
  '**未关闭 _斜_ `码',
  '&lt;script&gt;',
];

/** Every text of the item is an attack. */
function attacked(attack: string): PublicItem {
  const spoil = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((part) => spoil(part, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, spoil(part, name)]));
    const free = [
      'text',
      'name',
      'remarks',
      'q',
      'a',
      'scope',
      'quote',
      'summary',
      'applicant',
      'standard',
      'result',
      'needCase',
      'popularNames',
    ];
    return typeof value === 'string' && free.includes(key) ? `前${attack}\n\n${attack}\n后` : value;
  };
  return { ...(spoil(fullItem, '') as PublicItem), rights: [attack], name: attack };
}

describe('whatever authors write', () => {
  const plainHeadings = headingLevels(html(markdownOf(attacked('平常的话'), catalogueOf([]))));
  it.each(attacks)('%j stays text', (attack) => {
    const shown = html(markdownOf(attacked(attack), catalogueOf([])));
    expect(shown).not.toMatch(/<(?:script|img|b)[ >]/i);
    const targets = all(shown, /href="([^"]*)"/g);
    expect(targets.filter((target) => !/^(?:https:\/\/|tel:)/.test(target))).toEqual([]);
    expect(headingLevels(shown)).toEqual(plainHeadings);
    for (const row of shown.split('<table>').slice(1)[0]?.split('</table>')[0]?.split('<tr>').slice(1) ?? []) {
      expect(all(row, /<(t[hd])[ >]/g)).toHaveLength(7);
    }
    expect(shown.split('<table>').length).toBeGreaterThan(1);
  });
});
