/**
 * Tables and facts of a manual from the annotated schema. In: values of one kind and the names of their elements. Out: a
 * table with a column for each element that somebody filled in.
 */
import type { Discretion, PublicItem, ReviewPoint, When } from '../schema/generated/types.ts';
import { factsOf } from './guide-view-facts.ts';
import { labelOf, type Terms, whenText } from './guide-view-terms.ts';
import type { Fact } from './guide-view-types.ts';
import type { Column, TableView } from './manual-view-types.ts';

export interface ManualTerms extends Terms {
  readonly situations: PublicItem['situations'];
}

const long = new Set([
  'point',
  'standard',
  'failure',
  'basis',
  'case',
  'decision',
  'duties',
  'powers',
  'recusal',
  'control',
  'risk',
  'note',
  'trigger',
  'reduction',
  'remarks',
]);

/** A column of its own beside those of the schema: its name and its text in each row. */
export interface ExtraColumn<T> {
  readonly label: string;
  readonly at: 'first' | 'last';
  readonly cell: (value: T, row: number) => Omit<Fact, 'label'>;
  readonly size?: Column['size'];
}

export interface TableSpec<T> {
  readonly caption: string;
  readonly owner: string;
  readonly values: readonly T[] | undefined;
  readonly keys: readonly (keyof T & string)[];
  readonly extras?: readonly ExtraColumn<T>[];
}

interface Draft {
  readonly column: Column;
  readonly cells: readonly Fact[];
}

/** None when there is nothing to show. */
export function tableOf<T extends object>(
  terms: Terms,
  { caption, owner, values = [], keys, extras = [] }: TableSpec<T>,
): readonly TableView[] {
  if (values.length === 0) return [];
  const extra = (at: ExtraColumn<T>['at']): readonly Draft[] =>
    extras
      .filter((column) => column.at === at)
      .map(({ label, cell, size = 'short' }) => ({
        column: { label, size },
        cells: values.map((value, row) => ({ label, ...cell(value, row) })),
      }));
  const own = keys.map((key) => columnOf(terms, owner, values, key));
  const drafts = [...extra('first'), ...own, ...extra('last')].filter(({ cells }) => cells.some(hasValue));
  const rows = values.map((_, row) => ({ cells: drafts.map(({ cells, column }) => cells[row] ?? { label: column.label }) }));
  return [{ caption, columns: drafts.map(({ column }) => column), rows }];
}

function columnOf<T extends object>(terms: Terms, owner: string, values: readonly T[], key: keyof T & string): Draft {
  const label = labelOf(terms, owner, key);
  const cells = values.map((value) => factsOf(terms, owner, value, [key])[0] ?? { label });
  return { column: { label, size: long.has(key) ? 'long' : 'short' }, cells };
}

const hasValue = ({ label: _, ...value }: Fact): boolean => Object.values(value).some((part) => part !== undefined && part !== '');

export const whenOf = (terms: ManualTerms, when: When | undefined): { readonly when?: string } => {
  const text = whenText(terms, when, terms.situations);
  return text === undefined ? {} : { when: text };
};

/** What a point says when its desk is left out. */
export const deskOf = ({ desk }: ReviewPoint): NonNullable<ReviewPoint['desk']> => desk ?? 'review';
const desks = ['intake', 'acceptance', 'review'] as const;

/** In the order in which an application passes the desks. */
export function reviewTable(terms: Terms, points: readonly ReviewPoint[] | undefined, caption: string): readonly TableView[] {
  const sorted = desks.flatMap((desk) =>
    (points ?? []).filter((point) => deskOf(point) === desk).map((point): ReviewPoint => ({ ...point, desk })),
  );
  return tableOf(terms, {
    caption,
    owner: 'reviewPoint',
    values: sorted,
    keys: ['desk', 'point', 'manner', 'standard', 'failure', 'basis'],
  });
}

export const discretionTable = (terms: Terms, values: readonly Discretion[] | undefined, caption: string): readonly TableView[] =>
  tableOf(terms, { caption, owner: 'discretion', values, keys: ['case', 'decision', 'basis'] });

/** A fact of one element, or nothing to spread. */
export function factAs<T extends object, K extends string>(
  terms: Terms,
  owner: string,
  value: T,
  key: keyof T & string,
  name: K,
): { readonly [P in K]?: Fact } {
  const [fact] = factsOf(terms, owner, value, [key]);
  return (fact === undefined ? {} : { [name]: fact }) as { readonly [P in K]?: Fact };
}
