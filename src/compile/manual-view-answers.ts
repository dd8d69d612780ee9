/**
 * What each answer brings. In: an item that asks questions. Out: a table with a row for each answer, naming the conditions,
 * materials, steps and fees that are not for everybody, each a way to its place in the manual.
 */
import type { Item } from '../schema/generated/types.ts';
import { answersOf } from './answer-keys.ts';
import { labelOf } from './guide-view-terms.ts';
import type { Link } from './guide-view-types.ts';
import type { ManualTerms } from './manual-view-slots.ts';
import type { Column, TableRow, TableView } from './manual-view-types.ts';
import { manualWords } from './manual-view-words.ts';

interface Chosen {
  readonly when: Readonly<Record<string, readonly string[]>>;
  readonly column: number;
  readonly text: string;
  readonly href: string;
}

interface Named {
  readonly name?: string;
  readonly when?: Readonly<Record<string, readonly string[]>>;
}

export function answerTable(terms: ManualTerms, item: Item): readonly TableView[] {
  const situations = Object.entries(item.situations ?? {});
  if (situations.length === 0) return [];
  const words = manualWords(terms.lang);
  const columns = [words.condition, ...['materials', 'steps', 'fees'].map((key) => labelOf(terms, '', key))];
  const chosen = chosenParts(terms, item);
  const used = columns.map((_, column) => chosen.some((part) => part.column === column));
  const rows = situations.flatMap(([name, { options }]) =>
    options.map((option): TableRow => {
      const here = chosen.filter(({ when }) => when[name]?.includes(option));
      const cells = columns.flatMap((label, column) => {
        const links = here.filter((part) => part.column === column).map((part) => linkOf(part, name, terms));
        return used[column] ? [links.length === 0 ? { label, text: '' } : { label, value: { links } }] : [];
      });
      return {
        answers: answersOf({ [name]: [option] }, item.situations),
        cells: [{ label: labelOf(terms, '', 'situations'), text: name }, { label: words.answer, text: option }, ...cells],
      };
    }),
  );
  const names = [labelOf(terms, '', 'situations'), words.answer, ...columns.filter((_, column) => used[column])];
  return [{ caption: words.whatFollows, columns: names.map((label): Column => ({ label, size: 'normal' })), rows }];
}

function chosenParts(terms: ManualTerms, item: Item): readonly Chosen[] {
  const parts = (
    column: number,
    list: readonly Named[] | undefined,
    anchor: string,
    text: (name: string, at: number) => string,
  ): readonly Chosen[] =>
    (list ?? []).flatMap(({ name = '', when }, at) =>
      when === undefined ? [] : [{ when, column, text: text(name, at), href: `#${anchor}${anchor.endsWith('-') ? at + 1 : ''}` }],
    );
  const words = manualWords(terms.lang);
  const counted = (name: string) => (_: string, at: number) => `${name} ${at + 1}`;
  const numbered = (name: string, at: number) => `${at + 1} ${name}`;
  return [
    ...parts(0, item.conditions, 'condition-', counted(words.acceptanceConditions)),
    ...parts(0, item.grantConditions, 'grant-', counted(labelOf(terms, '', 'grantConditions'))),
    ...parts(1, item.materials, 'material-', numbered),
    ...parts(2, item.steps, 'step-', numbered),
    ...parts(3, item.fees?.items, 'outcome', (name) => name),
  ];
}

/** Other questions that decide too are named, so that nobody takes one answer for enough. */
function linkOf({ when, text, href }: Chosen, question: string, terms: ManualTerms): Link {
  const others = Object.keys(when).filter((name) => name !== question);
  return { text: others.length === 0 ? text : manualWords(terms.lang).andOthers(text, others.join(terms.words.comma)), href };
}
