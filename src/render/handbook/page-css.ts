/**
 * Running heads and the thumb index. In: the parts of a book. Out: a named @page for each, because Chromium has no `string-set`:
 * every part and every item is set on pages of its own name, whose margin boxes say where one is. Outside, where a thumb leafs
 * through, stand the name and the tab of the department.
 */
import { cssString } from '../guide/print-css.ts';

export interface NamedPage {
  readonly name: string;
  /** Absent where a page has no running head. */
  readonly heading?: string;
  readonly thumb?: Thumb;
}

export interface Thumb {
  readonly label: string;
  /** Counted from 0; tabs stand below each other in this order. */
  readonly position: number;
  /** How many there are. */
  readonly count: number;
}

/** More would meet the book's title at the other side. */
const longest = 26;
/** In mm: what tabs share, below the head and above the foot. */
const [firstTab, tabRange, tallestTab, mostTabs] = [12, 226, 20, 18];

export interface Running {
  readonly title: string;
  /** Stands at the foot of every page of an internal book. */
  readonly mark?: string;
  readonly pages: readonly NamedPage[];
  readonly pageOf: (page: string, pages: string) => string;
}

/** Chromium takes no list of page names, so each has its own rules. */
export function pageCss({ title, mark, pages, pageOf }: Running): string {
  const book = cssString(shorten(title));
  return `@page {
  @bottom-center { content: ${pageOf('counter(page)', 'counter(pages)')}; }${mark === undefined ? '' : `\n  @bottom-left { content: ${cssString(mark)}; }`}
}
@page :left { @top-right { content: ${book}; } }
@page :right { @top-left { content: ${book}; } }
${pages.flatMap((page) => (['left', 'right'] as const).map((side) => ruleOf(page, side))).join('\n')}
`;
}

function ruleOf({ name, heading, thumb }: NamedPage, side: 'left' | 'right'): string {
  const other = side === 'left' ? 'right' : 'left';
  const head =
    heading === undefined
      ? `@top-${other} { content: none; } @top-${side} { content: none; }`
      : `@top-${side} { content: ${cssString(shorten(heading))}; }`;
  return `@page ${name}:${side} { ${head}${thumb === undefined ? '' : ` @${side}-top { ${tabOf(thumb)} }`} }`;
}

/** With many departments the tabs begin again at the top. */
function tabOf({ label, position, count }: Thumb): string {
  const rows = Math.min(count, mostTabs);
  const pitch = Math.min(tabRange / rows, tallestTab + 4);
  const tall = Math.min(tallestTab, pitch - 2);
  const top = firstTab + (position % rows) * pitch;
  return `content: ${cssString(label)}; height: ${tall.toFixed(1)}mm; margin-top: ${top.toFixed(1)}mm;`;
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
}
