/**
 * Tables and facts of a manual from the annotated schema. In: values of one kind and the names of their elements. Out: a
 * table with a column for each element that somebody filled in.
 */
import type { Discretion, ReviewPoint } from '../schema/generated/types.ts';
import { factsOf } from './guide-view-facts.ts';
import { labelOf, nodeOf, type Terms } from './guide-view-terms.ts';
import type { Fact } from './guide-view-types.ts';
import { isText } from './manual-view-slots.ts';
import type { Column, TableView } from './manual-view-types.ts';

const long = new Set<string>([
  'point',
  'standard',
  'failure',
  'basis',
  'case',
  'decision',
  'duties',
  'powers',
  'control',
  'risk',
  'note',
  'trigger',
]);
const tight = new Set<string>([
  'desk',
  'manner',
  'level',
  'limit',
  'counted',
  'charged',
  'version',
  'date',
  'need',
  'validity',
  'reducible',
]);
const sizeOf = (key: string): Column['size'] => (tight.has(key) ? 'tight' : long.has(key) ? 'long' : 'normal');

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
  /** Keys of the answers a row is for. */
  readonly answersOf?: (value: T) => { readonly answers?: string };
}

interface Draft {
  readonly column: Column;
  readonly cells: readonly Fact[];
}

/** None when there is nothing to show. */
export function tableOf<T extends object>(
  terms: Terms,
  { caption, owner, values = [], keys, extras = [], answersOf = () => ({}) }: TableSpec<T>,
): readonly TableView[] {
  if (values.length === 0) return [];
  const extra = (at: ExtraColumn<T>['at']): readonly Draft[] =>
    extras
      .filter((column) => column.at === at)
      .map(({ label, cell, size = 'normal' }) => ({
        column: { label, size },
        cells: values.map((value, row) => ({ label, ...cell(value, row) })),
      }));
  const own = keys.map((key) => columnOf(terms, owner, values, key));
  const drafts = [...extra('first'), ...own, ...extra('last')].filter(({ cells }) => cells.some(hasValue));
  const rows = values.map((value, row) => ({
    ...answersOf(value),
    cells: drafts.map(({ cells, column }) => cellOf(cells[row] ?? { label: column.label }, column.size)),
  }));
  return [{ caption, columns: drafts.map(({ column }) => column), rows }];
}

type Cell = TableView['rows'][number]['cells'][number];

function cellOf(fact: Fact, size: Column['size']): Cell {
  const { label, text = '' } = fact;
  const cell = isText(fact) ? { label, text } : { label, value: fact };
  return size === 'tight' ? { ...cell, size } : cell;
}

/** Most cells are plain words or empty; only the others need the schema's ways of wording. */
function columnOf<T extends object>(terms: Terms, owner: string, values: readonly T[], key: keyof T & string): Draft {
  const label = labelOf(terms, owner, key);
  const { codes, format, form, type } = nodeOf(owner, key);
  const isPlain = type === 'string' && codes === undefined && format === undefined && form === undefined;
  const cells = values.map((value): Fact => {
    const own: unknown = value[key];
    if (own === undefined) return { label };
    return isPlain && typeof own === 'string' ? { label, text: own } : (factsOf(terms, owner, value, [key])[0] ?? { label });
  });
  return { column: { label, size: sizeOf(key) }, cells };
}

const hasValue = (fact: Fact): boolean => !isText(fact) || (fact.text !== undefined && fact.text !== '');

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
