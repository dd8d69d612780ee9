/**
 * The manual on paper. In: a bound item. Out: a self-contained A4 document with the item and the internal mark in the running
 * header, the page count in the footer and page numbers in the table of contents; behind it the sheets, to be copied.
 */
import type { BoundItem, Catalogue } from '../../compile/catalogue.ts';
import type { ThemeColours } from '../../theme/palette.ts';
import type { PrintJob } from '../artifact.ts';
import { cssString } from '../guide/print-css.ts';
import { keepTogether } from '../keep-together.ts';
import { styleOf } from '../shared/style.ts';
import { trusted } from '../templates.ts';
import type { RenderTools } from '../tools.ts';
import { manualContent } from './page.ts';
import { sheetsContent } from './sheets.ts';
import { langOf, manualPdfPath } from './shell.ts';
import { manualTexts } from './texts.ts';

const styles = ['manual/manual.css', 'manual/sheet.css', 'manual/print.css'];

function printStyle(tools: RenderTools, name: string, theme?: ThemeColours): string {
  const t = manualTexts(tools.lang);
  return `${styleOf(tools, styles, theme)}
@page {
  @top-left { content: ${cssString(name)}; }
  @top-right { content: ${cssString(t.mark)}; }
  @bottom-center { content: ${t.pageOf('counter(page)', 'counter(pages)')}; }
}
`;
}

export function manualPrintJob(bound: BoundItem, { workspace }: Catalogue, tools: RenderTools): PrintJob {
  const t = manualTexts(tools.lang);
  const { edition } = workspace;
  const body = tools.render('manual/print', {
    ...manualContent(bound, tools),
    ...sheetsContent(bound, tools),
    shell: { root: '', lang: langOf(tools) },
    unlinked: true,
    css: trusted(printStyle(tools, bound.item.name, workspace.theme)),
    workspace,
  });
  return {
    path: `internal/${manualPdfPath(bound.id)}`,
    html: keepTogether(body),
    title: `${bound.item.name} ${t.manual}`,
    lang: langOf(tools),
    author: workspace.publisher,
    subject: t.manual,
    ...(edition?.date === undefined ? {} : { date: edition.date }),
    pageNumbers: true,
  };
}
