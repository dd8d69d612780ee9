/**
 * Books. In: a handbook and the catalogue. Out: one print job, a whole HTML document. A book for the public is made from a
 * published catalogue only, whatever it is handed.
 */
import type { Catalogue } from '../compile/catalogue.ts';
import { makeTerms } from '../compile/guide-view-terms.ts';
import { arrangeHandbook, type HandbookForm, type HandbookView, itemAnchor } from '../compile/handbook-view.ts';
import type { ItemRef } from '../compile/law-index.ts';
import { publish } from '../compile/publish.ts';
import { toChinese } from '../schema/numerals.ts';
import type { PrintJob } from './artifact.ts';
import { chapter, placesIn } from './handbook/chapters.ts';
import { embed } from './handbook/embed.ts';
import { type NamedPage, pageCss } from './handbook/page-css.ts';
import { type BookTexts, bookTexts, longDate } from './handbook/texts.ts';
import { markdown } from './markdown.ts';
import { trusted } from './templates.ts';
import type { RenderTools } from './tools.ts';

export type HandbookWithId = Catalogue['handbooks'][number];

export function handbookPrintJob(handbook: HandbookWithId, catalogue: Catalogue, tools: RenderTools): PrintJob {
  const isInternal = handbook.readers === 'staff';
  const view = arrangeHandbook(makeTerms(tools.lang, tools.standards), handbook, isInternal ? catalogue : publish(catalogue));
  return {
    path: `${isInternal ? 'internal' : 'public'}/handbooks/${handbook.id}.pdf`,
    html: tools.render('handbook/book', bookModel(view, tools)),
    title: view.title,
    lang: tools.lang === 'zh' ? 'zh-CN' : 'en',
    author: view.publisher,
    subject: bookTexts(tools.lang)[isInternal ? 'manuals' : 'guides'],
    ...(view.date === undefined ? {} : { date: view.date }),
    pageNumbers: true,
  };
}

function bookModel(view: HandbookView, tools: RenderTools): object {
  const t = bookTexts(tools.lang);
  const appendices = appendicesOf(view, t);
  const forms = view.forms.map((form) => formModel(form, tools));
  return {
    t,
    htmlLang: tools.lang === 'zh' ? 'zh-CN' : 'en',
    isInternal: view.readers === 'staff',
    date: view.date === undefined ? undefined : longDate(view.date, tools.lang),
    about: aboutOf(view, t, tools),
    appendices,
    appendixOf: Object.fromEntries(appendices.map(({ anchor, number }) => [anchor, number])),
    titleStyle: titleStyle(view.title),
    formGroups: groupForms(view.forms),
    hasForms: view.forms.length + view.otherFiles.length > 0,
    css: trusted(bookCss(view, t, appendices, tools)),
    book: { ...view, departments: departmentModels(view, t, tools), laws: lawModels(view), forms },
  };
}

interface Appendix {
  readonly anchor: 'offices' | 'laws' | 'forms';
  readonly number: string;
  readonly title: string;
}

function appendicesOf(view: HandbookView, t: BookTexts): readonly Appendix[] {
  const present = { offices: view.offices.length, laws: view.laws.length, forms: view.forms.length + view.otherFiles.length };
  const anchors = (['offices', 'laws', 'forms'] as const).filter((anchor) => present[anchor] > 0);
  return anchors.map((anchor, at) => ({
    anchor,
    number: t.appendix(t === bookTexts('zh') ? toChinese(`${at + 1}`) : `${at + 1}`),
    title: t[anchor],
  }));
}

function departmentModels(view: HandbookView, t: BookTexts, tools: RenderTools): readonly object[] {
  const places = placesIn(view);
  return view.departments.map((department, at) => ({
    ...department,
    items: department.items.map((item, index) => ({
      ...item,
      materialsText: t.materials(item.materials, item.bring),
      page: itemPage(at, index),
      body: trusted(chapter(item, view.readers, places, tools)),
    })),
  }));
}

const itemPage = (department: number, item: number): string => `item-${department + 1}-${item + 1}`;

function lawModels({ laws }: HandbookView): readonly object[] {
  const linked = (items: readonly ItemRef[]): readonly object[] => items.map((item) => ({ ...item, anchor: itemAnchor(item.id) }));
  return laws.map((law) => ({ ...law, articles: law.articles.map((article) => ({ ...article, items: linked(article.items) })) }));
}

/** The form's own heading repeats its name, so it sinks below the heading of the page. */
function formModel(form: HandbookForm, tools: RenderTools): object {
  const body = embed(markdown(tools.fileText(form.path) ?? ''), { prefix: `${form.anchor}.`, sink: 2, places: new Map(), pageWords: '' });
  return { ...form, body: trusted(body) };
}

/** Forms are listed under the first item that uses them. */
function groupForms(forms: readonly HandbookForm[]): readonly { readonly name: string; readonly forms: readonly HandbookForm[] }[] {
  const groups = new Map<string, { readonly name: string; readonly forms: HandbookForm[] }>();
  for (const form of forms) {
    const { id = '', name = '' } = form.items[0] ?? {};
    const group = groups.get(id) ?? { name, forms: [] };
    group.forms.push(form);
    groups.set(id, group);
  }
  return [...groups.values()];
}

/** Chromium does not balance lines on paper, so a Chinese title gets the width that makes its lines equally long. */
function titleStyle(title: string): string | undefined {
  const { length } = [...title];
  if (/[a-z]{4}/i.test(title) || length <= charactersInTitleLine) return undefined;
  const lines = Math.ceil(length / charactersInTitleLine);
  return `max-width: ${Math.ceil(length / lines) + 0.2}em`;
}

const charactersInTitleLine = 12;

function aboutOf(view: HandbookView, t: BookTexts, { lang }: RenderTools): readonly object[] {
  const { departments, topics, listed } = view.chosen;
  const choice = [
    ...(departments.length === 0 ? [] : [t.byDepartments(departments.join(t.comma))]),
    ...(topics.length === 0 ? [] : [t.byTopics(topics.join(t.comma))]),
    ...(listed === 0 ? [] : [t.byList(listed)]),
  ];
  const facts: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    [t.bookTitle, [[view.title, view.subtitle].filter(Boolean).join(t.colon)]],
    [t.number, [view.number]],
    [t.edition, [view.edition]],
    [t.date, [view.date === undefined ? undefined : longDate(view.date, lang)]],
    [t.publisher, [view.publisher]],
    [t.region, [view.region]],
    [t.readers, [t.readersOf[view.readers]]],
    [t.choice, choice.length === 0 ? [t.all(view.region)] : choice],
    [t.holds, [t.count(view.count, view.departments.length)]],
  ];
  return facts
    .map(([label, lines]) => ({ label, lines: lines.filter((line) => line !== undefined) }))
    .filter(({ lines }) => lines.length > 0);
}

const sheets = {
  public: [
    'shared/tokens.css',
    'shared/base.css',
    'guide/guide.css',
    'guide/print.css',
    'handbook/handbook.css',
    'handbook/guide-chapter.css',
  ],
  staff: [
    'shared/tokens.css',
    'shared/base.css',
    'manual/manual.css',
    'manual/print.css',
    'handbook/handbook.css',
    'handbook/manual-chapter.css',
  ],
};

function bookCss(view: HandbookView, t: BookTexts, appendices: readonly Appendix[], tools: RenderTools): string {
  const pages: readonly NamedPage[] = [
    { name: 'front', heading: t.about },
    { name: 'contents', heading: t.contents },
    { name: 'summary', heading: t.summary },
    ...appendices.map(({ anchor, title }) => ({ name: anchor, heading: title })),
    ...view.departments.flatMap(({ items }, at) =>
      items.map(({ name, number }, index) => ({ name: itemPage(at, index), heading: `${number} ${name}` })),
    ),
  ];
  return `${sheets[view.readers].map(tools.asset).join('\n')}\n${pageCss({ title: view.title, pages, pageOf: t.pageOf, ...(view.readers === 'staff' ? { mark: t.internal } : {}) })}`;
}
