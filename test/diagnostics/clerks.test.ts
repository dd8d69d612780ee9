/**
 * Mistakes as they are made when a standard is typed with a Chinese input method, pasted from a word processor, or written
 * by somebody who has never seen YAML. Each gives the findings named here and no others, the first at the marked words, and
 * the remedy says the right thing.
 */
import { describe, expect, it } from 'vitest';
import { check, starter, starterItem } from '../support/compile.ts';
import { embed } from '../support/embed.ts';

const path = 'items/clerk.yaml';

/** Root keys of the snippet replace those of a sound item also where their own punctuation is wrong. */
const keysOf = (snippet: string): readonly string[] =>
  [...snippet.matchAll(/^([\p{Script=Han}]+)(?=[:： ])/gmu)].map(([, key = '']) => key);
const codes = "编号: clerk\n基本编码: '002031127002'\n实施编码: '12440199001990122P4002031127002'";
const base = embed(starterItem, codes);

const run = (text: string) => check({ ...starter, [path]: text });
const item = (snippet: string): string => embed(base, snippet, keysOf(snippet));

interface Case {
  readonly snippet: string;
  readonly codes: readonly string[];
  readonly marked: string;
  readonly remedy: string;
}

const cases: Readonly<Record<string, Case>> = {
  'a dash without space': {
    snippet: '日常用语:\n  -借书证\n  - 办图书证',
    codes: ['yaml/space-after-dash'],
    marked: '-',
    remedy: '改成 - 借书证',
  },
  'dashes without space before groups of keys': {
    snippet: '常见问题:\n  -问: 甲？\n   答: 乙\n  -问: 丙？\n   答: 丁',
    codes: ['yaml/space-after-dash', 'yaml/space-after-dash'],
    marked: '-',
    remedy: '改成 - 问: 甲？',
  },
  'a full-width dash': { snippet: '日常用语:\n  － 借书证', codes: ['yaml/full-width'], marked: '－', remedy: '即 - 借书证' },
  'bullets of a word processor': { snippet: '日常用语:\n  • 借书证', codes: ['yaml/full-width'], marked: '•', remedy: '即 - 借书证' },
  'lines without dashes': {
    snippet: '日常用语:\n  1. 借书证\n  2. 办图书证',
    codes: ['value/lines-for-list'],
    marked: '1. 借书证\n  2. 办图书证',
    remedy: '减号和空格',
  },
  'a list on one line with Chinese commas': {
    snippet: '日常用语: [借书证，办图书证]',
    codes: ['value/run-together'],
    marked: '借书证，办图书证',
    remedy: '借书证, 办图书证',
  },
  'steps joined by arrows': {
    snippet: '办理流程: 收件→发证',
    codes: ['value/run-together'],
    marked: '收件→发证',
    remedy: '[收件, 发证]',
  },
  'a numbered text where a list belongs': {
    snippet: '申请材料: |\n  1、居民身份证\n  2、户口簿',
    codes: ['value/lines-for-list'],
    marked: '1、居民身份证\n  2、户口簿',
    remedy: '减号和空格',
  },
  'Chinese colons on every line of an entry': {
    snippet: '常见问题:\n  - 问：甲？\n    答：乙\n  - 问: 丙？\n    答: 丁',
    codes: ['yaml/full-width-colon', 'yaml/full-width-colon'],
    marked: '：',
    remedy: '- 问: 甲？',
  },
  'a blank before a Chinese colon': { snippet: '网上支付 ：否', codes: ['yaml/full-width-colon'], marked: '：', remedy: '网上支付 : 否' },
  'a full stop behind a choice': { snippet: '办件类型: 即办件。', codes: ['value/full-width'], marked: '即办件。', remedy: '改成 即办件' },
  'a blank within a choice': { snippet: '行使层级: 县 级', codes: ['code/unknown'], marked: '县 级', remedy: '县级' },
  'choices joined by a Chinese comma': {
    snippet: '服务对象: 自然人，法人',
    codes: ['code/several-in-one'],
    marked: '自然人，法人',
    remedy: '[自然人, 法人]',
  },
  'choices in Chinese brackets': {
    snippet: '服务对象: 【自然人、其他组织】',
    codes: ['code/several-in-one'],
    marked: '【自然人、其他组织】',
    remedy: '[自然人, 其他组织]',
  },
  'local words run together in an open list': {
    snippet: '办理形式: 窗口办理、上门办理',
    codes: ['code/several-in-one'],
    marked: '窗口办理、上门办理',
    remedy: '[窗口办理, 上门办理]',
  },
  'Chinese braces, colons and commas': {
    snippet: '咨询方式: ｛电话：020-55501001，邮箱：zx@example.gov.cn｝',
    codes: ['yaml/full-width'],
    marked: '｛',
    remedy: '咨询方式: {电话: 020-55501001, 邮箱: zx@exam',
  },
  'a Chinese bracket at the end': {
    snippet: '日常用语: [借书证, 办图书证】',
    codes: ['yaml/full-width'],
    marked: '】',
    remedy: '“]”',
  },
  'a Chinese quote at the end': { snippet: '适用范围: "本县居民”', codes: ['yaml/full-width'], marked: '”', remedy: '"本县居民"' },
  'a Chinese comment sign': { snippet: '网上支付: 否 ＃ 说明', codes: ['yaml/full-width'], marked: '＃', remedy: '网上支付: 否 # 说明' },
  'full-width spaces': {
    snippet: '咨询方式:\n　　电话: 020-55501001\n　　邮箱: zx@example.gov.cn',
    codes: ['yaml/wide-indent'],
    marked: '　　',
    remedy: '普通的英文空格',
  },
  'spaces of a web page': {
    snippet: '咨询方式:\n\u00a0\u00a0电话: 020-55501001',
    codes: ['yaml/wide-indent'],
    marked: '\u00a0\u00a0',
    remedy: '普通的英文空格',
  },
  'Chinese quotes around a word': { snippet: '网上支付: “否”', codes: ['value/full-width'], marked: '“否”', remedy: '改成 否' },
  'a full-width digit': { snippet: '到办事现场次数: ０', codes: ['value/full-width'], marked: '０', remedy: '改成 0' },
  'a full-width telephone': {
    snippet: '咨询方式: ０２０－５５５０１００１',
    codes: ['value/full-width'],
    marked: '０２０－５５５０１００１',
    remedy: '改成 020-55501001',
  },
  'an area code in brackets': {
    snippet: '咨询方式: （020）55501001',
    codes: ['value/full-width'],
    marked: '（020）55501001',
    remedy: '改成 020-55501001',
  },
  'a date with dots': { snippet: '生效日期: 2026.1.1', codes: ['format/date'], marked: '2026.1.1', remedy: "例如 '2026-01-01'" },
  'a date in Chinese': { snippet: '生效日期: 2026年1月1日', codes: ['format/date'], marked: '2026年1月1日', remedy: "例如 '2026-01-01'" },
  'a limit in a sentence': {
    snippet: '办结时限: { 法定: 自受理之日起20个工作日内办结, 承诺: 即办 }',
    codes: ['duration/more-words'],
    marked: '自受理之日起20个工作日内办结',
    remedy: '只写 20个工作日',
  },
  'an element called otherwise': {
    snippet: '法律依据: 《甲法》第一条',
    codes: ['key/unknown'],
    marked: '法律依据',
    remedy: '是不是：设定依据',
  },
  'a key of the materials at the root': {
    snippet: '空白表格: files/form.md',
    codes: ['key/nested'],
    marked: '空白表格',
    remedy: '移到“申请材料”下面',
  },
  'keys that are not indented below theirs': {
    snippet: '办结时限:\n承诺: 即办',
    codes: ['key/nested'],
    marked: '承诺',
    remedy: '移到“办结时限”下面',
  },
  'an element indented below another': {
    snippet: '咨询方式:\n  电话: 020-55501001\n  预约办理: 否',
    codes: ['key/outer'],
    marked: '预约办理',
    remedy: '左边不留空格',
  },
  'a line indented by one space too many': {
    snippet: '咨询方式:\n  电话: 020-55501001\n   邮箱: zx',
    codes: ['format/email', 'yaml/indent'],
    marked: '邮箱: zx',
    remedy: '左边对齐',
  },
  'a sentence that goes on in the first column': {
    snippet: '适用范围: 在示范县居住的人\n申请办理读者证。',
    codes: ['yaml/missing-colon'],
    marked: '申请办理读者证。',
    remedy: '是上一行没写完的，缩进两个空格',
  },
  'a citation without article': {
    snippet: '设定依据: 《中华人民共和国公共图书馆法》',
    codes: ['citation/no-article'],
    marked: '《中华人民共和国公共图书馆法》',
    remedy: '写明第几条',
  },
  'a rule by the number of its order alone': {
    snippet: '设定依据: 《示范县图书馆管理规定》（示范县人民政府令第16号）',
    codes: ['citation/no-article'],
    marked: '《示范县图书馆管理规定》（示范县人民政府令第16号）',
    remedy: '写明第几条',
  },
  'an article that cannot be read': {
    snippet: '设定依据: 《中华人民共和国公共图书馆法》第33 条',
    codes: ['citation/unreadable-article'],
    marked: '《中华人民共和国公共图书馆法》第33 条',
    remedy: '中间不留空格',
  },
  'an article whose number is none': {
    snippet: '设定依据: 《中华人民共和国公共图书馆法》第十十条',
    codes: ['citation/unreadable-article'],
    marked: '《中华人民共和国公共图书馆法》第十十条',
    remedy: '写成第几条',
  },
  'a range of articles that runs backwards': {
    snippet: '设定依据: 《中华人民共和国公共图书馆法》第十条至第五条',
    codes: ['citation/backward-range'],
    marked: '《中华人民共和国公共图书馆法》第十条至第五条',
    remedy: '小的条号在前',
  },
  'a small letter in a code': {
    snippet: "实施编码: '12440199001990122p4002031127002'",
    codes: ['code/wrong-characters'],
    marked: "'12440199001990122p4002031127002'",
    remedy: '改成 12440199001990122P4002031127002',
  },
  'a letter O for a nought in a code': {
    snippet: "业务办理项编码: '124401990O1990122P400203112700201'",
    codes: ['code/wrong-character'],
    marked: "'124401990O1990122P400203112700201'",
    remedy: '核对这一位',
  },
};

describe('a mistake of a clerk', () => {
  it.each(Object.entries(cases))('%s', (_name, { snippet, codes: wanted, marked, remedy }) => {
    const text = item(snippet);
    const { diagnostics, show } = run(text);
    expect(diagnostics.map(({ code }) => code).sort()).toEqual(wanted);
    const [first] = diagnostics;
    expect(text.slice(first?.span.start, first?.span.end)).toBe(marked);
    expect(show()).toContain(remedy);
    expect(show('en')).not.toMatch(/undefined|\[object/);
  });

  it.each([
    ['a legal form of prose', '适用范围: 注意：本县居民，含外地人。\n一句话说明: “一网通办”事项，一次办好——不用跑。'],
    ['a paragraph with Chinese indentation', '适用范围: |\n  　　本县居民。\n  -不是列表\n  注意：不收费。'],
    ['a folded sentence', '适用范围: 本县居民，\n  ——含外地人——都可以。\n  －注'],
    ['a notice without articles', '设定依据: 《国务院关于深化简政放权的决定》（国发〔2015〕1号）'],
    ['a chapter, an annex', '设定依据: [《中华人民共和国公共图书馆法》第三章, 《甲省收费管理办法》附件1]'],
    ['fees that are none', '收费: 免费'],
    ['yes and no in English', '网上支付: N\n物流快递: Y'],
    ['a limit in Chinese numerals', '办结时限: { 法定: 二十个工作日内, 承诺: 即办 }'],
  ])('is not seen in %s', (_name, snippet) => {
    expect(run(item(snippet)).codes).toEqual([]);
  });
});

describe('a syntax error', () => {
  it('hides nothing of the other elements', () => {
    const snippet = '日常用语: [借书证\n网上支付: 部分\n适用范围: "甲\n到办事现场次数: 两次\n咨询方法: 1';
    expect(run(item(snippet)).codes).toEqual([
      'yaml/missing-character',
      'value/wrong-kind',
      'yaml/missing-character',
      'value/not-an-integer',
      'key/unknown',
    ]);
  });

  it.each([
    ['a quote left open', '事项名称: "甲'],
    ['a lost colon', '网上支付 否'],
    ['a misspelt key, unreadable', '事项名秤: "甲'],
    ['an element swallowed by the one before', '事项名称: 甲\n 网上支付: 否'],
  ])('makes nothing missing: %s', (_name, snippet) => {
    const found = run(item(snippet)).codes;
    expect(found).not.toEqual([]);
    expect(found.filter((code) => code.startsWith('element/missing'))).toEqual([]);
  });

  it('leaves what is truly missing', () => {
    const found = run(embed(base, '适用范围: "甲\n物流快递: 否', ['网上支付'])).diagnostics;
    expect(found.map(({ code }) => code).sort()).toEqual(['element/missing-for-type', 'yaml/missing-character']);
  });

  it('points into the text as it was written', () => {
    const text = item('咨询方式:\n\t电话：020-5550\n适用范围:  甲\n网上支付:否 吗');
    const marked = run(text).diagnostics.map(({ code, span }) => [code, text.slice(span.start, span.end)]);
    expect(marked).toEqual([
      ['yaml/tab', '\t'],
      ['yaml/full-width-colon', '：'],
      ['yaml/space-after-colon', ':'],
      ['value/wrong-kind', '否 吗'],
    ]);
  });
});

describe('what is missing', () => {
  it.each([
    ['behind its neighbour', base, ['申请材料'], '写在“受理条件”后面，左边对齐，例如 申请材料:'],
    ['at the top', base, ['编号', '事项名称'], '写在“日常用语”前面，左边对齐，例如 事项名称:'],
  ])('belongs %s', (_name, text, without, remedy) => {
    expect(run(embed(text, '', without)).show()).toContain(remedy);
  });

  it('belongs behind its neighbour in braces, with a comma', () => {
    expect(run(item('常见问题: [{ 问: 甲？ }]')).show()).toContain('写在“问”后面，用英文逗号隔开，例如 答:');
  });

  it('is shown with quotes where other programs would read a number', () => {
    const { show } = run(embed(base, '', ['基本编码', '监督投诉方式']));
    expect(show()).toContain("基本编码: '000131127002'");
    expect(show()).toContain("监督投诉方式: { 电话: '12345' }");
  });
});

describe('office files with errors', () => {
  it('are named where an item looks for an office', () => {
    const { show, codes: found } = check({ ...starter, 'offices/library.yaml': '名 称 示范县图书馆' });
    expect(found).toContain('office/file-broken');
    expect(found).not.toContain('office/none');
    expect(show()).toContain('先改好 offices/library.yaml 里的错误');
  });
});
