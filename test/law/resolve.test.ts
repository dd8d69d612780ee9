/** Findings: each of the eight on small libraries, and what quotations are compared by. */
import { describe, expect, it } from 'vitest';
import { parseCitations, printPlace } from '../../src/law/citation.ts';
import { findLaws, standingOn } from '../../src/law/library.ts';
import { citedText } from '../../src/law/resolve.ts';
import { differences } from '../../src/law/word-diff.ts';
import { ask, book, libraryOf } from './support.ts';

const licence = [
  '第一条 为了规范登记，制定本条例。',
  '第二条 本条例所称市场主体，是指下列自然人、法人及非法人组织：',
  '（一）公司及其分支机构；',
  '（二）农民专业合作社（联合社）及其分支机构；',
  '（三）个体工商户。',
  '第三条 市场主体应当办理登记。未经登记，不得从事经营活动。',
  '市场主体登记包括设立登记、变更登记和注销登记。',
  '第四条 登记机关应当自受理之日起三日内作出决定；情形复杂的，可以延长三日。',
  '第五条 本条例自2022年3月1日起施行。《旧登记条例》同时废止。',
];
const library = libraryOf({
  '行政法规/登记条例(2021-07-27).md': book('中华人民共和国登记条例', [], licence),
  '行政法规/旧登记条例(2016-02-06).md': book('中华人民共和国旧登记条例', [], ['第一条 甲。']),
  '行政法/公司法(2018-10-26).md': book(
    '中华人民共和国公司法',
    ['1993年12月29日 全国人民代表大会常务委员会通过', '2018年10月26日 第四次修正'],
    [
      '第一条 为了甲。',
      '第二条 公司可以设立分公司。设立分公司，应当向公司登记机关申请登记。',
      '第三条 乙丙丁戊己庚辛。',
      '第四条 公司应当有自己的名称。',
    ],
  ),
  '行政法/公司法(2023-12-29).md': book(
    '中华人民共和国公司法',
    ['1993年12月29日 全国人民代表大会常务委员会通过', '2023年12月29日 第二次修订'],
    [
      '第一条 为了甲。',
      '第二条 公司可以向其他企业投资。',
      '第三条 公司可以设立分公司。设立分公司，应当向公司登记机关申请登记。',
      '第四条 本法自2024年7月1日起施行。',
    ],
  ),
});

describe('resolve', () => {
  const status = (text: string, quote?: string, asOf?: string): string => ask(library, text, quote, asOf).status;

  it('found: by number, by words, by short title', () => {
    expect(status('《中华人民共和国登记条例》第三条第二款')).toBe('found');
    expect(status('《登记条例》第二条第（三）项')).toBe('found');
    expect(ask(library, '《登记条例》第三条', '市场主体登记包括设立登记、变更登记和注销登记。')).toMatchObject({
      status: 'found',
      stands: [{ article: 3, paragraph: 2 }],
      source: { title: '中华人民共和国登记条例', kind: 'administrative-regulation', inForce: '2022-03-01', certainty: 'stated' },
    });
  });

  it.each([
    [
      '款 run together, marks dropped, brackets halved',
      '本条例所称市场主体,是指下列自然人、法人及非法人组织: 公司及其分支机构; 农民专业合作社(联合社)及其分支机构; 个体工商户。',
    ],
    [
      'with marks and line breaks',
      '本条例所称市场主体，是指下列自然人、法人及非法人组织：\n（一）公司及其分支机构；\n(二)农民专业合作社(联合社)及其分支机构；',
    ],
    ['with parts left out', '本条例所称市场主体，是指……个体工商户。'],
    ['with its own label', '第二条 本条例所称市场主体，是指下列自然人、法人及非法人组织：'],
    ['one item of a list', '本条例所称市场主体，是指下列自然人、法人及非法人组织：（三）个体工商户。'],
    ['in quotation marks', '“本条例所称市场主体，是指下列自然人、法人及非法人组织：……”'],
  ])('found: quoted %s', (_, quote) => {
    expect(status('《登记条例》第二条第（一）项、第（二）项、第（三）项', quote)).toBe('found');
  });

  it('words-differ: side by side, with places', () => {
    const quote = '登记机关应当自受理之日起五日内作出决定；情形复杂的，可以延长三日。';
    const finding = ask(library, '《登记条例》第四条', quote);
    expect(finding).toMatchObject({ status: 'words-differ', differences: [{ quoted: '五', law: '三' }] });
    if (finding.status === 'words-differ') {
      for (const { quoted, quotedSpan, law, lawSpan } of finding.differences) {
        expect([quote.slice(quotedSpan.start, quotedSpan.end), finding.law.slice(lawSpan.start, lawSpan.end)]).toEqual([quoted, law]);
      }
    }
  });

  it('moved: to another paragraph, to another article, with slips', () => {
    expect(ask(library, '《登记条例》第三条第一款', '市场主体登记包括设立登记、变更登记和注销登记。')).toMatchObject({
      status: 'moved',
      to: [{ article: 3, paragraph: 2 }],
    });
    expect(ask(library, '《登记条例》第一条', '未经登记，不得从事经营活动。')).toMatchObject({
      status: 'moved',
      to: [{ article: 3, paragraph: 1 }],
    });
    expect(ask(library, '《登记条例》第九条', '未经登记，不得从事经营活动。')).toMatchObject({ status: 'moved' });
    expect(ask(library, '《登记条例》第一条', '登记机关应当自受理之日起五日内作出决定；情形复杂的，可以延长三日。')).toMatchObject({
      status: 'moved',
      to: [{ article: 4 }],
      differences: [{ quoted: '五', law: '三' }],
    });
  });

  it.each([
    ['第九条', 'article'],
    ['第三条第三款', 'paragraph'],
    ['第二条第（四）项', 'item'],
    ['第二条第（一）项第二目', 'point'],
    ['附件第3项', 'annex'],
    ['第三条至第七条', 'article'],
  ])('no-such-place: %s', (place, level) => {
    expect(ask(library, `《登记条例》${place}`)).toMatchObject({ status: 'no-such-place', level });
  });

  it('a range written backwards is read as it is meant', () => {
    expect(ask(library, '《登记条例》第四条至第三条', '未经登记，不得从事经营活动。')).toMatchObject({ status: 'found' });
    expect(ask(library, '《登记条例》第三条第二款至第一款', '未经登记，不得从事经营活动。')).toMatchObject({ status: 'found' });
  });

  it('a number that the text uses twice is found in both places', () => {
    const twice = libraryOf({
      '法律/甲法(2020-01-01).md': book('甲法', [], ['第一条 甲。', '第二条 乙乙乙乙乙乙。', '第二条 丙丙丙丙丙丙。']),
    });
    for (const quote of ['乙乙乙乙乙乙。', '丙丙丙丙丙丙。'])
      expect(ask(twice, '《甲法》第二条', quote)).toMatchObject({ status: 'found' });
  });

  it('of two copies of a version one without any number is set aside', () => {
    const { duplicates } = libraryOf({
      '法律/甲法.docx': '甲法\n（2020年1月1日全国人民代表大会常务委员会通过）\n第一章　总则\n甲甲甲。',
      '法律/甲法(2020-01-01).md': book('甲法', ['2020年1月1日 全国人民代表大会常务委员会通过'], ['第一条 甲甲甲。']),
    });
    expect(duplicates).toEqual([['法律/甲法.docx', '法律/甲法(2020-01-01).md']]);
  });

  it('no-such-place: says where the copy itself is doubtful', () => {
    const broken = libraryOf({ '法律/甲法(2020-01-01).md': book('甲法', [], ['第一条 甲。', '第二 条乙。', '第三条 丙。']) });
    expect(ask(broken, '《甲法》第二条')).toMatchObject({ status: 'no-such-place', copyDoubt: { code: 'law-text/almost-article' } });
  });

  it('superseded: an older edition named, or quoted by its numbers', () => {
    expect(ask(library, '《公司法》（2018年修正）第二条')).toMatchObject({
      status: 'superseded',
      cited: { version: '2018-10-26' },
      edition: { year: 2018 },
      now: { status: 'found' },
    });
    expect(ask(library, '《公司法》第二条', '公司可以设立分公司。')).toMatchObject({
      status: 'superseded',
      source: { version: '2023-12-29' },
      cited: { version: '2018-10-26' },
      now: { status: 'moved', to: [{ article: 3, paragraph: 1 }] },
    });
    expect(ask(library, '《公司法》（2005年修订）第二条')).toMatchObject({ status: 'superseded', edition: { year: 2005 } });
    expect(status('《公司法》（2023年修订）第二条')).toBe('found');
  });

  it('a number that only identifies the act names no edition', () => {
    expect(status('《公司法》（1993年12月29日主席令第16号）第二条')).toBe('found');
    expect(status('《登记条例》（国务院令第746号）第三条')).toBe('found');
  });

  it('the day decides: version, repeal, effect', () => {
    expect(status('《公司法》第二条', '公司可以设立分公司。', '2024-06-30')).toBe('found');
    expect(status('《公司法》第二条', '公司可以向其他企业投资。', '2024-06-30')).toBe('not-yet-in-force');
    expect(status('《公司法》（2023年修订）第二条', undefined, '2024-06-30')).toBe('not-yet-in-force');
    expect(ask(library, '《旧登记条例》第一条')).toMatchObject({ status: 'repealed', since: '2022-03-01', by: '中华人民共和国登记条例' });
    expect(status('《旧登记条例》第一条', undefined, '2022-02-28')).toBe('found');
    expect(ask(library, '《登记条例》第一条', undefined, '2022-02-28')).toMatchObject({ status: 'not-yet-in-force', from: '2022-03-01' });
  });

  it('not-in-library: title, edition, no title, empty text', () => {
    expect(ask(library, '《护士条例》第一条')).toEqual({ status: 'not-in-library', reason: 'title', title: '护士条例' });
    expect(ask(library, '《公司法》（2031年修订）第一条')).toMatchObject({ status: 'not-in-library', reason: 'edition' });
    expect(ask(library, '本法第一条')).toMatchObject({ status: 'not-in-library', reason: 'no-title' });
    expect(ask(libraryOf({ '法律/空法(2020-01-01).md': book('空法', [], []) }), '《空法》第一条')).toMatchObject({ reason: 'empty' });
  });

  it('not-in-library: an amended act of which the edition that held on the day is missing', () => {
    const amended = libraryOf({
      '法律/图书法(2018-10-26).md': book(
        '图书法',
        ['2017年11月4日 全国人民代表大会常务委员会通过', '2018年10月26日 全国人民代表大会常务委员会修正'],
        ['第一条 甲。', '第二条 本法自2018年1月1日起施行。'],
      ),
    });
    expect(ask(amended, '《图书法》第一条', undefined, '2018-05-01')).toEqual({
      status: 'not-in-library',
      reason: 'former-edition',
      title: '图书法',
    });
    expect(ask(amended, '《图书法》（2018年修正）第一条', undefined, '2018-05-01')).toMatchObject({ status: 'not-yet-in-force' });
    expect(ask(amended, '《图书法》第一条', undefined, '2017-05-01')).toMatchObject({ status: 'not-yet-in-force' });
    expect(ask(amended, '《图书法》第一条')).toMatchObject({ status: 'found' });
  });

  it('a whole law, a section text and a text without numbers', () => {
    const others = libraryOf({
      '法律/修正案(2020-01-01).md': book('刑法修正案（三）', [], ['一、甲乙丙丁。', '二、戊己庚辛。']),
      '司法解释/批复(2020-01-01).md': book('最高人民法院关于甲的批复', [], ['你院来函收悉，答复如下。']),
    });
    expect(ask(others, '《刑法修正案（三）》第二条', '戊己庚辛。')).toMatchObject({ status: 'found' });
    expect(ask(others, '《刑法修正案（三）》', '戊己庚辛。')).toMatchObject({ status: 'found', stands: [{ article: 2, paragraph: 1 }] });
    expect(ask(others, '《关于甲的批复》', '答复如下。')).toMatchObject({ status: 'found' });
  });

  it('an act republished in the annex of the decision that amends it', () => {
    const body = ['一、删除第一条第二项。', '附：', '关于甲的解释', '第一条 甲乙丙丁。', '第二条 戊己庚辛。'];
    const one = libraryOf({ '司法解释/a(2016-12-16).md': book('关于甲的解释', [], body) });
    expect(ask(one, '《关于甲的解释》第二条', '戊己庚辛。')).toMatchObject({ status: 'found' });
  });

  it('acts of one title by different bodies', () => {
    const twice = libraryOf({
      '部门规章/甲部/处罚程序规定(2019-01-01).md': book('行政处罚程序规定', ['2019年1月1日 农业部令第1号公布'], ['第一条 农业。']),
      '部门规章/乙局/处罚程序规定(2021-01-01).md': book(
        '行政处罚程序规定',
        ['2021年1月1日 海关总署令第2号公布'],
        ['第一条 海关。', '第二条 又。'],
      ),
    });
    expect(findLaws(twice, '行政处罚程序规定')).toHaveLength(2);
    expect(ask(twice, '《行政处罚程序规定》（农业部令第1号）第一条')).toMatchObject({ status: 'found', source: { version: '2019-01-01' } });
    expect(ask(twice, '《行政处罚程序规定》（农业部令第1号）第二条')).toMatchObject({ status: 'no-such-place' });
    expect(ask(twice, '《行政处罚程序规定》第一条', '海关。')).toMatchObject({ status: 'found', source: { version: '2021-01-01' } });
  });
});

describe('library', () => {
  it('keeps one copy of a version, the more trusted one', () => {
    const both = libraryOf({
      '行政法/甲法(2019-04-23).md': book('中华人民共和国甲法', [], ['第一条 甲。']),
      'docs/a/jia/README.md': '# 中华人民共和国甲法\n\n2019年4月23日第十三届全国人民代表大会常务委员会第十次会议通过\n\n**第一条**　甲。\n',
    });
    expect(findLaws(both, '甲法')[0]?.versions.map(({ format }) => format)).toEqual(['just-laws']);
    expect(both.duplicates).toEqual([['行政法/甲法(2019-04-23).md', 'docs/a/jia/README.md']]);
  });

  it('an act given anew under its old title is not repealed by the clause that ended the old one', () => {
    const again = libraryOf({
      '行政法规/甲条例(2000-01-01).md': book('甲条例', [], ['第一条 本条例自2000年1月1日起施行。']),
      '行政法规/甲条例(2010-01-01).md': book('甲条例', [], ['第一条 本条例自2010年1月1日起施行。2000年1月1日公布的《甲条例》同时废止。']),
    });
    const [law] = findLaws(again, '甲条例');
    expect(law?.versions).toHaveLength(2);
    expect(law && standingOn(law, '2026-01-01').status).toBe('in-force');
  });

  it('finds titles without （试行） and without the court in front, if only one is meant', () => {
    const some = libraryOf({
      '部门规章/a(2020-01-01).md': book('甲办法（试行）', [], ['第一条 甲。']),
      '司法解释/b(2020-01-01).md': book('最高人民法院关于适用《中华人民共和国乙法》若干问题的解释', [], ['第一条 乙。']),
    });
    expect(findLaws(some, '甲办法')).toHaveLength(1);
    expect(findLaws(some, '关于适用〈乙法〉若干问题的解释')).toHaveLength(1);
    expect(findLaws(some, '丙办法')).toHaveLength(0);
  });
});

describe('citedText', () => {
  it('gives the words of each cited place', () => {
    const [citation] = parseCitations('《登记条例》第二条第（三）项、第三条第二款、第九条');
    const texts = citation === undefined ? [] : citedText({ citation, library, asOf: '2026-11-15' });
    expect(texts.map(({ place, units }) => [printPlace(place.place), units.map(({ text }) => text)])).toEqual([
      ['第二条第（三）项', ['个体工商户。']],
      ['第三条第二款', ['市场主体登记包括设立登记、变更登记和注销登记。']],
    ]);
  });
});

describe('differences', () => {
  it('pairs words, leaves out what the law says around the quotation, sees no punctuation', () => {
    const law = '公司应当依法登记。申请人可以委托代理人，提出申请。其他从其规定。';
    const pairs = (quote: string) => differences(quote, law).map(({ quoted, law: said }) => [quoted, said]);
    expect(pairs('申请人可以委托代理人提出申请')).toEqual([]);
    expect(pairs('申请人应当委托代理人，提出申请')).toEqual([['应当', '可以']]);
    expect(pairs('申请人可以代理人，提出申请')).toEqual([['', '委托']]);
    expect(pairs('申请人可以委托他的代理人，提出申请')).toEqual([['他的', '']]);
  });

  it('shows what is left out between quoted words, unless a mark says so', () => {
    const law = '公司应当依法登记。申请人和他的代理人可以提出申请。其他从其规定。';
    const pairs = (quote: string) => differences(quote, law).map(({ quoted, law: said }) => [quoted, said]);
    expect(pairs('公司应当依法登记。申请人可以提出申请')).toEqual([['', '和他的代理人']]);
    expect(pairs('申请人可以提出申请。其他从其规定。')).toEqual([['', '和他的代理人']]);
    expect(pairs('申请人……可以提出申请。其它从其规定。')).toEqual([['它', '他']]);
  });
});
