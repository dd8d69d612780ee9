/** Ids that an item had before: old addresses lead on, and an address never leads to two pages. */
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { renderGuide, renderPublicSite } from '../../src/render/public-site.ts';
import { check, starter, starterItem } from '../support/compile.ts';
import { bound, catalogueOf, fullItem, workspace } from './fixture.ts';
import { all, textOf, toolsFor } from './support.ts';

const item = bound('permit', { ...fullItem, formerIds: ['food', 'food-2024'] });
const site = catalogueOf([item]);
const made = renderGuide(item, site, toolsFor());
const old = textOf(made, 'public/items/food.html');
const table = (pdf: boolean): Record<string, string> =>
  JSON.parse(textOf(renderPublicSite(site, toolsFor(), { pdf }), 'public/redirects.json'));

describe('an old address', () => {
  it('leads to the present page at once, and by a link', () => {
    expect(old).toContain('<meta http-equiv="refresh" content="0; url=permit.html">');
    expect(old).toContain('<link rel="canonical" href="https://zwfw.example.gov.cn/guide/items/permit.html">');
    expect(old).toContain('<a href="permit.html">食品经营许可（餐饮服务，新办）</a>');
    const { site: _, ...unpublished } = workspace;
    const local = renderGuide(item, { ...site, workspace: unpublished }, toolsFor());
    expect(textOf(local, 'public/items/food.html')).toContain('<link rel="canonical" href="../items/permit.html">');
  });
  it('keeps the answers and the place on the page', () => {
    const replaced: string[] = [];
    const location = { search: '?size=large', hash: '#materials', replace: (to: string) => replaced.push(to) };
    const [, to] = /<script src="\.\.\/assets\/moved\.js" data-to="([^"]*)">/.exec(old) ?? [];
    const document = { currentScript: { dataset: { to } } };
    runInContext(textOf(renderPublicSite(site, toolsFor()), 'public/assets/moved.js'), createContext({ location, document }));
    expect(replaced).toEqual(['permit.html?size=large#materials']);
  });
  it('gives programs the present data and text', () => {
    for (const kind of ['json', 'md'])
      expect(textOf(made, `public/items/food-2024.${kind}`)).toBe(textOf(made, `public/items/permit.${kind}`));
    expect(JSON.parse(textOf(made, 'public/items/food.json'))).toMatchObject({ id: 'permit', formerIds: ['food', 'food-2024'] });
    expect(textOf(made, 'public/embed/food.html')).toContain('content="0; url=permit.html"');
  });
  it('is in the table for servers with every file that is there', () => {
    const paths = (pdf: boolean) => Object.entries(table(pdf)).filter(([from]) => from.includes('food.'));
    expect(paths(false)).toEqual([
      ['items/food.html', 'items/permit.html'],
      ['items/food.json', 'items/permit.json'],
      ['items/food.md', 'items/permit.md'],
      ['embed/food.html', 'embed/permit.html'],
    ]);
    expect(paths(true)).toContainEqual(['items/food.pdf', 'items/permit.pdf']);
    const files = new Set(made.map(({ path }) => path.slice('public/'.length)));
    for (const [from, to] of Object.entries(table(false))) expect([files.has(from), files.has(to)], from).toEqual([true, true]);
  });
  it('is not for search engines: the sitemap names present addresses alone', () => {
    const locations = all(textOf(renderPublicSite(site, toolsFor()), 'public/sitemap.xml'), /<loc>([^<]+)<\/loc>/g);
    expect(locations.filter((location) => /items\//.test(location))).toEqual(['https://zwfw.example.gov.cn/guide/items/permit.html']);
  });
});

describe('former ids', () => {
  const withIds = (...lines: readonly string[]): string =>
    starterItem.replace(/^编号: .*$/m, '').replace(/^事项名称/m, `${lines.join('\n')}\n事项名称`);
  /** Handling codes differ, so that nothing else is found. */
  const second = (...lines: readonly string[]): string =>
    withIds(...lines).replace(/实施编码: .*/, '实施编码: 12440199001990122P4002031127001');
  const found = (...texts: readonly string[]) => {
    const files = Object.fromEntries(texts.map((text, at) => [`items/item-${at + 1}.yaml`, text]));
    const { 'items/library-card.yaml': _, ...rest } = starter;
    const { diagnostics } = check({ ...rest, ...files });
    return diagnostics
      .filter(({ code }) => code === 'id/former-taken')
      .map(({ span, args, related = [] }) => {
        const text = texts[Number(/\d/.exec(span.file)?.[0]) - 1] ?? '';
        return [text.slice(span.start, span.end), args.found, related.map(({ span: first }) => first.file)];
      });
  };

  it('may be any that nobody has', () => {
    expect(found(withIds('编号: card', '曾用编号: [old-card, older-card]'))).toEqual([]);
  });
  it('are not the present id, of the same item or another', () => {
    expect(found(withIds('编号: card', '曾用编号: [card]'))).toEqual([['card', 'card', ['items/item-1.yaml']]]);
    expect(found(withIds('编号: card'), second('编号: other', '曾用编号: [old, card]'))).toEqual([['card', 'card', ['items/item-1.yaml']]]);
    expect(found(withIds('曾用编号: [item-2]'), second())).toEqual([['item-2', 'item-2', ['items/item-2.yaml']]]);
  });
  it('are not named twice', () => {
    expect(found(withIds('编号: card', '曾用编号: [old, old]'))).toEqual([['old', 'old', ['items/item-1.yaml']]]);
    const two = found(withIds('编号: card', '曾用编号: [old]'), second('编号: other', '曾用编号: [old]'));
    expect(two).toEqual([['old', 'old', ['items/item-1.yaml']]]);
  });
  it('may be the id of a cancelled item, whose page is gone', () => {
    const cancelled = withIds('编号: old', '事项状态: 取消', '计划取消日期: 2026-10-01').replace(/^事项状态: 在用\n/m, '');
    expect(found(cancelled, second('编号: card', '曾用编号: [old]'))).toEqual([]);
    expect(found(withIds('编号: old'), second('编号: card', '曾用编号: [old]'))).toHaveLength(1);
  });
});
