/**
 * The palette of a workspace. In: the one to four colours that guide.yaml names. Out: all tokens, the others worked out from
 * these; and for a colour that cannot be read, the nearest that can.
 */
import { contrast, type Rgb, rgbOf, type Shortfall, shortfalls } from './contrast.ts';
import { type Colour, colours, type Pair, type Palette } from './tokens.ts';

/** Colours as #rrggbb. */
export interface ThemeColours {
  readonly primary?: string;
  readonly primaryDark?: string;
  readonly accent?: string;
  readonly accentDark?: string;
}

export type ThemeColour = keyof ThemeColours;

const white = '#ffffff';
const black = '#000000';

const hex = (rgb: Rgb): string => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** `share` of the other colour in the first. */
export function mix(one: string, other: string, share: number): string {
  const [a, b] = [rgbOf(one), rgbOf(other)];
  return hex([0, 1, 2].map((at) => (a[at] ?? 0) * (1 - share) + (b[at] ?? 0) * share) as unknown as Rgb);
}

const steps = Array.from({ length: 101 }, (_unused, at) => at / 100);

/** As light as the dark theme needs it, and no lighter. */
const lightened = (colour: string): string =>
  steps.map((share) => mix(colour, white, share)).find((light) => contrast(light, colours['surface-strong'][1]) >= 6) ?? white;

export function paletteOf(theme: ThemeColours | undefined): Palette {
  if (theme === undefined || Object.values(theme).every((colour) => colour === undefined)) return colours;
  const primary = theme.primary?.toLowerCase() ?? colours.brand[0];
  const ofPrimary = theme.primary === undefined ? colours.brand[1] : lightened(primary);
  const primaryDark = theme.primaryDark?.toLowerCase() ?? ofPrimary;
  const accent = theme.accent?.toLowerCase() ?? primary;
  const accentDark = theme.accentDark?.toLowerCase() ?? (theme.accent === undefined ? primaryDark : lightened(accent));
  const brands: Partial<Record<Colour, Pair>> = {
    brand: [primary, primaryDark],
    'brand-strong': [mix(primary, black, 0.25), mix(primaryDark, white, 0.35)],
    'brand-tint': [mix(primary, white, 0.9), mix(primaryDark, colours.paper[1], 0.85)],
    bar: [mix(primary, black, 0.25), mix(mix(primary, black, 0.25), colours.paper[1], 0.6)],
  };
  return {
    ...colours,
    ...(theme.primary === undefined && theme.primaryDark === undefined ? {} : brands),
    accent: [accent, accentDark],
    'accent-strong': [mix(accent, black, 0.25), mix(accentDark, white, 0.35)],
  };
}

/** Which tokens hang on which colour of guide.yaml. */
const made: Readonly<Record<ThemeColour, { readonly theme: Shortfall['theme']; readonly names: ReadonlySet<Colour> }>> = {
  primary: { theme: 'light', names: new Set<Colour>(['brand', 'brand-strong', 'brand-tint', 'bar']) },
  primaryDark: { theme: 'dark', names: new Set<Colour>(['brand', 'brand-strong', 'brand-tint']) },
  accent: { theme: 'light', names: new Set<Colour>(['accent', 'accent-strong']) },
  accentDark: { theme: 'dark', names: new Set<Colour>(['accent', 'accent-strong']) },
};

/** What cannot be read because of one colour; the others are taken as if they were right. */
export function faultsOf(name: ThemeColour, colour: string): readonly Shortfall[] {
  const { theme, names } = made[name];
  return shortfalls(paletteOf({ [name]: colour })).filter(
    (fault) => fault.theme === theme && (names.has(fault.colour) || names.has(fault.on)),
  );
}

/** The nearest darker or lighter shade that can be read. */
export function nearestFor(name: ThemeColour, colour: string): string {
  const shades = steps.flatMap((share) => [mix(colour, black, share), mix(colour, white, share)]);
  return shades.find((shade) => faultsOf(name, shade).length === 0) ?? paletteOf({})[name.startsWith('primary') ? 'brand' : 'accent'][0];
}
