/**
 * The forms a report can have. In: findings, what was checked, and the sources they point into. Out: text. A new form is a
 * function in a file of its name and one line here.
 */
import type { Diagnostic, Lang, Suppressed } from '../schema/diagnostic.ts';
import { formatJson } from './json.ts';
import type { Sources } from './sources.ts';
import { formatSummary, formatText, type Paint, type Tally } from './text.ts';

export interface ReportInput {
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
  readonly sources: Sources;
  readonly tally: Tally;
  readonly lang: Lang;
  readonly paint: Paint;
}

export type Report = (input: ReportInput) => string;

export const formats = {
  text: ({ diagnostics, sources, tally, lang, paint }) => {
    const findings = diagnostics.length > 0 ? `${formatText(diagnostics, sources, lang, paint)}\n` : '';
    return `${findings}${formatSummary(diagnostics, tally, lang, paint)}`;
  },
  json: ({ diagnostics, sources, tally, lang }) => formatJson(diagnostics, sources, tally, lang),
} satisfies Readonly<Record<string, Report>>;

export type FormatName = keyof typeof formats;
