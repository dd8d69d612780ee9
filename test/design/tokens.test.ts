/** Tokens: the one place of colours, and readable in both themes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../bin/io/assets.ts';
import { contrast, shortfalls } from '../../src/theme/contrast.ts';
import { tokensCss } from '../../src/theme/css.ts';
import { colours } from '../../src/theme/tokens.ts';

const folder = join(packageRoot(), 'src/render');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(css|hbs|ts|js)$/.test(path))
  .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')] as const);
const sheets = sources.filter(([path]) => path.endsWith('.css'));

/** A colour that is written out: in digits, as a function, or by its name as a value. */
const literals = [
  /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?![\w-])/gi,
  /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/gi,
  /(?<=[:\s,(])(?:white|black|gr[ae]y|silver|red|green|blue|yellow|orange|navy|maroon|teal|gold)(?=[\s;,)!])/gi,
];
const strayIn = (css: string): readonly string[] => literals.flatMap((pattern) => css.match(pattern) ?? []);

describe('colours', () => {
  it('are found where they are written out', () => {
    expect(strayIn('a { color: #fff }')).toEqual(['#fff']);
    expect(strayIn('a { color: rgb(1 2 3); border: 1px solid red; }')).toEqual(['rgb(', 'red']);
    expect(strayIn('a { color: var(--ink); background: none; }')).toEqual([]);
  });

  it.each(sheets)('are tokens in %s', (_path, css) => expect(strayIn(css)).toEqual([]));

  it('are tokens in charts and templates', () => {
    const written = /(?:fill|stroke|stop-color|style)="[^"]*(?:#[0-9a-f]{3,8}|rgb)/i;
    expect(sources.filter(([, text]) => written.test(text)).map(([path]) => path)).toEqual([]);
  });

  // A variable with another value beside it is one that the page around may set.
  it('that are used are there', () => {
    const defined = new Set([tokensCss(), ...sheets.map(([, css]) => css)].join('\n').match(/--[\w-]+(?=:)/g));
    const used = new Set(sources.flatMap(([, text]) => [...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name)));
    expect(used.size).toBeGreaterThan(20);
    expect([...used].filter((name) => !defined.has(name))).toEqual([]);
  });

  it('can be read in both themes', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(shortfalls(colours)).toEqual([]);
    expect(shortfalls({ ...colours, brand: ['#88aadd', '#93bdf2'] }).map(({ theme, on }) => [theme, on])).toContainEqual([
      'light',
      'paper',
    ]);
  });
});

describe('type', () => {
  const screenOnly = sheets.filter(([path]) => !/print|handbook/.test(path));
  it.each(screenOnly)('has no size in pixels in %s, so that it follows the reader', (_path, css) => {
    expect(css.match(/font(?:-size)?:[^;}]*\d(?:px)/g) ?? []).toEqual([]);
  });

  it('is never slanted or fattened by the browser, and never loaded', () => {
    const all = sheets.map(([, css]) => css).join('\n');
    expect(all).toContain('font-synthesis: none');
    expect(all).not.toMatch(/@font-face|@import|font-style:\s*(?:italic|oblique)/);
  });
});
