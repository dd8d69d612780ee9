/** Rules of users: packs and modules in a workspace, what is wrong with them, and guide test-rules. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../bin/io/assets.ts';
import { withPacks as guideWith, starterItem } from '../support/compile.ts';
import { embed } from '../support/embed.ts';
import { freshFolder, guide, workspace } from './cli.ts';

const county = join(packageRoot(), 'examples/county/packs');
const manyCopies = embed(starterItem, '申请材料:\n  - { 名称: 居民身份证, 份数: { 原件: 1, 复印件: 5 } }');

/** The starter with packs of its own, which guide.yaml chooses. */
function withPacks(files: Readonly<Record<string, string>>, item = manyCopies): string {
  const root = workspace('starter');
  const all = { 'items/library-card.yaml': item, ...files };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  writeFileSync(join(root, 'guide.yaml'), guideWith(['own']));
  return root;
}

const pack = (rest: string): string => `编号: own\n名称: 自己的规则\n${rest}\n`;
const ruleText = (more: string): string =>
  `{ code: 'own/copies', scope: 'item', severity: 'warning', message: { zh: '要 {count} 份' }, why: { zh: '多余' }, ${more} }`;
const visit = `visit: () => ({ '申请材料.份数.复印件': (node, context) => context.report(node, { args: { count: node.value } }) })`;

describe('rules in modules', () => {
  it.each([
    ['JavaScript', 'packs/own.js', `export default ${ruleText(visit)};`],
    ['a list, beside a module it imports', 'packs/own.mjs', `import { one } from './lib/one.mjs'; export const rules = [one];`],
    [
      'TypeScript',
      'packs/own.ts',
      `import type { Rule } from 'service-guide-compiler/rules';\nexport default ${ruleText(visit)} satisfies Rule as unknown;`,
    ],
  ])('are used: %s', async (_what, path, text) => {
    const root = withPacks({
      'packs/own.yaml': pack(`模块: [${path}]`),
      [path]: text,
      'packs/lib/one.mjs': `export const one = ${ruleText(visit)};`,
    });
    const { code, out } = await guide(root, ['check']);
    expect(out).toContain('警告：要 5 份 [own/copies]');
    expect(code).toBe(0);
  });

  it.each([
    ['throws on import', `throw new Error('坏了');`, '载入时出错：坏了'],
    ['has errors of syntax', `export default {`, '载入时出错'],
    ['exports nothing', `export const other = 1;`, '没有导出规则'],
    ['has no severity', `export default ${ruleText(visit).replace("'warning'", "'bad'")};`, 'severity'],
    ['has no text for a basis', `export default ${ruleText(`basis: 30, ${visit}`)};`, 'basis 应当是一段文字'],
    ['has no function', `export default ${ruleText('visit: 1')};`, 'visit 应当是函数'],
    ['throws in visit', `export default ${ruleText(`visit() { throw new Error('坏了'); }`)};`, 'visit 出错：坏了'],
    [
      'visits what there is not',
      `export default ${ruleText(`visit: () => ({ 'materials.nam': () => {} })`)};`,
      '没有“materials.nam”这个要素',
    ],
    [
      'has faulty options',
      `export default ${ruleText(`${visit}, options: { most: { label: '多少', kind: 'number', default: '2' } }`)};`,
      'options',
    ],
    ['repeats a code', `export default [${ruleText(visit)}, ${ruleText(visit)}];`, '代码重复'],
  ])('are refused at the place that names them: %s', async (_what, text, reason) => {
    const root = withPacks({ 'packs/own.yaml': pack('模块: [packs/own.js]'), 'packs/own.js': text });
    const { code, out } = await guide(root, ['check']);
    expect(code).toBe(1);
    expect(out).toMatch(/^packs\/own\.yaml:3:6: 错误：/m);
    expect(out).toContain(reason);
  });

  it.each(['packs/none.js', 'elsewhere.js', 'packs/../items/x.js', 'packs/own.yaml'])('are refused: %s', async (path) => {
    const { out } = await guide(withPacks({ 'packs/own.yaml': pack(`模块: [${path}]`) }), ['check']);
    expect(out).toContain('[pack/module-unusable]');
  });

  it('are not run when no chosen pack names them', async () => {
    const root = withPacks({
      'packs/own.yaml': pack(''),
      'packs/other.yaml': '编号: other\n名称: 别的\n模块: [packs/bad.js]\n',
      'packs/bad.js': `throw new Error('was run');`,
    });
    expect((await guide(root, ['check'])).out).not.toContain('was run');
  });

  it('that throw are faults of the rule and do not end the check', async () => {
    const failing = `visit: () => ({ materials: () => { throw new Error('坏了'); } })`;
    const root = withPacks({ 'packs/own.yaml': pack('模块: [packs/own.js]'), 'packs/own.js': `export default ${ruleText(failing)};` });
    const [item = ''] = readdirSync(join(root, 'items'));
    for (const copy of ['second', 'third'])
      writeFileSync(
        join(root, 'items', `${copy}.yaml`),
        readFileSync(join(root, 'items', item), 'utf8').replace(/^(事项名称: .*)$/m, `$1（${copy}）`),
      );
    const { out } = await guide(root, ['check']);
    expect(out.match(/\[rule\/failed\]/g)).toHaveLength(1);
    expect(out).toContain('运行出错（3 次）：坏了');
  });
});

describe('a pack with errors', () => {
  it('is not said to be missing, nor what rests on it to be wrong', async () => {
    const note = '日常用语: [借书证] # 暂不处理 own/copies 至 2090-06-30：正在修订';
    const root = withPacks({ 'packs/own.yaml': pack('模块: packs/own.js\n没有的: 1') }, embed(starterItem, note));
    writeFileSync(join(root, 'guide.yaml'), `${guideWith(['own'])}规则调整: { own/copies: 关闭 }\n`);
    const { out } = await guide(root, ['check']);
    expect(out).toContain('规则包“own”没有读到：packs/own.yaml 有错误 [pack/file-broken]');
    expect(out).not.toMatch(/pack\/unknown|suppression\/unknown-code/);
  });
});

describe('expressions of packs', () => {
  const rule = (pattern: string): string =>
    pack(`规则:\n  - { 代码: own/name, 类型: 格式, 对象: [事项名称], 表达式: '${pattern}', 说明: 名称不对 }`);
  const long = embed(starterItem, `事项名称: ${'甲'.repeat(150)}乙`);

  it('that would take for ever give their answer all the same', async () => {
    for (const pattern of ['^(?:甲+)+$', '^(甲|甲)*$', '^(?:甲?){60}甲{60}$', '^(?:[\\u4e00-\\u9fa5]+、?)+丙$']) {
      const { out } = await guide(withPacks({ 'packs/own.yaml': rule(pattern) }, long), ['check']);
      expect(out, pattern).toContain('[own/name]');
    }
  });

  it('that no safe engine knows are refused where they stand', async () => {
    const { out } = await guide(withPacks({ 'packs/own.yaml': rule('^(?!旧)(?:甲+)+$') }, long), ['check']);
    expect(out).toMatch(/packs\/own\.yaml:4:\d+: 错误：表达式.*\[pack\/slow-pattern\]/);
  });
});

describe('guide test-rules', () => {
  it('passes the packs of the example county', async () => {
    const root = workspace('starter');
    cpSync(county, join(root, 'packs'), { recursive: true });
    const { code, out } = await guide(root, ['test-rules']);
    expect(out).toContain('✓ 示范县/复印件太多  错误示例 1，正确示例 1');
    expect(out).toContain('2 条规则：2 条通过，0 条不通过，0 条示例不全');
    expect(code).toBe(0);
  });

  it('says which example shows otherwise, and what has none', async () => {
    const rules = [
      "{ 代码: own/a, 类型: 禁用词, 对象: [受理条件], 词语: [甲], 说明: 有甲, 错误示例: '受理条件: [乙]', 正确示例: '受理条件: [甲]' }",
      '{ 代码: own/b, 类型: 禁用词, 对象: [受理条件], 词语: [甲], 说明: 有甲 }',
      "{ 代码: own/c, 类型: 禁用词, 对象: [受理条件], 词语: [甲], 说明: 有甲, 错误示例: '受理条件: [甲]', 正确示例: '网上支付: 部分' }",
    ];
    const root = withPacks({ 'packs/own.yaml': pack(`规则:\n${rules.map((rule) => `  - ${rule}\n`).join('')}`) });
    const { code, out } = await guide(root, ['test-rules']);
    expect(code).toBe(1);
    expect(out).toContain('✗ own/a\n      错误示例 1 没有被查出\n      正确示例 1 被查出：有甲\n');
    expect(out).toContain('! own/b  没有错误示例\n');
    expect(out).toContain('✗ own/c\n      正确示例 1 另有问题：');
    expect(out).toContain('3 条规则：0 条通过，2 条不通过，1 条示例不全');
    expect((await guide(freshFolder(), ['test-rules'])).code).toBe(2);
  });
});

it.skipIf(process.platform === 'win32')('a rule that never returns can be interrupted', async () => {
  const endless = ruleText(`visit: () => ({ '事项名称': () => { console.error('endless'); for (;;); } })`);
  const root = withPacks({ 'packs/own.yaml': pack('模块: [packs/own.js]'), 'packs/own.js': `export default ${endless};` });
  const running = spawn(process.execPath, ['--import', 'tsx', join(packageRoot(), 'bin/guide.ts'), 'check', root], { cwd: packageRoot() });
  const ended = once(running, 'exit');
  try {
    for await (const chunk of running.stderr) if (String(chunk).includes('endless')) running.kill('SIGINT');
    expect(await ended).toEqual([null, 'SIGINT']);
  } finally {
    running.kill('SIGKILL');
  }
});
