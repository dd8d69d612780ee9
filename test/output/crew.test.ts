/**
 * A workspace so large that it is worked through on several threads: the same comes out as on one. Only the compiled program
 * uses threads, so it is bundled here.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateWorkspace } from '../../bench/generate.ts';
import { loadWorkspace } from '../../bin/commands/load.ts';
import { packageRoot } from '../../bin/io/assets.ts';
import { readThemes } from '../../bin/io/themes.ts';
import { loadTools } from '../../bin/io/tools.ts';
import { textReader } from '../../bin/io/workspace.ts';
import { itemArtifacts, siteArtifacts } from '../../src/render/outputs.ts';
import { formatJson } from '../../src/report/json.ts';

const folder = mkdtempSync(join(tmpdir(), 'guide-crew-'));
const workspace = join(folder, 'workspace');
const count = 230;
/** Inside the package, where the program finds its standards and dependencies. */
const compiledTo = join(packageRoot(), 'node_modules/.cache/crew-test');

beforeAll(() => {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/bundle.ts', compiledTo], { cwd: packageRoot() });
  const files = [...generateWorkspace(count)];
  for (const [path, text] of files) write(path, text);
  const items = files.filter(([path]) => path.startsWith('items/')).sort(([a], [b]) => (a < b ? -1 : 1));
  const [first, second, last] = [items[0], items[1], items.at(-1)];
  if (first === undefined || second === undefined || last === undefined) throw new Error('no items');
  // Findings that need both ends of the list, and one of a file's own in the last share.
  write('items/zzz-copy.yaml', first[1]);
  const doubled = '内部备注: 看看，，再说';
  const code = 'text/repeated-punctuation';
  write(last[0], `${last[1]}\n不认识的要素: 1\n${doubled} # 暂不处理 ${code} 至 2099-12-31：试验\n`);
  // Every thread has the templates of the workspace.
  write('themes/guide/_more.hbs', '<!-- own -->{{#if more}}{{more.label}}{{/if}}');
  // Set aside by an entry that every thread reads, and one that no thread has a use for.
  write(second[0], `${second[1]}\n${doubled}\n`);
  const entry = (file: string): string => `  - { 代码: ${code}, 文件: ${file}, 理由: 试验, 截止日期: 2099-12-31 }\n`;
  write('baseline.yaml', `暂不处理:\n${entry(second[0])}${entry('guide.yaml')}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), text);
}

const guide = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(compiledTo, 'bin/guide.js'), ...args], {
    cwd: packageRoot(),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') },
  });

describe('several threads', () => {
  test('find what one thread finds', () => {
    const { compiled, texts } = loadWorkspace(workspace);
    const codes = new Set(compiled.diagnostics.map(({ code }) => code));
    expect([...codes]).toEqual(expect.arrayContaining(['code/duplicate', 'key/unknown-nothing-near']));
    const { stdout, status } = guide('check', workspace, '--format', 'json');
    expect(status).toBe(1);
    const alone = JSON.parse(formatJson(compiled, texts, { ...compiled.counts, checks: 0 }, 'zh'));
    expect(JSON.parse(stdout).findings).toEqual(alone.findings);
    expect(alone.suppressed).toHaveLength(2);
    expect(JSON.parse(stdout).suppressed).toEqual(alone.suppressed);
  });

  test('write what one thread writes', () => {
    const out = join(folder, 'out');
    const { status } = guide('build', workspace, '--no-pdf', '--out', out);
    expect(status).toBe(1);
    const { compiled, standards } = loadWorkspace(workspace);
    const { catalogue, publicCatalogue } = compiled;
    if (catalogue === undefined || publicCatalogue === undefined) throw new Error('no catalogue');
    const { overrides } = readThemes(workspace);
    const failed = (name: string): never => expect.fail(name);
    const tools = loadTools('zh', textReader(workspace), standards, undefined, { overrides, failed });
    const both = { catalogue, publicCatalogue };
    const expected = [...siteArtifacts(both, tools, false), ...[...itemArtifacts(both, tools, false)].map(([, artifact]) => artifact)];
    const paths = execFileSync('find', [out, '-type', 'f', '-not', '-name', '.*'], { encoding: 'utf8' }).trim().split('\n');
    expect(paths.length).toBe(expected.length);
    expect(expected.filter(({ content }) => String(content).includes('<!-- own -->')).length).toBeGreaterThan(count);
    for (const { path, content } of expected)
      if (typeof content === 'string') expect(readFileSync(join(out, path), 'utf8') === content, path).toBe(true);
  });
});
