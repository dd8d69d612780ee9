/**
 * Design tokens: the only place where colours, type and spacing are chosen. In: nothing. Out: tables of plain data, from which
 * css.ts makes custom properties for every page, book and report, and against which colours of a workspace are measured.
 */

/** A colour of the light theme, which is that of paper too, and of the dark one. */
export type Pair = readonly [light: string, dark: string];

export const colours = {
  ink: ['#1d2530', '#e8ecf2'],
  'ink-soft': ['#4a5563', '#bcc6d3'],
  'ink-faint': ['#5f6b7a', '#a3afbe'],
  paper: ['#ffffff', '#14181f'],
  surface: ['#f4f6f9', '#1c222b'],
  'surface-strong': ['#e7ecf3', '#27303c'],
  line: ['#cfd7e2', '#3b4656'],
  /** What can be operated must be seen: lines around fields and boxes to tick. */
  'line-strong': ['#5f6b7a', '#a3afbe'],
  brand: ['#1f4e8c', '#93bdf2'],
  'brand-strong': ['#163a69', '#b9d5f8'],
  'brand-tint': ['#e8f0fa', '#1d2c40'],
  'on-brand': ['#ffffff', '#0e1a2b'],
  bar: ['#163a69', '#10243f'],
  'on-bar': ['#ffffff', '#f2f6fb'],
  /** The main button of a page. */
  accent: ['#1f4e8c', '#93bdf2'],
  'accent-strong': ['#163a69', '#b9d5f8'],
  'on-accent': ['#ffffff', '#0e1a2b'],
  focus: ['#b35900', '#ffb45e'],
  bad: ['#b3261e', '#ff9c92'],
  'bad-tint': ['#fcebe9', '#3a1f1d'],
  good: ['#1b6b43', '#7fd3a6'],
  'good-tint': ['#e5f4ec', '#16301f'],
  warn: ['#7a4d00', '#f0c46c'],
  'warn-tint': ['#fdf3dc', '#342810'],
} as const satisfies Readonly<Record<string, Pair>>;

export type Colour = keyof typeof colours;
export type Palette = Readonly<Record<Colour, Pair>>;

/** The rest does not depend on the theme. Sizes of type for the screen follow the reader's; those for paper are points. */
export const measures = {
  /* Fonts that systems carry, with a real bold weight each; nothing is loaded. */
  font: '"PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "HarmonyOS Sans SC", MiSans, system-ui, sans-serif',
  /** Quotation marks and apostrophes are as wide as a Chinese character in Chinese fonts. */
  'font-en':
    '-apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", system-ui, sans-serif',
  'font-hant':
    '"PingFang HK", "PingFang TC", "Microsoft JhengHei", "Noto Sans HK", "Noto Sans TC", "Noto Sans CJK HK", "Noto Sans CJK TC", "Noto Sans SC", "Noto Sans CJK SC", system-ui, sans-serif',
  mono: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", monospace',
  'text-s': '0.875rem',
  'text-m': '1rem',
  'text-l': '1.125rem',
  'text-xl': '1.375rem',
  'text-h': '1.5rem',
  'text-xxl': '1.75rem',
  'space-1': '0.25rem',
  'space-2': '0.5rem',
  'space-3': '0.75rem',
  'space-4': '1rem',
  'space-5': '1.5rem',
  'space-6': '2.5rem',
  /* What a finger finds: WCAG 2.2 asks for 24 pixels, old hands for more. */
  touch: '2.75rem',
  radius: '0.5rem',
  measure: '44rem',
  page: '66rem',
  'print-ink': '#444',
  'print-line': '#888',
} as const;
