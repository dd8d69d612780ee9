/** guide check --format, --output and --report: where reports go and what is refused. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatNames } from '../../src/report/format-names.ts';
import { starterItem } from '../support/compile.ts';
import { embed } from '../support/embed.ts';
import { freshFolder, guide, workspace } from './cli.ts';

/** A starter with an error and a rule of the packs broken. */
function faulty(): string {
  const root = workspace('starter');
  writeFileSync(join(root, 'items', 'library-card.yaml'), embed(starterItem, '受理条件: [法律、法规规定的其他条件]\n设定依据: 图书馆法'));
  return root;
}

describe('reports', () => {
  it('of several forms are written in one run, and the terminal still shows text', async () => {
    const root = faulty();
    const plain = await guide(root, ['check']);
    const args = formatNames.flatMap((name) => ['--report', `${name}=report.${name}`]);
    const { code, out, err } = await guide(root, ['check', ...args]);
    expect({ code, out, err }).toEqual(plain);
    for (const name of formatNames) {
      const shown = await guide(root, ['check', '--format', name]);
      expect(readFileSync(join(root, `report.${name}`), 'utf8')).toBe(shown.out);
    }
    expect(readdirSync(root).filter((name) => name.includes('.new-'))).toEqual([]);
  });

  it('list the rules in use, with their severities and words', async () => {
    const { out } = await guide(faulty(), ['check', '--format', 'sarif']);
    const { tool, results } = (
      JSON.parse(out) as {
        runs: [{ tool: { driver: { rules: Record<string, unknown>[] } }; results: { ruleId: string; ruleIndex: number }[] }];
      }
    ).runs[0];
    const rule = tool.driver.rules.find(({ id }) => id === 'wording/catch-all');
    expect(rule).toMatchObject({
      defaultConfiguration: { level: 'warning' },
      properties: { tags: ['wording', expect.stringMatching(/^pack:/)] },
    });
    expect(JSON.stringify(rule)).toContain('《中华人民共和国行政许可法》第三十条');
    expect(results.map(({ ruleId }) => ruleId)).toContain('wording/catch-all');
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('go to a file with --output, in colour nowhere', async () => {
    const root = faulty();
    const { out } = await guide(root, ['check', '--format', 'text', '--output', 'report.txt'], { FORCE_COLOR: '1' });
    expect(out).toContain('\u001b[');
    expect(readFileSync(join(root, 'report.txt'), 'utf8')).not.toContain('\u001b[');
    expect((await guide(root, ['check', '--format', 'json', '--output', 'report.json'])).out).toContain('检查了 1 个事项');
    expect(JSON.parse(readFileSync(join(root, 'report.json'), 'utf8'))).toMatchObject({ format: 1 });
  });

  it('name files from the current folder, or from another one', async () => {
    const root = faulty();
    const fileOf = async (cwd: string, args: readonly string[]): Promise<string> => {
      const { out } = await guide(cwd, ['check', ...args, '--format', 'codeclimate']);
      return (JSON.parse(out) as readonly { location: { path: string } }[])[0]?.location.path ?? '';
    };
    expect(await fileOf(root, [])).toBe('items/library-card.yaml');
    expect(await fileOf(join(root, '..'), ['workspace'])).toBe('workspace/items/library-card.yaml');
    expect(await fileOf(root, ['--relative-to', '..'])).toBe('workspace/items/library-card.yaml');
    expect(await fileOf(join(root, 'items'), [])).toBe('../items/library-card.yaml');
  });

  it('are replaced as a whole, through a link too', async () => {
    const root = faulty();
    writeFileSync(join(root, 'old.json'), 'x'.repeat(1_000_000));
    symlinkSync('old.json', join(root, 'link.json'));
    await guide(root, ['check', '--report', 'codeclimate=link.json']);
    expect(Array.isArray(JSON.parse(readFileSync(join(root, 'old.json'), 'utf8')))).toBe(true);
  });

  it.each([
    [['--report', 'sarif'], '--report 要写成“形式=文件”', '--report takes form=file'],
    [['--report', 'sarif='], '--report 要写成“形式=文件”', '--report takes form=file'],
    [['--report', 'sarf=a.json'], '没有“sarf”这种报告。是不是 sarif？', 'there is no report "sarf". Did you mean sarif?'],
    [['--report', 'sarif=none/a.json'], '报告“none/a.json”所在的文件夹不存在', 'the folder of the report "none/a.json" does not exist'],
    [['--output', 'sub'], '“sub”是文件夹', '"sub" is a folder'],
    [['--output', 'guide.yaml'], '会覆盖工作区的内容', 'would overwrite the workspace'],
    [['--output', 'items/library-card.yaml'], '会覆盖工作区的内容', 'would overwrite the workspace'],
    [['--report', 'sarif=a.json', '--report', 'junit=./a.json'], '两份报告写到同一个文件', 'two reports go to the same file'],
    [['--relative-to', 'none'], '没有这个文件夹', 'no such folder'],
  ])('are refused: %j', async (args, zh, en) => {
    const root = faulty();
    mkdirSync(join(root, 'sub'));
    const before = readFileSync(join(root, 'guide.yaml'), 'utf8');
    const refused = await guide(root, ['check', ...args]);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain(zh);
    expect((await guide(root, ['check', ...args, '--lang', 'en'])).err).toContain(en);
    expect(readFileSync(join(root, 'guide.yaml'), 'utf8')).toBe(before);
    expect(existsSync(join(root, 'a.json'))).toBe(false);
  });

  it('tell of a sound workspace in every form', async () => {
    const root = workspace('starter');
    for (const name of formatNames) expect((await guide(root, ['check', '--format', name])).code).toBe(0);
    const empty = freshFolder();
    expect((await guide(empty, ['check', '--format', 'sarif'])).code).toBe(2);
  });
});
