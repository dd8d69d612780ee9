/** guide fix: what is written and what is not, the diff, and exit codes. */
import { chmodSync, lstatSync, readdirSync, readFileSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFile } from '../../bin/io/replace-file.ts';
import { starterItem } from '../support/compile.ts';
import { embed } from '../support/embed.ts';
import { freshFolder, guide, workspace } from './cli.ts';

const file = 'items/library-card.yaml';
const wrong = embed(starterItem, '生效日期: 2026.1.1 # 约定');
const right = wrong.replace('2026.1.1', "'2026-01-01'");

function faulty(text = wrong): string {
  const root = workspace('starter');
  writeFileSync(join(root, file), text);
  return root;
}

const read = (root: string): string => readFileSync(join(root, file), 'utf8');

describe('guide fix', () => {
  it('mends the file, keeps its mode and leaves nothing beside it', async () => {
    const root = faulty();
    chmodSync(join(root, file), 0o640);
    const { code, out } = await guide(root, ['fix']);
    expect(code).toBe(0);
    expect(out).toMatch(/^items\/library-card\.yaml：修正 1 处\n检查了 1 个事项.*没有发现问题\n$/);
    expect(read(root)).toBe(right);
    expect(statSync(join(root, file)).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(root, 'items'))).toEqual(['library-card.yaml']);
    expect((await guide(root, ['fix'])).out).toContain('没有可以自动修正的内容');
  });

  it('shows a diff with --dry-run and writes nothing', async () => {
    const root = faulty();
    const { code, out } = await guide(root, ['fix', '--dry-run']);
    expect(code).toBe(1);
    expect(out).toContain('--- a/items/library-card.yaml\n+++ b/items/library-card.yaml\n@@');
    expect(out).toContain("\n-生效日期: 2026.1.1 # 约定\n+生效日期: '2026-01-01' # 约定\n");
    expect(out).toContain('1 个文件，可以修正 1 处');
    expect(read(root)).toBe(wrong);
    expect((await guide(faulty(starterItem), ['fix', '--dry-run'])).code).toBe(0);
  });

  it('exits with 1 when errors are left, and speaks English', async () => {
    const { code, out } = await guide(faulty(embed(wrong, '网上支付: 部分')), ['fix', '--lang', 'en']);
    expect(code).toBe(1);
    expect(out).toMatch(/^items\/library-card\.yaml: 1 finding mended\n1 item, .* 1 error, /);
  });

  it('mends only the paths that are given', async () => {
    const root = faulty();
    await guide(root, ['fix', 'offices']);
    expect(read(root)).toBe(wrong);
  });

  it('is proposed by guide check', async () => {
    const { out } = await guide(faulty(), ['check']);
    expect(out).toContain('[format/date]（可自动修正）');
    expect(out).toContain('，其中 1 个可用 guide fix 修正');
    const { findings } = JSON.parse((await guide(faulty(), ['check', '--format', 'json'])).out);
    expect(findings[0].edits).toEqual([expect.objectContaining({ text: "'2026-01-01'", length: 8 })]);
  });

  it('leaves links alone, wherever they lead', async () => {
    const root = faulty();
    const elsewhere = join(freshFolder(), 'item.yaml');
    renameSync(join(root, file), join(root, 'files', 'kept.yaml'));
    symlinkSync(join(root, 'files', 'kept.yaml'), join(root, file));
    const { code, out } = await guide(root, ['fix']);
    expect(code).toBe(1);
    expect(out).toContain('是链接，没有改动');
    expect(read(root)).toBe(wrong);
    expect(lstatSync(join(root, file)).isSymbolicLink()).toBe(true);
    writeFileSync(elsewhere, wrong);
    symlinkSync(elsewhere, join(root, 'items', 'outside.yaml'));
    await guide(root, ['fix']);
    expect(readFileSync(elsewhere, 'utf8')).toBe(wrong);
  });

  it('does not overwrite what was changed meanwhile', () => {
    const root = faulty();
    expect(replaceFile(root, file, Buffer.from('older'), Buffer.from(right))).toBe('changed');
    expect(read(root)).toBe(wrong);
  });
});
