/**
 * The data of the quality page. In: nothing. Out: the types of its parts, which the template of src/render/quality places.
 */
import type { Diagnostic, Lang, Severity, Suppressed } from '../../schema/diagnostic.ts';
import type { RuleInfo } from '../rule-info.ts';
import type { Sources } from '../sources.ts';
import type { Tally } from '../summary.ts';
import type { Checked, CheckedItem } from './checked.ts';
import type { FindingView } from './finding-view.ts';
import type { QualityTexts } from './texts.ts';
import type { Verdict } from './verdict.ts';

export interface QualityInput {
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
  readonly sources: Sources;
  readonly tally: Tally;
  readonly lang: Lang;
  readonly checked: Checked;
  /** The checks and rules in use. */
  readonly rules: readonly RuleInfo[];
}

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly total: number;
}

export interface FileView {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly counts: Counts;
  readonly worst: Severity;
  readonly badges: readonly { readonly severity: Severity; readonly text: string }[];
  readonly findings: readonly FindingView[];
  readonly isOpen: boolean;
}

export interface Totals {
  readonly items: number;
  /** Items with errors. */
  readonly failing: number;
  /** Items without errors and warnings. */
  readonly clean: number;
  readonly cleanShare: string;
  readonly counts: Counts;
}

export interface DepartmentView extends Totals {
  readonly id: string;
  readonly name: string;
  readonly files: readonly FileView[];
  /** Items without any finding. */
  readonly sound: readonly CheckedItem[];
  readonly soundText: string;
}

export interface RuleView {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
  readonly severityName: string;
  readonly count: string;
  readonly files: string;
  readonly source?: string;
  /** A rule that rests on no law. */
  readonly isPractice?: boolean;
  readonly why: string;
  readonly fix?: string;
  readonly wrong?: string;
  readonly right?: string;
  readonly places: readonly { readonly id: string; readonly title: string; readonly count: number }[];
  readonly more?: string;
}

export interface SuppressedView {
  readonly message: string;
  readonly code: string;
  readonly severity: Severity;
  readonly severityName: string;
  readonly place: string;
  readonly title?: string;
  readonly reason: string;
  readonly until: string;
  readonly mark?: string;
  readonly by: string;
  readonly where: string;
}

export interface Share {
  readonly tone: Severity | 'good';
  readonly name: string;
  readonly count: string;
  readonly percent: string;
  /** For the width of its part of the bar. */
  readonly weight: number;
}

export interface QualityView {
  readonly lang: Lang;
  readonly t: QualityTexts;
  readonly headTitle: string;
  readonly workspace?: string;
  readonly asOf: string;
  readonly verdict: Verdict;
  readonly figures: readonly { readonly name: string; readonly value: string; readonly note?: string; readonly tone?: string }[];
  readonly shares: readonly Share[];
  readonly departments: readonly DepartmentView[];
  readonly total: Totals;
  readonly rules: readonly RuleView[];
  readonly explainedText: string;
  readonly others?: DepartmentView;
  readonly suppressed: readonly SuppressedView[];
  readonly extent: Extent;
}

export interface Extent {
  readonly documents: string;
  readonly checks: string;
  readonly laws: string;
  readonly packs: readonly { readonly id: string; readonly name: string; readonly source: string; readonly rules: number }[];
  readonly standards: readonly { readonly title: string; readonly edition: string; readonly issued: string }[];
}
