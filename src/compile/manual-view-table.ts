/**
 * Tables and facts of a manual from the annotated schema. In: values of one kind and the names of their elements. Out: a
 * table with a column for each element that somebody filled in.
 */
import type { Discretion, ReviewPoint } from '../schema/generated/types.ts';
import { factOf } from './guide-view-facts.ts';
import { codeOf, labelIn, labelOf } from './guide-view-terms.ts';
import type { Fact } from './guide-view-types.ts';
import { type Field, fieldsOf, isText, type ManualTerms } from './manual-view-slots.ts';
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

/** A column for an element of the schema. */
interface ElementColumn<T> extends Field<T> {
  readonly kind: 'element';
  readonly size: Column['size'];
}

/** A column of its own beside those of the schema: its name and its text in each row. */
interface OwnColumn<T> {
  readonly kind: 'own';
  readonly label: (terms: ManualTerms) => string;
  readonly text: (value: T, terms: ManualTerms, row: number) => string;
  readonly size: Column['size'];
}

export type TableColumn<T> = ElementColumn<T> | OwnColumn<T>;

/** Worked out once for all tables of a kind. */
export const columnsOf = <T extends object>(
  owner: string,
  keys: readonly (keyof T & string)[],
  size: (key: string) => Column['size'] = sizeOf,
): readonly TableColumn<T>[] =>
  fieldsOf<T>(owner, keys).map(({ key, element, isPlain }) => ({ kind: 'element', key, element, isPlain, size: size(key) }));

export const ownColumn = <T>(
  label: OwnColumn<T>['label'],
  text: OwnColumn<T>['text'],
  size: Column['size'] = 'normal',
): TableColumn<T> => ({ kind: 'own', label, text, size });

export interface TableSpec<T> {
  readonly caption: string;
  readonly columns: readonly TableColumn<T>[];
  readonly values: readonly T[] | undefined;
  /** Keys of the answers a row is for. */
  readonly answersOf?: (value: T) => string | undefined;
}

type Row = TableView['rows'][number];
type Cell = Row['cells'][number];

const noTables: readonly TableView[] = [];

/** None when there is nothing to show. */
export function tableOf<T extends object>(terms: ManualTerms, { caption, columns, values, answersOf }: TableSpec<T>): readonly TableView[] {
  if (values === undefined || values.length === 0) return noTables;
  const used: Column[] = [];
  const filled: (readonly Cell[])[] = [];
  for (const column of columns) {
    const label = column.kind === 'own' ? column.label(terms) : labelIn(terms, column.element);
    const cells = cellsOf(terms, label, column, values);
    if (cells === undefined) continue;
    used.push({ label, size: column.size });
    filled.push(cells);
  }
  const rows: Row[] = [];
  for (const value of values) {
    const cells: Cell[] = [];
    for (const column of filled) cells.push(column[rows.length] as Cell);
    rows.push({ answers: answersOf?.(value), cells });
  }
  return [{ caption, columns: used, rows }];
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

/** Undefined when there is nothing in any row. */
function cellsOf<T extends object>(
  terms: ManualTerms,
  label: string,
  column: TableColumn<T>,
  values: readonly T[],
): readonly Cell[] | undefined {
  let cells: Cell[] | undefined;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] as T;
    const cell = column.kind === 'own' ? ownCell(terms, label, column, value, row) : elementCell(terms, label, column, value);
    if (cell === undefined) continue;
    cells ??= Array<Cell>(values.length).fill(textCell(label, '', column.size));
    cells[row] = cell;
  }
  return cells;
}

function ownCell<T>(terms: ManualTerms, label: string, { text, size }: OwnColumn<T>, value: T, row: number): Cell | undefined {
  const words = text(value, terms, row);
  return words === '' ? undefined : textCell(label, words, size);
}

/** Most cells are plain words or empty; only the others need the schema's ways of wording. */
function elementCell<T extends object>(
  terms: ManualTerms,
  label: string,
  { key, element, isPlain, size }: ElementColumn<T>,
  value: T,
): Cell | undefined {
  const own: unknown = value[key];
  if (own === undefined || own === '') return undefined;
  if (isPlain && typeof own === 'string') return textCell(label, own, size);
  const fact = factOf(terms, element, own);
  return fact === undefined || fact.text === '' ? undefined : cellOf(label, fact, size);
}

/** What a point says when its desk is left out. */
export const deskOf = ({ desk }: ReviewPoint): NonNullable<ReviewPoint['desk']> => desk ?? 'review';
const desks = ['intake', 'acceptance', 'review'] as const;

const reviewColumns = [
  ownColumn<ReviewPoint>(
    (terms) => labelOf(terms, 'reviewPoint', 'desk'),
    (point, terms) => codeOf(terms, 'desk', deskOf(point)),
    'tight',
  ),
  ...columnsOf<ReviewPoint>('reviewPoint', ['point', 'manner', 'standard', 'failure', 'basis']),
];

/** In the order in which an application passes the desks. */
export function reviewTable(terms: ManualTerms, points: readonly ReviewPoint[] | undefined, caption: string): readonly TableView[] {
  if (points === undefined) return noTables;
  const values: ReviewPoint[] = [];
  for (const desk of desks) for (const point of points) if (deskOf(point) === desk) values.push(point);
  return tableOf(terms, { caption, columns: reviewColumns, values });
}

const discretionColumns = columnsOf<Discretion>('discretion', ['case', 'decision', 'basis']);

export const discretionTable = (terms: ManualTerms, values: readonly Discretion[] | undefined, caption: string): readonly TableView[] =>
  tableOf(terms, { caption, columns: discretionColumns, values });
