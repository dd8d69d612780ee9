/**
 * The style sheet of a printed guide. In: the style sheets and the item's name. Out: CSS to stand inside the document, with
 * the name in the running header and the page count in the footer; Chromium fills the margin boxes itself.
 */
import type { ThemeColours } from '../../theme/palette.ts';
import { styleOf } from '../shared/style.ts';
import type { RenderTools } from '../tools.ts';
import type { GuideTexts } from './texts.ts';

const sheets = ['guide/guide.css', 'guide/print.css'];

/** A CSS string in which no user text can end the string, the rule or the style element. */
export const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} ，。、（）《》“”：；—-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;

export function printCss(tools: RenderTools, name: string, texts: GuideTexts, theme?: ThemeColours): string {
  return `${styleOf(tools, sheets, theme)}
@page {
  @top-left { content: ${cssString(name)}; }
  @top-right { content: ${cssString(texts.guide)}; }
  @bottom-center { content: ${texts.pageOf('counter(page)', 'counter(pages)')}; }
}
`;
}
