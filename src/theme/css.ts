/**
 * Tokens as a style sheet. In: a palette. Out: custom properties: light, dark when the system or the reader asks for it, and
 * always light on paper.
 */
import { type Colour, colours, measures, type Palette } from './tokens.ts';

export function tokensCss(palette: Palette = colours): string {
  const names = Object.keys(palette) as readonly Colour[];
  const properties = (theme: 0 | 1): string => names.map((name) => `--${name}: ${palette[name][theme]};`).join(' ');
  const rest = Object.entries(measures).map(([name, value]) => `--${name}: ${value};`);
  const dark = `color-scheme: dark; ${properties(1)}`;
  return `:root { color-scheme: light; ${properties(0)} ${rest.join(' ')} }
@media screen and (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${dark} } }
@media screen { :root[data-theme="dark"] { ${dark} } }
`;
}
