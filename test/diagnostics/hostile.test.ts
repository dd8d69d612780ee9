/**
 * Broken and hostile input. Whatever a file holds, it gives a finding with code and place, nothing is thrown, and the other
 * files of the workspace are checked all the same.
 */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadWorkspace } from '../../bin/commands/load.ts';
import type { FileListing } from '../../src/compile/files.ts';
import { formatJson } from '../../src/report/json.ts';
import { formatText } from '../../src/report/text.ts';
import { maxFileSize } from '../../src/schema/decode.ts';
import { mostPerFile } from '../../src/schema/diagnostic.ts';
import { type Checked, type Content, check, starter, starterItem, withPacks } from '../support/compile.ts';
import { embed } from '../support/embed.ts';

const path = 'items/hostile.yaml';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const joined = (...parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

/** The file, and beside it a file with one known fault that must be found too. */
function checkBeside(content: Content, listing?: FileListing): Checked & { readonly own: readonly string[] } {
  const other = 'items/other.yaml';
  const checked = check(
    { ...starter, 'guide.yaml': withPacks(['national']), [path]: content, [other]: embed(starterItem, '编号: other\n网上支付: 部分支持') },
    listing,
  );
  expect(checked.diagnostics.filter(({ span }) => span.file === other).map(({ code }) => code)).toEqual(['value/wrong-kind']);
  return { ...checked, own: checked.diagnostics.filter(({ span }) => span.file === path).map(({ code }) => code) };
}

const item = (snippet: string): string => embed(starterItem, `编号: hostile\n${snippet}`);

/** Where the first finding in the file stands, as line and column. */
const place = ({ show }: Checked): string | undefined => show().match(/^items\/hostile\.yaml:(\d+:\d+):/m)?.[1];

describe('bytes', () => {
  const cases: readonly (readonly [string, Content, readonly string[]])[] = [
    ['not UTF-8', joined(utf8('事项名称: '), [0xff, 0xfe, 0xc0], utf8('\n')), ['file/not-utf-8']],
    ['GBK', Uint8Array.from([0xca, 0xc2, 0xcf, 0xee, 0xc3, 0xfb, 0xb3, 0xc6, 0x3a, 0x20, 0xb0, 0xec]), ['file/gbk']],
    ['UTF-16, little end first', joined([0xff, 0xfe], Buffer.from(starterItem, 'utf16le')), ['file/utf-16']],
    ['UTF-16, big end first', joined([0xfe, 0xff], Buffer.from(starterItem, 'utf16le').swap16()), ['file/utf-16']],
    ['empty', '', ['file/empty']],
    ['nothing but blanks', ' \n\n \t\n', ['file/empty']],
    ['nothing but comments', '# 待写\n', ['file/empty']],
    ['nothing but a document mark', '---\n', ['file/empty']],
    ['10 MB', new Uint8Array(10 * 1024 * 1024).fill(0x61), ['file/too-large']],
    ['one byte too many', new Uint8Array(maxFileSize + 1).fill(0x61), ['file/too-large']],
  ];

  it.each(cases)('%s', (_name, content, codes) => {
    const checked = checkBeside(content);
    expect(checked.own).toEqual(codes);
    expect(place(checked)).toBe('1:1');
    expect(checked.failed).toContain(path);
  });

  it.each([
    ['in UTF-16 without mark', Buffer.from('id: a', 'utf16le'), '1:2'],
    ['in a text', '编号: a\n备注: \0\n', '2:5'],
  ] as const)('points at a NUL %s', (_name, content, at) => {
    const checked = checkBeside(content);
    expect(checked.own).toEqual(['file/nul']);
    expect(place(checked)).toBe(at);
    expect(checked.failed).toContain(path);
  });

  it('reads a file with a byte order mark, and counts from the character after it', () => {
    const checked = checkBeside(joined([0xef, 0xbb, 0xbf], utf8(embed(starterItem, '编号: hostile\n网上支付: 部分'))));
    expect([...checked.own].sort()).toEqual(['file/bom', 'value/wrong-kind']);
    expect(checked.show()).toContain('| 网上支付: 部分\n');
  });
});

describe('YAML that is refused', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['tabs', '咨询方式:\n\t电话: 020-55501001\n', ['yaml/tab']],
    ['duplicate keys', '收费: 不收费\n收费: 不收费\n', ['key/duplicate']],
    ['anchors', '收费: &a 不收费\n', ['yaml/anchor']],
    ['aliases', '收费: *a\n', ['yaml/alias']],
    ['merge keys', '咨询方式: { <<: { 电话: x } }\n', ['yaml/merge-key']],
    ['tags', '一句话说明: !!js/function "function () {}"\n', ['yaml/tag']],
    ['10,000 nested lists', `扩展字段: ${'['.repeat(10_000)}`, ['yaml/too-deep']],
    ['10,000 nested maps', `扩展字段: ${'{a: '.repeat(10_000)}`, ['yaml/too-deep']],
    ['10,000 nested lists on one line', `扩展字段:\n${'- '.repeat(10_000)}x`, ['yaml/too-deep']],
    ['1,000 nested blocks', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''), ['yaml/too-deep']],
    ['nesting behind another error', `名: @x\n乙: ${'['.repeat(50_000)}`, ['yaml/quote-needed', 'yaml/too-deep']],
    ['control characters', '内部备注: a\u0007b\n', ['yaml/control-character']],
    ['ANSI escapes', '内部备注: \u001b[31ma\n', ['yaml/control-character']],
    ['a key that is a list', '? [a, b]\n: c\n', ['yaml/complex-key']],
    ['half a file', starterItem.slice(0, starterItem.indexOf('实施编码:') + 20), ['yaml/missing-character']],
  ];

  it.each(cases)('%s', (_name, text, codes) => {
    const checked = checkBeside(text.startsWith('#') ? text : item(text));
    expect(checked.own).toEqual(codes);
    expect(place(checked)).toMatch(/^\d+:\d+$/);
  });

  it.each([
    ['a title without # above the keys', `读者证\n# 说明\n${starterItem}`, 'yaml/missing-colon', '1:1'],
    ['a bracket opened at the top', `[\n${starterItem}`, 'yaml/missing-character', '1:1'],
    ['a bracket closed twice', starterItem.replace('办图书证]', '办图书证]]'), 'yaml/unexpected', '7:18'],
    ['a quote opened in the middle', starterItem.replace('行使层级: ', '行使层级: "'), 'yaml/missing-character', '12:7'],
    ['a line without #', starterItem.replace('# 一个事项', '一个事项'), 'yaml/missing-colon', '2:1'],
    ['a lost colon', starterItem.replace('事项类型:', '事项类型'), 'yaml/missing-colon', '9:1'],
    [
      'a list item that is indented too little',
      `常见问题:\n  - 问: 甲\n   答: 乙\n${embed(starterItem, '', ['常见问题'])}`,
      'yaml/indent',
      '3:4',
    ],
  ])('tells one mistake once, and where it is: %s', (_name, text, code, at) => {
    const checked = checkBeside(text);
    expect(checked.own).toEqual([code]);
    expect(place(checked)).toBe(at);
  });

  it('points from the second of two equal keys to the first', () => {
    const { diagnostics, texts } = checkBeside('收费: 不收费\n\n收费: 不收费\n');
    const finding = diagnostics.find(({ code }) => code === 'key/duplicate');
    expect(formatText(finding === undefined ? [] : [finding], texts, 'zh')).toMatch(
      /hostile\.yaml:3:1:[\s\S]*hostile\.yaml:1:1: 先在这里写过/,
    );
  });

  it('does not expand an alias bomb', () => {
    const letters = [...'bcdefghijk'];
    const bomb = letters.map((letter, index) => `${letter}: &${letter} [${`*${'abcdefghij'[index]}, `.repeat(9)}]`);
    const checked = checkBeside(['a: &a [x, x, x]', ...bomb].join('\n'));
    expect(checked.own.filter((code) => code.startsWith('yaml/'))).toEqual(['yaml/anchor', 'yaml/alias']);
    expect(checked.own.length).toBeLessThan(30);
  });

  it.each(['__proto__', 'constructor', 'prototype', '"\\u005f_proto__"'])('%s as a key reaches no prototype', (key) => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    expect(checkBeside(item(`扩展字段: { ${key}: { polluted: 是 } }`)).own).toEqual(['key/forbidden']);
    expect(checkBeside(item(`${key}:\n  polluted: 是\n`)).own).toEqual(['key/forbidden']);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect('polluted' in {}).toBe(false);
  });

  it('takes names of object machinery as plain names', () => {
    const situations = '情形: { toString: { 问题: 谁？, 选项: [甲, 乙] } }\n';
    expect(checkBeside(item(`${situations}受理条件: [{ 内容: 甲, 适用: { toString: 甲 }, 依据: 《法》第一条 }]`)).own).toEqual([]);
    expect(checkBeside(item(`${situations}受理条件: [{ 内容: 甲, 适用: { toString: 甲, valueOf: 甲 }, 依据: 《法》第一条 }]`)).own).toEqual(
      ['situation/unknown'],
    );
    expect(checkBeside(item('hasOwnProperty: 1')).own).toEqual(['key/unknown-nothing-near']);
    expect(checkBeside(item('服务对象: toString')).own).toEqual(['code/unknown']);
  });
});

describe('quantities', () => {
  it('stops listing findings, and the file stays faulty', () => {
    const checked = checkBeside(item(Array.from({ length: 5000 }, (_, index) => `未知${index}: 1`).join('\n')));
    expect(checked.own).toHaveLength(mostPerFile + 1);
    expect(checked.own.at(-1)).toBe('file/too-many-findings');
    expect(checked.failed).toContain(path);
  });

  it('puts thousands of slips right at once, and tells of the first', () => {
    const checked = checkBeside(item(`日常用语:\n${'  -借书证\n'.repeat(8000)}`));
    expect(checked.own.slice(0, -1)).toEqual(Array.from({ length: mostPerFile }, () => 'yaml/space-after-dash'));
    expect(checked.own.at(-1)).toBe('file/too-many-findings');
  });

  it('does not take a file for sound when only notes fit on the list', () => {
    const checked = checkBeside(item(`办理形式: [${'上门, '.repeat(mostPerFile * 2)}]\n网上支付: 部分`));
    expect(checked.failed).toContain(path);
    expect(checked.diagnostics.find(({ code }) => code === 'file/too-many-findings')?.severity).toBe('error');
  });

  const long = '长'.repeat(100_000);
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['a key', `${long}: 1`, ['key/unknown-nothing-near']],
    ['a value', `事项名称: ${long}`, ['value/too-long']],
    ['a time limit', `办结时限: { 承诺: ${long} }`, ['duration/unreadable']],
    ['a number of days', `办结时限: { 法定: ${'9'.repeat(10_000)}日, 承诺: 即办 }`, ['duration/unreadable']],
    ['an office', `实施主体: ${long}`, ['office/unknown']],
    ['a file', `附件: [{ 名称: 甲, 文件: ${long} }]`, ['file-reference/missing']],
    ['a citation', `设定依据: ${long}`, ['citation/unreadable']],
    ['a citation full of numbers', `设定依据: 《法》（${'号'.repeat(100_000)}`, ['citation/no-article']],
    ['a text full of brackets', `适用范围: 甲${'<a'.repeat(100_000)}`, ['plain/sentence-too-long']],
    ['a text full of links', `适用范围: 甲${'](  '.repeat(100_000)}`, ['plain/sentence-too-long']],
    ['a line of flow style', `扩展字段: { ${'甲: 乙, '.repeat(500)} }`, Array(200).fill('key/duplicate').concat('file/too-many-findings')],
  ];

  it.each(cases)('%s without end', (_name, snippet, codes) => {
    const checked = checkBeside(item(snippet));
    expect(checked.own).toEqual(codes);
    expect(
      Math.max(
        0,
        ...checked
          .show()
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(1000);
  });
});

describe('texts', () => {
  it.each([
    ['a script', '适用范围: <script>alert(1)</script>', 'text/raw-html'],
    ['an image with a handler', "适用范围: '<img src=x onerror=alert(1)>'", 'text/raw-html'],
    ['a comment', "适用范围: '<!-- 藏 -->'", 'text/raw-html'],
    ['javascript:', '适用范围: "[点](javascript:alert(1))"', 'text/unsafe-link'],
    ['JavaScript: after blanks', '适用范围: "[点](  JavaScript:alert(1))"', 'text/unsafe-link'],
    ['//elsewhere', '适用范围: "[点](//evil.example/x)"', 'text/unsafe-link'],
    ['a slash and a backslash', "适用范围: '[点](/\\evil.example)'", 'text/unsafe-link'],
    ['//elsewhere in a definition', '适用范围: "[点][1]\\n\\n[1]: //evil.example"', 'text/unsafe-link'],
    ['data:', '适用范围: "[点](data:text/html,x)"', 'text/unsafe-link'],
    ['javascript: in a definition', '适用范围: "[点][1]\\n\\n[1]: javascript:alert(1)"', 'text/unsafe-link'],
    ['javascript: in place of an address', '网上办理: { 支持: 是, 深度: 收件, 网址: "javascript:alert(1)" }', 'format/url'],
    ['an escape sequence', '一句话说明: "\\e[2J"', 'text/control-character'],
    ['a mark that turns writing round', '一句话说明: "甲\u202e乙"', 'text/control-character'],
    ['../ in an id', '编号: ../../etc/passwd', 'format/id'],
    ['a device name in an id', '编号: "con.yaml"', 'format/id'],
  ])('%s', (_name, snippet, code) => {
    const checked = checkBeside(embed(starterItem, snippet.startsWith('编号') ? snippet : `编号: hostile\n${snippet}`));
    expect(checked.own).toEqual([code]);
    expect(place(checked)).toMatch(/^\d+:\d+$/);
  });

  it('leaves Markdown links, comparisons and book titles alone', () => {
    const text = '见 <https://www.example.gov.cn/>、<zx@example.gov.cn>、[指南](https://example.gov.cn/) 和《办法》，费用 <500 元';
    expect(checkBeside(item(`适用范围: "${text}"`)).own).toEqual([]);
  });
});

describe('file references', () => {
  const listing: FileListing = { sizes: new Map([['files/form.md', 9]]), outside: new Set(['files/link.md']) };

  it.each([
    ['files/nothing-of-the-kind.pdf', 'file-reference/missing'],
    ['guide.yaml', 'file-reference/missing'],
    ['../secret.md', 'file-reference/outside'],
    ['files/../../secret.md', 'file-reference/outside'],
    ['/etc/passwd', 'file-reference/outside'],
    ['C:\\form.md', 'file-reference/outside'],
    ['..\\secret.md', 'file-reference/outside'],
    ['\\\\server\\share\\form.md', 'file-reference/outside'],
    ['https://example.com/form.md', 'file-reference/outside'],
    ['file:///etc/passwd', 'file-reference/outside'],
    ['files/link.md', 'file-reference/outside'],
    ['.', 'file-reference/outside'],
  ])('%s', (reference, code) => {
    expect(checkBeside(item(`附件: [{ 名称: 甲, 文件: '${reference}' }]`), listing).own).toEqual([code]);
  });

  it('takes backslashes inside the workspace for slashes', () => {
    const { own, catalogue } = checkBeside(item("附件: [{ 名称: 甲, 文件: 'files\\form.md' }]"), listing);
    expect(own).toEqual([]);
    expect(catalogue?.files).toEqual([{ path: 'files/form.md', audience: 'public' }]);
  });
});

describe('what is printed', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
  const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
  const evil = '\\e[31m\\a\\u009b2J\\u202e';
  const snippets = [
    `"${evil}": 1`,
    `事项类型: "${evil}"`,
    `实施主体: "${evil}"`,
    `办结时限: { 承诺: "${evil}" }`,
    `附件: [{ 名称: 甲, 文件: "${evil}" }]`,
    `情形: { "${evil}": { 问题: 谁？, 选项: ["${evil}"] } }`,
    `办理流程: [{ 环节: "${evil}", 流转: [{ 结论: 甲, 转至: "${evil}x" }] }]`,
    '一句话说明: \u001b[31m\u009b2J',
    '一句话说明: 甲\u202e\u2066乙\n网上支付: \u202e甲',
  ];

  it.each(snippets)('holds no control characters: %j', (snippet) => {
    const { diagnostics, own, texts, show } = checkBeside(item(snippet));
    expect(own).not.toEqual([]);
    expect(show('zh')).not.toMatch(steering);
    expect(show('en')).not.toMatch(steering);
    expect(
      JSON.parse(formatJson({ diagnostics, suppressed: [] }, texts, { items: 1, offices: 1, handbooks: 0, checks: 1 }, 'zh')),
    ).toHaveProperty('findings');
  });

  it('holds none from file names either', () => {
    expect(check({ ...starter, 'items/\u001b[31m.yaml': '收费: 1' }).show()).not.toMatch(steering);
  });
});

describe.skipIf(process.platform === 'win32')('the disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-hostile-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, text: string): string => {
    const full = join(folder, name);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
    return full;
  };
  const codesOf = (file: string): readonly string[] => {
    const { compiled } = loadWorkspace(join(folder, 'workspace'));
    expect(compiled.catalogue?.items.map(({ id }) => id)).toContain('library-card');
    return compiled.diagnostics.filter(({ span }) => span.file === file).map(({ code }) => code);
  };
  for (const [name, text] of Object.entries(starter)) write(`workspace/${name}`, text);
  const secret = write('secret.yaml', embed(starterItem, '编号: secret'));

  it('follows no link out of the workspace', () => {
    symlinkSync(secret, join(folder, 'workspace/items/link.yaml'));
    symlinkSync(secret, join(folder, 'workspace/guide-link.yaml'));
    expect(codesOf('items/link.yaml')).toEqual(['file/outside']);
  });

  it('follows a link inside the workspace', () => {
    write('workspace/drafts/inside.yaml', embed(starterItem, '编号: inside\n网上支付: 部分'));
    symlinkSync('../drafts/inside.yaml', join(folder, 'workspace/items/inside.yaml'));
    expect(codesOf('items/inside.yaml')).toEqual(['value/wrong-kind']);
  });

  it('reports links that lead nowhere or round in circles', () => {
    symlinkSync('nowhere.yaml', join(folder, 'workspace/items/broken.yaml'));
    symlinkSync('circle.yaml', join(folder, 'workspace/items/circle.yaml'));
    expect(codesOf('items/broken.yaml')).toEqual(['file/unreadable']);
    expect(codesOf('items/circle.yaml')).toEqual(['file/unreadable']);
  });

  it('reports links to folders, and follows none', () => {
    write('outside/secret.yaml', embed(starterItem, '编号: secret'));
    write('workspace/drafts/more.yaml', embed(starterItem, '编号: more'));
    for (const [target, path] of [
      [join(folder, 'outside'), 'items/etc'],
      ['../../drafts', 'items/deep/drafts'],
      ['..', 'items/loop'],
      ['circle', 'offices/circle'],
      [join(folder, 'outside'), 'handbooks'],
      [join(folder, 'outside'), 'files/etc'],
    ] as const) {
      mkdirSync(dirname(join(folder, 'workspace', path)), { recursive: true });
      symlinkSync(target, join(folder, 'workspace', path));
    }
    expect(codesOf('items/etc')).toEqual(['file/outside']);
    expect(codesOf('items/deep/drafts')).toEqual(['file/linked-folder']);
    expect(codesOf('items/loop')).toEqual(['file/linked-folder']);
    expect(codesOf('offices/circle')).toEqual(['file/unreadable']);
    expect(codesOf('handbooks')).toEqual(['file/outside']);
    expect(codesOf('files/etc')).toEqual(['file/outside']);
    const { sources } = loadWorkspace(join(folder, 'workspace'));
    expect(sources.documents.filter(({ path }) => /secret|more|loop|handbooks/.test(path))).toEqual([]);
    expect([...sources.listing.sizes.keys()]).toEqual([]);
  });

  it.each([
    ['gbk.md', [0xc9, 0xea, 0xc7, 0xeb, 0xb1, 0xed, 0xa3, 0xba, 0xd0, 0xd5, 0xc3, 0xfb], 'file-reference/gbk'],
    ['gbk.csv', [0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0x31], 'file-reference/gbk'],
    ['utf16.txt', [0xff, 0xfe, 0x33, 0x75], 'file-reference/utf-16'],
    ['other.md', [0x61, 0xc0, 0x62], 'file-reference/not-utf-8'],
    ['nul.txt', [0x61, 0x00], 'file-reference/nul'],
    ['blank.md', [0x20, 0x0a], 'file-reference/empty'],
  ])('reports an attached text that cannot be read, where it is referred to: %s', (name, bytes, code) => {
    write(`workspace/files/${name}`, '');
    writeFileSync(join(folder, 'workspace/files', name), Uint8Array.from(bytes));
    const path = `items/with-${name.replace('.', '-')}.yaml`;
    write(`workspace/${path}`, embed(starterItem, `编号: with-${name.replace('.', '-')}\n附件: [{ 名称: 甲, 文件: files/${name} }]`));
    expect(codesOf(path)).toContain(code);
    const { compiled, texts } = loadWorkspace(join(folder, 'workspace'));
    const found = compiled.diagnostics.filter((finding) => finding.code === code && finding.span.file === path);
    expect(formatText(found, texts, 'zh')).toMatch(new RegExp(`\\d+ \\| 附件: .*files/${name} [\\s\\S]*\\^{${`files/${name}`.length}}\\n`));
  });

  it('takes an attached text with a byte order mark, and other files of any bytes', () => {
    write('workspace/files/mark.csv', '\ufeff姓名,1\n');
    write('workspace/files/form.pdf', '');
    writeFileSync(join(folder, 'workspace/files/form.pdf'), Uint8Array.from([0xc0, 0x00]));
    const attachments = '附件: [{ 名称: 甲, 文件: files/mark.csv }, { 名称: 乙, 文件: files/form.pdf }]';
    write('workspace/items/with-mark.yaml', embed(starterItem, `编号: with-mark\n${attachments}`));
    expect(codesOf('items/with-mark.yaml').filter((code) => code.startsWith('file'))).toEqual([]);
  });

  it('reports a folder named like a file, and checks what lies in it', () => {
    write('workspace/items/folder.yaml/inner.yaml', '网上支付: 部分');
    expect(codesOf('items/folder.yaml')).toEqual(['file/directory']);
    expect(codesOf('items/folder.yaml/inner.yaml')).toContain('value/wrong-kind');
  });

  it.skipIf(process.getuid?.() === 0)('reports a file that may not be read', () => {
    chmodSync(write('workspace/items/locked.yaml', starterItem), 0o000);
    expect(codesOf('items/locked.yaml')).toEqual(['file/unreadable']);
  });

  it('reports an injected read problem with what the system said', () => {
    const checked = checkBeside({ problem: 'unreadable', detail: 'EACCES' });
    expect(checked.own).toEqual(['file/unreadable']);
    expect(checked.show()).toContain('无法读取文件hostile.yaml：EACCES');
  });

  it('refers to no file through a link out of the workspace', () => {
    write('outside.md', '机密');
    mkdirSync(join(folder, 'workspace/files'), { recursive: true });
    symlinkSync(join(folder, 'outside.md'), join(folder, 'workspace/files/leak.md'));
    write('workspace/items/with-leak.yaml', embed(starterItem, '编号: with-leak\n附件: [{ 名称: 甲, 文件: files/leak.md }]'));
    expect(codesOf('items/with-leak.yaml')).toContain('file-reference/outside');
  });
});
