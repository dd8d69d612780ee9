/**
 * What a book of many items says beside its chapters, as plain data without HTML; the chapters are the guides' and manuals'
 * own views.
 */
import type { Handbook, Office } from '../schema/generated/types.ts';
import type { BoundItem, OfficeWithId } from './catalogue.ts';
import type { NamedFile } from './guide-view-files.ts';
import type { ItemRef, LawEntry } from './law-index.ts';
import type { MaterialEntry } from './material-index.ts';

/** One line of the table of all items. */
export interface HandbookItem extends ItemRef {
  readonly anchor: string;
  readonly number: string;
  readonly limit: string;
  readonly visits: string;
  readonly fee: string;
  /** Number of materials, and how many of them the applicant brings. */
  readonly materials: number;
  readonly bring: number;
  /** What people call it: the index of names leads from these words, too. */
  readonly popularNames: readonly string[];
  readonly bound: BoundItem;
}

/** How many items of a department are easy on the applicant. */
export interface HandbookTotals {
  readonly items: number;
  readonly instant: number;
  readonly noVisit: number;
  readonly oneVisit: number;
  readonly free: number;
}

export interface HandbookDepartment {
  readonly anchor: string;
  readonly number: string;
  readonly name: string;
  readonly office?: OfficeWithId<Office>;
  readonly items: readonly HandbookItem[];
  readonly totals: HandbookTotals;
}

export interface HandbookForm extends NamedFile {
  readonly anchor: string;
  readonly items: readonly ItemRef[];
}

export interface HandbookView {
  readonly id: string;
  readonly readers: Handbook['readers'];
  readonly title: string;
  readonly subtitle?: string;
  readonly number?: string;
  readonly edition?: string;
  readonly date?: string;
  readonly publisher: string;
  readonly region: string;
  readonly preface?: string;
  /** What the workspace says of this edition. */
  readonly editionNote?: string;
  /** Why these items; all empty when the book holds all items. */
  readonly chosen: { readonly departments: readonly string[]; readonly topics: readonly string[]; readonly listed: number };
  readonly count: number;
  /** What the workspace says about itself, such as that it is a sample; Markdown. */
  readonly notices: readonly string[];
  readonly departments: readonly HandbookDepartment[];
  readonly totals: HandbookTotals;
  readonly materials: readonly MaterialEntry[];
  readonly offices: readonly (OfficeWithId<Office> & { readonly anchor: string })[];
  readonly laws: readonly LawEntry[];
  /** Markdown forms, which are printed; filled-in samples only for the public. */
  readonly forms: readonly HandbookForm[];
  /** Other files, which can only be named. */
  readonly otherFiles: readonly HandbookForm[];
}

export const itemAnchor = (id: string): string => `i-${id}`;
export const officeAnchor = (id: string): string => `o-${id}`;
