/**
 * A rule about wording looks only into texts that hold what it seeks. In whatever it would find, that has to be: each rule is
 * asked about sentences of all rules, whole, cut and turned round, as it is and as if it sought nothing.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { packageRoot } from '../../bin/io/assets.ts';
import { check, withPacks } from '../support/compile.ts';
import { embed } from '../support/embed.ts';
import { sound, soundFiles } from '../support/sound.ts';

const asked = vi.hoisted(() => ({ everywhere: false }));

vi.mock('../../src/rules/engine/text-rule.ts', async (original) => {
  const real = await original<typeof import('../../src/rules/engine/text-rule.ts')>();
  const textRule: typeof real.textRule = (rule) => {
    const seeks = { test: (text: string) => asked.everywhere || rule.seeks.test(text) } as RegExp;
    return real.textRule({ ...rule, seeks });
  };
  return { ...real, textRule };
});

const sentences = readFileSync(join(packageRoot(), 'test/rules/wording/sentences.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !/^(?:#|== )/.test(line))
  .map((line) => line.replace(/[【】]/g, ''));

/** Without each fifth of it in turn, the second half first, and as it is. */
function variants(text: string): readonly string[] {
  const fifth = Math.ceil(text.length / 5);
  const cut = [0, 1, 2, 3, 4].map((at) => text.slice(0, at * fifth) + text.slice((at + 1) * fifth));
  const half = Math.floor(text.length / 2);
  return [text, ...cut, text.slice(half) + text.slice(0, half)].filter((variant) => variant.trim() !== '');
}

/** So few that no file has more findings than are told. */
const perItem = 12;

function items(): Readonly<Record<string, string>> {
  const texts = [...new Set(sentences.flatMap(variants))].map((text) => JSON.stringify(text));
  const groups = Array.from({ length: Math.ceil(texts.length / perItem) }, (_unused, at) => texts.slice(at * perItem, (at + 1) * perItem));
  const entries = groups.map((group, at) => {
    const conditions = group.map((text) => `  - ${text}\n`).join('');
    const materials = group.map((text) => `  - { 名称: ${text}, 备注: ${text} }\n`).join('');
    const yaml = `适用范围: ${group[0]}\n受理条件:\n${conditions}申请材料:\n${materials}`;
    return [`items/sentences-${at}.yaml`, embed(String(sound['items/example.yaml']), yaml)] as const;
  });
  return Object.fromEntries(entries);
}

function found(everywhere: boolean): readonly string[] {
  asked.everywhere = everywhere;
  const { diagnostics } = check({ ...sound, ...items(), 'guide.yaml': withPacks(['national']) }, soundFiles);
  return diagnostics.map(({ code, span }) => `${code} ${span.file} ${span.start} ${span.end}`);
}

test('rules find all that they would find without what they seek', () => {
  const all = found(true);
  expect(all.filter((finding) => finding.startsWith('wording/')).length).toBeGreaterThan(1000);
  expect(found(false)).toEqual(all);
});
