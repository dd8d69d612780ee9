/** Fixes: what is mended and how it is written, that nothing else changes, and that a fixed file has nothing left to fix. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../bin/io/assets.ts';
import { fixWorkspace } from '../../src/fix.ts';
import { compileWorkspace } from '../../src/pipeline.ts';
import { applyFixes, isFixable } from '../../src/schema/apply-fixes.ts';
import type { Diagnostic } from '../../src/schema/diagnostic.ts';
import { accidents } from '../properties/mutate.ts';
import { noFiles, reader, sourcesOf, starter, starterItem } from '../support/compile.ts';
import { embed } from '../support/embed.ts';

const path = 'items/library-card.yaml';

function found(text: string): readonly Diagnostic[] {
  const documents = sourcesOf({ ...starter, [path]: text });
  return compileWorkspace({ documents, listing: noFiles }, reader).diagnostics.filter(({ span }) => span.file === path);
}

function fixed(text: string): string {
  const sources = { documents: sourcesOf({ ...starter, [path]: text }), listing: noFiles };
  const [file] = fixWorkspace(sources, compileWorkspace(sources, reader), reader, () => true);
  return file === undefined ? text : new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.after);
}

const pairs: readonly (readonly [what: string, wrong: string, right: string, without?: readonly string[]])[] = [
  ['a full-width colon', '收费：不收费', '收费: 不收费', ['收费']],
  ['a full-width colon before a blank', '收费： 不收费', '收费: 不收费', ['收费']],
  ['a full-width colon at the end of a line', '咨询方式：\n  电话: 020-55501001', '咨询方式:\n  电话: 020-55501001', ['咨询方式']],
  ['a full-width colon before a blank in braces', '咨询方式: { 电话： 020-55501001 }', '咨询方式: { 电话: 020-55501001 }', ['咨询方式']],
  ['a colon without a blank', '收费:不收费', '收费: 不收费', ['收费']],
  ['dashes without blanks', '日常用语:\n  -借书证\n  -办图书证', '日常用语:\n  - 借书证\n  - 办图书证'],
  [
    'full-width brackets, colons and commas',
    '咨询方式: ｛ 电话：020-55501001，邮箱: a@b.cn ｝',
    '咨询方式: { 电话: 020-55501001, 邮箱: a@b.cn }',
  ],
  ['tabs', '咨询方式:\n\t电话: 020-55501001', '咨询方式:\n  电话: 020-55501001'],
  ['full-width blanks before keys', '咨询方式:\n　　电话: 020-55501001', '咨询方式:\n    电话: 020-55501001'],
  ['a full-width comment', '收费: 不收费 ＃ 首次', '收费: 不收费 # 首次'],
  ['a date', '生效日期: 2026.1.1   # 约定', "生效日期: '2026-01-01'   # 约定"],
  ['a date in double quotes', '生效日期: "2026年10月1日"', '生效日期: "2026-10-01"'],
  ['a telephone in full-width digits', '咨询方式: { 电话: ０２０－５５５０１００１ }', '咨询方式: { 电话: 020-55501001 }'],
  ['a code with small letters and blanks', "实施编码: '12440199 001990122p4002031127001'", "实施编码: '12440199001990122P4002031127001'"],
  [
    'a number with its unit',
    '申请材料:\n  - { 名称: 居民身份证, 份数: { 原件: 两份 } }',
    '申请材料:\n  - { 名称: 居民身份证, 份数: { 原件: 2 } }',
  ],
  ['a word in full-width brackets', '服务对象: [“自然人”]', '服务对象: [自然人]'],
  [
    'a key known by the wrong name',
    '法律依据: 《中华人民共和国公共图书馆法》第三十三条',
    '设定依据: 《中华人民共和国公共图书馆法》第三十三条',
    ['设定依据'],
  ],
  ['a key with one wrong character', '事项名秤: 读者证办理', '事项名称: 读者证办理', ['事项名称']],
  ['a repeated mark', '适用范围: 在示范县居住的人，，外地人也可以。。', '适用范围: 在示范县居住的人，外地人也可以。'],
  ['blanks inside quotes', "适用范围: ' 在示范县居住的人。 '", "适用范围: '在示范县居住的人。'"],
];

describe('fixes', () => {
  it.each(pairs.map(([what, wrong, right, without = []]) => [what, wrong, right, without] as const))(
    '%s',
    (_what, wrong, right, without) => {
      expect(fixed(embed(starterItem, wrong, without))).toBe(embed(starterItem, right, without));
      expect(found(embed(starterItem, wrong, without)).some(isFixable)).toBe(true);
      expect(found(embed(starterItem, right, without)).filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );

  it('leave alone what could mean several things', () => {
    for (const unclear of [
      '咨询方式:\n\t电话: 020-55501001\n    邮箱: a@b.cn', // how wide is a tab
      '依剧: 《中华人民共和国公共图书馆法》第三十三条',
      '事项名秤: 甲\n事项名称: 读者证办理',
      '适用范围: 从前。。。现在',
      '生效日期: 2026年初',
    ])
      expect(fixed(embed(starterItem, unclear)), unclear).toBe(embed(starterItem, unclear));
  });

  it('keep line ends, comments, order and quotes, and drop only the mark they are asked to drop', () => {
    const text = embed(starterItem, '生效日期: "2026.1.1" # 约定\n适用范围: \'在示范县居住的人，，都可以\'').replaceAll('\n', '\r\n');
    const right = text.replace('2026.1.1', '2026-01-01').replace('，，', '，');
    expect(fixed(`\ufeff${text}`)).toBe(right);
  });

  it('mend every file of the faulty workspace they can, and nothing is left to mend', () => {
    const root = join(packageRoot(), 'examples/faulty');
    const names = ['items', 'offices', 'handbooks'].flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => `${folder}/${name}`),
    );
    const contents = Object.fromEntries(['guide.yaml', ...names].map((name) => [name, readFileSync(join(root, name), 'utf8')]));
    const sources = { documents: sourcesOf(contents), listing: noFiles };
    const before = compileWorkspace(sources, reader).diagnostics;
    const files = fixWorkspace(sources, { diagnostics: before, setsAside: false }, reader, () => true);
    const after = new Map(files.map((file) => [file.path, file.after]));
    const documents = sources.documents.map((source) => ({ ...source, bytes: after.get(source.path) ?? source.bytes ?? new Uint8Array() }));
    const left = compileWorkspace({ documents, listing: noFiles }, reader).diagnostics;
    expect(files.length).toBeGreaterThan(5);
    expect(left.filter(isFixable)).toEqual([]);
    expect(left.length).toBeLessThan(before.length);
    expect(fixWorkspace({ documents, listing: noFiles }, { diagnostics: left, setsAside: false }, reader, () => true)).toEqual([]);
  });

  it('mend only the files that were chosen', () => {
    const sources = { documents: sourcesOf({ ...starter, [path]: embed(starterItem, '生效日期: 2026.1.1') }), listing: noFiles };
    expect(fixWorkspace(sources, compileWorkspace(sources, reader), reader, (file) => file === 'guide.yaml')).toEqual([]);
  });
});

/** Slips that fixes are for, at random places of a sound item. */
const slips = fc.constantFrom<(line: string) => string>(
  (line) => line.replace(': ', '：'),
  (line) => line.replace(': ', ':'),
  (line) => line.replace('- ', '-'),
  (line) => line.replace('- ', '－ '),
  (line) => line.replace('[', '【').replace(']', '】'),
  (line) => line.replace('{', '｛').replace('}', '｝'),
  (line) => line.replace(', ', '，'),
  (line) => line.replace(' #', ' ＃'),
  (line) => line.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  (line) => line.replace('。', '。。'),
);
const slipped = fc.array(fc.tuple(fc.nat(200), slips), { minLength: 1, maxLength: 6 }).map((list) => (text: string) => {
  const lines = text.split('\n');
  for (const [at, slip] of list) lines[at % lines.length] = slip(lines[at % lines.length] ?? '');
  return lines.join('\n');
});

describe.each([
  ['slips', slipped, 20261010, 150],
  ['accidents', accidents, 20261011, 150],
] as const)('whatever happens to a file: %s', (_name, happening, seed, numRuns) => {
  it('fixing twice is fixing once, and no edit changes anything beside it', () => {
    fc.assert(
      fc.property(happening, (happened) => {
        const text = happened(starterItem);
        const once = fixed(text);
        expect(fixed(once)).toBe(once);
        const findings = found(text);
        for (const finding of findings.filter(isFixable)) {
          const edits = [...(finding.fix?.edits ?? [])].sort((a, b) => a.span.start - b.span.start);
          const result = applyFixes(text, path, [finding]).text;
          const [head, tail] = [edits[0]?.span.start ?? 0, text.length - (edits.at(-1)?.span.end ?? 0)];
          expect(result.slice(0, head)).toBe(text.slice(0, head));
          expect(result.slice(result.length - tail)).toBe(text.slice(text.length - tail));
        }
      }),
      { seed, numRuns },
    );
  });
});

describe('one slip in a sound item', () => {
  it('leaves, when it is found and mended, the model behind that was there before', () => {
    const itemOf = (text: string) =>
      compileWorkspace({ documents: sourcesOf({ ...starter, [path]: text }), listing: noFiles }, reader).catalogue?.items[0];
    const sound = itemOf(starterItem);
    const lines = starterItem.split('\n');
    let count = 0;
    fc.assert(
      fc.property(fc.nat(lines.length - 1), slips, (at, slip) => {
        const text = lines.map((line, index) => (index === at ? slip(line) : line)).join('\n');
        if (found(text).length === 0) return;
        const mended = fixed(text);
        if (found(mended).length > 0) return;
        count++;
        expect(itemOf(mended)).toEqual(sound);
      }),
      { seed: 20261012, numRuns: 300 },
    );
    expect(count).toBeGreaterThan(30);
  });
});
