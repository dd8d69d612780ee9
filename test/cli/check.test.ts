/** guide check: text and JSON, exit codes, choice of files and languages. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allCodes } from '../../src/report/wording.ts';
import { starterItem } from '../support/compile.ts';
import { embed } from '../support/embed.ts';
import { freshFolder, guide, workspace } from './cli.ts';

/** The starter workspace with a few keys of its item replaced. */
function starterWith(snippet: string): string {
  const root = workspace('starter');
  writeFileSync(join(root, 'items', 'library-card.yaml'), embed(starterItem, snippet));
  return root;
}

const withError = '网上支付: 部分';
const withWarning = '设定依据: 公共图书馆法第三十三条';
const withNote = '办理形式: [窗口办理, 上门办理]';

describe('guide check', () => {
  it('finds nothing in the starter, and says what it checked', async () => {
    const { code, out, err } = await guide(workspace('starter'), ['check']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [, kinds] = /^检查了 1 个事项、1 个单位、2 本手册，共 (\d+) 类检查：没有发现问题\n$/.exec(out) ?? [];
    expect(Number(kinds), out).toBeGreaterThan(allCodes.length);
  });

  it('counts checks, and the rules of the packs in use with them, alike in every form', async () => {
    const root = workspace('starter');
    const text = await guide(root, ['check']);
    const json = JSON.parse((await guide(root, ['check', '--format', 'json'])).out) as { readonly checked: { readonly checks: number } };
    const sarif = JSON.parse((await guide(root, ['check', '--format', 'sarif'])).out);
    const { checks } = json.checked;
    expect(checks).toBeGreaterThan(allCodes.length);
    expect(text.out).toContain(`共 ${checks} 类检查`);
    expect(sarif.runs[0].tool.driver.rules).toHaveLength(checks);
  });

  it('counts the handbooks of the chosen files only', async () => {
    const { out } = await guide(workspace('starter'), ['check', 'items']);
    expect(out).toContain('1 个事项、0 个单位、0 本手册');
  });

  it('shows findings with place, frame, code and remedy', async () => {
    const { code, out } = await guide(starterWith(withError), ['check']);
    expect(code).toBe(1);
    expect(out).toMatch(/^items\/library-card\.yaml:\d+:7: 错误：“网上支付”应当是“是”或者“否”，这里写的是“部分” \[value\/wrong-kind\]\n/);
    expect(out).toMatch(/ {4}(\d+) \| 网上支付: 部分\n {4} +\| {11}\^{4}\n {6}改法：/);
    expect(out).toMatch(/：1 个错误，0 个警告，0 个提示\n$/);
  });

  it.each([
    ['an error', withError, 'error', 1],
    ['an error', withError, 'info', 1],
    ['a warning', withWarning, 'error', 0],
    ['a warning', withWarning, 'warning', 1],
    ['a note', withNote, 'warning', 0],
    ['a note', withNote, 'info', 1],
    ['nothing', '网上支付: 否', 'info', 0],
  ])('with %s (%s) and --fail-on %s exits with %i', async (_name, snippet, failOn, expected) => {
    expect((await guide(starterWith(snippet), ['check', '--fail-on', failOn])).code).toBe(expected);
  });

  it('fails on errors alone unless told otherwise', async () => {
    expect((await guide(starterWith(withError), ['check'])).code).toBe(1);
    expect((await guide(starterWith(withWarning), ['check'])).code).toBe(0);
  });

  it('speaks English', async () => {
    const { out } = await guide(starterWith(withError), ['check', '--lang', 'en']);
    expect(out).toContain('error: "网上支付" has to be yes or no, found "部分" [value/wrong-kind]');
    expect(out).toContain('      fix: write for example no\n');
    expect(out).toMatch(/^1 item, 1 office and 2 handbooks checked.*: 1 error, 0 warnings, 0 notes\n$/m);
  });

  it('colours only where it is wanted', async () => {
    const root = starterWith(withError);
    expect((await guide(root, ['check'])).out).not.toContain('\u001b');
    expect((await guide(root, ['check'], { FORCE_COLOR: '1' })).out).toContain('\u001b[31;1m错误\u001b[0m');
    expect((await guide(root, ['check'], { FORCE_COLOR: '0' })).out).not.toContain('\u001b');
  });

  it('shows only the findings of the files that are named', async () => {
    const root = workspace('faulty');
    const all = await guide(root, ['check']);
    const one = await guide(root, ['check', join(root, 'items', 'limits.yaml')]);
    const folder = await guide(root, ['check', join(root, 'offices')]);
    const filesOf = (text: string): readonly string[] => [
      ...new Set([...text.matchAll(/^([a-z]+\/[\w.-]+\.yaml):\d/gm)].map(([, file = '']) => file)),
    ];
    expect(filesOf(all.out).length).toBeGreaterThan(10);
    expect(filesOf(one.out)).toEqual(['items/limits.yaml']);
    expect(filesOf(folder.out)).toEqual(['offices/archives.yaml', 'offices/culture.yaml']);
    expect(one.out).toMatch(/检查了 1 个事项、0 个单位/);
  });

  it('shows what two files share from the one that is named', async () => {
    const root = workspace('faulty');
    const { out } = await guide(root, ['check', join(root, 'items', 'duplicate-1.yaml')]);
    expect(out).toMatch(/^items\/duplicate-1\.yaml:2:5: 错误：.*\[id\/duplicate\]\n[\s\S]*?items\/duplicate-2\.yaml:2:5: 这里也写了\n/m);
    expect(out).toMatch(/^items\/duplicate-1\.yaml:6:7: 错误：.*\[code\/duplicate\]\n/m);
    expect(out).not.toMatch(/^items\/duplicate-2/m);
  });

  it('finds the workspace from a folder inside it', async () => {
    expect((await guide(join(workspace('starter'), 'items'), ['check'])).code).toBe(0);
  });

  it.each([
    ['zh', '没有找到 guide.yaml'],
    ['en', 'no guide.yaml in'],
  ])('in %s says where a workspace is missing', async (lang, text) => {
    const { code, err, out } = await guide(freshFolder(), ['check', '--lang', lang]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(text);
    expect(err).not.toContain('    at ');
  });

  it('names a path that does not exist', async () => {
    const { code, err } = await guide(workspace('starter'), ['check', '/nowhere/at/all']);
    expect(code).toBe(2);
    expect(err).toContain('没有这个路径：/nowhere/at/all');
  });

  it('names a second path that does not exist', async () => {
    const { code, err } = await guide(workspace('starter'), ['check', 'items/library-card.yaml', 'items/typo.yaml']);
    expect({ code, err }).toEqual({ code: 2, err: '没有这个路径：items/typo.yaml\n' });
  });

  it.each([
    ['item', '是不是 items？'],
    ['items/notes.txt', '没有可以检查的文件'],
    ['docker.yaml', '没有可以检查的文件'],
    ['files', 'files 文件夹里的附件随引用它的事项检查'],
    ['handbooks', '没有可以检查的文件'],
  ])('does not call %s sound, in which nothing is checked', async (path, text) => {
    const root = workspace('starter');
    for (const folder of ['item', 'handbooks']) mkdirSync(join(root, folder));
    for (const file of ['docker.yaml', 'items/notes.txt', 'item/a.yaml']) writeFileSync(join(root, file), 'a: 1\n');
    const ran = await guide(root, ['check', 'items', path]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(`“${path}”里没有可以检查的文件`);
    expect(ran.err).toContain(text);
    const english = await guide(root, ['check', path, '--lang', 'en']);
    expect(english.err).toContain(`nothing to check in "${path}"`);
  });

  it.each([
    ['item', 'a.yaml', 'items'],
    ['itmes', 'a.yaml', 'items'],
    ['事项 ', 'deep/a.yml', 'items'],
    ['Office', 'a.yaml', 'offices'],
    ['handbook', 'a.yaml', 'handbooks'],
    ['附件', '表.docx', 'files'],
  ])('warns of the folder %j, which holds %s but is not read', async (folder, file, meant) => {
    const root = workspace('starter');
    mkdirSync(join(root, folder, file, '..'), { recursive: true });
    writeFileSync(join(root, folder, file), '事项名称: 甲\n');
    const { code, out } = await guide(root, ['check', '--fail-on', 'warning']);
    expect(code).toBe(1);
    expect(out).toContain(`文件夹“${folder}”的名称像是写错了的“${meant}”`);
    expect(out).toContain('[folder/misnamed]');
  });

  it.each([
    ['item', 'notes.txt'],
    ['laws', 'a.yaml'],
    ['output', 'a.yaml'],
    ['.items', 'a.yaml'],
  ])('does not mind the folder %s with %s', async (folder, file) => {
    const root = workspace('starter');
    mkdirSync(join(root, folder));
    writeFileSync(join(root, folder, file), '事项名称: 甲\n');
    expect((await guide(root, ['check', '--fail-on', 'info'])).code).toBe(0);
  });

  it('takes paths from the folder it is run in, and one workspace at a time', async () => {
    const root = starterWith(withError);
    const inItems = await guide(join(root, 'items'), ['check', 'library-card.yaml']);
    expect(inItems.code).toBe(1);
    const two = await guide(root, ['check', '.', workspace('faulty')]);
    expect(two.code).toBe(2);
    expect(two.err).toContain('一次只能检查一个工作区');
  });

  it('says that a file stands where a folder should', async () => {
    const root = workspace('starter');
    rmSync(join(root, 'items'), { recursive: true });
    writeFileSync(join(root, 'items'), '');
    const { code, err } = await guide(root, ['check']);
    expect(code).toBe(2);
    expect(err).toContain('应当是文件夹，却是文件');
  });

  it('checks what there is when guide.yaml itself is broken', async () => {
    const root = workspace('faulty');
    writeFileSync(join(root, 'guide.yaml'), '名称：甲\n');
    const { code, out } = await guide(root, ['check']);
    expect(code).toBe(1);
    expect(out).toContain('guide.yaml:1:');
    expect(out).toContain('items/wrong-values.yaml:');
  });

  it('leaves out hidden files and what is no YAML', async () => {
    const root = workspace('starter');
    mkdirSync(join(root, 'items', '.drafts'));
    writeFileSync(join(root, 'items', '.drafts', 'a.yaml'), '甲: 乙\n');
    writeFileSync(join(root, 'items', 'notes.txt'), '甲: 乙\n');
    expect((await guide(root, ['check'])).code).toBe(0);
  });
});

describe('guide check --format json', () => {
  it('has stable names, and the same findings as the text', async () => {
    const root = workspace('faulty');
    const { code, out, err } = await guide(root, ['check', '--format', 'json']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const result = JSON.parse(out) as { readonly findings: readonly Readonly<Record<string, unknown>>[] };
    expect(Object.keys(result)).toEqual(['format', 'checked', 'findings', 'suppressed']);
    expect(result).toMatchObject({ format: 1, checked: { items: 17, offices: 4, handbooks: 2, checks: allCodes.length } });
    const names = ['code', 'severity', 'file', 'line', 'column', 'endLine', 'endColumn', 'length', 'message', 'fix'];
    for (const finding of result.findings)
      expect(Object.keys(finding).filter((name) => name !== 'related' && name !== 'edits')).toEqual(names);
    const text = await guide(root, ['check']);
    expect(
      [...text.out.matchAll(/^[a-z]+\/.*?:\d+:\d+: .*\[([a-z-]+\/[a-z-]+)\](?:（可自动修正）)?$/gm)].map(([, found]) => found),
    ).toEqual(result.findings.map((finding) => finding.code));
  });

  it('gives place and length in UTF-16 units, and related places', async () => {
    const root = starterWith("生效日期: '2026-10-01'\n计划取消日期: '2026-01-01'");
    const { out } = await guide(root, ['check', '--format', 'json']);
    const [finding] = (JSON.parse(out) as { readonly findings: readonly object[] }).findings;
    const line = starterItem.trimEnd().split('\n').length + 1;
    expect(finding).toMatchObject({
      code: 'date/cancel-before-effective',
      severity: 'error',
      file: 'items/library-card.yaml',
      column: 9,
      endColumn: 21,
      length: 12,
      related: [{ file: 'items/library-card.yaml', line, column: 7, message: '生效日期在这里' }],
    });
  });

  it('is JSON as well when nothing is found, and in English', async () => {
    const { out } = await guide(workspace('starter'), ['check', '--format=json', '--lang=en']);
    expect(JSON.parse(out)).toMatchObject({ findings: [] });
    const faulty = await guide(starterWith(withError), ['check', '--format', 'json', '--lang', 'en']);
    expect(faulty.out).toContain('has to be yes or no');
  });
});
