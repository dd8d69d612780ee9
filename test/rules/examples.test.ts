/**
 * Every rule shows what it finds and what it lets pass: rules in code by their README.md, rules of packs by 错误示例 and
 * 正确示例. Each runs alone, so that a new rule never shakes the examples of others.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../bin/io/assets.ts';
import { makeReader } from '../../src/pipeline.ts';
import { codedRules } from '../../src/rules/index.ts';
import { type Checked, check, standards } from '../support/compile.ts';
import { embed } from '../support/embed.ts';
import { exampleDay, exampleLaws, shelfOf } from '../support/laws.ts';
import { sound, soundFiles } from '../support/sound.ts';

interface Shown {
  readonly code: string;
  readonly pack: string;
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

/** With a law library, which only rules on law look at. */
const lawReader = makeReader(standards, { today: exampleDay, laws: shelfOf(exampleLaws) });

const folder = join(packageRoot(), 'src/rules');
const readmes = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'engine')
  .map(({ name }) => readFileSync(join(folder, name, 'README.md'), 'utf8'));

const blocks = (text: string, kind: string): readonly string[] =>
  [...text.matchAll(/^```yaml (\w+)\n([\s\S]*?)^```/gm)].flatMap(([, found, body = '']) => (found === kind ? [body] : []));

const coded = readmes.map((text): Shown => {
  const code = /^# (\S+)/.exec(text)?.[1] ?? '';
  return { code, pack: '', wrong: blocks(text, 'wrong'), right: blocks(text, 'right') };
});

interface PackText {
  readonly 编号: string;
  readonly 规则?: readonly { readonly 代码: string; readonly 错误示例?: string; readonly 正确示例?: string }[];
}

const packs = standards.packs.map(({ text }) => load(text) as PackText);
const ofPacks = packs.flatMap((pack) =>
  (pack.规则 ?? []).map((rule): Shown => {
    const list = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);
    return { code: rule.代码, pack: pack.编号, wrong: list(rule.错误示例), right: list(rule.正确示例) };
  }),
);

/** Some decisions are those of a government. */
const government = '名称: 示范县人民政府\n地址: 示范县人民路1号\n办公时间: 周一至周五 9:00—17:00\n电话: 020-55501009\n';

/** Only the one rule is in use. */
function run({ code, pack }: Shown, snippet: string): Checked {
  const others = standards.packs.flatMap(({ text }) => (load(text) as PackText).规则 ?? []).filter((rule) => rule.代码 !== code);
  const own =
    pack === ''
      ? `编号: example\n名称: 一条规则\n内置规则: [${code}]\n`
      : `编号: example\n名称: 一条规则\n继承: [${pack}]\n调整:\n${[
          ...others.map((rule) => rule.代码),
          ...codedRules.map((rule) => rule.code),
        ]
          .filter((other) => inUse(pack).has(other))
          .map((other) => `  ${other}: 关闭\n`)
          .join('')}`;
  const guide = `${String(sound['guide.yaml']).replace(/^规则包:.*\n/m, '')}规则包: [example]\n`;
  return check(
    {
      ...sound,
      'guide.yaml': guide,
      'packs/example.yaml': own.replace(/调整:\n$/, ''),
      'offices/government.yaml': government,
      ...itemsOf(snippet),
    },
    soundFiles,
    lawReader,
  );
}

/** What follows `---` is a second item of the workspace. */
function itemsOf(snippet: string): Readonly<Record<string, string>> {
  const [example = '', neighbour] = snippet.split(/^---\n/m);
  return {
    'items/example.yaml': embed(String(sound['items/example.yaml']), example),
    ...(neighbour === undefined ? {} : { 'items/library-card.yaml': embed(String(sound['items/library-card.yaml']), neighbour) }),
  };
}

/** Codes that a pack brings, with those of the packs it extends. */
function inUse(id: string): ReadonlySet<string> {
  const pack = packs.find((other) => other.编号 === id) as
    | (PackText & { readonly 继承?: readonly string[]; readonly 内置规则?: readonly string[] })
    | undefined;
  return new Set([
    ...(pack?.继承 ?? []).flatMap((base) => [...inUse(base)]),
    ...(pack?.内置规则 ?? []),
    ...(pack?.规则 ?? []).map((rule) => rule.代码),
  ]);
}

describe('rules', () => {
  it('each have a README with examples, or examples in their pack', () => {
    expect(coded.map(({ code }) => code).sort()).toEqual(codedRules.map(({ code }) => code).sort());
    for (const { code, wrong, right } of [...coded, ...ofPacks])
      expect([code, wrong.length > 0, right.length > 0]).toEqual([code, true, true]);
  });

  it.each([...coded, ...ofPacks])('$code finds what its examples show', (shown) => {
    for (const snippet of shown.wrong) expect([...new Set(run(shown, snippet).codes)], snippet).toEqual([shown.code]);
    for (const snippet of shown.right) expect(run(shown, snippet).codes, snippet).toEqual([]);
  });

  it.each([...coded, ...ofPacks])('$code fills every gap of its words', (shown) => {
    for (const snippet of shown.wrong)
      for (const lang of ['zh', 'en'] as const) expect(run(shown, snippet).show(lang)).not.toMatch(/\{\w+\}|undefined/);
  });
});
