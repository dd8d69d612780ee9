/**
 * What a finding says. In: nothing. Out: the shape of a wording; `{key}` and the like are filled from the finding's
 * arguments.
 */
export interface Wording {
  /** What is wrong, in the author's own words. */
  readonly message: string;
  /** What to do. */
  readonly fix?: string;
  /** Why it matters and on which ground: standard, article, or how the program works. */
  readonly why: string;
}

/**
 * YAML that draws the finding and YAML that does not; test/diagnostics runs both. A snippet is a few root keys: they take
 * the place of the same keys of a sound document, or are added at its end, and the document stands in a sound workspace
 * (test/support/sound.ts). With the wrong snippet just this finding is drawn, with the right one no error at all.
 */
export interface Example {
  readonly wrong: string;
  readonly right: string;
  /** The sound document: an item (default), an office, guide.yaml, a handbook, a rule pack or the baseline; `file`: the snippet is a whole office file. */
  readonly in?: 'item' | 'office' | 'workspace' | 'handbook' | 'pack' | 'baseline' | 'translation' | 'file';
  /** Root keys that are first taken out of the sound document, for findings about what is missing. */
  readonly without?: readonly string[];
}
