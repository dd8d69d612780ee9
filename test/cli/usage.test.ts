/** Wrong use and help: in both languages, with the right exit codes. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../bin/cli.ts';
import { type CommandSpec, commands } from '../../bin/command-specs.ts';
import { packageRoot } from '../../bin/io/assets.ts';
import type { World } from '../../bin/world.ts';
import { freshFolder, guide, workspace } from './cli.ts';

const folder = freshFolder();

describe('wrong use', () => {
  it.each([
    [['check', '--nonsense'], '没有这个选项：--nonsense'],
    [['chekc'], '没有这个命令：chekc'],
    [['check', '--format', 'xml'], '选项 --format <format> 的值“xml”不对，可用的值：text, json'],
    [['check', '--fail-on', 'fatal'], '选项 --fail-on <severity> 的值“fatal”不对'],
    [['check', '--format'], '选项 --format <format> 后面缺少值'],
    [['check', '--lang', 'fr'], '选项 --lang <lang> 的值“fr”不对，可用的值：zh, en'],
    [['new', 'item'], '缺少参数：id'],
    [['explain', 'key/unknown', 'key/missing'], '参数太多：最多1个，给了2个'],
    [['init', 'a', 'b'], '参数太多：最多1个，给了2个'],
  ])('%j', async (args, text) => {
    const { code, out, err } = await guide(folder, args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(text);
  });

  it('is told in English, too', async () => {
    const { code, err } = await guide(folder, ['check', '--nonsense', '--lang', 'en']);
    expect(code).toBe(2);
    expect(err).toContain("error: unknown option '--nonsense'");
  });

  it('offers the option that was meant', async () => {
    expect((await guide(workspace('starter'), ['check', '--formt', 'json'])).err).toContain('是不是：--format');
  });
});

describe('a working folder that somebody deleted', () => {
  it('is a failure of the machine in plain words', async () => {
    const gone = Object.assign(new Error('ENOENT: no such file or directory, uv_cwd'), { code: 'ENOENT', syscall: 'uv_cwd' });
    const told: string[] = [];
    const stream = { write: (text: string) => told.push(text) };
    const world = { stdout: stream, stderr: stream, env: {}, signal: new AbortController().signal };
    const lost = Object.defineProperty(world, 'cwd', {
      get: () => {
        throw gone;
      },
    });
    expect(await run(['check'], lost as unknown as World)).toBe(3);
    expect(told).toEqual(['当前文件夹已被删除或者不能进入，请换到别的文件夹再运行\n']);
  });
});

describe('a folder that may not be read', () => {
  it.skipIf(process.getuid?.() === 0)('is a failure of the machine', async () => {
    const root = workspace('starter');
    chmodSync(join(root, 'items'), 0o000);
    const { code, err } = await guide(root, ['check']);
    chmodSync(join(root, 'items'), 0o755);
    expect([code, err]).toEqual([3, expect.stringContaining('没有权限')]);
  });
});

describe('a reader that stops reading, as head does', () => {
  it('ends the program without a stack', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', join(packageRoot(), 'bin', 'guide.ts'), 'explain'], { cwd: packageRoot() });
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => {
      err += String(chunk);
    });
    await once(child, 'close');
    expect(err).toBe('');
  });
});

/** Every command with its words on the command line. */
const paths = (specs: readonly CommandSpec[], before: readonly string[] = []): readonly (readonly [string, CommandSpec])[] =>
  specs.flatMap((spec) => {
    const path = [...before, spec.name];
    return [[path.join(' '), spec] as const, ...paths(spec.children ?? [], path)];
  });

describe.each([
  ['zh', ['用法：', '选项：', '显示帮助'], 0],
  ['en', ['Usage:', 'Options:', 'show help'], 1],
] as const)('help in %s', (lang, headings, index) => {
  it('lists every command', async () => {
    const { code, out } = await guide(folder, ['--help', '--lang', lang]);
    expect(code).toBe(0);
    const leaves = commands.flatMap((spec) =>
      (spec.children ?? [spec]).map((leaf) => ({ ...leaf, before: spec.children ? `${spec.name} ` : '' })),
    );
    for (const { name, before, args = [], about } of leaves) {
      const line = out.split('\n').find((text) => text.includes(about[index].slice(0, 12)));
      expect(line?.trim().split(/ {2,}/)[0]).toBe([`${before}${name}`, ...args.map(([usage]) => usage)].join(' '));
    }
    for (const heading of headings) expect(out).toContain(heading);
    expect(out).toContain(lang === 'zh' ? 'guide [选项] [命令]' : 'guide [options] [command]');
    expect(out).not.toContain('new [');
  });

  it.each(paths(commands))('guide %s --help lists every option and argument', async (path, spec) => {
    const { code, out, err } = await guide(folder, [...path.split(' '), '--help', '--lang', lang]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const unfolded = out.replace(/\s+/g, '');
    const options = spec.options?.(lang) ?? [];
    const expected = [
      ...headings,
      ...options.flatMap(({ flags, description, argChoices = [] }) => [flags, description, ...argChoices]),
      ...(spec.args ?? []).map((argument) => argument[index + 1] ?? ''),
      '--lang<lang>',
    ];
    expect(expected.map((text) => text.replace(/\s+/g, '')).filter((text) => !unfolded.includes(text))).toEqual([]);
    if (lang === 'en') expect(out).not.toMatch(/\p{Script=Han}/u);
  });

  it('shows the version', async () => {
    expect((await guide(folder, ['--version', '--lang', lang])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
