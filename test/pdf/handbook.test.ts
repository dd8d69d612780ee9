import { beforeAll, describe, expect, it } from 'vitest';
import { withBrowser } from '../../bin/io/browser.ts';
import { splitParts } from '../../bin/io/print-parts.ts';
import { printAll } from '../../bin/io/printer.ts';
import type { Catalogue } from '../../src/compile/catalogue.ts';
import { handbookData, handbookPrintJob } from '../../src/render/handbooks.ts';
import { manualTexts } from '../../src/render/manual/texts.ts';
import { catalogue, handbook, secret, tools } from './fixture.ts';
import { type Bookmark, type Element, type ReadPdf, readPdf } from './read.ts';

const jobs = [
  handbookPrintJob(handbook('public'), catalogue, tools),
  handbookPrintJob({ ...handbook('staff'), id: 'staff' }, catalogue, tools),
  handbookPrintJob(
    { ...handbook('public', { title: '开店指南', topics: ['准营准办'] }), id: 'topic' },
    { ...catalogue, workspace: { ...catalogue.workspace, site: {} } },
    tools,
  ),
  handbookPrintJob({ ...handbook('public'), id: 'shifted' }, { ...catalogue, items: shifted() }, tools),
];

/** The same item with one more line in front each time, so that a heading comes to stand at the foot of a page. */
function shifted(): Catalogue['items'] {
  const [first] = catalogue.items;
  if (first === undefined) throw new Error('no item');
  return Array.from({ length: 8 }, (_, at) => {
    const lines = 24 + at;
    const scope = Array.from({ length: lines }, (_line, line) => `第${line + 1}段。`).join('\n\n');
    return { ...first, id: `shifted-${lines}`, item: { ...first.item, name: `第${lines}号事项`, scope, faq: [] } };
  });
}

const books = new Map<string, ReadPdf>();

beforeAll(async () => {
  await withBrowser({ env: process.env }, async (running) => {
    await printAll(jobs, running, { accept: async ({ path, bytes }) => void books.set(path, await readPdf(bytes)) });
    await printAll(jobs.slice(0, 1), running, {
      accept: async ({ bytes }) => void books.set('in parts', await readPdf(bytes)),
      partSize: 1,
    });
  });
});

function book(path: string): ReadPdf {
  const found = books.get(path);
  if (found === undefined) throw new Error(`${path} was not printed`);
  return found;
}

const publicBook = (): ReadPdf => book('public/handbooks/book.pdf');
const staffBook = (): ReadPdf => book('internal/handbooks/staff.pdf');
const flat = (text: string): string => text.replace(/\s/g, '');
const bookmark = (pdf: ReadPdf, title: string): Bookmark => {
  const found = pdf.bookmarks.find((one) => flat(one.title) === flat(title));
  if (found === undefined) throw new Error(`no bookmark ${title} among ${pdf.bookmarks.map((one) => one.title).join(' | ')}`);
  return found;
};

describe('a book for the public', () => {
  it('opens with its outline: chapters are departments, below them items, below them sections', () => {
    const pdf = publicBook();
    expect(pdf.pageMode).toBe('UseOutlines');
    const upper = pdf.bookmarks.filter(({ depth }) => depth === 0).map(({ title }) => flat(title));
    expect(upper).toEqual([
      '示范县办事指南汇编',
      '前言',
      '编印说明',
      '怎样用这本书',
      '目录',
      '事项一览表',
      '第一章示范县民政局',
      '第二章示范县市场监督管理局',
      '附录一办理单位名录',
      '附录二名称索引',
      '附录三材料索引',
      '附录四法律法规索引',
      '附录五表格和样表',
    ]);
    expect(bookmark(pdf, '1.1 收养登记').depth).toBe(1);
    expect(pdf.bookmarks.filter(({ title, depth }) => depth === 2 && title.includes('申请条件'))).toHaveLength(3);
  });

  it('prints in its contents the pages on which the headings stand', () => {
    const pdf = publicBook();
    const contents = flat(pdf.pages[bookmark(pdf, '目录').page - 1] ?? '');
    const entries = [
      '第一章 示范县民政局',
      '1.1 收养登记',
      '第二章 示范县市场监督管理局',
      '2.1 食品经营许可',
      '2.2 食品经营许可变更',
      '附录四 法律法规索引',
    ];
    const printed = entries.map((entry) => `${flat(entry)}${bookmark(pdf, entry).page}`);
    expect(contents).toContain(printed.slice(0, 5).join(''));
    expect(contents).toContain(printed[5]);
    for (const entry of entries) expect(flat(pdf.pages[bookmark(pdf, entry).page - 1] ?? '')).toContain(flat(entry));
  });

  it('numbers its pages, and says in the header which item one is reading', () => {
    const { pages } = publicBook();
    for (const [at, text] of pages.entries()) {
      if (at > 0) expect(flat(text)).toContain(`第${at + 1}页共${pages.length}页`);
    }
    expect(flat(pages[0] ?? '')).not.toMatch(/第\d+页/);
    const inFood = bookmark(publicBook(), '2.1 食品经营许可').page;
    expect(flat(pages[inFood] ?? '')).toContain('2.1食品经营许可');
  });

  it('begins each item, and the forms of each item, on a page of its own', () => {
    const pdf = publicBook();
    const items = ['1.1 收养登记', '2.1 食品经营许可', '2.2 食品经营许可变更'].map((title) => bookmark(pdf, title).page);
    expect(new Set(items).size).toBe(3);
    for (const page of items) expect(flat(pdf.pages[page - 1] ?? '').indexOf('要带什么')).toBeGreaterThan(0);
    const form = bookmark(pdf, '申请书（空白表格）');
    expect(form.page).toBeGreaterThan(bookmark(pdf, '附录五 表格和样表').page);
    expect(flat(pdf.pages[form.page - 1] ?? '')).toContain('申请书空表');
  });

  it('says on its cover and in its notice what it is', () => {
    const pdf = publicBook();
    for (const text of ['示范县办事指南汇编', '常办事项', '2026年10月1日', '示范县政务服务局', 'SF-2026-01'])
      expect(flat(pdf.pages[0] ?? '')).toContain(text);
    const notice = flat(pdf.pages[1] ?? '');
    for (const text of ['这本书写给来办事的人', '示范县已编制的全部事项', '共3项，涉及2个部门', '这里是示例', '版本说明首次编印'])
      expect(notice).toContain(text);
  });

  it('lists all items at a glance and indexes the laws by article', () => {
    const pdf = publicBook();
    const summary = flat(pdf.pages[bookmark(pdf, '事项一览表').page - 1] ?? '');
    expect(summary).toContain(`2.1食品经营许可8个工作日最多跑1次收费2份，自备1份${bookmark(pdf, '2.1 食品经营许可').page}`);
    const laws = flat(pdf.pages[bookmark(pdf, '附录四 法律法规索引').page - 1] ?? '');
    const [food, residence] = [laws.indexOf('《中华人民共和国食品安全法》'), laws.indexOf('《居住证暂行条例》')];
    expect(food).toBeGreaterThan(0);
    expect(residence).toBeGreaterThan(food);
    expect(laws.indexOf('第三十五条')).toBeGreaterThan(laws.indexOf('第九条'));
    const materials = flat(pdf.pages[bookmark(pdf, '附录三 材料索引').page - 1] ?? '');
    const place = Number(/营业执照收养登记(\d+)/.exec(materials)?.[1]);
    expect(place).toBeGreaterThan(bookmark(pdf, '1.1 收养登记').page);
    expect(flat(pdf.pages[place - 1] ?? '')).toContain('营业执照');
    const names = flat(pdf.pages[bookmark(pdf, '附录二 名称索引').page - 1] ?? '');
    expect(names).toContain(`收养登记${bookmark(pdf, '1.1 收养登记').page}`);
    // The index leads to the place that cites, not to the first page of the item.
    const pageOf = Number(/第九条收养登记(\d+)/.exec(laws.slice(laws.indexOf('《居住证暂行条例》')))?.[1]);
    expect(jobs[0]?.html).toMatch(
      /收养登记<\/span><span class="leader"> <\/span><span class="folios" data-pages><a href="#i-adoption\.law-\d">/,
    );
    expect(flat(pdf.pages[pageOf - 1] ?? '')).toContain('《居住证暂行条例》第九条');
  });

  it('leads from materials to the printed form', () => {
    const pdf = publicBook();
    const form = bookmark(pdf, '申请书（空白表格）').page;
    const item = bookmark(pdf, '1.1 收养登记').page;
    expect(pdf.inside.some(({ from, to }) => from >= item && from < item + 4 && to === form)).toBe(true);
    expect(flat(pdf.pages.join(''))).toContain(`空白表格（第${form}页）`);
  });

  it('holds nothing internal', () => {
    expect(publicBook().pages.join('')).not.toContain(secret);
    expect(jobs[0]?.html).not.toContain(secret);
    expect(staffBook().pages.join('')).toContain(secret);
  });

  it.each(['book', 'topic', 'shifted'])('ends no page with a heading: %s', (id) => {
    const { pages, bookmarks } = book(`public/handbooks/${id}.pdf`);
    const bodies = pages.map((text) => flat(text).replace(/第\d+页共\d+页/, ''));
    const left = bookmarks.filter(({ title, depth, page }) => depth === 2 && bodies[page - 1]?.endsWith(flat(title)));
    expect(bookmarks.filter(({ depth }) => depth === 2).length).toBeGreaterThan(10);
    expect(left.map(({ title, page }) => `${page} ${title}`)).toEqual([]);
  });

  it('has only embedded TrueType fonts, tags and its language', () => {
    const pdf = publicBook();
    expect(new Set(pdf.fonts.map(({ kind, embedded }) => `${kind} ${embedded}`))).toEqual(new Set(['CIDFontType2 true']));
    expect(pdf.isMarked).toBe(true);
    expect(pdf.info).toMatchObject({
      Language: 'zh-CN',
      Title: '示范县办事指南汇编',
      Author: '示范县政务服务局',
      Subject: '办事指南',
      Keywords: '示范县 示范县民政局 示范县市场监督管理局 2026年第1版',
      CreationDate: 'D:20261001000000Z',
    });
  });

  it('says the same of itself in XMP, with the checksum that its notice prints', () => {
    const { metadata, pages } = publicBook();
    const hash = /<dc:identifier>sha256:([0-9a-f]{64})<\/dc:identifier>/.exec(metadata)?.[1] ?? '';
    expect(metadata).toContain('<rdf:li xml:lang="zh-CN">示范县办事指南汇编</rdf:li>');
    expect(metadata).toContain('<dc:date><rdf:Seq><rdf:li>2026-10-01</rdf:li></rdf:Seq></dc:date>');
    expect(flat(pages[1] ?? '')).toContain(`内容校验码${hash.slice(0, 16).toUpperCase()}`);
    const data = handbookData(handbook('public'), catalogue, tools);
    expect(data.path).toBe('public/handbooks/book.json');
    expect(JSON.parse(String(data.content))).toMatchObject({ sha256: hash, items: ['adoption', 'food', 'food-change'] });
  });

  it('has bookmarks of three levels that lead to the headings they name', () => {
    const { bookmarks, pages } = publicBook();
    expect(new Set(bookmarks.map(({ depth }) => depth))).toEqual(new Set([0, 1, 2]));
    const lost = bookmarks.filter(({ title, page }) => !flat(pages[page - 1] ?? '').includes(flat(title)));
    expect(lost).toEqual([]);
  });
});

describe('what assistive technology gets of a book', () => {
  const elements = (role: string): readonly Element[] => publicBook().elements.filter((element) => element.role === role);

  it('is headings in their order, without a level left out', () => {
    const levels = publicBook().elements.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role[1])] : []));
    expect(levels.length).toBeGreaterThan(60);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });

  it('is tables whose columns and rows have headers', () => {
    const tables = elements('Table');
    expect(tables.length).toBeGreaterThan(8);
    for (const table of tables.filter(({ children }) => children.some(({ role }) => role === 'THead')))
      expect(cellsOf(table)[0]?.role, table.text.slice(0, 40)).toBe('TH');
    const headed = tables.filter((table) => flat(table.text).startsWith('序号事项名称办结时限'));
    expect(headed).toHaveLength(1);
    expect(
      cellsOf(headed[0] as Element)
        .filter(({ role }) => role === 'TH')
        .map(({ text }) => flat(text)),
    ).toEqual(expect.arrayContaining(['序号', '事项名称', '页码', '示范县民政局', '收养登记', '食品经营许可']));
  });

  it('is words for every drawing', () => {
    const figures = elements('Figure');
    const alternatives = figures.map(({ alt = '' }) => alt);
    expect(alternatives.filter((alt) => alt === '')).toEqual([]);
    expect(alternatives.filter((alt) => alt.includes('流程图'))).toHaveLength(3);
    expect(alternatives.filter((alt) => alt.startsWith('二维码：“'))).toHaveLength(3);
    expect(alternatives.find((alt) => alt.includes('流程图'))).toContain('受理');
    expect(alternatives).toContain('示范县政务服务局徽标');
  });

  it('is the text in the order of the document, without running heads', () => {
    const { read, bookmarks } = publicBook();
    const all = flat(read.join(''));
    expect(all).not.toMatch(/第\d+页共\d+页/);
    const titles = bookmarks.filter(({ depth }) => depth < 2).map(({ title }) => flat(title));
    let from = 0;
    for (const title of titles) {
      const at = all.indexOf(title, from);
      expect(at, title).toBeGreaterThanOrEqual(from);
      from = at;
    }
    // A table is read row by row.
    expect(all).toContain('2.1食品经营许可8个工作日最多跑1次收费2份，自备1份');
  });
});

const cellsOf = (element: Element): readonly Element[] =>
  element.role === 'TH' || element.role === 'TD' ? [element] : element.children.flatMap(cellsOf);

describe('a book that went through the browser in parts', () => {
  const parts = (): ReadPdf => book('in parts');

  it('has the pages of one that did not, numbered through, with what is outside outside', () => {
    const [whole, joined] = [publicBook().pages.map(flat), parts().pages.map(flat)];
    expect(splitParts(jobs[0]?.html ?? '', 1).length).toBeGreaterThan(5);
    expect(joined).toEqual(whole);
  });

  it('has the same bookmarks, below the same departments, and the same links', () => {
    expect(parts().bookmarks).toEqual(publicBook().bookmarks);
    const sorted = ({ inside }: ReadPdf): readonly string[] => inside.map(({ from, to }) => `${from}-${to}`).sort();
    expect(sorted(parts())).toEqual(sorted(publicBook()));
  });

  it('has the same structure', () => {
    const told = (pdf: ReadPdf): readonly string[] => pdf.elements.map(({ role, alt = '', text }) => `${role} ${alt} ${flat(text)}`);
    expect(told(parts())).toEqual(told(publicBook()));
  });
});

describe('an item on the web', () => {
  it('is led to by a code and by the address beneath it', () => {
    const pdf = publicBook();
    const first = pdf.pages[bookmark(pdf, '2.1 食品经营许可').page - 1] ?? '';
    expect(flat(first)).toContain('https://zwfw.example.gov.cn/guide/items/food.html');
    expect(pdf.outside).toContain('https://zwfw.example.gov.cn/guide/items/food.html');
  });

  it('has no code when the site has no address', () => {
    expect(book('public/handbooks/topic.pdf').elements.filter(({ alt = '' }) => alt.startsWith('二维码'))).toEqual([]);
  });
});

describe('other books', () => {
  it('for staff are internal, say so, and hold the manuals', () => {
    const pdf = staffBook();
    expect(flat(pdf.pages[0] ?? '')).toContain(flat(manualTexts('zh').mark));
    expect(flat(pdf.pages[2] ?? '')).toContain(flat(manualTexts('zh').mark));
    expect(pdf.bookmarks.filter(({ title, depth }) => depth === 2 && title.includes('岗位')).length).toBeGreaterThanOrEqual(1);
    const contents = flat(pdf.pages[bookmark(pdf, '目录').page - 1] ?? '');
    expect(contents).toContain(`2.1食品经营许可${bookmark(pdf, '2.1 食品经营许可').page}`);
  });

  it('hold the items of their topic only', () => {
    const pdf = book('public/handbooks/topic.pdf');
    const text = flat(pdf.pages.join(''));
    expect(text).toContain('下列主题的事项：准营准办');
    expect(text).toContain('食品经营许可');
    expect(text).not.toContain('收养登记');
  });
});

describe('the document that is printed', () => {
  const html = jobs[0]?.html ?? '';
  const all = (pattern: RegExp): readonly string[] => [...html.matchAll(pattern)].map((match) => match[1] ?? '');

  it('has every id once, and every link and page number leads to one', () => {
    const ids = all(/ id="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...all(/ href="#([^"]*)"/g), ...all(/ data-page-of="([^"]*)"/g)];
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    const labelled = all(/ aria-labelledby="([^"]*)"/g);
    expect(labelled.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('asks for nothing from outside', () => {
    expect(html).not.toMatch(/<(script|link|iframe)\b/i);
    expect(all(/<img\b[^>]* src="([^"]*)"/g).filter((source) => !source.startsWith('data:'))).toEqual([]);
    expect(html).not.toContain('book:');
  });

  it('is the same whatever comes before it', () => {
    expect(handbookPrintJob(handbook('public'), catalogue, tools)).toEqual(jobs[0]);
  });

  it('lets no name of an item out of its place, neither in the text nor in the style sheet', () => {
    const [first, ...others] = catalogue.items;
    if (first === undefined) throw new Error('no item');
    const name = '</style><script>alert(1)</script>"} body{display:none} \\';
    const hostile: Catalogue = { ...catalogue, items: [{ ...first, item: { ...first.item, name } }, ...others] };
    const { html: made } = handbookPrintJob(handbook('public', { title: name }), hostile, tools);
    expect(made).not.toContain('<script>alert');
    expect(made.split('</style>')).toHaveLength(2);
    expect(made.slice(made.indexOf('<style>'), made.indexOf('</style>'))).not.toContain('} body{display:none}');
  });
});
