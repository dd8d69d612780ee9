/**
 * The back of a book. In: its view. Out: which appendices it has, and the index of laws and the forms as templates place them.
 */
import { type HandbookForm, type HandbookView, itemAnchor } from '../../compile/handbook-view-types.ts';
import type { Citing } from '../../compile/law-index.ts';
import { toChinese } from '../../schema/numerals.ts';
import { markdown } from '../markdown.ts';
import { trusted } from '../templates.ts';
import type { RenderTools } from '../tools.ts';
import { citedBy, markedIn } from './cited.ts';
import { embed } from './embed.ts';
import { bookTexts } from './texts.ts';

export interface Appendix {
  readonly anchor: 'offices' | 'laws' | 'forms';
  readonly number: string;
  readonly title: string;
}

export function appendicesOf(view: HandbookView, { lang }: RenderTools): readonly Appendix[] {
  const t = bookTexts(lang);
  const present = { offices: view.offices.length, laws: view.laws.length, forms: view.forms.length + view.otherFiles.length };
  const anchors = (['offices', 'laws', 'forms'] as const).filter((anchor) => present[anchor] > 0);
  return anchors.map((anchor, at) => ({
    anchor,
    number: t.appendix(lang === 'zh' ? toChinese(`${at + 1}`) : `${at + 1}`),
    title: t[anchor],
  }));
}

/** Each item with the place in its chapter that cites the article; `chapters` are those in which places are marked. */
export function lawModels(view: HandbookView, chapters: readonly string[]): readonly object[] {
  const cited = citedBy(view);
  const marked = markedIn(chapters);
  const linked = ({ id, citation, name }: Citing): object => {
    const anchor = cited.get(id)?.get(citation) ?? '';
    return { name, anchor: marked.has(anchor) ? anchor : itemAnchor(id) };
  };
  return view.laws.map((law) => ({ ...law, articles: law.articles.map((article) => ({ ...article, items: article.items.map(linked) })) }));
}

/** The forms of one item share pages; the first of them opens one. */
export const formModels = (forms: readonly HandbookForm[], tools: RenderTools): readonly object[] =>
  groupForms(forms).flatMap((group) => group.forms.map((form, at) => ({ ...formModel(form, tools), opens: at === 0 })));

/** Rows, paragraphs and headings; with more a form fills most of a page or does not fit on it. */
const linesOfShortForm = 28;

/** The form's own heading repeats its name, so it sinks below the heading of the page. */
function formModel(form: HandbookForm, tools: RenderTools): object {
  const body = embed(markdown(tools.fileText(form.path) ?? ''), { prefix: `${form.anchor}.`, sink: 2, places: new Map(), pageWords: '' });
  return { ...form, body: trusted(body), isLong: (body.match(/<(?:tr|p|li|h[1-6])\b/g)?.length ?? 0) > linesOfShortForm };
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
