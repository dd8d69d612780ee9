/**
 * What every report is made from. In: nothing. Out: the types that the forms of reports share.
 */
import type { Diagnostic, Lang, Severity, Suppressed } from '../schema/diagnostic.ts';
import type { RuleInfo } from './rule-info.ts';
import type { Sources } from './sources.ts';
import type { Paint, Tally } from './text.ts';

export interface ReportInput {
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
  readonly sources: Sources;
  readonly tally: Tally;
  readonly lang: Lang;
  readonly paint: Paint;
  /** The files that were checked, in order. */
  readonly files: readonly string[];
  /** Every check and rule in use; asked for only by reports that list them. */
  readonly rules: () => readonly RuleInfo[];
  /** What stands before a file of the workspace to make a path as servers know it: '' or 'services/' or '../'. */
  readonly base: string;
  /** From this severity on a finding makes the check fail. */
  readonly failOn: Severity;
  /** Version of this program. */
  readonly version: string;
}

export type Report = (input: ReportInput) => string;
