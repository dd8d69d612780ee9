/** guide check --baseline: what it writes, what it leaves alone, and what it says. */
import { existsSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { starterItem } from '../support/compile.ts';
import { embed } from '../support/embed.ts';
import { guide, workspace } from './cli.ts';

const file = 'items/library-card.yaml';
const wrong = embed(starterItem, '适用范围: 尽快来办，一律受理。。\n申请材料:\n  - 名称: 居民身份证\n    备注: 尽快提交');
const pack = `编号: own
名称: 试验
规则:
  - { 代码: own/soon, 类型: 禁用词, 对象: [适用范围, 申请材料.备注], 词语: [尽快], 级别: 警告, 说明: 模糊 }
  - { 代码: own/never, 类型: 禁用词, 对象: [适用范围], 词语: [一律], 级别: 错误, 说明: 太绝 }
`;

function faulty(baseline?: string): string {
  const root = workspace('starter');
  writeFileSync(join(root, file), wrong);
  writeFileSync(join(root, 'guide.yaml'), `${readFileSync(join(root, 'guide.yaml'), 'utf8')}规则包: [own]\n`);
  mkdirSync(join(root, 'packs'));
  writeFileSync(join(root, 'packs/own.yaml'), pack);
  if (baseline !== undefined) writeFileSync(join(root, 'baseline.yaml'), baseline);
  return root;
}

const read = (root: string): string => readFileSync(join(root, 'baseline.yaml'), 'utf8');
const run = (root: string, ...args: readonly string[]) => guide(root, ['check', '--as-of', '2026-11-28', ...args]);

const known = `# 我们的存量问题
暂不处理:
  - 代码: own/never     # 县长办公会定的
    文件: ${file}
    理由: 正在修订本县规定
    截止日期: 2027-03-01
`;

const added = `  - 代码: own/soon
    文件: ${file}
    位置: 适用范围
    原文: 尽快
    理由: 待填写
    截止日期: '2027-05-28'
`;

describe('guide check --baseline', () => {
  it('makes the file, after which the findings are set aside and reasons are asked for', async () => {
    const root = faulty();
    expect((await run(root)).code).toBe(1);
    const { code, out } = await run(root, '--baseline');
    expect(code).toBe(0);
    expect(out).toContain('baseline.yaml：新增 4 条，截止日期 2027-05-28，理由待填写；原有 0 条没有改动');
    expect(out).toContain('[suppression/no-reason]');
    expect(out).toContain('暂不处理 4 个：');
    expect(out).toMatch(/0 个错误，4 个警告，0 个提示；另有 4 个暂不处理\n$/);
    expect(read(root)).toContain(added);
    expect(read(root)).toContain('位置: 申请材料 › 居民身份证 › 备注');
    const filled = read(root).replaceAll('待填写', '等新系统上线');
    writeFileSync(join(root, 'baseline.yaml'), filled);
    expect((await run(root, '--fail-on', 'info')).code).toBe(0);
    expect((await run(root, '--baseline')).out).toContain('没有要新增的，原有 4 条没有改动');
    expect(read(root)).toBe(filled);
  });

  it('adds to what is there and changes none of it', async () => {
    const root = faulty(known);
    const { out } = await run(root, '--baseline');
    expect(out).toContain('新增 3 条，截止日期 2027-05-28，理由待填写；原有 1 条没有改动');
    expect(read(root).startsWith(known)).toBe(true);
    expect(read(root)).toContain(added);
  });

  it.each([
    ['without a last line break', known.trimEnd(), `${known}${added}`],
    ['with line breaks of Windows', known.replaceAll('\n', '\r\n'), `${known}${added}`.replaceAll('\n', '\r\n')],
    ['that is an empty list', '# 我们的\n暂不处理: []\n', `# 我们的\n暂不处理:\n${added}`],
    ['that holds comments alone', '# 我们的\n', `# 我们的\n暂不处理:\n${added}`],
    [
      'in English',
      'entries: []\n',
      `entries:\n  - code: own/soon\n    file: ${file}\n    place: scope\n    found: 尽快\n    reason: to be filled in\n`,
    ],
    ['in braces', '{ 暂不处理: [] }\n', `{ 暂不处理: [{ 代码: own/soon, 文件: ${file}, 位置: 适用范围`],
    [
      'with a list in brackets',
      `暂不处理: [{ 代码: own/never, 文件: ${file}, 理由: 正在修订, 截止日期: 2027-03-01 }]\n`,
      `正在修订, 截止日期: 2027-03-01 }, { 代码: own/soon, 文件: ${file}, 位置: 适用范围, 原文: 尽快, 理由: 待填写, 截止日期: '2027-05-28' }`,
    ],
  ])('extends a file %s', async (_what, before, part) => {
    const root = faulty(before);
    const { code } = await run(root, '--baseline');
    expect(code).toBe(0);
    expect(read(root)).toContain(part);
    expect((await run(root, '--baseline')).out).toContain('没有要新增的');
  });

  it('leaves out what cannot be set aside and what has run out, and says so', async () => {
    const root = faulty(known.replace('2027-03-01', '2026-03-01'));
    writeFileSync(join(root, file), embed(wrong, '网上支付: 部分'));
    const broken = await run(root, '--baseline');
    expect(broken.code).toBe(1);
    expect(broken.out).toContain('1 个错误不能暂不处理');
    writeFileSync(join(root, file), wrong);
    const { out } = await run(root, '--baseline', '--lang', 'en');
    expect(out).toContain('1 ran out and were not prolonged');
    expect(read(root)).not.toContain('原文: 一律');
  });

  it('takes in only the paths that are given, and speaks to machines on the other stream', async () => {
    const root = faulty();
    const { out, err } = await run(root, 'offices', '--baseline', '--format', 'json');
    expect(err).toContain('没有要新增的');
    expect(JSON.parse(out).suppressed).toEqual([]);
    expect(existsSync(join(root, 'baseline.yaml'))).toBe(false);
  });

  it('leaves a faulty file and a link alone', async () => {
    const bad = known.replace('2027-03-01', '2027-02-30');
    const root = faulty(bad);
    const { code, out } = await run(root, '--baseline');
    expect([code, read(root)]).toEqual([1, bad]);
    expect(out).toContain('baseline.yaml 有错误，没有改动');
    expect(out).toContain('[format/date]');
    writeFileSync(join(root, 'baseline.yaml'), known);
    renameSync(join(root, 'baseline.yaml'), join(root, 'files', 'kept.yaml'));
    symlinkSync(join(root, 'files', 'kept.yaml'), join(root, 'baseline.yaml'));
    expect((await run(root, '--baseline')).out).toContain('是链接，没有改动');
    expect(read(root)).toBe(known);
  });

  it('lists what is set aside for people and for machines, and counts it in builds', async () => {
    const root = faulty(known);
    const text = (await run(root, '--lang', 'en')).out;
    expect(text).toContain('1 finding set aside for now:\n  items/library-card.yaml:');
    expect(text).toContain('until 2027-03-01: 正在修订本县规定 (baseline baseline.yaml:3:5)');
    const { suppressed } = JSON.parse((await run(root, '--format', 'json')).out);
    expect(suppressed).toEqual([
      expect.objectContaining({
        code: 'own/never',
        file,
        suppression: expect.objectContaining({
          reason: '正在修订本县规定',
          until: '2027-03-01',
          by: 'baseline',
          file: 'baseline.yaml',
          line: 3,
        }),
      }),
    ]);
    const built = await guide(root, ['build', '--no-pdf', '--as-of', '2026-11-28']);
    expect(built.code).toBe(0);
    expect(built.out).toContain('另有 1 个暂不处理');
    expect(existsSync(join(root, 'output/public/items/library-card.html'))).toBe(true);
    expect((await guide(root, ['build', '--no-pdf', '--as-of', '2027-03-02'])).code).toBe(1);
  });
});
