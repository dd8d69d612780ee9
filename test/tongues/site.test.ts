/** The site in several languages: where its pages are, what leads to what, and what is said of a translation. */
import { describe, expect, it } from 'vitest';
import { keyOf, publicTexts } from '../../src/compile/translatable.ts';
import type { Translations } from '../../src/compile/translations.ts';
import { bare, bound, catalogue, full, fullItem, office, workspace } from '../guide/fixture.ts';
import { all, at, published, siteOf } from './support.ts';

/** Every text as its own translation in Latin letters, so that it can be told from all others. */
const pairsOf = (texts: readonly string[]): readonly (readonly [string, string])[] =>
  texts.map((text, index) => [keyOf(text), `Text ${index} ${text.replace(/\p{Script=Han}/gu, '').slice(0, 4)}`.trim()] as const);
const textsOf = (kind: 'item' | 'office' | 'workspace', value: unknown): readonly string[] =>
  publicTexts(kind, value).map(({ text }) => text);

const common = pairsOf([...textsOf('workspace', workspace), ...textsOf('office', office)]);
const whole: Translations = { en: { common, items: [[full.id, pairsOf(textsOf('item', fullItem))]] } };
const some: Translations = {
  en: {
    common,
    items: [[full.id, pairsOf(textsOf('item', fullItem).filter((text) => text !== '已取得营业执照'))]],
  },
};

const site = siteOf(published([full, bare], whole));
const english = at(site, 'en/items/food-permit-new.html');

describe('pages of a language', () => {
  it('have the same paths as those of the main one', () => {
    const pages = [...site.keys()].filter((path) => path.endsWith('.html'));
    const main = pages.filter((path) => !/^(en|zh-hant)\//.test(path)).sort();
    for (const folder of ['en/', 'zh-hant/'])
      expect(
        pages
          .filter((path) => path.startsWith(folder))
          .map((path) => path.slice(folder.length))
          .sort(),
      ).toEqual(main);
  });
  it('name themselves in their own language and lead to each other without a script', () => {
    expect(english).toContain('<html lang="en">');
    expect(at(site, 'zh-hant/index.html')).toContain('<html lang="zh-Hant">');
    expect(english).toContain('<a href="../../items/food-permit-new.html" hreflang="zh-CN" lang="zh-CN">简体中文</a>');
    expect(english).toContain('<span aria-current="true" lang="en">English</span>');
    expect(at(site, 'index.html')).toContain('<a href="en/index.html" hreflang="en" lang="en">English</a>');
  });
  it('tell search engines of each other, with complete addresses', () => {
    const home = 'https://zwfw.example.gov.cn/guide/';
    for (const path of ['items/food-permit-new.html', 'en/items/food-permit-new.html']) {
      const page = at(site, path);
      for (const [tag, folder] of [
        ['zh-CN', ''],
        ['zh-Hant', 'zh-hant/'],
        ['en', 'en/'],
        ['x-default', ''],
      ])
        expect(page).toContain(`<link rel="alternate" hreflang="${tag}" href="${home}${folder}items/food-permit-new.html">`);
    }
    expect(english).toContain(`<link rel="canonical" href="${home}en/items/food-permit-new.html">`);
    expect(english).toContain('"inLanguage":"en"');
  });
  it('have addresses that are there', () => {
    const lost = [...site].flatMap(([path, text]) => {
      if (!path.endsWith('.html')) return [];
      const targets = [...text.matchAll(/(?:href|src)="([^"#?:]+)["#?]/g)].map(([, target = '']) => target);
      return targets
        .map((target) => decodeURIComponent(new URL(target, `http://x/${path}`).pathname.slice(1)))
        .filter((target) => !site.has(target) && target !== 'files/样表.pdf')
        .map((target) => `${path} → ${target}`);
    });
    expect(lost).toEqual([]);
  });
  it('are all in the sitemap, each with the others', () => {
    const sitemap = at(site, 'sitemap.xml');
    expect(sitemap.match(/<loc>/g)?.length).toBe(
      [...site.keys()].filter((path) => path.endsWith('.html') && !/(^|\/)embed\//.test(path)).length,
    );
    expect(sitemap).toContain(
      '<xhtml:link rel="alternate" hreflang="zh-Hant" href="https://zwfw.example.gov.cn/guide/zh-hant/items/no-licence.html"/>',
    );
  });
  it('say nothing of languages where there is one', () => {
    const one = siteOf(catalogue);
    expect([...one.keys()].filter((path) => /^(en|zh-hant)\//.test(path))).toEqual([]);
    for (const text of one.values()) expect(text).not.toMatch(/hreflang|class="languages"|role="note"/);
  });
});

describe('a guide that is wholly translated', () => {
  it('says so, and that the Chinese one counts', () => {
    expect(english).toContain('This is a translation. The Simplified Chinese text is authoritative.');
    expect(english).not.toContain('In Chinese');
  });
  it('holds no Chinese but law, names in its own script, and what this program cannot know', () => {
    const own = english.slice(english.indexOf('<body>')).replace(/<ul class="citations" lang="zh-CN">.*?<\/ul>/gs, '');
    const body = own.replace(/<[^>]* lang="zh-[^>]*>[^<]*/g, '');
    expect([...body.matchAll(/\p{Script=Han}+/gu)].map(([text]) => text)).toEqual([]);
    const marked = [...own.matchAll(/ lang="zh-CN"[^>]*>([^<]*)</g)].map(([, text = '']) => text);
    expect(marked.filter((text) => text !== '' && text !== '简体中文')).toEqual([]);
  });
  it('keeps the keys of answers, so that an address with answers serves in every language', () => {
    const keys = (page: string): readonly string[] => [...page.matchAll(/(?:name="q-|data-if=")[^"]+"/g)].map(([text]) => text);
    expect(keys(english).length).toBeGreaterThan(2);
    expect(keys(english)).toEqual(keys(at(site, 'items/food-permit-new.html')));
  });
  it('is found by its names and by the Chinese ones', () => {
    const index = at(site, 'en/assets/lookup-index.js');
    expect(index).toContain('食品经营许可（餐饮服务，新办）');
    expect(index).toContain('"names":["Text');
  });
  it('has data in its language, whose references hold', () => {
    const data = JSON.parse(at(site, 'en/items/food-permit-new.json')) as {
      readonly language: string;
      readonly name: string;
      readonly situations: Readonly<Record<string, { readonly options: readonly string[] }>>;
      readonly conditions: readonly { readonly when?: Readonly<Record<string, readonly string[]>> }[];
      readonly basis: readonly { readonly citation: string }[];
    };
    expect(data.language).toBe('en');
    expect(data.name).toMatch(/^Text \d+/);
    expect(data.basis[0]?.citation).toBe('《中华人民共和国食品安全法》第三十五条第一款');
    const [[question = '', { options = [] } = {}] = []] = Object.entries(data.situations);
    expect(options).toEqual(expect.arrayContaining([...(data.conditions[1]?.when?.[question] ?? ['missing'])]));
    expect(JSON.parse(at(site, 'items/food-permit-new.json'))).not.toHaveProperty('language');
  });
});

describe('a guide that is translated in part', () => {
  const partly = siteOf(published([full], some));
  const page = at(partly, 'en/items/food-permit-new.html');
  it('says how much is missing, and where', () => {
    const total = textsOf('item', fullItem).length + textsOf('office', office).length;
    expect(page).toContain(`1 of ${total} texts of this guide are not translated yet.`);
    expect(page).toContain('<a href="#conditions">Conditions</a>');
  });
  it('marks the parts that hold what is missing, and no others', () => {
    const sections = [...page.matchAll(/<h2 id="h-(\w+)">.*?<\/h2>/g)].filter(([heading]) => heading.includes('In Chinese'));
    expect(sections.map(([, key]) => key)).toEqual(['conditions']);
    expect(at(partly, 'en/items/food-permit-new.md')).toMatch(/## \d+\\?\. Conditions \(In Chinese\)/);
  });
  it('says in its data how many texts are missing', () => {
    expect(JSON.parse(at(partly, 'en/items/food-permit-new.json'))).toMatchObject({ language: 'en', untranslated: 1 });
  });
});

it('says of an item that nobody translated that it is in Chinese', () => {
  const page = at(site, 'en/items/no-licence.html');
  expect(page).toContain('This guide is not translated yet and is shown in Chinese.');
  expect(page).toContain('<h1 lang="zh-CN">对无证经营的处罚</h1>');
});

describe('Traditional Chinese', () => {
  const page = at(site, 'zh-hant/items/food-permit-new.html');
  it('says that it was converted, and which text counts', () => {
    expect(page).toContain('本頁由簡體中文版自動轉換而成，以簡體中文版為準');
    expect(page).toContain('<h1>食品經營許可（餐飲服務，新辦）</h1>');
  });
  it('leaves law as it is quoted', () => {
    expect(page).toContain('<blockquote>国家对食品生产经营实行许可制度。</blockquote>');
    expect(page).toContain('lang="zh-CN"><li>《中华人民共和国食品安全法》第三十五条第一款');
  });
  it('takes what somebody translated before what it converts', () => {
    const own: Translations = { 'zh-hant': { common: [], items: [[full.id, [[keyOf('开饭店要办的证。'), '開食肆要辦的證。']]]] } };
    expect(at(siteOf(published([full], own)), 'zh-hant/items/food-permit-new.html')).toContain('開食肆要辦的證。');
  });
  it('can be searched in both characters', () => {
    const index = at(site, 'zh-hant/assets/lookup-index.js');
    expect(index).toContain('食品經營許可（餐飲服務，新辦）');
    expect(index).toMatch(/"traditional":"[^"]*經经/);
  });
  it('has data in its characters, and addresses that stay', () => {
    const data = at(site, 'zh-hant/items/food-permit-new.json');
    expect(data).toContain('食品經營許可（餐飲服務，新辦）');
    expect(data).toContain('《中华人民共和国食品安全法》第三十五条第一款');
  });
});

it('takes the first language for the root, whichever it is', () => {
  const made = siteOf(published([full], whole, [{ language: 'en' }, { language: 'zh' }]));
  expect(at(made, 'index.html')).toContain('<html lang="en">');
  expect(at(made, 'zh/items/food-permit-new.html')).toContain('<html lang="zh-CN">');
  expect(at(made, 'items/food-permit-new.html')).toContain('href="../zh/items/food-permit-new.html"');
});

it('keeps old addresses of an item in every language', () => {
  const moved = bound('new-id', { ...fullItem, formerIds: ['old-id'] });
  const made = siteOf(published([moved], whole, all));
  expect(at(made, 'en/items/old-id.html')).toContain('url=new-id.html');
  expect(JSON.parse(at(made, 'redirects.json'))).toMatchObject({ 'en/items/old-id.html': 'en/items/new-id.html' });
});
