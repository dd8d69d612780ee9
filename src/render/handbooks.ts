/**
 * Books. In: a handbook and the catalogue. Out: one print job, a whole HTML document, and what other programs may know of the book.
 * A book for the public is made from a published catalogue only, whatever it is handed.
 */

import type { Catalogue } from '../compile/catalogue.ts';
import { emblemPath } from '../compile/check-theme.ts';
import { itemPath } from '../compile/guide-view-links.ts';
import { makeTerms } from '../compile/guide-view-terms.ts';
import { chooseItems } from '../compile/handbook-choice.ts';
import { arrangeHandbook } from '../compile/handbook-view.ts';
import type { HandbookItem, HandbookView } from '../compile/handbook-view-types.ts';
import type { Previous } from '../compile/previous.ts';
import { publish } from '../compile/publish.ts';
import type { Workspace } from '../schema/generated/types.ts';
import type { Artifact, PrintJob } from './artifact.ts';
import { appendicesOf, formModels, groupForms, lawModels, materialModels, nameModels, type Places } from './handbook/back.ts';
import { markChanges } from './handbook/bars.ts';
import { type Changes, changesModel, changesOf, type ItemChange } from './handbook/changes.ts';
import { chapter, placesIn } from './handbook/chapters.ts';
import { type Marked, markPlaces, type Wanted, wantedOf } from './handbook/cited.ts';
import { contentHash } from './handbook/content-hash.ts';
import { aboutOf, howToOf, titleStyle } from './handbook/front.ts';
import { bookCss, dividerPage, itemPage } from './handbook/style.ts';
import { bookTexts, longDate } from './handbook/texts.ts';
import { keepTogether } from './keep-together.ts';
import { manualTexts } from './manual/texts.ts';
import { absolute } from './site/shell.ts';
import { trusted } from './templates.ts';
import type { RenderTools } from './tools.ts';

export type HandbookWithId = Catalogue['handbooks'][number];

const htmlLang = ({ lang }: RenderTools): string => (lang === 'zh' ? 'zh-CN' : 'en');

const sideOf = ({ readers }: HandbookWithId): 'public' | 'internal' => (readers === 'staff' ? 'internal' : 'public');

function viewOf(handbook: HandbookWithId, catalogue: Catalogue, tools: RenderTools): HandbookView {
  const chosen = { ...catalogue, items: chooseItems(handbook, catalogue) };
  return arrangeHandbook(makeTerms(tools.lang, tools.standards), handbook, handbook.readers === 'staff' ? chosen : publish(chosen));
}

/** What earlier builds said, by the side of the wall that a book is on. */
export type PreviousSides = Partial<Readonly<Record<'public' | 'internal', Previous>>>;

export function handbookPrintJob(
  handbook: HandbookWithId,
  catalogue: Catalogue,
  tools: RenderTools,
  previous: PreviousSides = {},
): PrintJob {
  const view = viewOf(handbook, catalogue, tools);
  const hash = contentHash(view, tools);
  const before = previous[sideOf(handbook)];
  const changes = before === undefined ? undefined : changesOf(view, before, makeTerms(tools.lang, tools.standards), tools);
  return {
    path: `${sideOf(handbook)}/handbooks/${handbook.id}.pdf`,
    html: keepTogether(tools.render('handbook/book', bookModel({ view, hash, workspace: catalogue.workspace, changes }, tools))),
    title: view.title,
    lang: htmlLang(tools),
    author: view.publisher,
    subject: bookTexts(tools.lang)[handbook.readers === 'staff' ? 'manuals' : 'guides'],
    keywords: [view.region, ...view.departments.map(({ name }) => name), ...(view.edition === undefined ? [] : [view.edition])],
    identifier: `sha256:${hash}`,
    ...(view.date === undefined ? {} : { date: view.date }),
    pageNumbers: true,
  };
}

/** What a book holds, for the next edition to be compared with and for whoever wants to know whether two books are the same. */
export function handbookData(handbook: HandbookWithId, catalogue: Catalogue, tools: RenderTools): Artifact {
  const view = viewOf(handbook, catalogue, tools);
  const { id, title, edition, date, publisher } = view;
  const items = view.departments.flatMap((department) => department.items.map((item) => item.id));
  const data = { id, title, edition, date, publisher, sha256: contentHash(view, tools), items };
  return { path: `${sideOf(handbook)}/handbooks/${id}.json`, content: `${JSON.stringify(data, null, 1)}\n` };
}

interface Book {
  readonly view: HandbookView;
  readonly hash: string;
  readonly workspace: Workspace;
  readonly changes: Changes | undefined;
}

function bookModel(book: Book, tools: RenderTools): object {
  const { view, hash, workspace, changes } = book;
  const t = bookTexts(tools.lang);
  const appendices = appendicesOf(view, tools);
  const { departments, places } = departmentModels(book, tools);
  const hasQr = absolute({ workspace }, '') !== undefined;
  const emblem = workspace.theme?.emblem === undefined ? undefined : emblemPath(workspace.theme.emblem);
  return {
    t,
    htmlLang: htmlLang(tools),
    isInternal: view.readers === 'staff',
    mark: manualTexts(tools.lang).mark,
    emblem: emblem === undefined ? undefined : tools.picture?.(emblem),
    emblemName: t.emblemOf(workspace.publisher),
    formsNote: t.formsNote[view.readers],
    date: view.date === undefined ? undefined : longDate(view.date, tools.lang),
    about: aboutOf(view, hash, tools),
    ...howToOf(view, { appendices, hasQr, hasChanges: changes !== undefined }, tools),
    ...(changes === undefined ? {} : { changes: changesModel(changes, tools) }),
    appendices,
    appendixOf: Object.fromEntries(appendices.map(({ anchor, number }) => [anchor, number])),
    titleStyle: titleStyle(view.title),
    byDepartment: view.departments.length > 1,
    formGroups: groupForms(view.forms),
    hasForms: view.forms.length + view.otherFiles.length > 0,
    css: trusted(bookCss(view, appendices, tools, workspace.theme)),
    names: nameModels(view),
    materials: materialModels(view, places),
    book: { ...view, departments, laws: lawModels(view, places), forms: formModels(view.forms, tools) },
  };
}

interface Chapters {
  readonly departments: readonly object[];
  /** Where the chapters cite and name what the indexes list. */
  readonly places: Places;
}

function departmentModels({ view, workspace, changes }: Book, tools: RenderTools): Chapters {
  const t = bookTexts(tools.lang);
  const inBook = placesIn(view);
  const wanted = wantedOf(view);
  const places = new Map<string, Marked>();
  const body = (item: HandbookItem): unknown => {
    const address = absolute({ workspace }, itemPath(item.id, 'html'));
    const options = { readers: view.readers, places: inBook, ...(address === undefined ? {} : { address }) };
    const now = chapter(item, options, tools);
    const before = changes?.items.get(item.id)?.before?.bound;
    const html = before === undefined ? now : markChanges(chapter({ ...item, bound: before }, options, tools), now);
    const marked = markPlaces(html, item.anchor, wanted.get(item.id) ?? nothing);
    places.set(item.id, marked);
    return trusted(marked.html);
  };
  const departments = view.departments.map((department, at) => ({
    ...department,
    page: dividerPage(at),
    ordinal: `${at + 1}`,
    items: department.items.map((item, index) => ({
      ...item,
      materialsText: t.materialCount(item.materials, item.bring),
      page: itemPage(at, index),
      ...changeWords(changes?.items.get(item.id), tools),
      body: body(item),
    })),
  }));
  return { departments, places };
}

/** Beside its title, and in words below it, because a bar says nothing to whoever cannot see it. */
function changeWords(change: ItemChange | undefined, { lang }: RenderTools): object {
  if (change === undefined) return {};
  const t = bookTexts(lang);
  const note = change.kind === 'new' ? t.changes.isNew : `${t.changes.note}${t.colon}${change.elements.join(t.comma)}`;
  return { mark: t.changes.kinds[change.kind], changeNote: note };
}

const nothing: Wanted = { citations: new Set(), materials: new Set() };
