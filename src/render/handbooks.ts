/**
 * Books. In: a handbook and the catalogue. Out: one print job, a whole HTML document. A book for the public is made from a
 * published catalogue only, whatever it is handed.
 */

import type { Catalogue } from '../compile/catalogue.ts';
import { makeTerms } from '../compile/guide-view-terms.ts';
import { chooseItems } from '../compile/handbook-choice.ts';
import { arrangeHandbook } from '../compile/handbook-view.ts';
import type { HandbookView } from '../compile/handbook-view-types.ts';
import { publish } from '../compile/publish.ts';
import type { ThemeColours } from '../theme/palette.ts';
import type { PrintJob } from './artifact.ts';
import { appendicesOf, formModels, groupForms, lawModels } from './handbook/back.ts';
import { chapter, placesIn } from './handbook/chapters.ts';
import { citedBy, markCited } from './handbook/cited.ts';
import { aboutOf, titleStyle } from './handbook/front.ts';
import { bookCss, itemPage } from './handbook/style.ts';
import { bookTexts, longDate } from './handbook/texts.ts';
import { keepTogether } from './keep-together.ts';
import { manualTexts } from './manual/texts.ts';
import { trusted } from './templates.ts';
import type { RenderTools } from './tools.ts';

export type HandbookWithId = Catalogue['handbooks'][number];

const htmlLang = ({ lang }: RenderTools): string => (lang === 'zh' ? 'zh-CN' : 'en');

export function handbookPrintJob(handbook: HandbookWithId, catalogue: Catalogue, tools: RenderTools): PrintJob {
  const isInternal = handbook.readers === 'staff';
  const chosen = { ...catalogue, items: chooseItems(handbook, catalogue) };
  const view = arrangeHandbook(makeTerms(tools.lang, tools.standards), handbook, isInternal ? chosen : publish(chosen));
  return {
    path: `${isInternal ? 'internal' : 'public'}/handbooks/${handbook.id}.pdf`,
    html: keepTogether(tools.render('handbook/book', bookModel(view, tools, catalogue.workspace.theme))),
    title: view.title,
    lang: htmlLang(tools),
    author: view.publisher,
    subject: bookTexts(tools.lang)[isInternal ? 'manuals' : 'guides'],
    ...(view.date === undefined ? {} : { date: view.date }),
    pageNumbers: true,
  };
}

function bookModel(view: HandbookView, tools: RenderTools, theme?: ThemeColours): object {
  const appendices = appendicesOf(view, tools);
  const departments = departmentModels(view, tools);
  const forms = formModels(view.forms, tools);
  return {
    t: bookTexts(tools.lang),
    htmlLang: htmlLang(tools),
    isInternal: view.readers === 'staff',
    mark: manualTexts(tools.lang).mark,
    formsNote: bookTexts(tools.lang).formsNote[view.readers],
    date: view.date === undefined ? undefined : longDate(view.date, tools.lang),
    about: aboutOf(view, tools),
    appendices,
    appendixOf: Object.fromEntries(appendices.map(({ anchor, number }) => [anchor, number])),
    titleStyle: titleStyle(view.title),
    formGroups: groupForms(view.forms),
    hasForms: view.forms.length + view.otherFiles.length > 0,
    css: trusted(bookCss(view, appendices, tools, theme)),
    book: {
      ...view,
      departments,
      laws: lawModels(
        view,
        departments.flatMap(({ items }) => items.map(({ body }) => String(body))),
      ),
      forms,
    },
  };
}

interface DepartmentModel {
  readonly items: readonly { readonly body: unknown }[];
}

function departmentModels(view: HandbookView, tools: RenderTools): readonly DepartmentModel[] {
  const t = bookTexts(tools.lang);
  const places = placesIn(view);
  const cited = citedBy(view);
  return view.departments.map((department, at) => ({
    ...department,
    items: department.items.map((item, index) => ({
      ...item,
      materialsText: t.materials(item.materials, item.bring),
      page: itemPage(at, index),
      body: trusted(markCited(chapter(item, view.readers, places, tools), cited.get(item.id) ?? new Map())),
    })),
  }));
}
