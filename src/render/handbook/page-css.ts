/**
 * Running headers. In: the parts of a book. Out: a named @page for each, because Chromium has no `string-set`: every part
 * and every item is set on pages of its own name, whose margin box says where one is.
 */
import { cssString } from '../guide/print-css.ts';

export interface NamedPage {
  readonly name: string;
  readonly heading: string;
}

/** More would meet the book's title at the other side. */
const longest = 26;

export interface Running {
  readonly title: string;
  /** Stands at the foot of every page of an internal book. */
  readonly mark?: string;
  readonly pages: readonly NamedPage[];
  readonly pageOf: (page: string, pages: string) => string;
}

export function pageCss({ title, mark, pages, pageOf }: Running): string {
  const named = pages.map(({ name, heading }) => `@page ${name} { @top-right { content: ${cssString(shorten(heading))}; } }`);
  return `@page {
  @top-left { content: ${cssString(shorten(title))}; }
  @bottom-center { content: ${pageOf('counter(page)', 'counter(pages)')}; }${mark === undefined ? '' : `\n  @bottom-left { content: ${cssString(mark)}; }`}
}
${named.join('\n')}
`;
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
}
