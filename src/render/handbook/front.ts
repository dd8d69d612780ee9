/**
 * The front of a book. In: its view. Out: how its title is set, and what the notice says about the edition.
 */
import type { HandbookView } from '../../compile/handbook-view-types.ts';
import type { RenderTools } from '../tools.ts';
import { bookTexts, longDate } from './texts.ts';

/** Chromium does not balance lines on paper, so a Chinese title gets the width that makes its lines equally long. */
export function titleStyle(title: string): string | undefined {
  const { length } = [...title];
  if (/[a-z]{4}/i.test(title) || length <= charactersInTitleLine) return undefined;
  const lines = Math.ceil(length / charactersInTitleLine);
  return `max-width: ${Math.ceil(length / lines) + 0.2}em`;
}

const charactersInTitleLine = 12;

export function aboutOf(view: HandbookView, { lang }: RenderTools): readonly object[] {
  const t = bookTexts(lang);
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
    [t.note, [view.editionNote]],
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
