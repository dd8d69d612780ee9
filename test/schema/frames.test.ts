/** Code frames: carets stand under the words, however wide their characters are. */

import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { frame } from '../../src/report/frame.ts';

/** The frame of `marked` in `text`. */
function frameOf(text: string, marked: string): readonly string[] {
  const start = text.indexOf(marked);
  return frame({ file: 'a', start, end: start + marked.length }, new Map([['a', text]]));
}

describe('frame', () => {
  it.each([
    ['承诺: 尽快', '尽快', '1 | 承诺: 尽快', '  |       ^^^^'],
    ['promised: soon', 'soon', '1 | promised: soon', '  |           ^^^^'],
    ['甲: 1\n乙：2', '：', '2 | 乙：2', '  |   ^^'],
    ['甲:\t乙', '乙', '1 | 甲: 乙', '  |     ^^'],
    ['标题: 😀人', '人', '1 | 标题: 😀人', '  |         ^^'],
    ['字: 𠮷野', '野', '1 | 字: 𠮷野', '  |       ^^'],
    ['名: e\u0301x', 'x', '1 | 名: e\u0301x', '  |      ^'],
    ['半角: ｱ甲', '甲', '1 | 半角: ｱ甲', '  |        ^^'],
  ])('%j', (text, marked, line, carets) => {
    expect(frameOf(text, marked)).toEqual([line, carets]);
  });

  it('marks one character where the place has no length, and a column where the line ends', () => {
    const sources = new Map([['a', '甲: 乙\n']]);
    expect(frame({ file: 'a', start: 0, end: 0 }, sources)[1]).toBe('  | ^^');
    expect(frame({ file: 'a', start: 4, end: 4 }, sources)[1]).toBe('  |       ^');
  });

  it('marks only the first line of what spans several', () => {
    expect(frameOf('说明: |\n  甲\n  乙\n', '甲\n  乙')).toEqual(['2 |   甲', '  |   ^^']);
  });

  it('lines up behind line numbers of any length', () => {
    const [line, carets] = frameOf(`${'\n'.repeat(99)}甲: 乙`, '乙');
    expect([line, carets]).toEqual(['100 | 甲: 乙', '    |     ^^']);
  });

  it('shows long lines around the place', () => {
    const text = `前: ${'长'.repeat(200)}，错误，${'长'.repeat(200)}`;
    const [line = '', carets = ''] = frameOf(text, '错误');
    expect(line).toMatch(/^1 \| …长+，错误，长+…$/);
    expect(stringWidth(line)).toBeLessThan(130);
    expect(stringWidth(line.slice(0, line.indexOf('错误')))).toBe(carets.indexOf('^'));
    expect(carets.trim()).toBe(`|${' '.repeat(carets.indexOf('^') - 3)}^^^^`);
  });

  it('draws no carets beyond the end of a long line', () => {
    const [line = '', carets = ''] = frameOf(`键: ${'x'.repeat(1000)}`, 'x'.repeat(1000));
    expect(stringWidth(carets)).toBeLessThanOrEqual(stringWidth(line));
  });

  it('has nothing to show of a file without text', () => {
    expect(frame({ file: 'b', start: 0, end: 0 }, new Map())).toEqual([]);
  });
});
