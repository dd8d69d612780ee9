/**
 * Contrast as WCAG 2.2 measures it. In: colours as #rrggbb. Out: the ratio; and what has to be readable on what, which holds for
 * our own colours (test) and for those of a workspace (check).
 */
import type { Colour, Palette } from './tokens.ts';

export type Rgb = readonly [red: number, green: number, blue: number];

export const rgbOf = (colour: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Rgb;

const linear = (part: number): number => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);

export function luminance(colour: string): number {
  const [red, green, blue] = rgbOf(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** AA: 4.5 for text, 3 for what only has to be seen. */
export interface Demand {
  readonly colour: Colour;
  readonly on: Colour;
  readonly atLeast: 4.5 | 3;
}

const text = (on: Colour, ...these: readonly Colour[]): readonly Demand[] => these.map((colour) => ({ colour, on, atLeast: 4.5 }));
const shape = (on: Colour, ...these: readonly Colour[]): readonly Demand[] => these.map((colour) => ({ colour, on, atLeast: 3 }));

export const demands: readonly Demand[] = [
  ...text('paper', 'ink', 'ink-soft', 'ink-faint', 'brand', 'brand-strong', 'bad', 'good', 'warn'),
  ...text('surface', 'ink', 'ink-soft', 'ink-faint', 'brand', 'brand-strong', 'bad', 'good', 'warn'),
  ...text('surface-strong', 'ink', 'ink-soft'),
  ...text('brand-tint', 'ink', 'ink-soft', 'brand', 'brand-strong'),
  ...text('bad-tint', 'ink', 'bad'),
  ...text('good-tint', 'ink', 'good'),
  ...text('warn-tint', 'ink', 'ink-soft', 'warn'),
  ...text('brand', 'on-brand'),
  ...text('brand-strong', 'on-brand'),
  ...text('accent', 'on-accent'),
  ...text('accent-strong', 'on-accent'),
  ...text('bar', 'on-bar'),
  ...shape('paper', 'line-strong', 'focus', 'accent'),
  ...shape('surface', 'line-strong', 'focus', 'accent'),
  ...shape('brand-tint', 'focus', 'accent'),
];

export interface Shortfall extends Demand {
  readonly theme: 'light' | 'dark';
  readonly ratio: number;
}

/** What cannot be read in a palette. */
export const shortfalls = (palette: Palette): readonly Shortfall[] =>
  demands.flatMap((demand) =>
    (['light', 'dark'] as const).flatMap((theme, at) => {
      const ratio = contrast(palette[demand.colour][at] ?? '', palette[demand.on][at] ?? '');
      return ratio >= demand.atLeast ? [] : [{ ...demand, theme, ratio }];
    }),
  );
