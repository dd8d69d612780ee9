/**
 * The back of a book. In: its view. Out: which appendices it has, and the indexes and the forms as templates place them.
 */
import { type HandbookForm, type HandbookView, itemAnchor } from '../../compile/handbook-view-types.ts';
import type { ItemRef } from '../../compile/law-index.ts';
import { toChinese } from '../../schema/numerals.ts';
import { markdown } from '../markdown.ts';
import { trusted } from '../templates.ts';
import type { RenderTools } from '../tools.ts';
import { byLetter, type Letter } from './alphabet.ts';
import type { Marked } from './cited.ts';
import { embed } from './embed.ts';
import { bookTexts } from './texts.ts';

const anchors = ['offices', 'names', 'materials', 'laws', 'forms'] as const;

export interface Appendix {
  readonly anchor: (typeof anchors)[number];
  readonly number: string;
  readonly title: string;
}

export function appendicesOf(view: HandbookView, { lang }: RenderTools): readonly Appendix[] {
  const t = bookTexts(lang);
  const present = {
    offices: view.offices.length,
    names: view.count,
    materials: view.materials.length,
    laws: view.laws.length,
    forms: view.forms.length + view.otherFiles.length,
  };
  return anchors
    .filter((anchor) => present[anchor] > 0)
    .map((anchor, at) => ({
      anchor,
      number: t.appendix(lang === 'zh' ? toChinese(`${at + 1}`) : `${at + 1}`),
      title: t[anchor],
    }));
}

/** What was marked in the chapters, by the ids of their items. */
export type Places = ReadonlyMap<string, Marked>;

/** An item in an index, with all places to turn to. */
interface Indexed extends ItemRef {
  readonly places: readonly string[];
}

const indexed = ({ id, name }: ItemRef, places: readonly string[]): Indexed => ({
  id,
  name,
  places: places.length === 0 ? [itemAnchor(id)] : places,
});

export const lawModels = (view: HandbookView, places: Places): readonly object[] =>
  view.laws.map((law) => ({
    ...law,
    articles: law.articles.map((article) => ({
      ...article,
      items: article.items.map((item) => {
        const marked = item.citations.flatMap((citation) => places.get(item.id)?.citations.get(citation) ?? []);
        return indexed(
          item,
          [...new Set(marked)].sort((a, b) => ordinal(a) - ordinal(b)),
        );
      }),
    })),
  }));

/** Anchors are numbered in the order of the chapter. */
const ordinal = (anchor: string): number => Number(/\d+$/.exec(anchor)?.[0] ?? 0);

export const materialModels = (view: HandbookView, places: Places): readonly Letter<object>[] =>
  byLetter(
    view.materials.map(({ name, items }) => ({
      name,
      items: items.map((item) => indexed(item, places.get(item.id)?.materials.get(name) ?? [])),
    })),
  );

/** Official names and everyday words; what is called like the item itself needs no line of its own. */
export function nameModels(view: HandbookView): readonly Letter<object>[] {
  const items = view.departments.flatMap((department) => department.items);
  const entries = items.flatMap(({ name, number, anchor, popularNames }) => [
    { name, number, anchor },
    ...[...new Set(popularNames)].filter((word) => word !== name).map((word) => ({ name: word, item: name, number, anchor })),
  ]);
  return byLetter(entries);
}

/** The forms of one item share pages; the first of them opens one. */
export const formModels = (forms: readonly HandbookForm[], tools: RenderTools): readonly object[] =>
  groupForms(forms).flatMap((group) => group.forms.map((form, at) => ({ ...formModel(form, tools), opens: at === 0 })));

/** Rows, paragraphs and headings; with more a form fills most of a page or does not fit on it. */
const linesOfShortForm = 28;

/** The form's own heading repeats its name, so it sinks below the heading of the page. */
function formModel(form: HandbookForm, tools: RenderTools): object {
  const body = embed(markdown(tools.fileText(form.path) ?? ''), { prefix: `${form.anchor}.`, sink: 2, places: new Map(), pageWords: '' });
  // The cell above what is to be filled in is no header when it says nothing.
  const cells = body.replaceAll('<th></th>', '<td></td>');
  return { ...form, body: trusted(cells), isLong: (body.match(/<(?:tr|p|li|h[1-6])\b/g)?.length ?? 0) > linesOfShortForm };
}

/** Forms are listed under the first item that uses them. */
export function groupForms(forms: readonly HandbookForm[]): readonly { readonly name: string; readonly forms: readonly HandbookForm[] }[] {
  const groups = new Map<string, { readonly name: string; readonly forms: HandbookForm[] }>();
  for (const form of forms) {
    const { id = '', name = '' } = form.items[0] ?? {};
    const group = groups.get(id) ?? { name, forms: [] };
    group.forms.push(form);
    groups.set(id, group);
  }
  return [...groups.values()];
}
