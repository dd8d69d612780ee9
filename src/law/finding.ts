/**
 * What becomes of a citation: the one of eight findings that holds, each with what a message needs. resolve.ts makes them.
 */
import type { Diagnostic } from '../schema/diagnostic.ts';
import type { Edition } from './edition.ts';
import type { Certainty, LawKind, LawSummary } from './law-text.ts';
import type { Level } from './lookup.ts';
import type { Place } from './places.ts';
import type { Difference } from './word-diff.ts';

/** The version a finding speaks of. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly kind: LawKind;
  /** Day of adoption or publication. */
  readonly version?: string;
  readonly inForce?: string;
  readonly certainty: Certainty;
}

export type Finding =
  | { readonly status: 'found'; readonly source: Source; readonly stands: readonly Place[]; readonly unchecked?: 'annex' }
  | {
      readonly status: 'words-differ';
      readonly source: Source;
      readonly places: readonly Place[];
      readonly law: string;
      readonly differences: readonly Difference[];
    }
  | { readonly status: 'moved'; readonly source: Source; readonly to: readonly Place[]; readonly differences: readonly Difference[] }
  | {
      readonly status: 'no-such-place';
      readonly source: Source;
      readonly place: Place;
      readonly level: Level;
      readonly copyDoubt?: Diagnostic;
      readonly formerly?: Source;
    }
  | { readonly status: 'superseded'; readonly source: Source; readonly cited?: Source; readonly edition?: Edition; readonly now: Finding }
  /** Of an act without a text nothing is known but its title. */
  | { readonly status: 'repealed'; readonly source: Source | Pick<Source, 'title'>; readonly since: string; readonly by?: string }
  | { readonly status: 'not-yet-in-force'; readonly source: Source; readonly from: string }
  | {
      readonly status: 'not-in-library';
      readonly reason: 'no-title' | 'title' | 'edition' | 'former-edition' | 'empty';
      readonly title?: string;
    };

export const sourceOf = ({ id, title, kind, dates }: LawSummary): Source => ({
  id,
  title,
  kind,
  ...(dates.version === undefined ? {} : { version: dates.version }),
  ...(dates.inForce === undefined ? {} : { inForce: dates.inForce }),
  certainty: dates.certainty,
});
