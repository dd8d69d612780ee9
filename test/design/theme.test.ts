/** Colours, emblem and record numbers of a workspace. */
import { describe, expect, it } from 'vitest';
import { contrast, shortfalls } from '../../src/theme/contrast.ts';
import { faultsOf, nearestFor, paletteOf } from '../../src/theme/palette.ts';
import { colours } from '../../src/theme/tokens.ts';
import { check, starter } from '../support/compile.ts';
import { embed } from '../support/embed.ts';
import { soundFiles } from '../support/sound.ts';

const names = ['primary', 'primaryDark', 'accent', 'accentDark'] as const;
const grid = ['00', '40', '80', 'c0', 'ff'];
const all = grid.flatMap((red) => grid.flatMap((green) => grid.map((blue) => `#${red}${green}${blue}`)));

describe('palettes', () => {
  it('are ours when nothing is chosen', () => {
    expect(paletteOf(undefined)).toBe(colours);
    expect(paletteOf({})).toBe(colours);
  });

  it.each(names)('%s: a colour passes, or the nearest that does is offered', (name) => {
    const failing = all.filter((colour) => faultsOf(name, colour).length > 0);
    expect(failing.length).toBeGreaterThan(10);
    expect(failing.length).toBeLessThan(all.length);
    for (const colour of failing) expect(faultsOf(name, nearestFor(name, colour)), colour).toEqual([]);
  });

  it('can be read in both themes once the colours chosen pass, alone and together', () => {
    const passing = (name: 'primary' | 'accent'): readonly string[] => all.filter((colour) => faultsOf(name, colour).length === 0);
    for (const primary of passing('primary')) expect(shortfalls(paletteOf({ primary })), primary).toEqual([]);
    for (const accent of passing('accent')) {
      const palette = paletteOf({ primary: '#8a1c1c', accent });
      expect(
        shortfalls(palette).filter(({ on }) => on !== 'brand-tint'),
        accent,
      ).toEqual([]);
    }
  });

  it('stay near what was chosen', () => {
    const near = nearestFor('primary', '#7fb3ff');
    expect(contrast(near, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(near, '#ffffff')).toBeLessThan(6);
  });
});

const guideYaml = (lines: string) => check({ ...starter, 'guide.yaml': embed(starter['guide.yaml'] ?? '', lines) }, soundFiles);

describe('guide.yaml', () => {
  it('names the colour, the theme, the contrast and the nearest colour', () => {
    const { diagnostics, show } = guideYaml("外观: { 主色: '#7fb3ff' }");
    expect(diagnostics.map(({ code }) => code)).toEqual(['theme/contrast']);
    expect(show('zh')).toMatch(/“主色” #7fb3ff 看不清：浅色模式里与(背景|上面的文字)的对比度只有 \d\.\d+:1/);
    expect(show('en')).toMatch(/nearest colour that can be used is #[0-9a-f]{6}/);
  });

  it('keeps the catalogue', () => {
    expect(guideYaml("外观: { 主色: '#7fb3ff' }").publicCatalogue?.workspace.theme?.primary).toBe('#7fb3ff');
  });

  it.each([
    "网站: { ICP备案号: 京ICP备2021030905号-2, 政府网站标识码: bm01000001, 公安备案号: '京公网安备 11010202000001号' }",
    "网站: { ICP备案号: 粤ICP备05070829号, 政府网站标识码: '4400000131' }",
    "网站: { ICP备案号: 沪ICP证000033号, 政府网站标识码: '3100000043' }",
  ])('takes numbers as they are given out: %s', (lines) => expect(guideYaml(lines).codes).toEqual([]));
});
