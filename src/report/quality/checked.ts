/**
 * What a check looked at. In: nothing. Out: the plain data that a report for a superior needs beside findings, collected by
 * src/quality.ts, because reports read neither the catalogue nor the rules.
 */
export interface CheckedItem {
  readonly file: string;
  readonly title: string;
  /** Name of the implementing body; absent when the file does not say it. */
  readonly department?: string;
}

export interface CheckedPack {
  readonly id: string;
  readonly name: string;
  readonly source?: string;
}

export interface CheckedLaws {
  readonly acts: number;
  readonly texts: number;
}

export interface StandardEdition {
  readonly title: string;
  readonly edition?: string;
  /** Day of issue, YYYY-MM-DD. */
  readonly issued?: string;
}

export interface Checked {
  readonly workspace?: string;
  readonly items: readonly CheckedItem[];
  /** The day for which law was asked, YYYY-MM-DD. */
  readonly asOf: string;
  /** The packs in use. */
  readonly packs: readonly CheckedPack[];
  readonly laws?: CheckedLaws;
  readonly standards: readonly StandardEdition[];
}
