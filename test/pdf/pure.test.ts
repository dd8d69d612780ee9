import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { drawBoxes } from '../../bin/io/boxes.ts';
import { tarFiles } from '../../bin/io/carried-browser.ts';
import { describeDrawings } from '../../bin/io/drawings.ts';
import { installedBrowsers } from '../../bin/io/find-browser.ts';
import { isTooOld } from '../../bin/io/launch-browser.ts';
import { plain, plainCMap } from '../../bin/io/to-unicode.ts';
import { makeTerms } from '../../src/compile/guide-view-terms.ts';
import { chooseItems, groupItems } from '../../src/compile/handbook-choice.ts';
import { formsOf } from '../../src/compile/handbook-forms.ts';
import { arrangeHandbook } from '../../src/compile/handbook-view.ts';
import { lawIndex } from '../../src/compile/law-index.ts';
import { materialIndex } from '../../src/compile/material-index.ts';
import { byLetter } from '../../src/render/handbook/alphabet.ts';
import { markPlaces } from '../../src/render/handbook/cited.ts';
import { contentHash, shortHash } from '../../src/render/handbook/content-hash.ts';
import { embed } from '../../src/render/handbook/embed.ts';
import { pageCss } from '../../src/render/handbook/page-css.ts';
import { qrCode } from '../../src/render/handbook/qr.ts';
import { longDate } from '../../src/render/handbook/texts.ts';
import { keepTogether } from '../../src/render/keep-together.ts';
import type { Item } from '../../src/schema/generated/types.ts';
import { catalogue, handbook, tools } from './fixture.ts';

describe('installed browsers', () => {
  const only =
    (...present: readonly string[]) =>
    (path: string) =>
      present.includes(path);

  it('are looked for in PATH on Linux, but not as snaps', () => {
    const isProgram = only('/usr/bin/chromium', '/snap/bin/chromium', '/home/a/bin/google-chrome');
    const env = { PATH: '/snap/bin:/usr/bin:/home/a/bin:relative' };
    expect(installedBrowsers({ platform: 'linux', env, isProgram })).toEqual(['/home/a/bin/google-chrome', '/usr/bin/chromium']);
  });

  it('are looked for in both program folders and in the user’s on Windows', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const chrome = 'C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
    const env = {
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local',
    };
    expect(installedBrowsers({ platform: 'win32', env, isProgram: only(edge, chrome) })).toEqual([chrome, edge]);
  });

  it('are looked for in both Applications folders on macOS', () => {
    const chrome = '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(installedBrowsers({ platform: 'darwin', env: { HOME: '/Users/a' }, isProgram: only(chrome, edge) })).toEqual([edge, chrome]);
  });

  it('may be none', () => {
    expect(installedBrowsers({ platform: 'linux', env: {}, isProgram: () => false })).toEqual([]);
  });
});

it('takes no browser that is too old for page headers', () => {
  expect(['HeadlessChrome/147.0.7727.0', 'Chrome/131.0.1.2', 'Edg/140.0.0.0'].filter(isTooOld)).toEqual([]);
  expect(['Chrome/130.0.1.2', 'Chrome/49.0', 'Firefox'].filter(isTooOld)).toHaveLength(3);
});

describe('a tar', () => {
  it('gives its files and leaves folders out', () => {
    const header = (name: string, size: number, kind: string): Buffer => {
      const block = Buffer.alloc(512);
      block.write(name, 0);
      block.write(size.toString(8).padStart(11, '0'), 124);
      block.write(kind, 156);
      return block;
    };
    const content = Buffer.alloc(512);
    content.write('hello');
    const tar = Buffer.concat([
      header('lib/', 0, '5'),
      header('lib/a.so', 5, '0'),
      content,
      header('lib/b.so', 0, '0'),
      Buffer.alloc(1024),
    ]);
    expect(tarFiles(tar).map(({ name, content: bytes }) => [name, bytes.toString()])).toEqual([
      ['lib/a.so', 'hello'],
      ['lib/b.so', ''],
    ]);
  });
});

describe('characters of a PDF', () => {
  it('are ideographs where fonts name radicals', () => {
    expect([...'⼀⾷⺠⻓∕'].map(plain).join('')).toBe('一食民长／');
    expect(plain('居')).toBe('居');
    expect(plain('①')).toBe('①');
  });

  it('are corrected one by one and in ranges', () => {
    const cmap =
      '2 beginbfchar\n<21F9> <2F00>\n<0022> <5C45>\nendbfchar\n2 beginbfrange\n<0010> <0012> <2F00>\n<0020> <0022> <0041>\nendbfrange\n<2F00> Tj';
    expect(plainCMap(cmap)).toBe(
      '2 beginbfchar\n<21F9> <4E00>\n<0022> <5C45>\nendbfchar\n2 beginbfrange\n<0010> <0012> [<4E00> <4E28> <4E36>]\n<0020> <0022> <0041>\nendbfrange\n<2F00> Tj',
    );
  });
});

describe('drawings in print', () => {
  it('are named by their description too, because a PDF has one text for both', () => {
    expect(
      describeDrawings('<svg aria-labelledby="c-title" aria-describedby="c-desc"></svg><p aria-labelledby="a" aria-describedby="b">'),
    ).toBe('<svg aria-labelledby="c-title c-desc"></svg><p aria-labelledby="a" aria-describedby="b">');
  });
});

describe('boxes in print', () => {
  it('are drawn in texts and nowhere else', () => {
    const [before, after] = drawBoxes(
      '<title>☑</title><p title="☑">☑男　☐女</p><style>a::before{content:"☑"}</style><svg><text>☑</text></svg>',
    ).split('<p title="☑">');
    expect(before).toBe('<title>☑</title>');
    expect(after).toMatch(/^<span style="[^"]*">✓<\/span>男　□女<\/p><style>a::before\{content:"☑"\}<\/style><svg><text>☑<\/text><\/svg>$/);
  });

  it('change nothing where there are none', () => {
    expect(drawBoxes('<p>□男</p>')).toBe('<p>□男</p>');
  });
});

describe('a body in a book', () => {
  const places = new Map([['files/a.html', { anchor: 'f-1', title: '申请表<一>' }]]);
  const place = (html: string): string => embed(html, { prefix: 'i-x.', sink: 1, places, pageWords: '（第{page}页）' });

  it('has headings one level lower and ids of its own', () => {
    expect(place('<section id="a" aria-labelledby="h-a h-b"><h2 id="h-a">甲</h2><h6>乙</h6><a href="#a">回</a></section>')).toBe(
      '<section id="i-x.a"><h3 id="i-x.h-a">甲</h3><h6>乙</h6><a href="#i-x.a">回</a></section>',
    );
  });

  it('links to what the book holds and makes words of what it does not', () => {
    expect(
      place('<a href="book:files/a.html">表</a>、<a href="book:departments/b.html" class="x">局</a>、<a href="https://a.b/">网</a>'),
    ).toBe(
      '<a href="#f-1">表<span class="page-ref">（第<span data-page-of="f-1"></span>页）</span></a>、局、<a href="https://a.b/">网</a>',
    );
  });

  it('names a file by the title it is printed under', () => {
    expect(place('<a href="book:files/a.html">a-form.md</a>')).toContain('<a href="#f-1">申请表&lt;一&gt;<span');
  });

  it('leaves text alone that looks like markup', () => {
    expect(place('<p>写 id="a" 或 href="#a"，&lt;h2 id="b"&gt;</p>')).toBe('<p>写 id="a" 或 href="#a"，&lt;h2 id="b"&gt;</p>');
  });

  it('keeps references of drawings together', () => {
    expect(place('<svg><marker id="m"/><path marker-end="url(#m)"/></svg>')).toBe(
      '<svg><marker id="i-x.m"/><path marker-end="url(#i-x.m)"/></svg>',
    );
  });
});

describe('the choice of items', () => {
  const ids = (extra: Parameters<typeof handbook>[1]): readonly string[] =>
    chooseItems(handbook('public', extra), catalogue).map(({ id }) => id);

  it('is everything, or the sum of departments, topics and listed items', () => {
    expect(ids({})).toEqual(['adoption', 'food', 'food-change']);
    expect(ids({ departments: ['示范县市场监督管理局'] })).toEqual(['food', 'food-change']);
    expect(ids({ departments: ['market'] })).toEqual(['food', 'food-change']);
    expect(ids({ topics: ['婚育收养'], items: ['food-change'] })).toEqual(['adoption', 'food-change']);
    expect(ids({ items: [] })).toEqual([]);
  });

  it('keeps the order in which the book names departments and items', () => {
    const grouped = groupItems(handbook('public', { departments: ['market', 'civil'], items: ['food-change', 'food'] }), catalogue);
    expect(grouped.map(({ name, items }) => [name, items.map(({ id }) => id)])).toEqual([
      ['示范县市场监督管理局', ['food-change', 'food']],
      ['示范县民政局', ['adoption']],
    ]);
  });
});

describe('the forms of a book', () => {
  const one = catalogue.items[0];
  const material = { name: '申请书', blankForm: 'files/form.md', sample: 'files/sample.md' };
  const item = { ...one?.item, materials: [material], documents: [{ name: '决定书', template: 'files/decision.md' }] } as Item;
  const paths = (isForStaff: boolean): readonly string[] =>
    formsOf(makeTerms('zh', tools.standards), one === undefined ? [] : [{ ...one, item }], isForStaff).map(({ path }) => path);

  it('are forms and samples for the public, forms and documents for staff', () => {
    expect(paths(false)).toEqual(['files/form.md', 'files/sample.md']);
    expect(paths(true)).toEqual(['files/form.md', 'files/decision.md']);
  });
});

describe('the index of laws', () => {
  const source = (id: string, ...citations: readonly string[]) => ({
    id,
    item: { name: `事项${id}`, conditions: citations.map((citation) => ({ basis: [{ citation }] })) },
  });

  it('puts laws before regulations before the rest, and articles in the order of the law', () => {
    const index = lawIndex([
      source('a', '《居住证暂行条例》第十条', '《中华人民共和国消防法》第一百三十三条之一', '《中华人民共和国消防法》第一百三十三条'),
      source('b', '《中华人民共和国消防法》第九条', '《中华人民共和国居民身份证法》', '《中华人民共和国电信条例》第二条'),
    ]);
    expect(index.map(({ law }) => law)).toEqual([
      '中华人民共和国居民身份证法',
      '中华人民共和国消防法',
      '中华人民共和国电信条例',
      '居住证暂行条例',
    ]);
    expect(index[1]?.articles.map(({ article }) => article)).toEqual(['第九条', '第一百三十三条', '第一百三十三条之一']);
    expect(index[0]?.articles[0]).not.toHaveProperty('article');
  });

  it('names an item once for an article, however often it cites it', () => {
    const [law] = lawIndex([source('a', '《消防法》第九条第一款', '《消防法》第九条第二款'), source('b', '《消防法》第九条')]);
    expect(law?.articles).toEqual([
      {
        article: '第九条',
        items: [
          { id: 'a', name: '事项a', citations: ['《消防法》第九条第一款', '《消防法》第九条第二款'] },
          { id: 'b', name: '事项b', citations: ['《消防法》第九条'] },
        ],
      },
    ]);
  });

  it('passes over what cites no law', () => {
    expect(lawIndex([source('a', '本县习惯')])).toEqual([]);
  });
});

describe('marks of places', () => {
  const citations = new Set(['《消防法》第九条', '《居住证暂行条例》', '《没有印出的法》']);
  const html =
    '<p title="《消防法》第九条">按《消防法》第九条第一款</p><li>《消防法》第九条 <b>1998</b></li><li>《居住证暂行条例》</li><dd>《消防法》第九条</dd><li>申请书</li><table><th>申请书</th><td>申请书</td></table>';
  const marked = markPlaces(html, 'i-a', { citations, materials: new Set(['申请书', '没有的材料']) });

  it('stand wherever a provision stands by itself, and never inside a tag', () => {
    expect(marked.html).toContain('<li><span id="i-a.law-1"></span>《消防法》第九条 <b>');
    expect(marked.html).toContain('<li><span id="i-a.law-2"></span>《居住证暂行条例》</li>');
    expect(marked.html).toContain('<dd><span id="i-a.law-3"></span>《消防法》第九条</dd>');
    expect(marked.html).toContain('<p title="《消防法》第九条">按《消防法》第九条第一款</p>');
    expect(marked.citations).toEqual(
      new Map([
        ['《消防法》第九条', ['i-a.law-1', 'i-a.law-3']],
        ['《居住证暂行条例》', ['i-a.law-2']],
      ]),
    );
  });

  it('stand at the first sentence that holds a provision which stands nowhere by itself', () => {
    const inside = markPlaces('<p>按《消防法》第九条办</p>', 'i-a', { citations, materials: new Set() });
    expect(inside.html).toBe('<p><span id="i-a.law-1"></span>按《消防法》第九条办</p>');
  });

  it('stand where a table describes the material, not where a list names it', () => {
    expect(marked.html).toContain('<li>申请书</li><table><th><span id="i-a.material-1"></span>申请书</th><td>申请书</td>');
    expect(marked.materials).toEqual(new Map([['申请书', ['i-a.material-1']]]));
  });
});

describe('the index of materials', () => {
  it('names every material once, with all items that ask for it, those of variants too', () => {
    const item = (name: string, materials: readonly string[], added: readonly string[] = []) =>
      ({
        name,
        materials: materials.map((material) => ({ name: material })),
        variants: [{ kind: 'change', add: added.map((material) => ({ name: material })) }],
      }) as unknown as Item;
    expect(
      materialIndex([
        { id: 'a', item: item('甲', ['营业执照', '申请书'], ['变更申请书']) },
        { id: 'b', item: item('乙', ['营业执照 ', '营业执照']) },
      ]),
    ).toEqual([
      {
        name: '营业执照',
        items: [
          { id: 'a', name: '甲' },
          { id: 'b', name: '乙' },
        ],
      },
      { name: '申请书', items: [{ id: 'a', name: '甲' }] },
      { name: '变更申请书', items: [{ id: 'a', name: '甲' }] },
    ]);
  });

  it('is sorted by pinyin under letters, what has none at the end', () => {
    const names = ['营业执照', '“承诺”书', '申請書', '申请表', '12345热线', 'A4纸', '身份证'].map((name) => ({ name }));
    expect(byLetter(names).map(({ letter, entries }) => [letter, entries.map(({ name }) => name)])).toEqual([
      ['A', ['A4纸']],
      ['C', ['“承诺”书']],
      ['S', ['身份证', '申请表', '申請書']],
      ['Y', ['营业执照']],
      ['#', ['12345热线']],
    ]);
  });
});

describe('a QR code', () => {
  const address = 'https://zwfw.example.gov.cn/guide/items/food-permit-new.html';
  const svg = qrCode(address, '二维码："食品" <许可>');

  it('says what it leads to, for whoever cannot see it', () => {
    expect(svg).toContain('role="img" aria-label="二维码：&quot;食品&quot; &lt;许可&gt;"');
  });

  it('is read by a decoder as the address, with four modules of white around it', () => {
    const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
    const scale = 4;
    const data = new Uint8Array((size * scale) ** 2 * 4).fill(255);
    const rectangles = [...svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].map(
      ([, x, y, width]) => [Number(x), Number(y), Number(width)] as const,
    );
    for (const [x, y, width] of rectangles)
      for (let row = y * scale; row < (y + 1) * scale; row++)
        for (let column = x * scale; column < (x + width) * scale; column++)
          data.fill(0, (row * size * scale + column) * 4, (row * size * scale + column) * 4 + 3);
    expect(decodeQR({ width: size * scale, height: size * scale, data })).toBe(address);
    expect(Math.min(...rectangles.map(([x, y]) => Math.min(x, y)))).toBe(4);
    expect(Math.max(...rectangles.map(([x, y, width]) => Math.max(x + width, y + 1)))).toBe(size - 4);
  });
});

describe('the checksum of a book', () => {
  const hashOf = (extra: Parameters<typeof handbook>[1], items = catalogue.items, own = tools): string =>
    contentHash(arrangeHandbook(makeTerms('zh', tools.standards), handbook('public', extra), { ...catalogue, items }), own);

  it('is the same for the same content, whatever the order of keys and the place of the files', () => {
    const moved = catalogue.items.map((bound) => ({
      ...bound,
      file: `elsewhere/${bound.file}`,
      item: Object.fromEntries(Object.entries(bound.item).reverse()) as unknown as Item,
    }));
    expect(hashOf({}, moved)).toBe(hashOf({}));
    expect(shortHash(hashOf({}))).toMatch(/^([0-9A-F]{4} ){3}[0-9A-F]{4}$/);
  });

  it('changes with the title, an item, the order, and the text of a form', () => {
    const [first, ...others] = catalogue.items;
    if (first === undefined) throw new Error('no item');
    const hashes = [
      hashOf({}),
      hashOf({ title: '另一本' }),
      hashOf({}, [{ ...first, item: { ...first.item, visits: 2 } }, ...others]),
      hashOf({ departments: ['market', 'civil'] }),
      hashOf({}, catalogue.items, { ...tools, fileText: () => '# 另一张表' }),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

describe('running heads', () => {
  const css = pageCss({
    title: '书',
    pages: [
      { name: 'divider-1', thumb: { label: '一', position: 0, count: 40 } },
      { name: 'item-1-1', heading: '1.1 甲', thumb: { label: '一', position: 0, count: 40 } },
      { name: 'last', thumb: { label: '四十', position: 39, count: 40 } },
    ],
    pageOf: (page) => page,
  });
  const tops = [...css.matchAll(/right-top \{ content: "([^"]*)"; height: ([\d.]+)mm; margin-top: ([\d.]+)mm/g)].map(
    ([, label, tall, top]) => ({ label, tall: Number(tall), top: Number(top) }),
  );

  it('stand outside, and not on the page that opens a chapter', () => {
    expect(css).toContain('@page item-1-1:left { @top-left { content: "1\\2e 1 甲"; }');
    expect(css).toContain('@page item-1-1:right { @top-right { content: "1\\2e 1 甲"; }');
    expect(css).toContain('@page divider-1:left { @top-right { content: none; } @top-left { content: none; }');
  });

  it('have tabs that stay on the page however many departments there are', () => {
    expect(tops).toHaveLength(3);
    for (const { tall, top } of tops) expect(top + tall).toBeLessThan(297 - 24);
    expect(tops[2]?.top).not.toBe(tops[0]?.top);
  });
});

describe('figures', () => {
  const whole = (text: string): readonly string[] =>
    [...keepTogether(text).matchAll(/<span class="unbroken">(.*?)<\/span>/g)].map((match) => match[1] ?? '');

  it('of telephones, codes, dates and amounts are not torn apart', () => {
    expect(whole('电话：020-55501018、0755-33334444-801，或者12345')).toEqual(['020-55501018', '0755-33334444-801', '12345']);
    expect(whole('代码11440100007482575H，2026年10月1日起20个工作日内，每证40元')).toEqual([
      '11440100007482575H',
      '2026年10月1日',
      '20个工作日',
      '40元',
    ]);
  });

  it('too long for a column, or in words, drawings and tags, are left alone', () => {
    expect(whole('11440199001990018N4002131027009 ABCDEF')).toEqual([]);
    const html = '<title>8个工作日</title><svg><text>8个工作日</text></svg><td data-label="8个工作日"></td>';
    expect(keepTogether(html)).toBe(html);
  });
});

it('writes dates out', () => {
  expect([longDate('2026-10-01', 'zh'), longDate('2026-10-01', 'en')]).toEqual(['2026年10月1日', '1 October 2026']);
});
