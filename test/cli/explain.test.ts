/** guide explain: every finding, its reason and its examples. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownExamples } from '../../bin/io/rule-examples.ts';
import { groupTitle } from '../../src/report/code-groups.ts';
import { examples } from '../../src/report/messages/examples.ts';
import { groupOf } from '../../src/report/rule-info.ts';
import { allCodes, wordingOf } from '../../src/report/wording.ts';
import { carriedInfos } from '../../src/rule-infos.ts';
import { reader } from '../support/compile.ts';
import { freshFolder, guide, workspace } from './cli.ts';

const folder = freshFolder();
const infos = carriedInfos(reader, ownExamples());
const ofGroup = (group: string): number => infos.filter(({ code }) => groupOf(code) === group).length;

describe('guide explain', () => {
  it.each(['zh', 'en'] as const)('in %s explains every code', async (lang) => {
    for (const code of allCodes) {
      const { code: exit, out } = await guide(folder, ['explain', code, '--lang', lang]);
      expect(exit).toBe(0);
      expect(out).toContain(wordingOf(code, lang).why);
      expect(out).not.toMatch(/\{[a-z]+\}/i);
    }
  });

  it('shows wrong and right', async () => {
    const { out } = await guide(folder, ['explain', 'key/unknown']);
    expect(out).toContain(`错误写法\n  ${examples['key/unknown']?.wrong}\n`);
    expect(out).toContain(`正确写法\n  ${examples['key/unknown']?.right}\n`);
    const { out: english } = await guide(folder, ['explain', '[key/missing]', '--lang', 'en']);
    expect(english).toMatch(/Wrong\n {2}常见问题:\n {4}- 问: 外地人可以办吗？\n/);
  });

  it('in English shows the examples with English keys, too', async () => {
    const { out } = await guide(folder, ['explain', 'fee/no-items', '--lang', 'en']);
    expect(out).toContain('Wrong\n  收费: { 是否收费: 是 }\n');
    expect(out).toContain('Wrong, in English keys\n  fees: { charged: yes }\n');
    expect(out).toContain('Right, in English keys\n  fees: [{ name: 补办工本费, standard: 每证10元 }]\n');
    expect((await guide(folder, ['explain', 'fee/no-items'])).out).not.toContain('fees');
  });

  it.each(['zh', 'en'] as const)('in %s lists all by group without a code', async (lang) => {
    const { code, out } = await guide(folder, ['explain', '--lang', lang]);
    expect(code).toBe(0);
    const listed = [...out.matchAll(/^ {2}(\S+\/\S+) /gm)].map(([, one]) => one);
    expect(listed.sort()).toEqual(infos.map((info) => info.code).sort());
    expect(out).toContain(lang === 'zh' ? `措辞 (${ofGroup('wording')})` : `Wording (${ofGroup('wording')})`);
  });

  it('has a title in both languages for every group of codes', () => {
    for (const { code } of infos) {
      const { zh, en } = groupTitle(groupOf(code));
      expect(zh, code).toMatch(/\p{Script=Han}|YAML/u);
      expect(en, code).toMatch(/^[A-Z]/);
    }
  });

  it.each(['zh', 'en'] as const)('in %s explains every rule with ground, pack, options and examples', async (lang) => {
    const rules = infos.filter(({ pack }) => pack !== undefined);
    expect(rules.length).toBeGreaterThan(60);
    for (const { code, why, basis, pack, options, examples: shown } of rules) {
      const { out } = await guide(folder, ['explain', code, '--lang', lang]);
      for (const text of [why[lang], basis ?? '', pack ?? '', ...options.map(({ label }) => label)]) expect(out, code).toContain(text);
      for (const text of [...shown.wrong, ...shown.right]) expect(out, code).toContain(text.trimEnd().split('\n').at(-1));
    }
  });

  it('explains rules of the workspace with the severity it sets, and says which are not used', async () => {
    const root = workspace('starter');
    const guideFile = join(root, 'guide.yaml');
    writeFileSync(guideFile, `${readFileSync(guideFile, 'utf8')}\n规则包: [own]\n`);
    mkdirSync(join(root, 'packs'), { recursive: true });
    writeFileSync(
      join(root, 'packs', 'own.yaml'),
      '编号: own\n名称: 本县\n模块: [packs/own.js]\n规则:\n  - { 代码: 本县/口语, 类型: 禁用词, 对象: [适用范围], 词语: [跑一趟], 级别: 错误, 说明: "“{found}”是口语", 依据: 《示范县约定》第三条, 错误示例: "适用范围: 跑一趟", 正确示例: "适用范围: 全县" }\n',
    );
    writeFileSync(
      join(root, 'packs', 'own.js'),
      "export default { code: 'own/copies', scope: 'item', severity: 'info', message: { zh: '份数太多' }, why: { zh: '窗口能复印。' }, options: { most: { label: '最多份数', kind: 'number', default: 2, help: { zh: '几份' } } }, visit: () => ({}) };\n",
    );
    writeFileSync(join(root, 'packs', 'own.md'), '# own/copies\n\n```yaml wrong\n份数: 9\n```\n\n```yaml right\n份数: 1\n```\n');
    const own = (await guide(root, ['explain', '本县/口语'])).out;
    for (const text of ['错误（规则包 own）', '“…”是口语', '《示范县约定》第三条', '适用范围: 跑一趟', '适用范围: 全县'])
      expect(own).toContain(text);
    const ofModule = (await guide(join(root, 'items'), ['explain', 'own/copies'])).out;
    for (const text of ['提示（规则包 own）', '窗口能复印。', '最多份数: 2', '份数: 9', '份数: 1']) expect(ofModule).toContain(text);
    expect((await guide(root, ['explain', 'wording/catch-all'])).out).toContain('本工作区没有采用');
    expect((await guide(root, ['explain', '本县/口吾'])).err).toContain('是不是：本县/口语');
  });

  it('finds a code by its fault alone, and offers those that share it', async () => {
    expect((await guide(folder, ['explain', 'open-list'])).out).toBe((await guide(folder, ['explain', 'wording/open-list'])).out);
    const shared = await guide(folder, ['explain', 'catch-all']);
    expect(shared).toMatchObject({ code: 2, out: '' });
    for (const code of ['wording/catch-all', 'guangdong/catch-all']) expect(shared.err).toContain(code);
    const root = workspace('starter');
    expect((await guide(root, ['explain', 'catch-all'])).out).toBe((await guide(root, ['explain', 'wording/catch-all'])).out);
    expect((await guide(folder, ['explain', 'open-lst'])).err).toContain('是不是：wording/open-list');
  });

  it('says of a rule of the workspace that guide fix mends what it finds', async () => {
    const root = workspace('starter');
    const guideFile = join(root, 'guide.yaml');
    writeFileSync(guideFile, `${readFileSync(guideFile, 'utf8')}\n规则包: [own]\n`);
    mkdirSync(join(root, 'packs'), { recursive: true });
    writeFileSync(join(root, 'packs', 'own.yaml'), '编号: own\n名称: 本县\n模块: [packs/own.js]\n');
    const rule = (more: string): string =>
      `export default { code: 'own/yes', scope: 'item', severity: 'info', ${more}message: { zh: '口语' }, why: { zh: '口语。' }, visit: () => ({}) };\n`;
    writeFileSync(join(root, 'packs', 'own.js'), rule('mends: true, '));
    expect((await guide(root, ['explain', 'own/yes'])).out).toContain('guide fix 能改');
    writeFileSync(join(root, 'packs', 'own.js'), rule("mends: 'yes', "));
    expect((await guide(root, ['check'])).out).toContain('mends 是 true 或者 false');
  });

  it.each([
    ['key/unknwon', '是不是：key/unknown'],
    ['toString', '没有“toString”这个代码'],
    ['__proto__', '没有“__proto__”这个代码'],
  ])('does not know %s', async (code, text) => {
    const ran = await guide(folder, ['explain', code]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(text);
  });
});
