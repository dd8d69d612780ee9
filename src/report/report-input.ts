/**
 * What every report is made from. In: nothing. Out: the types that the forms of reports share.
 */
import type { Diagnostic, Lang, Severity, Suppressed } from '../schema/diagnostic.ts';
import type { Checked } from './quality/checked.ts';
import type { QualityView } from './quality/view-types.ts';
import type { RuleInfo } from './rule-info.ts';
import type { Sources } from './sources.ts';
import type { Paint, Tally } from './summary.ts';

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
  /** The extent of the check; asked for only by the page for superiors. */
  readonly checked: () => Checked;
  /** Places that page's view in HTML; reports know no templates. */
  readonly page: (view: QualityView) => Promise<string>;
  /** What stands before a file of the workspace to make a path as servers know it: '' or 'services/' or '../'. */
  readonly base: string;
  /** From this severity on a finding makes the check fail. */
  readonly failOn: Severity;
  /** Version of this program. */
  readonly version: string;
}

export type Report = (input: ReportInput) => string;

/** A report that waits for what only it needs. */
export type LateReport = (input: ReportInput) => Promise<string>;
