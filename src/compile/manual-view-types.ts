/**
 * What an internal manual (业务手册) and its sheets say, as plain data without HTML. HTML pages, PDF and staff handbooks all
 * read these views, so their words (in the language asked for) are part of them.
 */
import type { AskView, Badge, CitationView, Fact, Link } from './guide-view-types.ts';
import type { SwimlaneView } from './swimlane-types.ts';

/** A named value: running text as a rule, anything else in `value`. */
export interface Slot {
  readonly label: string;
  readonly text?: string | undefined;
  readonly value?: Omit<Fact, 'label'> | undefined;
  /** 'wide' when it needs the whole width where others stand two in a row: a class name, which spares templates a question. */
  readonly span?: 'wide' | undefined;
}

export interface Column {
  readonly label: string;
  /** A tight column holds a number or a code word and is never broken. */
  readonly size: 'tight' | 'normal' | 'long';
}

export interface TableRow {
  /** Keys of the answers it is for. */
  readonly answers?: string | undefined;
  /** One for each column, under the column's name; empty cells have nothing but the name. */
  readonly cells: readonly (Slot & { readonly size?: 'tight' | undefined })[];
}

/** A table of things of one kind; columns that nobody filled in are left out. */
export interface TableView {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

/** A condition, material, step or variant with all that staff must know of it. */
export interface ManualCard {
  readonly anchor: string;
  readonly number: string;
  readonly title?: string | undefined;
  /** Instead of a title where the thing is a sentence. */
  readonly markdown?: string | undefined;
  readonly when?: string | undefined;
  /** Keys of the answers it is for. */
  readonly answers?: string | undefined;
  readonly badges: readonly Badge[];
  /** Short facts that stand in one line. */
  readonly brief: readonly Slot[];
  readonly facts: readonly Slot[];
  /** What passes and what fails, side by side. */
  readonly pass?: Slot | undefined;
  readonly fail?: Slot | undefined;
  readonly tables: readonly TableView[];
  /** What to tell the applicant, word for word. */
  readonly speech?: Slot | undefined;
  readonly more: readonly Slot[];
}

/** A part of a section; it holds what is present, placed in this order. */
export interface ManualBlock {
  readonly heading?: string | undefined;
  /** Keys of the answers its heading and links are for. */
  readonly answers?: string | undefined;
  readonly text?: string | undefined;
  readonly warning?: string | undefined;
  readonly markdown?: string | undefined;
  readonly facts?: readonly Slot[] | undefined;
  readonly basis?: readonly CitationView[] | undefined;
  readonly list?: readonly string[] | undefined;
  readonly tables?: readonly TableView[] | undefined;
  readonly cards?: readonly ManualCard[] | undefined;
  readonly links?: readonly Link[] | undefined;
  readonly flow?: SwimlaneView | undefined;
  /** The same as a table, for screens. */
  readonly flowTable?: TableView | undefined;
}

export interface NumberedBlock extends ManualBlock {
  readonly anchor?: string | undefined;
  readonly number?: string | undefined;
}

export interface ManualSection {
  readonly key: ManualSectionKey;
  readonly number: string;
  readonly heading: string;
  readonly blocks: readonly NumberedBlock[];
}

export interface ManualView {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly kind?: string | undefined;
  readonly agency: string;
  readonly suspended: boolean;
  readonly edition: readonly string[];
  /** What a clerk looks up most often. */
  readonly glance: readonly Slot[];
  /** The questions that narrow the page. */
  readonly ask: readonly AskView[];
  readonly sections: readonly ManualSection[];
}

/** DOMAIN 3.3: fourteen sections in this order; then what else the item holds. */
export const manualSectionKeys = [
  'info',
  'basis',
  'posts',
  'conditions',
  'materials',
  'steps',
  'special',
  'limits',
  'documents',
  'variants',
  'risks',
  'chart',
  'archive',
  'oversight',
  'additions',
  'licence',
  'outcome',
  'service',
  'questions',
] as const;

export type ManualSectionKey = (typeof manualSectionKeys)[number];
