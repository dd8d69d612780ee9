import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BuildOptions, build } from '../../bin/commands/build.ts';
import { exitCodes, type World } from '../../bin/world.ts';

const starter = fileURLToPath(new URL('../../examples/starter', import.meta.url));

let folder: string;
let printed: string[];
let abort: AbortController;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'guide-build-test-')));
  cpSync(starter, join(folder, 'county'), { recursive: true });
  printed = [];
  abort = new AbortController();
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(options: Partial<BuildOptions> = {}): Promise<number> {
  const stream = { write: (text: string) => printed.push(text) };
  const world: World = { stdout: stream, stderr: stream, cwd: folder, env: process.env, signal: abort.signal };
  return build({ workspace: 'county', out: 'out', pdf: false, lang: 'zh', ...options }, world);
}

const has = (path: string): boolean => existsSync(join(folder, 'out', path));
const text = (): string => printed.join('');

/** A second item, under a code of its own, whose department does not exist. */
function addBrokenItem(): void {
  const items = join(folder, 'county/items');
  const yaml = readFileSync(join(items, 'library-card.yaml'), 'utf8').replaceAll('002031127001', '002031127002');
  writeFileSync(join(items, 'broken.yaml'), yaml.replace(/^实施主体: .*$/m, '实施主体: 没有这个局'));
}

describe('guide build', () => {
  it('makes both sites', async () => {
    expect(await run()).toBe(exitCodes.clean);
    for (const path of ['public/index.html', 'public/items/library-card.html', 'internal/index.html']) expect(has(path)).toBe(true);
    expect(readdirSync(join(folder, 'out'), { recursive: true }).filter((path) => String(path).endsWith('.pdf'))).toEqual([]);
    expect(text()).toContain('internal/ 只供内部使用');
  });

  it('prints a PDF of every guide, manual and handbook', async () => {
    expect(await run({ pdf: true })).toBe(exitCodes.clean);
    for (const path of ['public/items/library-card.pdf', 'internal/items/library-card.pdf']) {
      expect(
        readFileSync(join(folder, 'out', path))
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
    }
    for (const path of ['public/handbooks/public.pdf', 'internal/handbooks/staff.pdf']) expect(has(path)).toBe(true);
    expect(text()).toContain('生成 PDF 4/4');
  });

  it('writes into the workspace when told no place', async () => {
    const { out: _, ...options } = { workspace: 'county', out: '', pdf: false, lang: 'en' as const };
    const stream = { write: (part: string) => printed.push(part) };
    expect(await build(options, { stdout: stream, stderr: stream, cwd: folder, env: {}, signal: abort.signal })).toBe(exitCodes.clean);
    expect(existsSync(join(folder, 'county/output/public/index.html'))).toBe(true);
    expect(text()).toContain('internal/ is for staff');
  });

  it('is the same twice, byte for byte', async () => {
    const snapshot = (): readonly (readonly [string, string])[] =>
      readdirSync(join(folder, 'out'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'hex')] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1));
    await run();
    const first = snapshot();
    await run();
    expect(first.length).toBeGreaterThan(5);
    expect(snapshot()).toEqual(first);
  });

  it('leaves out an item with errors, names it, and says so by its exit code', async () => {
    addBrokenItem();
    expect(await run()).toBe(exitCodes.findings);
    expect(has('public/items/library-card.html')).toBe(true);
    expect(has('public/items/broken.html')).toBe(false);
    expect(text()).toContain('没有生成（有错误）：items/broken.yaml');
    expect(text()).toContain('没有这个局');
  });

  it('makes nothing without a usable guide.yaml, and leaves the earlier output alone', async () => {
    await run();
    const before = readFileSync(join(folder, 'out/public/index.html'), 'utf8');
    writeFileSync(join(folder, 'county/guide.yaml'), '名称: [');
    printed = [];
    expect(await run()).toBe(exitCodes.findings);
    expect(readFileSync(join(folder, 'out/public/index.html'), 'utf8')).toBe(before);
    expect(text()).toMatch(/没有生成任何内容：guide.yaml 有错误或者不存在.*out 里还是以前的内容/);
    rmSync(join(folder, 'out'), { recursive: true });
    printed = [];
    await run({ lang: 'en' });
    expect(text()).toContain('Nothing was built: guide.yaml has errors or is missing');
    expect(text()).not.toContain('still holds');
  });

  it('makes only the chosen items', async () => {
    await expect(run({ only: ['library-cart'] })).rejects.toThrow(/没有编号为 library-cart 的事项；是不是 library-card/);
    expect(existsSync(join(folder, 'out'))).toBe(false);
    expect(await run({ only: ['library-card'] })).toBe(exitCodes.clean);
    expect(has('public/items/library-card.html')).toBe(true);
  });

  it('publishes the files of the chosen items only, and those of internal elements only inside', async () => {
    const items = join(folder, 'county/items');
    const files = join(folder, 'county/files');
    for (const name of ['mine.md', 'yours.md', 'shared.md', 'yours.pdf']) writeFileSync(join(files, name), `# ${name}\n`);
    const yaml = readFileSync(join(items, 'library-card.yaml'), 'utf8');
    const own = '附件: [{ 名称: 甲, 文件: files/mine.md }]\n文书清单: [{ 名称: 通知书, 样式: files/shared.md }]\n';
    const other = '附件: [{ 名称: 乙, 文件: files/yours.md }, { 名称: 丙, 文件: files/yours.pdf }, { 名称: 丁, 文件: files/shared.md }]\n';
    writeFileSync(join(items, 'library-card.yaml'), yaml + own);
    writeFileSync(join(items, 'second.yaml'), yaml.replaceAll('002031127001', '002031127002') + other);
    expect(await run()).toBe(exitCodes.clean);
    for (const path of ['public/files/yours.html', 'public/files/yours.pdf', 'public/files/shared.html'])
      expect(has(path), path).toBe(true);
    expect(await run({ only: ['library-card'] })).toBe(exitCodes.clean);
    const published = (side: string): readonly string[] => readdirSync(join(folder, 'out', side, 'files')).sort();
    expect(published('public')).toEqual(['mine.html']);
    expect(published('internal')).toEqual(['mine.html', 'shared.html']);
  });

  it('says where the workspace has to stand when --only took it for an id', async () => {
    const { workspace: _, ...options } = { workspace: '', only: ['library-card', 'county'], pdf: false, lang: 'zh' as const };
    const stream = { write: (part: string) => printed.push(part) };
    const world = { stdout: stream, stderr: stream, cwd: folder, env: {}, signal: abort.signal };
    await expect(build(options, world)).rejects.toThrow('guide build county --only library-card');
    await expect(build(options, { ...world, cwd: join(folder, 'county') })).rejects.toThrow('没有编号为 county 的事项');
    await expect(build({ ...options, only: ['files'] }, { ...world, cwd: join(folder, 'county') })).rejects.toThrow(
      'guide build files --only',
    );
    expect(existsSync(join(folder, 'county/output'))).toBe(false);
  });

  it('leaves out an item chosen by --only that has errors, whatever its file is called', async () => {
    addBrokenItem();
    expect(await run({ only: ['broken'] })).toBe(exitCodes.findings);
    expect(text()).toContain('没有生成任何内容：--only 选的事项都有错误。');
    expect(existsSync(join(folder, 'out'))).toBe(false);
    const path = join(folder, 'county/items/broken.yaml');
    writeFileSync(path, `编号: renamed\n${readFileSync(path, 'utf8')}`);
    printed = [];
    expect(await run({ only: ['library-card', 'renamed'] })).toBe(exitCodes.findings);
    expect(text()).toContain('没有生成（有错误）：items/broken.yaml');
    expect(readdirSync(join(folder, 'out/public/items')).filter((name) => name.endsWith('.html'))).toEqual(['library-card.html']);
  });

  it('names the office file that keeps an item out', async () => {
    writeFileSync(join(folder, 'county/offices/library.yaml'), '名称: 示范县图书馆\n电话: 不对\n');
    expect(await run()).toBe(exitCodes.findings);
    expect(text()).toContain('没有生成（单位文件 offices/library.yaml 有错误）：items/library-card.yaml');
    printed = [];
    await run({ lang: 'en' });
    expect(text()).toContain('left out because of errors in offices/library.yaml: items/library-card.yaml');
  });

  it('stops when it is interrupted, and leaves nothing half made', async () => {
    abort.abort(new Error('SIGINT'));
    await expect(run({ pdf: true })).rejects.toThrow('SIGINT');
    expect(readdirSync(folder)).toEqual(['county']);
  });

  it('says what to do when the browser it is told to use is not there, and makes nothing', async () => {
    const attempt = run({ pdf: true, browser: '/no/such/browser' });
    await expect(attempt).rejects.toMatchObject({ name: 'UsageError' });
    expect(readdirSync(folder)).toEqual(['county']);
  });
});
