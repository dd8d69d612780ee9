/**
 * Rules against real guides, where the machine has them: every finding has been judged, they are right often enough, and
 * docs/accuracy.md says what was measured.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../bin/io/assets.ts';
import { measureAll } from './figures.ts';
import { guidesFolder, lawsFolder } from './measure.ts';
import { readGuide } from './reader.ts';
import { tables, tablesIn } from './tables.ts';
import { inGuide, isOwn, transcribe } from './transcription.ts';

const figures = await measureAll(guidesFolder, lawsFolder);

describe.skipIf(figures === undefined)(`accuracy on real guides${figures === undefined ? ' (skipped: no guides)' : ''}`, () => {
  it('has every finding judged', () => {
    expect(figures?.unjudged).toEqual([]);
    expect(figures?.stale).toEqual([]);
  });

  it.each([
    ['error', 0.95],
    ['warning', 0.85],
  ] as const)('is right where it claims to be: %s', (severity, least) => {
    const { right = 0, wrong = 0, missed = 0 } = figures?.totals.find((total) => total.severity === severity) ?? {};
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(least);
    expect(right / (right + missed)).toBeGreaterThanOrEqual(0.9);
  });

  it('is told in docs/accuracy.md as it is', () => {
    const page = readFileSync(join(packageRoot(), 'docs/accuracy.md'), 'utf8').replaceAll('\r\n', '\n');
    expect(figures === undefined ? '' : tablesIn(page), 'run npm run accuracy').toBe(figures === undefined ? '' : tables(figures));
  });
});

describe('reading a transcribed guide', () => {
  it('keeps the place of every text', () => {
    const guide = '条件\n1.甲"乙；\n2.丙\n材料\n1 | 身份证 | 原件\n';
    const { pieces } = readGuide(guide, { conditions: ['2-3'], materials: [5] });
    expect(pieces.map(({ at, length, role }) => [guide.slice(at, at + length), role])).toEqual([
      ['甲"乙；', 'conditions'],
      ['丙', 'conditions'],
      ['身份证', 'materials'],
    ]);
  });

  it('puts the words of a guide in the place of references, and knows where they came from', () => {
    const guide = '名称：读者证\n条件：年满6岁，"住在本县"\n';
    const source =
      'guide: g.txt\nhash: x\nregion: { 名称: 甲县, 代码: "440199" }\nlevel: 县级\n---\n事项名称: "@3+3办理"\n事项类型: 公共服务\n受理条件: ["@10+11"]\n';
    const [item] = transcribe('card', source, guide).documents;
    if (item === undefined) throw new Error('no item');
    const at = item.text.indexOf('年满');
    expect(item.text).toContain('事项名称: "读者证办理"\n');
    expect(item.text).toContain('受理条件: ["年满6岁，”住在本县”"]\n');
    expect(inGuide(item, at, at + 4)).toEqual({ at: 10, length: 4 });
    expect(inGuide(item, 0, 4)).toBeUndefined();
    const added = item.text.indexOf('办理流程: ');
    expect([isOwn(item, at, at + 4), isOwn(item, added, added + 4)]).toEqual([false, true]);
  });

  it('fills in what the guide leaves untold beside what it tells, and knows that this is not the guide', () => {
    const source =
      'guide: g.txt\nhash: x\nregion: { 名称: 甲县, 代码: "440199" }\nlevel: 县级\n---\n事项名称: "@0+1"\n事项类型: 公共服务\n申请材料: [{ 名称: "@1+1", 材料必要性: 非必要, 非必要时办理情形: "@-" }]\n';
    const [item] = transcribe('card', source, '甲乙').documents;
    if (item === undefined) throw new Error('no item');
    const at = item.text.indexOf('指南没有写明');
    expect([isOwn(item, at, at + 1), isOwn(item, item.text.indexOf('乙'), item.text.indexOf('乙') + 1)]).toEqual([true, false]);
  });
});
