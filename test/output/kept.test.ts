/**
 * A second run takes what is unchanged from the first, and nothing else. To tell what was taken from what was made again, marks are put
 * into the user's own cache and into the output between the runs. Only the compiled program keeps anything, so it is bundled here.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { generateWorkspace } from '../../bench/generate.ts';
import { packageRoot } from '../../bin/io/assets.ts';
import { sealer } from '../../bin/io/seal.ts';
import type { CompiledItem } from '../../src/pipeline.ts';

const folder = mkdtempSync(join(tmpdir(), 'guide-kept-'));
const [workspace, out, cache] = ['workspace', 'out', 'cache'].map((name) => join(folder, name)) as [string, string, string];
/** Inside the package, where the program finds its standards and dependencies. */
const compiledTo = join(packageRoot(), 'node_modules/.cache/kept-test');
const [item, other] = ['items/item-00007.yaml', 'items/item-00008.yaml'] as const;
const [page, otherPage] = ['public/items/item-00007.md', 'public/items/item-00008.md'] as const;

beforeAll(() => void execFileSync(process.execPath, ['--import', 'tsx', 'scripts/bundle.ts', compiledTo], { cwd: packageRoot() }));
beforeEach(() => {
  for (const path of [workspace, out, cache]) rmSync(path, { recursive: true, force: true });
  for (const [path, text] of generateWorkspace(110)) write(path, text);
  append(item, '内部备注: 看看，，再说\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), text);
}

const append = (path: string, text: string): void => appendFileSync(join(workspace, path), text);

function guide(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(compiledTo, 'bin/guide.js'), ...args], {
    cwd: packageRoot(),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, XDG_CACHE_HOME: cache },
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

interface Report {
  readonly findings: readonly { readonly code: string; readonly file: string }[];
}

const check = (...options: readonly string[]): Report => JSON.parse(guide('check', workspace, '--format', 'json', ...options)) as Report;
const build = (...options: readonly string[]): string => guide('build', workspace, '--no-pdf', '--out', out, ...options);
const cached = (kind: string): readonly string[] => {
  const place = join(cache, 'service-guide-compiler', kind);
  return existsSync(place) ? readdirSync(place).map((name) => join(place, name)) : [];
};

function onlyCached(kind: string): string {
  const [file, another] = cached(kind);
  if (file === undefined || another !== undefined) throw new Error(`expected one file of ${kind}`);
  return file;
}

/** Takes the findings out of what was kept: a report without them was made of it. */
function emptyKept(): void {
  const file = onlyCached('items');
  const kept = deserialize(readFileSync(file)) as { readonly items: readonly CompiledItem[] };
  const items = kept.items.map((one) => ({ ...one, diagnostics: [] }));
  writeFileSync(file, serialize({ ...kept, items }));
}

describe('a check', () => {
  test('finds in unchanged items what was found before', () => {
    const first = check();
    expect(first.findings.map(({ code, file }) => [code, file])).toContainEqual(['text/repeated-punctuation', item]);
    expect(check()).toEqual(first);
    emptyKept();
    expect(check().findings).not.toEqual(first.findings);
    expect(check('--fresh')).toEqual(first);
  });

  test('looks again at an item that changed, and only at that', () => {
    const first = check();
    emptyKept();
    append(other, '内部备注: 再看，，再说\n');
    expect(check().findings.map(({ file }) => file)).toEqual([other]);
    expect(check('--fresh').findings.length).toBeGreaterThan(first.findings.length);
  });

  test.each([
    ['guide.yaml', '\n# 注释\n'],
    ['offices/dept-3.yaml', '\n# 注释\n'],
    ['offices/new.yaml', '名称: 示范县档案馆\n地址: 示范县人民路99号（示例地址）\n办公时间: 周一至周五 9:00—12:00\n电话: 020-55500000\n'],
    ['files/form.md', '# 申请表\n'],
    ['baseline.yaml', '暂不处理: []\n'],
  ])('looks at everything again when %s is another', (path, text) => {
    check();
    emptyKept();
    if (existsSync(join(workspace, path))) append(path, text);
    else write(path, text);
    expect(check().findings.map(({ code, file }) => [code, file])).toContainEqual(['text/repeated-punctuation', item]);
  });

  test('looks at everything again on another day', () => {
    check('--as-of', '2026-10-01');
    emptyKept();
    expect(check('--as-of', '2026-10-02').findings.map(({ file }) => file)).toContain(item);
  });

  test('does without a cache that is damaged', () => {
    const first = check();
    const whole = readFileSync(onlyCached('items'));
    for (const damaged of [Buffer.from('{}'), whole.subarray(0, 1000), serialize(null), serialize({ keys: [], items: {} })]) {
      writeFileSync(onlyCached('items'), damaged);
      expect(check()).toEqual(first);
    }
  });

  test('keeps nothing where a workspace has rules that are modules', () => {
    write('packs/own.yaml', '编号: own\n名称: 本县规则\n模块: [packs/own.js]\n');
    write('packs/own.js', 'export default [];\n');
    append('guide.yaml', '规则包: [own]\n');
    spawnSync(process.execPath, [join(compiledTo, 'bin/guide.js'), 'check', workspace], { env: { ...process.env, XDG_CACHE_HOME: cache } });
    expect(cached('items')).toEqual([]);
  });
});

/** Changes a page and, if asked for, what is noted of it, so that it passes for the one that was made. */
function mark(path: string, { isNoted }: { readonly isNoted: boolean }): void {
  appendFileSync(join(out, path), 'a mark\n');
  if (isNoted) sealAgain(path);
}

/** Seals the pages of an item as they are now. */
function sealAgain(path: string): void {
  const file = onlyCached('pages');
  const notes = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { readonly paths: readonly string[]; seal: string }>;
  const note = Object.values(notes).find(({ paths }) => paths.includes(path));
  if (note === undefined) throw new Error(`no note of ${path}`);
  const made = sealer(readFileSync(onlyCached('key'), 'utf8'));
  for (const one of note.paths) made.add(readFileSync(join(out, one)));
  note.seal = made.seal();
  writeFileSync(file, JSON.stringify(notes));
}

const isMarked = (path: string): boolean => readFileSync(join(out, path), 'utf8').endsWith('a mark\n');

describe('a build', () => {
  test('takes the pages of unchanged items from the previous output', () => {
    build();
    for (const path of [page, otherPage]) mark(path, { isNoted: true });
    append(other, '# 注释\n');
    build();
    expect([isMarked(page), isMarked(otherPage)]).toEqual([true, false]);
    build('--fresh');
    expect(isMarked(page)).toBe(false);
  });

  test.skipIf(process.platform === 'win32')('takes no second name of a file that has others', () => {
    build();
    const elsewhere = join(folder, 'elsewhere.md');
    linkSync(join(out, page), elsewhere);
    rmSync(join(out, otherPage));
    symlinkSync(elsewhere, join(out, otherPage));
    sealAgain(otherPage);
    build();
    appendFileSync(elsewhere, 'a mark\n');
    expect([isMarked(page), isMarked(otherPage)]).toEqual([false, false]);
    rmSync(elsewhere);
  });

  test('makes a page again that somebody changed', () => {
    build();
    const made = readFileSync(join(out, page), 'utf8');
    mark(page, { isNoted: false });
    rmSync(join(out, otherPage));
    build();
    expect(readFileSync(join(out, page), 'utf8')).toBe(made);
    expect(existsSync(join(out, otherPage))).toBe(true);
  });

  test('makes all pages again when the key of their seals is lost', () => {
    build();
    mark(page, { isNoted: true });
    writeFileSync(onlyCached('key'), 'damaged');
    build();
    expect(isMarked(page)).toBe(false);
    mark(page, { isNoted: true });
    build();
    expect(isMarked(page)).toBe(true);
  });

  test.each([
    ['an office changed', () => append('offices/dept-0.yaml', '# 注释\n'), []],
    ['an attached text changed', () => write('files/form.md', '# 申请书\n'), []],
    ['a style sheet is there', () => write('themes/own.css', 'h1 { color: #123456 }\n'), []],
    ['pages are in English', () => undefined, ['--lang', 'en']],
  ])('makes all pages again when %s', (_title: string, change: () => void, options: readonly string[]) => {
    write('files/form.md', '# 申请表\n');
    build();
    mark(page, { isNoted: true });
    change();
    build(...options);
    expect(isMarked(page)).toBe(false);
  });

  test('keeps no pages where a workspace has templates', () => {
    write('themes/guide/_more.hbs', '<!-- own -->{{#if more}}{{more.label}}{{/if}}');
    build();
    expect(cached('pages')).toEqual([]);
  });

  test('comes out as one that makes everything', () => {
    build();
    append(other, '# 注释\n');
    build();
    const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => /\.\w+$/.test(path));
    const kept = new Map(files.sort().map((path) => [path, readFileSync(join(out, path), 'utf8')]));
    build('--fresh');
    const fresh = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => /\.\w+$/.test(path));
    expect(fresh.sort()).toEqual([...kept.keys()]);
    for (const [path, text] of kept) expect(readFileSync(join(out, path), 'utf8') === text, path).toBe(true);
  });
});
