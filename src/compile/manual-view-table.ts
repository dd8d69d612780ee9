/**
 * Tables and facts of a manual from the annotated schema. In: values of one kind and the names of their elements. Out: a
 * table with a column for each element that somebody filled in.
 */
import type { Discretion, ReviewPoint } from '../schema/generated/types.ts';
import { elementOf } from './guide-view-elements.ts';
import { factOf } from './guide-view-facts.ts';
import { labelIn, type Terms } from './guide-view-terms.ts';
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
  readonly answersOf?: (value: T) => string | undefined;
}

type Cell = TableView['rows'][number]['cells'][number];

interface Draft {
  readonly column: Column;
  readonly cells: readonly Cell[];
}

/** None when there is nothing to show. */
export function tableOf<T extends object>(
  terms: Terms,
  { caption, owner, values = [], keys, extras = [], answersOf }: TableSpec<T>,
): readonly TableView[] {
  if (values.length === 0) return [];
  const drafts: Draft[] = [];
  const add = (draft: Draft): void => {
    if (draft.cells.some(hasValue)) drafts.push(draft);
  };
  for (const extra of extras) if (extra.at === 'first') add(extraColumn(values, extra));
  for (const key of keys) add(columnOf(terms, owner, values, key));
  for (const extra of extras) if (extra.at === 'last') add(extraColumn(values, extra));
  const rows = values.map((value, row) => ({
    answers: answersOf?.(value),
    cells: drafts.map(({ cells }) => cells[row] ?? { label: '' }),
  }));
  return [{ caption, columns: drafts.map(({ column }) => column), rows }];
}

/** All cells have the same properties in the same order: then templates find each of them at once. */
export const textCell = (label: string, text: string, size: Column['size'] = 'normal'): Cell => ({
  label,
  text,
  value: undefined,
  span: undefined,
  size: size === 'tight' ? size : undefined,
});

export function cellOf(label: string, fact: Omit<Fact, 'label'>, size: Column['size'] = 'normal'): Cell {
  if (isText(fact)) return textCell(label, fact.text ?? '', size);
  return { label, text: undefined, value: fact, span: undefined, size: size === 'tight' ? size : undefined };
}

const hasValue = ({ text, value }: Cell): boolean => value !== undefined || (text !== undefined && text !== '');

function extraColumn<T>(values: readonly T[], { label, cell, size = 'normal' }: ExtraColumn<T>): Draft {
  return { column: { label, size }, cells: values.map((value, row) => cellOf(label, cell(value, row), size)) };
}

/** Most cells are plain words or empty; only the others need the schema's ways of wording. */
function columnOf<T extends object>(terms: Terms, owner: string, values: readonly T[], key: keyof T & string): Draft {
  const element = elementOf(owner, key);
  const label = labelIn(terms, element);
  const { codes, format, form, type } = element.node;
  const isPlain = type === 'string' && codes === undefined && format === undefined && form === undefined;
  const size = sizeOf(key);
  const cells = values.map((value): Cell => {
    const own: unknown = value[key];
    if (own === undefined) return textCell(label, '', size);
    if (isPlain && typeof own === 'string') return textCell(label, own, size);
    const fact = factOf(terms, element, own);
    return fact === undefined ? textCell(label, '', size) : cellOf(label, fact, size);
  });
  return { column: { label, size }, cells };
}

/** What a point says when its desk is left out. */
export const deskOf = ({ desk }: ReviewPoint): NonNullable<ReviewPoint['desk']> => desk ?? 'review';
const desks = ['intake', 'acceptance', 'review'] as const;

/** In the order in which an application passes the desks. */
export function reviewTable(terms: Terms, points: readonly ReviewPoint[] | undefined, caption: string): readonly TableView[] {
  if (points === undefined) return [];
  const sorted: ReviewPoint[] = [];
  for (const desk of desks)
    for (const point of points) if (deskOf(point) === desk) sorted.push(point.desk === undefined ? { ...point, desk } : point);
  return tableOf(terms, {
    caption,
    owner: 'reviewPoint',
    values: sorted,
    keys: ['desk', 'point', 'manner', 'standard', 'failure', 'basis'],
  });
}

export const discretionTable = (terms: Terms, values: readonly Discretion[] | undefined, caption: string): readonly TableView[] =>
  tableOf(terms, { caption, owner: 'discretion', values, keys: ['case', 'decision', 'basis'] });
