/**
 * The front of a book. In: its view. Out: how its title is set, what the notice says about the edition, and how to use the book.
 */
import type { HandbookView } from '../../compile/handbook-view-types.ts';
import type { RenderTools } from '../tools.ts';
import type { Appendix } from './back.ts';
import { shortHash } from './content-hash.ts';
import { bookTexts, longDate } from './texts.ts';

/** Chromium does not balance lines on paper, so a Chinese title gets the width that makes its lines equally long. */
export function titleStyle(title: string): string | undefined {
  const { length } = [...title];
  if (/[a-z]{4}/i.test(title) || length <= charactersInTitleLine) return undefined;
  const lines = Math.ceil(length / charactersInTitleLine);
  return `max-width: ${Math.ceil(length / lines) + 0.2}em`;
}

const charactersInTitleLine = 12;

export function aboutOf(view: HandbookView, hash: string, { lang }: RenderTools): readonly object[] {
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
    [t.hash, [`${shortHash(hash)}${t.open}${t.hashNote}${t.close}`]],
  ];
  return facts
    .map(([label, lines]) => ({ label, lines: lines.filter((line) => line !== undefined) }))
    .filter(({ lines }) => lines.length > 0);
}

type Way = keyof ReturnType<typeof bookTexts>['howTo']['ways'];

export interface HowTo {
  readonly appendices: readonly Appendix[];
  readonly hasQr: boolean;
  /** Whether the book is compared with an earlier one. */
  readonly hasChanges: boolean;
}

/** Only what this book has is explained. */
export function howToOf({ readers }: HandbookView, { appendices, hasQr, hasChanges }: HowTo, { lang }: RenderTools): object {
  const t = bookTexts(lang);
  const { ways, marksOf, readPublic, readStaff, thumbs } = t.howTo;
  const way = (anchor: Way, title: string): object => ({ question: ways[anchor], anchor, title });
  const behind = appendices.map(({ anchor, number, title }) => way(anchor, `${number} ${title}`));
  const shown: readonly (keyof typeof marksOf)[] = [
    ...(readers === 'public' ? (['shared', 'when'] as const) : []),
    'days',
    'page',
    ...(hasQr ? (['qr'] as const) : []),
    ...(hasChanges ? (['bar'] as const) : []),
  ];
  return {
    ways: [way('contents', t.contents), way('summary', t.summary), ...behind, ...(hasChanges ? [way('changes', t.changes.title)] : [])],
    howToRead: [...(readers === 'public' ? readPublic : readStaff), thumbs],
    howToMarks: shown.map((name) => ({ mark: marksOf[name][0], text: marksOf[name][1] })),
  };
}
