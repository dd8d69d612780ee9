/** What is read from a law text: one test for each edge case of the public collections, and the plain formats. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleLabel } from '../../src/law/law-text.ts';
import { book, imported, textOf } from './support.ts';

const labels = (path: string, text: string): readonly string[] => textOf(path, text).articles.map(articleLabel);

describe('articles', () => {
  it('reads paragraphs, items and points', () => {
    const text = textOf(
      'a.md',
      book(
        '甲法',
        [],
        ['第一条 有下列情形之一的：', '（一）甲：', '1.子；', '2．丑；', '（二）乙。', '前款所称丙，是指丁。', '第二条 戊。'],
      ),
    );
    expect(text.articles[0]?.paragraphs).toEqual([
      {
        text: '有下列情形之一的：',
        items: [
          {
            number: 1,
            text: '甲：',
            points: [
              { number: 1, text: '子；' },
              { number: 2, text: '丑；' },
            ],
          },
          { number: 2, text: '乙。', points: [] },
        ],
      },
      { text: '前款所称丙，是指丁。', items: [] },
    ]);
  });

  it('gives a line inside a list back to its item', () => {
    const [article] = textOf(
      'a.md',
      book('甲法', [], ['第一条 下列案件：', '（一）甲；', '（二）乙：', '本项规定的案件，丙。', '（三）丁。']),
    ).articles;
    expect(article?.paragraphs).toHaveLength(1);
    expect(article?.paragraphs[0]?.items.map(({ text }) => text)).toEqual(['甲；', '乙：\n本项规定的案件，丙。', '丁。']);
  });

  it('reads items that stand in one line', () => {
    const [article] = textOf('a.md', book('甲法', [], ['第一条 条件:（一）甲；（二）乙，丙；（三）丁。'])).articles;
    expect(article?.paragraphs[0]?.items.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('1: 条之一', () => {
    expect(labels('a.md', book('刑法', [], ['第十七条 甲。', '第十七条之一 乙。', '第十八条 丙。']))).toEqual([
      '第十七条',
      '第十七条之一',
      '第十八条',
    ]);
  });

  it('2: a header line that begins like an article is none', () => {
    const header = ['2017年11月4日 《关于修改〈文物保护法〉', '第三十一条的决定》第一次修正'];
    expect(labels('文物保护法(2017-11-04).md', book('文物保护法', header, ['第一条 甲。']))).toEqual(['第一条']);
    expect(labels('a.md', book('甲法', [], ['第一条 甲，见', '第三十一条的决定。']))).toEqual(['第一条']);
  });

  it('3: gaps and broken lines are reported, not mended', () => {
    const text = textOf(
      'a.md',
      book('甲法', [], ['第一条 甲。', '第二 条乙，丙。', '（一）丁。', '第三条 戊。', '笫四条 己。', '第五条 庚。']),
    );
    expect(text.articles.map(({ number, text: words }) => [number, words])).toEqual([
      [1, '甲。'],
      [3, '戊。'],
      [5, '庚。'],
    ]);
    expect(text.notes.map(({ code, args }) => [code, args.number ?? args.next])).toEqual([
      ['law-text/almost-article', 2],
      ['law-text/almost-article', 4],
      ['law-text/number-gap', 3],
      ['law-text/number-gap', 5],
    ]);
  });

  it('3: numbers that start again or late are reported', () => {
    const codes = textOf('a.md', book('甲法', [], ['第三条 甲。', '第一条 乙。'])).notes.map(({ code }) => code);
    expect(codes).toEqual(['law-text/starts-late', 'law-text/number-restart']);
  });

  it('7: half-width brackets', () => {
    const [article] = textOf('a.md', book('甲法', [], ['第一条 条件：', '(一)甲；', '（二） 乙。'])).articles;
    expect(article?.paragraphs[0]?.items.map(({ number, text }) => [number, text])).toEqual([
      [1, '甲；'],
      [2, '乙。'],
    ]);
  });
});

describe('texts without articles, annexes, chapters', () => {
  it('4: sections 一、二、 stand in for articles', () => {
    const text = textOf('a.md', book('刑法修正案（三）', [], ['为了甲，作如下修改：', '一、乙。', '“丙。”', '二、丁。']));
    expect([text.numbering, text.articleCount, text.preamble]).toEqual(['sections', 0, '为了甲，作如下修改：']);
    expect(text.sections.map(({ number, text: words }) => [number, words])).toEqual([
      [1, '乙。\n“丙。”'],
      [2, '丁。'],
    ]);
  });

  it('4: figures that run through all headings are the sections', () => {
    const text = textOf('a.md', book('执行规定', [], ['## 一、机构', '1．甲。', '2．乙。', '## 二、管辖', '3．丙。', '4．丁。']));
    expect(text.sections.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  it('4: a text without any number keeps its words', () => {
    expect(textOf('a.md', book('最高人民法院关于甲的批复', [], ['你院来函收悉。', '答复如下。']))).toMatchObject({
      numbering: 'none',
      preamble: '你院来函收悉。\n答复如下。',
    });
  });

  it('5: annexes are apart, articles of their own included', () => {
    const text = textOf('a.md', book('甲规定', [], ['第一条 甲。', '第二条 乙。', '附件1：', '丙', '第一条 丁。', '附件2：戊', '己']));
    expect(text.articles.map(({ text: words }) => words)).toEqual(['甲。', '乙。']);
    expect(text.annexes.map(({ label, text: words, articles }) => [label, words, articles.length])).toEqual([
      ['附件1：', '丙', 1],
      ['附件2：戊', '己', 0],
    ]);
    expect(text.articleCount).toBe(3);
  });

  it('6: chapter titles with a space inside; 附 则 is no annex', () => {
    const text = textOf(
      'a.md',
      book('甲法', [], ['## 第一章 总 则', '第一条 甲。', '### 第一节　一般规定', '第二条 乙。', '## 第二章  附 则', '第三条 丙。']),
    );
    expect(text.chapters).toEqual([
      { level: 2, label: '第一章', name: '总则' },
      { level: 3, label: '第一节', name: '一般规定' },
      { level: 2, label: '第二章', name: '附则' },
    ]);
    expect(text.articles.map(({ chapter }) => chapter)).toEqual([0, 1, 2]);
    expect(text.annexes).toEqual([]);
  });

  it('reports a heading without number, an empty text, and a text of which only the head was copied', () => {
    const codes = (body: readonly string[]): readonly string[] => textOf('a.md', book('甲条例', [], body)).notes.map(({ code }) => code);
    expect(codes(['第一条 甲。', '乙。', '法律责任', '第二条 丙。'])).toEqual(['law-text/stray-heading']);
    expect(codes([])).toEqual(['law-text/empty']);
    expect(codes(['## 第一章 总则', '第一条 甲。'])).toEqual(['law-text/cut-off']);
  });
});

describe('dates, effect and repeal', () => {
  const dates = (header: readonly string[], last: string, path = '甲条例(2020-03-04).md') =>
    textOf(path, book('甲条例', header, [`第一条 ${last}`])).dates;

  it('8: effect from the last article', () => {
    expect(dates([], '本条例自2020年5月1日起施行。')).toMatchObject({ version: '2020-03-04', inForce: '2020-05-01', certainty: 'stated' });
    expect(dates([], '本条例自二〇二〇年五月一日起施行。')).toMatchObject({ inForce: '2020-05-01' });
    expect(dates([], '本条例自公布之日起施行。')).toMatchObject({ inForce: '2020-03-04', certainty: 'on-publication' });
    expect(dates([], '国务院解释本条例。')).toMatchObject({ inForce: '2020-03-04', certainty: 'assumed' });
  });

  it('8: an amended text keeps its first clause of effect, which says nothing of the version', () => {
    const header = ['1998年1月1日 中华人民共和国国务院令第1号发布', '2020年3月4日 《国务院关于修改部分行政法规的决定》修订'];
    expect(dates(header, '本条例自1998年3月1日起施行。')).toEqual({
      version: '2020-03-04',
      issued: '1998-01-01',
      inForce: '2020-03-04',
      certainty: 'assumed',
    });
  });

  it('9: repeals in prose', () => {
    const body = [
      '第一条 根据《宪法》，制定本法。',
      '第二条 本法自2021年1月1日起施行。1994年8月18日国务院发布的《甲条例》、《〈乙法〉办法》和《丙规定》同时废止。《丁条例》第三条同时废止。',
    ];
    expect(textOf('a.md', book('甲法', [], body)).repeals).toEqual([
      { title: '甲条例', since: '2021-01-01' },
      { title: '〈乙法〉办法', since: '2021-01-01' },
      { title: '丙规定', since: '2021-01-01' },
    ]);
  });

  it('10: history, issuer and number from the header, as far as it goes', () => {
    const text = textOf(
      '护士条例(2020-03-27).md',
      book(
        '护士条例',
        ['2008年1月31日 中华人民共和国国务院令第517号公布', '2023年7月20日 《国务院关于修改的决定》修订）'],
        ['第一条 甲。'],
      ),
    );
    expect(text).toMatchObject({ number: '国务院令第517号', issuedBy: ['国务院'], kind: 'administrative-regulation' });
    expect(text.history.map(({ date, act }) => [date, act])).toEqual([
      ['2008-01-31', '公布'],
      ['2023-07-20', '修订'],
    ]);
    expect(text.dates).toMatchObject({ version: '2020-03-27', issued: '2008-01-31' });
  });
});

describe('just-laws', () => {
  const page = (title: string, ...lines: readonly string[]): string => ['---', 'sidebar: auto', '---', `# ${title}`, ...lines].join('\n\n');

  it('joins a code split over files, in the order of its articles', () => {
    const { texts } = imported({
      'docs/c/code/README.md': page('中华人民共和国甲法典', '2020年5月28日第十三届全国人民代表大会第三次会议通过'),
      'docs/c/code/00-supplementary.md': page('附则', '**第四条**　本法自2021年1月1日起施行。'),
      'docs/c/code/01-general.md': page('第一编　总则', '## 第一章　基本规定', '**第一条**　甲。', '第一条之一　乙。'),
      'docs/c/code/02-things.md': page('第二编　物权', '**第二条**　丙。', '**第三条**　丁。'),
      'docs/c/code/03-amendment.md': page('修正案', '## 甲法典修正案', '**第一条**　戊。'),
    });
    expect(texts).toHaveLength(1);
    const [text] = texts;
    expect(text?.articles.map(articleLabel)).toEqual(['第一条', '第一条之一', '第二条', '第三条', '第四条']);
    expect(text?.articles.map(({ chapter }) => text.chapters[chapter ?? -1]?.name)).toEqual([
      '基本规定',
      '基本规定',
      '物权',
      '物权',
      '附则',
    ]);
    expect(text).toMatchObject({ articleCount: 6, kind: 'law', dates: { inForce: '2021-01-01' }, annexes: [{ label: '修正案' }] });
  });

  it('reads versions.json', () => {
    const versions = JSON.stringify({
      versions: [
        { entry: 'README.md', promulgatedOn: '2019-04-23', effectiveFrom: '2019-11-01', effectiveTo: '2027-01-01' },
        { entry: 'versions/2027-01-01/README.md', promulgatedOn: '2026-06-26', effectiveFrom: '2027-01-01', effectiveTo: null },
      ],
    });
    const { texts } = imported({
      'docs/c/mark/versions.json': versions,
      'docs/c/mark/README.md': page('商标法', '**第一条**　甲。'),
      'docs/c/mark/versions/2027-01-01/README.md': page('商标法', '**第一条**　乙。'),
    });
    expect(texts.map(({ dates }) => [dates.inForce, dates.until])).toEqual([
      ['2019-11-01', '2027-01-01'],
      ['2027-01-01', undefined],
    ]);
  });

  it('leaves out tables, pictures, emphasis and pages that are no law', () => {
    const { texts, notes } = imported({
      'docs/c/tax/README.md': page(
        '甲税法',
        '**第一条**　甲。',
        '附　税率表',
        '<table>',
        '  <td>10%</td>',
        '</table>',
        '![图](./a.png)',
        '**注：乙。**',
      ),
      'docs/category/tax.md': page('税法', '[甲税法](../c/tax/)'),
      'docs/README.md': '---\nhome: true\n---\n\n<main>hello</main>\n',
      'NOTES.md': '# About this folder\n\nTexts from somewhere.\n',
    });
    expect(texts.map(({ title }) => title)).toEqual(['甲税法']);
    expect(texts[0]?.annexes).toEqual([{ label: '附　税率表', text: '10%\n注：乙。', articles: [] }]);
    expect(notes.map(({ code, span }) => [code, span.file])).toEqual([
      ['law-text/no-law', 'docs/category/tax.md'],
      ['law-text/no-law', 'docs/README.md'],
      ['law-text/no-law', 'NOTES.md'],
    ]);
  });
});

describe('LawRefBook', () => {
  it('joins the parts of a code', () => {
    const part = (name: string, ...body: readonly string[]): string =>
      `# 中华人民共和国民法典\n\n# ${name}\n\n2020年5月28日 第十三届全国人民代表大会第三次会议通过\n\n<!-- INFO END -->\n\n${body.join('\n\n')}`;
    const { texts } = imported({
      '民法典/物权编.md': part('物权编', '第二百零五条 甲。'),
      '民法典/总则.md': part('总则', '## 第一章 基本规定', '第一条 乙。'),
      '民法典/_index.md': '---\nbook: true\n---',
    });
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatchObject({ title: '中华人民共和国民法典', kind: 'law', articleCount: 2 });
    expect(texts[0]?.articles.map(articleLabel)).toEqual(['第一条', '第二百零五条']);
  });
});

describe('plain text', () => {
  it('reads title, note in brackets, table of contents and body', () => {
    const text = textOf(
      '广东省乙条例.txt',
      [
        '广东省乙条例',
        '（2016年7月28日广东省第十二届人民代表大会',
        '常务委员会第二十七次会议通过）',
        '',
        '目　　录',
        '第一章　总　　则',
        '第二章　附　　则',
        '',
        '第一章　总　　则',
        '　　第一条　为了丙。',
        '　　（一）丁；',
        '第二章　附　　则',
        '第二条　本条例自2016年10月1日起施行。',
      ].join('\r\n'),
    );
    expect(text).toMatchObject({
      title: '广东省乙条例',
      kind: 'local-regulation',
      format: 'plain',
      dates: { version: '2016-07-28', inForce: '2016-10-01' },
    });
    expect(text.chapters.map(({ label, name }) => label + name)).toEqual(['第一章总则', '第二章附则']);
    expect(text.articles.map(articleLabel)).toEqual(['第一条', '第二条']);
  });

  it('finds the title under a decree', () => {
    const decree = [
      '中华人民共和国国务院令',
      '第746号',
      '《甲条例》已经2021年4月14日国务院第131次常务会议通过，现予公布，自2022年3月1日起施行。',
      '总理　某某',
      '2021年7月27日',
      '甲条例',
      '第一条　乙。',
    ];
    expect(textOf('a.txt', decree.join('\n'))).toMatchObject({
      title: '甲条例',
      kind: 'administrative-regulation',
      number: '国务院令第746号',
      articleCount: 1,
      dates: { version: '2021-07-27', inForce: '2022-03-01', certainty: 'stated' },
    });
  });
});

describe('anything else', () => {
  it('no text makes the import fail, and every note points into its file', () => {
    const piece = fc.constantFrom(
      '# 甲法',
      '<!-- INFO END -->',
      '第一条 ',
      '**第二条**　',
      '（一）',
      '1.',
      '\n',
      '\n\n',
      '---\n',
      '附件',
      '## 第一章 总则',
      '一、',
      '目录',
      '自2020年1月1日起施行',
      '《乙法》同时废止',
      '|',
      'x',
      '\r\n',
      '２０１８年２月３０日',
    );
    fc.assert(
      fc.property(
        fc.constantFrom('a.md', 'b.txt', 'c.docx', '民法典/d.md', 'docs/e/README.md'),
        fc.array(piece, { maxLength: 30 }),
        (path, pieces) => {
          const text = pieces.join('');
          for (const { span } of imported({ [path]: text, 'docs/e/versions.json': text }).notes) {
            expect(span.start >= 0 && span.end <= text.length && span.start <= span.end).toBe(true);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });
});
