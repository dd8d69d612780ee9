import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../bin/cli.ts';
import { loadStandards } from '../../bin/io/assets.ts';
import { readPrevious } from '../../bin/io/previous.ts';
import { compareData } from '../../src/compile/compare-data.ts';
import { type Previous, previousOf, withoutItems } from '../../src/compile/previous.ts';
import { publish } from '../../src/compile/publish.ts';
import { markChanges } from '../../src/render/handbook/bars.ts';
import { handbookData, handbookPrintJob } from '../../src/render/handbooks.ts';
import { catalogueData, itemData } from '../../src/render/site/item-data.ts';
import type { Item } from '../../src/schema/generated/types.ts';
import type { Json } from '../../src/schema/vocabulary.ts';
import { catalogue, handbook, secret, tools } from './fixture.ts';

describe('data of two editions', () => {
  it('differs by entries that were added, dropped or altered, whatever their order', () => {
    const before = {
      materials: [{ name: '甲', copies: 1 }, { name: '乙' }, { name: '丙' }],
      faq: [{ q: '问', a: '答' }],
      same: [{ a: 1, b: 2 }],
    };
    const after = {
      materials: [{ name: '丙' }, { name: '甲', copies: 2 }, { name: '丁' }],
      faq: [{ q: '问', a: '另答' }],
      same: [{ b: 2, a: 1 }],
    };
    expect(compareData(before, after)).toEqual([
      { key: 'materials', added: ['丁'], dropped: ['乙'], altered: ['甲'], isMoved: true },
      { key: 'faq', added: [], dropped: [], altered: ['问'], isMoved: false },
    ]);
  });

  it('differs by values, where an amount and its unit are one, and by what is missing on one side', () => {
    const none = { added: [], dropped: [], altered: [], isMoved: false };
    const before = { limits: { promised: { amount: 8, unit: 'day' }, note: '旧' }, visits: 1, scope: '甲' };
    const after = { limits: { promised: { amount: 5, unit: 'day' }, note: '旧' }, visits: 0, results: [{ name: '证' }] };
    expect(compareData(before, after)).toEqual([
      { key: 'limits', part: 'promised', ...none, before: { amount: 8, unit: 'day' }, after: { amount: 5, unit: 'day' } },
      { key: 'visits', ...none, before: 1, after: 0 },
      { key: 'results', ...none, added: ['证'] },
      { key: 'scope', ...none, before: '甲' },
    ]);
  });

  it('tells two entries of one name apart', () => {
    expect(compareData({ list: ['甲'] }, { list: ['甲', '甲'] })).toEqual([
      { key: 'list', added: ['甲'], dropped: [], altered: [], isMoved: false },
    ]);
  });
});

describe('bars', () => {
  const changedIn = (before: string, after: string): readonly string[] =>
    [...markChanges(before, after).matchAll(/<([a-z0-9]+) class="changed[^>]*>([^<]*)/g)].map(([, tag, text]) => `${tag} ${text}`);

  it('stand beside paragraphs, entries and rows that were not there before, and nowhere else', () => {
    const before = '<h3>标题</h3><p>甲</p><ul><li>一</li><li>三</li></ul>';
    const after = '<h3>标题</h3><p>乙</p><ul><li>一</li><li class="x">二</li><li>三</li></ul>';
    expect(changedIn(before, after)).toEqual(['p 乙', 'li 二']);
    expect(markChanges(before, before)).toBe(before);
  });

  it('do not stand beside what only got another number', () => {
    const row = (number: number, name: string): string => `<tr><td class="number-cell">${number}</td><td>${name}</td></tr>`;
    const before = `<table>${row(1, '甲')}${row(2, '乙')}</table>`;
    const after = `<table>${row(1, '新')}${row(2, '甲')}${row(3, '乙')}</table>`;
    expect(markChanges(before, after)).toBe(after.replace('<tr>', '<tr class="changed">'));
  });

  it('stand beside the heading when something below it is gone', () => {
    expect(changedIn('<h3>甲</h3><p>一</p><h3>乙</h3><p>二</p><p>三</p>', '<h3>甲</h3><p>一</p><h3>乙</h3><p>二</p>')).toEqual(['h3 乙']);
  });

  it('stand beside a drawing that is drawn otherwise', () => {
    expect(markChanges('<svg class="a"><path d="M0"/></svg>', '<svg class="a"><path d="M1"/></svg>')).toBe(
      '<svg class="changed a"><path d="M1"/></svg>',
    );
  });
});

/** What a build would have written. */
function earlier(side: 'public' | 'internal', items = catalogue.items): Previous {
  const whole = { ...catalogue, items };
  const shown = side === 'public' ? publish(whole) : whole;
  const readers = side === 'public' ? 'public' : 'staff';
  const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;
  const book = JSON.parse(String(handbookData(handbook(readers), whole, tools).content)) as Json;
  return previousOf(
    {
      catalogue: plain(side === 'public' ? catalogueData(publish(whole)) : { workspace: catalogue.workspace, offices: catalogue.offices }),
      items: shown.items.map((bound) => plain(itemData(bound, tools))),
      books: [book],
    },
    () => true,
  );
}

const [adoption, food, change] = catalogue.items;
if (adoption === undefined || food === undefined || change === undefined) throw new Error('the fixture has three items');

const altered: Item = {
  ...food.item,
  limits: { ...food.item.limits, promised: { amount: 5, unit: 'working-day' } },
  materials: [...(food.item.materials ?? []), { name: '房屋租赁合同' }],
};
const now = {
  ...catalogue,
  items: [{ ...food, item: altered }, change, { ...adoption, id: 'guardianship', item: { ...adoption.item, name: '监护登记' } }],
};

describe('a book compared with the edition before', () => {
  const { html } = handbookPrintJob(handbook('public'), now, tools, { public: earlier('public') });
  const list = html.slice(html.indexOf('id="changes"'), html.indexOf('id="contents"'));

  it('lists what is new, what changed and how, and what is gone', () => {
    const text = list.replace(/<[^>]*>/g, '');
    expect(text).toContain('与2026年第1版相比：新增 1 项，修改 1 项，取消 1 项。');
    expect(text).toMatch(/新增\s*1\.1 监护登记/);
    expect(text).toContain('申请材料：增加“房屋租赁合同”');
    expect(text).toContain('办结时限：承诺由“8个工作日”改为“5个工作日”');
    expect(text).toMatch(/取消\s*收养登记/);
  });

  it('has a bar beside what changed, words for it at the item, and none where nothing changed', () => {
    const whole = html.split('<article');
    const of = (name: string): string => whole.find((text) => text.includes(`</span> ${name}`)) ?? '';
    expect(of('食品经营许可 ')).toContain('本版修改：申请材料、办结时限');
    expect(of('食品经营许可 ')).toMatch(/<tr class="changed"[^>]*>(?:(?!<\/tr>).)*房屋租赁合同/s);
    expect(of('食品经营许可 ')).not.toMatch(/class="changed[^>]*>[^<]*到窗口咨询/);
    expect(of('食品经营许可变更')).not.toContain('changed');
    expect(of('监护登记')).toContain('本版新增');
    expect(of('监护登记')).not.toContain('class="changed');
  });

  it('explains its marks, and says so when nothing changed', () => {
    expect(html).toContain('左边的竖线');
    const same = handbookPrintJob(handbook('public'), catalogue, tools, { public: earlier('public') }).html;
    expect(same).toContain('各事项的内容没有变化。');
    expect(same).not.toContain('class="changed');
    expect(handbookPrintJob(handbook('public'), catalogue, tools).html).not.toContain('左边的竖线');
  });

  it('knows an item under its former id, and does not call an item gone that has errors now', () => {
    const renamed = { ...adoption, id: 'adopt', item: { ...adoption.item, formerIds: ['adoption'] } };
    const job = handbookPrintJob(handbook('public'), { ...catalogue, items: [renamed, food, change] }, tools, {
      public: earlier('public'),
    });
    expect(job.html).toContain('各事项的内容没有变化。');
    const broken = handbookPrintJob(handbook('public'), { ...catalogue, items: [adoption, food] }, tools, {
      public: withoutItems(earlier('public'), new Set(['food-change'])),
    });
    expect(broken.html).toContain('各事项的内容没有变化。');
  });

  it('shows changes of internal elements to staff alone', () => {
    const silent = { ...catalogue, items: [adoption, { ...food, item: { ...food.item, internalNotes: `${secret}，另说` } }, change] };
    const sides = { public: earlier('public'), internal: earlier('internal') };
    expect(handbookPrintJob(handbook('public'), silent, tools, sides).html).toContain('各事项的内容没有变化。');
    const staff = handbookPrintJob(handbook('staff'), silent, tools, sides).html;
    expect(staff).toContain('修改 1 项');
    expect(staff).toMatch(/class="changed[^>]*>[^<]*(?:<[^>]*>)*[^<]*内情不外传，另说/);
  });

  it('compares elements that the schema no longer has', () => {
    const old = earlier('public');
    const items = new Map([...old.items].map(([id, item]) => [id, { ...item, data: { ...item.data, bygone: '旧要素' } }]));
    const { html: made } = handbookPrintJob(handbook('public'), catalogue, tools, { public: { ...old, items } });
    expect(made).toContain('修改 3 项');
    expect(made).toContain('<li>bygone</li>');
  });

  it('compares data that it cannot draw any more, without bars', () => {
    const old = earlier('public');
    const items = new Map([...old.items].map(([id, { bound: _, ...item }]) => [id, item]));
    const { html: made } = handbookPrintJob(handbook('public'), now, tools, { public: { ...old, items } });
    expect(made.replace(/<[^>]*>/g, '')).toContain('办结时限：承诺由“8个工作日”改为“5个工作日”');
    expect(made).not.toContain('class="changed');
  });
});

describe('the folder of an earlier build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-against-'));
  const written: string[] = [];
  const stream = { write: (text: string) => written.push(text) };
  const world = { stdout: stream, stderr: stream, cwd: folder, env: process.env, signal: new AbortController().signal };

  beforeAll(async () => {
    expect(await run(['init', 'ws'], world)).toBe(0);
    expect(await run(['build', 'ws', '--no-pdf', '--out', 'old'], world)).toBe(0);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is read, both sides, with items that can be drawn again', () => {
    const { public: shown, internal } = readPrevious(join(folder, 'old'), loadStandards());
    for (const side of [shown, internal]) {
      expect(side?.items.size).toBeGreaterThan(0);
      for (const item of side?.items.values() ?? []) expect(item.bound?.item.name).toBeTypeOf('string');
    }
  });

  it('is one that a build made, whole and readable; else the message names it', async () => {
    expect(await run(['build', 'ws', '--no-pdf', '--against', 'ws', '--out', 'new'], world)).toBe(2);
    expect(written.at(-1)).toContain('--against');
    expect(await run(['build', 'ws', '--no-pdf', '--against', 'old', '--only', 'x', '--out', 'new'], world)).toBe(2);
    writeFileSync(join(folder, 'old/public/data/catalogue.json'), '{');
    expect(await run(['build', 'ws', '--no-pdf', '--against', 'old', '--out', 'new'], world)).toBe(2);
    expect(written.at(-1)).toContain('catalogue.json');
  });
});
