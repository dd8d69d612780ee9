/** guide init and guide new item: a workspace and an item to begin with. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadWorkspace } from '../../bin/commands/load.ts';
import { canonicalise } from '../../src/schema/canonical.ts';
import { missingElements } from '../../src/schema/mandatory.ts';
import { parse } from '../../src/schema/parse.ts';
import { reader, standards } from '../support/compile.ts';
import { freshFolder, guide, workspace } from './cli.ts';

describe('guide init', () => {
  it('makes a workspace that is sound, with schemas, settings and no output', async () => {
    const root = freshFolder();
    const made = await guide(root, ['init', 'new/place']);
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(made.out).toContain('  npx guide check new/place   检查\n');
    const place = join(root, 'new', 'place');
    for (const path of ['guide.yaml', 'items', 'offices', '.gitignore', '.guide/item.zh.schema.json', '.vscode/settings.json']) {
      expect(existsSync(join(place, path)), path).toBe(true);
    }
    expect(existsSync(join(place, 'gitignore'))).toBe(false);
    expect(existsSync(join(place, 'output'))).toBe(false);
    expect((await guide(place, ['check', '--fail-on', 'info'])).code).toBe(0);
  });

  it('tells editors about schemas that are there', async () => {
    const root = freshFolder();
    await guide(root, ['init']);
    for (const path of ['guide.yaml', 'items/library-card.yaml', 'offices/library.yaml']) {
      const schema = /^# yaml-language-server: \$schema=(.*)$/m.exec(readFileSync(join(root, path), 'utf8'))?.[1] ?? '';
      expect(existsSync(join(root, path, '..', schema)), `${path}: ${schema}`).toBe(true);
    }
  });

  it('may begin in a fresh repository and keeps its .gitignore', async () => {
    const root = freshFolder();
    mkdirSync(join(root, '.git'));
    writeFileSync(join(root, '.gitignore'), 'mine\n');
    expect((await guide(root, ['init'])).code).toBe(0);
    expect(readFileSync(join(root, '.gitignore'), 'utf8')).toBe('mine\n');
  });

  it('leaves a folder alone that holds something', async () => {
    const root = freshFolder();
    writeFileSync(join(root, '我的文件.txt'), 'x');
    const { code, err } = await guide(root, ['init']);
    expect(code).toBe(2);
    expect(err).toContain('已有 我的文件.txt');
    expect(readdirSync(root)).toEqual(['我的文件.txt']);
  });

  it.each([
    ['我的 县', '  npx guide dev "我的 县"     边写边看\n'],
    ['.', '  npx guide dev     边写边看\n'],
  ])('proposes commands for %j that can be typed as they stand', async (dir, line) => {
    expect((await guide(freshFolder(), ['init', dir])).out).toContain(line);
  });

  it('refuses a file in the place of the folder', async () => {
    const root = freshFolder();
    writeFileSync(join(root, 'county'), '');
    expect(await guide(root, ['init', 'county'])).toEqual({ code: 2, out: '', err: 'county 是文件，不是文件夹；请换一个名称\n' });
  });

  it('says plainly what the system refuses, without a stack', async () => {
    const root = freshFolder();
    writeFileSync(join(root, 'county'), '');
    const below = await guide(root, ['init', 'county/new']);
    expect(below.code).toBe(3);
    expect(below.err).toMatch(/^无法读写 .*county.new：路径里有一段是文件，不是文件夹（ENOTDIR）\n$/);
    const own = workspace('starter');
    const built = await guide(own, ['build', '--no-pdf', '--out', join(root, 'county', 'output'), '--lang', 'en']);
    expect(built.code).toBe(3);
    expect(built.err).toMatch(/^cannot read or write .*: a part of the path is a file, not a folder \(ENOTDIR\)\n$/);
  });

  it('in English makes the same workspace with English keys, comments and settings', async () => {
    const root = freshFolder();
    const made = await guide(root, ['init', '--lang', 'en']);
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(made.out).toContain('Made a workspace');
    expect((await guide(root, ['check', '--fail-on', 'info'])).code).toBe(0);
    const compiled = loadWorkspace(root).compiled.catalogue;
    expect(compiled).toEqual(loadWorkspace(workspace('starter')).compiled.catalogue);
    for (const path of ['guide.yaml', 'items/library-card.yaml', 'offices/library.yaml', '.vscode/settings.json', 'files/README.md']) {
      const text = readFileSync(join(root, path), 'utf8');
      expect(text).not.toContain('.zh.schema');
      expect(text.match(/#.*\p{Script=Han}/gu) ?? []).toEqual([]);
      expect(text.match(/^[\s-]*\p{Script=Han}[^:]*:/gmu) ?? []).toEqual([]);
      const schema = /^# yaml-language-server: \$schema=(.*)$/m.exec(text)?.[1];
      expect(schema === undefined || existsSync(join(root, path, '..', schema))).toBe(true);
    }
  });
});

/** Keys that a template lists, as values to be filled in or as comments. */
const keysOf = (text: string): readonly string[] => [...text.matchAll(/^(?! )([^#\s][^:]*):/gm)].map(([, key = '']) => key);

describe('guide new item', () => {
  const root = workspace('starter');
  const types = standards.codes['task-type']?.codes ?? [];

  it.each(types.flatMap((type) => [[type.label, type.slug, 'zh'] as const, [type.slug, `${type.slug}-en`, 'en'] as const]))(
    '--type %s lists every mandatory element',
    async (type, id, lang) => {
      const ran = await guide(root, ['new', 'item', id, '--type', type, '--lang', lang]);
      expect(ran).toMatchObject({ code: 0, err: '' });
      const text = readFileSync(join(root, 'items', `${id}.yaml`), 'utf8');
      const parsed = parse('a', `${lang === 'zh' ? '事项类型' : 'type'}: ${type}\n`);
      if (parsed.value === undefined) throw new Error('the type cannot be parsed');
      const { document } = canonicalise('a', parsed.value, reader.plans.item);
      const mandatory = missingElements(document, reader.plans.item, standards).map(({ args }) => String(args.key));
      expect(mandatory.length).toBeGreaterThan(5);
      expect(keysOf(text)).toEqual(expect.arrayContaining([...mandatory, lang === 'zh' ? '事项类型' : 'type']));
      expect(keysOf(text)).toHaveLength(new Set(keysOf(text)).size);
    },
  );

  it('leaves a file that asks to be filled in, element by element, and for what a licence should have besides', async () => {
    const own = workspace('starter');
    await guide(own, ['new', 'item', 'food-permit']);
    const { code, out } = await guide(own, ['check', join(own, 'items', 'food-permit.yaml')]);
    expect(code).toBe(1);
    expect([...new Set([...out.matchAll(/\[([a-z-]+\/[a-z-]+)\]$/gm)].map(([, found]) => found))].sort()).toEqual([
      'legality/no-remedies',
      'plain/no-faq',
      'plain/no-popular-name',
      'value/empty',
    ]);
    expect(out.match(/\[value\/empty\]/g)).toHaveLength(keysOf(readFileSync(join(own, 'items', 'food-permit.yaml'), 'utf8')).length - 3);
  });

  it('never overwrites', async () => {
    const path = join(root, 'items', 'library-card.yaml');
    const before = readFileSync(path, 'utf8');
    const { code, err } = await guide(root, ['new', 'item', 'library-card']);
    expect(code).toBe(2);
    expect(err).toContain('items/library-card.yaml 已经存在');
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it.each(['../evil', 'Food', '食品', 'a b', '-', 'a'.repeat(65), ''])('takes no id like %j', async (id) => {
    const before = readdirSync(join(root, 'items'));
    const { code, err } = await guide(root, ['new', 'item', '--', id]);
    expect(code).toBe(2);
    expect(err).toContain('只能用小写字母、数字和连字符');
    expect(readdirSync(join(root, 'items'))).toEqual(before);
  });

  it('knows the item types', async () => {
    const { code, err } = await guide(root, ['new', 'item', 'a', '--type', '行政审批']);
    expect(code).toBe(2);
    expect(err).toContain('没有“行政审批”这个事项类型，可用的有：行政许可（licence、01），行政处罚（punishment、02）');
  });

  it.each([
    ['02', '行政处罚'],
    ['Punishment', '行政处罚'],
    ['公共服务事项', '公共服务'],
    ['20', '公共服务'],
    ['行政备案', '其他行政权力'],
  ])('takes the type as item files do: %s', async (type, label) => {
    const own = workspace('starter');
    const { code, out } = await guide(own, ['new', 'item', 'a', '--type', type]);
    expect(code).toBe(0);
    expect(out).toBe(`已写出 ${join('items', 'a.yaml')}（事项类型：${label}）；填好后运行 npx guide check ${join('items', 'a.yaml')}\n`);
    expect(readFileSync(join(own, 'items', 'a.yaml'), 'utf8')).toContain(`\n事项类型: ${label}\n`);
  });

  it.each(types.map(({ slug }) => [slug] as const))('of type %s has something to fill in under every heading', async (type) => {
    const own = workspace('starter');
    await guide(own, ['new', 'item', 'a', '--type', type]);
    const [, ...parts] = readFileSync(join(own, 'items', 'a.yaml'), 'utf8').split(/^# ── .* ──$/m);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.filter((part) => keysOf(part).length === 0)).toEqual([]);
  });

  it('in English shows examples with English keys and words', async () => {
    const own = workspace('starter');
    await guide(own, ['new', 'item', 'a', '--lang', 'en']);
    const text = readFileSync(join(own, 'items', 'a.yaml'), 'utf8');
    expect(text).toContain('#   Example: steps: [{ name: 受理, post: 综合窗口, limit: 1 working day }]\n');
    expect(text).toContain('#   Example: fees: free\n');
    expect(text).toContain("#   Example: basicCode: '000131127002'\n");
    expect(text.match(/\p{Script=Han}+:/gu) ?? []).toEqual([]);
    expect(text.split('\n').filter((line) => line.startsWith('# [') && /\p{Script=Han}/u.test(line))).toEqual([]);
  });

  it('needs a workspace', async () => {
    expect((await guide(freshFolder(), ['new', 'item', 'a'])).code).toBe(2);
  });
});
