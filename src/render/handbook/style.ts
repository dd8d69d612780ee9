/**
 * The style sheet of a book. In: its view. Out: CSS with a named page for each of its parts and items.
 */
import type { HandbookView } from '../../compile/handbook-view-types.ts';
import { toChinese } from '../../schema/numerals.ts';
import type { ThemeColours } from '../../theme/palette.ts';
import { manualTexts } from '../manual/texts.ts';
import { styleOf } from '../shared/style.ts';
import type { RenderTools } from '../tools.ts';
import type { Appendix } from './back.ts';
import { type NamedPage, pageCss } from './page-css.ts';
import { bookTexts } from './texts.ts';

const sheets = {
  public: ['guide/guide.css', 'guide/print.css', 'handbook/handbook.css', 'handbook/guide-chapter.css'],
  staff: ['manual/manual.css', 'manual/print.css', 'handbook/handbook.css', 'handbook/manual-chapter.css'],
};

export function bookCss(view: HandbookView, appendices: readonly Appendix[], tools: RenderTools, theme?: ThemeColours): string {
  const t = bookTexts(tools.lang);
  const mark = view.readers === 'staff' ? { mark: manualTexts(tools.lang).mark } : {};
  const count = view.departments.length;
  const pages: readonly NamedPage[] = [
    { name: 'front', heading: t.about },
    { name: 'how-to', heading: t.howTo.title },
    { name: 'changes', heading: t.changes.title },
    { name: 'contents', heading: t.contents },
    { name: 'summary', heading: t.summary },
    ...appendices.map(({ anchor, title }) => ({ name: anchor, heading: title })),
    ...view.departments.flatMap(({ items }, position): readonly NamedPage[] => {
      const thumb = { label: tools.lang === 'zh' ? toChinese(`${position + 1}`) : `${position + 1}`, position, count };
      const named = items.map(({ name, number }, index) => ({ name: itemPage(position, index), heading: `${number} ${name}`, thumb }));
      return [{ name: dividerPage(position), thumb }, ...named];
    }),
  ];
  return `${styleOf(tools, sheets[view.readers], theme)}\n${pageCss({ title: view.title, pages, pageOf: t.pageOf, ...mark })}`;
}

export const itemPage = (department: number, item: number): string => `item-${department + 1}-${item + 1}`;
export const dividerPage = (department: number): string => `divider-${department + 1}`;
