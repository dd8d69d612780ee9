/** guide init and guide new item: a workspace and an item to begin with. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
    expect(made.out).toContain('guide check new/place');
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

  it('speaks English', async () => {
    expect((await guide(freshFolder(), ['init', '--lang', 'en'])).out).toContain('Made a workspace');
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

  it('leaves a file that asks to be filled in, element by element, and nothing else', async () => {
    const own = workspace('starter');
    await guide(own, ['new', 'item', 'food-permit']);
    const { code, out } = await guide(own, ['check', join(own, 'items', 'food-permit.yaml')]);
    expect(code).toBe(1);
    expect([...new Set([...out.matchAll(/\[([a-z-]+\/[a-z-]+)\]$/gm)].map(([, found]) => found))]).toEqual(['value/empty']);
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
    expect(err).toContain('没有“行政审批”这个事项类型，可用的有：行政许可、行政处罚');
  });

  it('needs a workspace', async () => {
    expect((await guide(freshFolder(), ['new', 'item', 'a'])).code).toBe(2);
  });
});
