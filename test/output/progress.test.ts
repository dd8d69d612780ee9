import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { cut, progressLine, startProgress } from '../../bin/io/progress.ts';

const stream = (isTTY: boolean) => {
  const written: string[] = [];
  return { written, isTTY, columns: 40, write: (text: string) => written.push(text) };
};

describe('progress on a terminal', () => {
  it('redraws one line and wipes it at the end', () => {
    const out = stream(true);
    const progress = startProgress(out, '生成 PDF', 2);
    progress.advance('public/items/食品经营许可.pdf');
    progress.advance('public/items/b.pdf');
    progress.end();
    expect(out.written).toHaveLength(4);
    for (const text of out.written) expect(text.startsWith('\r\u001b[K')).toBe(true);
    expect(out.written.at(-1)).toBe('\r\u001b[K');
    expect(out.written.join('')).not.toContain('\n');
    expect(out.written[2]).toContain('2/2');
  });

  it('never writes a line wider than the terminal', () => {
    for (const columns of [1, 5, 12, 20, 40, 80]) {
      for (const done of [0, 7, 100]) {
        const line = progressLine('生成办事指南', done, 100, 'public/items/城市建筑垃圾处置核准.pdf', columns);
        expect(stringWidth(line)).toBeLessThanOrEqual(columns);
      }
    }
  });

  it('fills its bar in proportion', () => {
    expect(progressLine('PDF', 0, 4, '', 60)).toBe(`PDF ${'░'.repeat(24)} 0/4`);
    expect(progressLine('PDF', 1, 4, '', 60)).toBe(`PDF ${'█'.repeat(6)}${'░'.repeat(18)} 1/4`);
    expect(progressLine('PDF', 4, 4, 'a', 60)).toBe(`PDF ${'█'.repeat(24)} 4/4 a`);
  });
});

describe('progress elsewhere', () => {
  it('is a line at every tenth', () => {
    const out = stream(false);
    const progress = startProgress(out, 'PDF', 40);
    for (let at = 0; at < 40; at++) progress.advance('x');
    progress.end();
    expect(out.written).toEqual(Array.from({ length: 10 }, (_, at) => `PDF ${(at + 1) * 4}/40\n`));
  });

  it('is a line for each of a few', () => {
    const out = stream(false);
    const progress = startProgress(out, 'PDF', 3);
    for (let at = 0; at < 3; at++) progress.advance();
    expect(out.written).toEqual(['PDF 1/3\n', 'PDF 2/3\n', 'PDF 3/3\n']);
  });
});

it('cuts texts by the width they take, not by their characters', () => {
  expect(cut('食品经营', 8)).toBe('食品经营');
  expect(cut('食品经营许可', 8)).toBe('食品经…');
  expect(cut('abcdef', 3)).toBe('ab…');
});
