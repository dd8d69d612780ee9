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

/** YAML that draws the finding and YAML that does not; both are run as tests. `file` is where it stands. */
export interface Example {
  readonly wrong: string;
  readonly right: string;
  /** How the fragment is embedded: keys of an item (default), of an office, of guide.yaml, or a whole file. */
  readonly in?: 'item' | 'office' | 'workspace' | 'handbook' | 'file';
}
