/** Every finding has an example that draws it, or a stated reason why none can be shown and a workspace that draws it. */
import { describe, expect, it } from 'vitest';
import type { Layout } from '../../src/compile/check-layout.ts';
import type { FileFault, FileListing } from '../../src/compile/files.ts';
import type { Shelf } from '../../src/law/shelf.ts';
import { makeReader, type Reader } from '../../src/pipeline.ts';
import { examples } from '../../src/report/messages/examples.ts';
import type { Example } from '../../src/report/messages/message.ts';
import { checkInfos } from '../../src/report/rule-info.ts';
import { allCodes, wordingOf } from '../../src/report/wording.ts';
import type { Rule } from '../../src/rules/engine/rule.ts';
import { isFixable } from '../../src/schema/apply-fixes.ts';
import type { FileProblem } from '../../src/schema/decode.ts';
import type { Diagnostic, Severity } from '../../src/schema/diagnostic.ts';
import { type Checked, type Contents, check, reader, standards, starter, starterItem, withPacks } from '../support/compile.ts';
import { embed } from '../support/embed.ts';
import { shelfOf } from '../support/laws.ts';
import { examplePaths, sound, soundFiles } from '../support/sound.ts';

const textOf = (snippet: string, { in: place = 'item', without = [] }: Example): string =>
  place === 'file' ? `${snippet}\n` : embed(sound[examplePaths[place]] ?? '', snippet, without);

const run = (snippet: string, example: Example): Checked =>
  check({ ...sound, [examplePaths[example.in ?? 'item']]: textOf(snippet, example) }, soundFiles);

const errors = ({ diagnostics }: Checked): readonly string[] =>
  diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);

const item = (content: Contents[string]): Contents => ({ ...sound, 'items/example.yaml': content });
const problem = (kind: FileProblem): Contents => item({ problem: kind });
const bytes = (...head: number[]): Contents => item(Uint8Array.from([...head, ...new TextEncoder().encode(starterItem)]));

const attached = item(embed(starterItem, '附件: [{ 名称: 填表说明, 文件: files/form.md }]'));
const faultyFile = (fault: FileFault): FileListing => ({ ...soundFiles, faults: new Map([['files/form.md', fault]]) });

const failing: Rule = {
  code: 'own/failing',
  scope: 'item',
  severity: 'error',
  message: { zh: '不会出现', en: 'never shown' },
  why: { zh: '试验', en: 'a trial' },
  visit: () => ({
    'materials[]': () => {
      throw new Error('what a rule may not do');
    },
  }),
};

const lawFile = (...lines: readonly string[]): Reader =>
  lawReader(shelfOf([{ path: '行政法规/甲条例.md', text: ['# 甲条例', '<!-- INFO END -->', ...lines].join('\n\n') }]));
const lawReader = (laws: Shelf): Reader => makeReader(standards, { laws });
/** Found on the disk, by bin/io/laws.ts. */
const lawNote = (code: string, severity: Severity): Reader => {
  const note = { code, severity, span: { file: 'laws/a.pdf', start: 0, end: 0 }, args: { detail: 'x' } };
  return lawReader({ ...shelfOf([]), notes: [note] });
};

const lawFiles: Readonly<Record<string, Reader>> = {
  'law-text/no-law': lawReader(shelfOf([{ path: 'README.md', text: '说明' }])),
  'law-text/empty': lawFile(''),
  'law-text/cut-off': lawFile('## 第一章 总则', '第一条 甲乙丙。', '第二条 丁戊己。'),
  'law-text/almost-article': lawFile('第一条 甲乙丙。', '第二 条 丁戊己。', '第三条 庚辛壬。'),
  'law-text/number-gap': lawFile('第一条 甲乙丙。', '第二条 丁戊己。', '第九条 庚辛壬。'),
  'law-text/number-restart': lawFile('第一条 甲乙丙。', '第二条 丁戊己。', '第三条 丁戊己。', '第一条 庚辛壬。'),
  'law-text/starts-late': lawFile('第三条 甲乙丙。', '第四条 丁戊己。'),
  'law-text/stray-heading': lawFile('第一条 甲乙丙。', '法律责任', '第二条 丁戊己。'),
  'law-text/unread-format': lawNote('law-text/unread-format', 'warning'),
  'law-text/not-docx': lawNote('law-text/not-docx', 'error'),
  'law-text/too-large': lawNote('law-text/too-large', 'error'),
  'law-text/numbered-by-word': lawNote('law-text/numbered-by-word', 'warning'),
  'law/lock-damaged': lawNote('law/lock-damaged', 'error'),
  'law-text/link': lawNote('law-text/link', 'warning'),
  'law-text/bad-versions': lawReader(shelfOf([{ path: 'a/versions.json', text: '{' }])),
};

/** Found by src/render/overrides.ts; its own tests are in test/design. */
const templateFinding = (name: 'unknown-template' | 'template-syntax' | 'template-fails'): Diagnostic => ({
  code: `theme/${name}`,
  severity: name === 'unknown-template' ? 'warning' : 'error',
  span: { file: 'themes/site/_shell.hbs', start: 0, end: 0 },
  args: { found: 'x', allowed: 'y', detail: 'z' },
});

const translated = (source: string): Contents => ({
  ...sound,
  'translations/en/example.yaml': `语言: 英文\n事项: library-card\n译文: [{ 原文: ${source}, 译文: Library card }]\n`,
});

/** Codes without an example: why, and a workspace that draws them all the same. */
const exceptions: Readonly<
  Record<string, readonly [reason: string, contents: Contents, listing?: FileListing, layout?: Layout, using?: Reader]>
> = {
  'file/unreadable': ['about the disk', problem('unreadable')],
  'file/directory': ['about the disk', problem('directory')],
  'file/not-a-file': ['about the disk', problem('not-a-file')],
  'file/outside': ['about a link', problem('outside')],
  'file/linked-folder': ['about a link', sound, soundFiles, { unread: [{ path: 'items/more', problem: 'linked-folder' }] }],
  'folder/misnamed': ['about a folder', sound, soundFiles, { lookalikes: new Map([['item', ['item/a.yaml']]]) }],
  'file/too-large': ['about the size', item(new Uint8Array(4 * 1024 * 1024 + 1).fill(0x20))],
  'file/too-many-findings': ['about quantity', item(embed(starterItem, `服务对象: [${'群众, '.repeat(250)}]`))],
  'file/utf-16': ['about bytes', bytes(0xff, 0xfe)],
  'file/gbk': ['about bytes', item(Uint8Array.from([0xca, 0xc2, 0xcf, 0xee, 0xc3, 0xfb, 0xb3, 0xc6]))],
  'file/not-utf-8': ['about bytes', bytes(0xc0)],
  'file/nul': ['about bytes', bytes(0)],
  'file/bom': ['about bytes', bytes(0xef, 0xbb, 0xbf)],
  'yaml/control-character': ['the character cannot be seen', item(`${starterItem}内部备注: 响铃\u0007\n`)],
  'file-reference/unreadable': ['about the disk', attached, faultyFile('unreadable')],
  'file-reference/gbk': ['about bytes', attached, faultyFile('gbk')],
  'file-reference/utf-16': ['about bytes', attached, faultyFile('utf-16')],
  'file-reference/not-utf-8': ['about bytes', attached, faultyFile('not-utf-8')],
  'file-reference/nul': ['about bytes', attached, faultyFile('nul')],
  'file-reference/too-large': ['about the size', attached, faultyFile('too-large')],
  'id/from-file-name': [
    'about the file name',
    { ...sound, 'items/读者证.yaml': embed(starterItem, '实施编码: 12440199001990122P4002031127001') },
  ],
  'office/none': ['about an empty folder', { 'guide.yaml': starter['guide.yaml'] ?? '', 'items/example.yaml': starterItem }],
  'office/file-broken': ['about another file', { ...sound, 'offices/library.yaml': '{' }],
  'pack/file-broken': ['about another file', { ...sound, 'guide.yaml': withPacks(['own']), 'packs/own.yaml': '编号: own\n名称: {' }],
  'workspace/empty': ['about an empty file', { ...sound, 'guide.yaml': '# 待写\n' }],
  'office/duplicate-name': ['about two files', { ...sound, 'offices/second.yaml': sound[examplePaths.office] ?? '' }],
  'rule/failed': [
    'about a rule of a user',
    { ...sound, 'packs/example.yaml': '编号: example\n名称: 出错的规则\n内置规则: [own/failing]\n' },
    soundFiles,
    {},
    makeReader(standards, { ownRules: [failing] }),
  ],
  ...Object.fromEntries(
    Object.entries(lawFiles).map(([code, using]) => [code, ['about a law file', sound, soundFiles, {}, using] as const]),
  ),
  'pack/module-unusable': [
    'about another file',
    { ...sound, 'packs/example.yaml': '编号: example\n名称: 甲\n模块: [packs/a.js]\n' },
    soundFiles,
    {},
    { ...reader, modules: new Map([['packs/a.js', { problem: { zh: '没有这个文件', en: 'no such file' } }]]) },
  ],
  'pack/bad-rule': [
    'about another file',
    { ...sound, 'packs/example.yaml': '编号: example\n名称: 甲\n模块: [packs/a.js]\n' },
    soundFiles,
    {},
    { ...reader, modules: new Map([['packs/a.js', { exports: { default: { code: 'x' } } }]]) },
  ],
  'suppression/expired': [
    'about the day',
    item(embed(starterItem, '适用范围: 在示范县居住的人，，外地人也可以。 # 暂不处理 text/repeated-punctuation 至 2027-06-30：原件如此')),
    soundFiles,
    {},
    makeReader(standards, { today: '2027-07-01' }),
  ],
  'theme/emblem-heavy': [
    'about the size',
    { ...sound, 'guide.yaml': embed(sound['guide.yaml'] ?? '', '外观: { 徽标: files/emblem.svg }') },
    { ...soundFiles, sizes: new Map([['files/emblem.svg', 30_000]]) },
  ],
  ...Object.fromEntries(
    (['unknown-template', 'template-syntax', 'template-fails'] as const).map((name) => [
      `theme/${name}`,
      ['about a template', sound, soundFiles, { found: [templateFinding(name)] }] as const,
    ]),
  ),
  'translation/outdated': ['comes with translation/incomplete', translated('公共图书馆读者卡办理')],
  'translation/incomplete': ['about all texts of an item', translated('公共图书馆读者证办理')],
  'workspace/missing': ['about a missing file', { 'items/example.yaml': starterItem }],
};

const severities = new Map(checkInfos().map(({ code, severity }) => [code, severity]));
const fixable = checkInfos().flatMap((info) => (info.fixable === true ? [info.code] : []));

/** Codes of findings of these examples that `guide fix` mends. */
const mended = (drawn: readonly Checked[]): readonly string[] =>
  drawn.flatMap(({ diagnostics }) => diagnostics.filter(isFixable).map(({ code }) => code));

describe('examples of findings', () => {
  it('stand in a sound workspace', () => {
    expect(check(sound, soundFiles).codes).toEqual([]);
  });

  it('leave no finding without an example or a reason', () => {
    expect([...Object.keys(examples), ...Object.keys(exceptions)].sort()).toEqual([...allCodes].sort());
  });

  it.each(Object.entries(examples))('%s: wrong draws it, right draws no error', (code, example) => {
    const wrong = run(example.wrong, example);
    expect(wrong.codes).toEqual([code]);
    expect(wrong.diagnostics.map(({ severity }) => severity)).toEqual([severities.get(code)]);
    const right = run(example.right, example);
    expect(errors(right)).toEqual([]);
    expect(right.codes).not.toContain(code);
  });

  it.each(Object.entries(examples))('%s: every gap of its wording is filled in both languages', (code, example) => {
    for (const { args } of run(example.wrong, example).diagnostics) {
      for (const { message, fix = '' } of [wordingOf(code, 'zh'), wordingOf(code, 'en')]) {
        const gaps = [...`${message}${fix}`.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
        expect(gaps.filter((name) => (args[name] ?? '') === '')).toEqual([]);
      }
    }
  });

  it('are called fixable when guide fix mends them, and only then', () => {
    const shown = Object.values(examples).map((example) => run(example.wrong, example));
    const others = Object.values(exceptions).map(([, contents, listing = soundFiles, layout = {}, using = reader]) =>
      check(contents, listing, using, layout),
    );
    const misspelt = check(item('id: example\nagncy: Example\n'), soundFiles);
    expect([...new Set([...mended(shown), ...mended(others), ...mended([misspelt])])].sort()).toEqual([...fixable].sort());
  });

  it.each(Object.entries(exceptions))(
    '%s: drawn though it cannot be shown',
    (code, [, contents, listing = soundFiles, layout = {}, using = reader]) => {
      const drawn = check(contents, listing, using, layout);
      const drawnSeverities = drawn.diagnostics.filter((finding) => finding.code === code).map(({ severity }) => severity);
      expect(new Set(drawnSeverities)).toEqual(new Set([severities.get(code)]));
      expect(drawn.show('zh')).toContain(`[${code}]`);
    },
  );
});
