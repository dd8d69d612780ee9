/**
 * The forms a report can have. In: a name. Out: the function that makes it, loaded when it is wanted. A new form is a function
 * in a file of its name, a line here and a line in format-names.ts.
 */
import type { FormatName } from './format-names.ts';
import { formatJson } from './json.ts';
import type { LateReport, Report } from './report-input.ts';
import { formatSummary } from './summary.ts';

const text: LateReport = async ({ diagnostics, suppressed, sources, tally, lang, paint }) => {
  const summary = formatSummary(diagnostics, tally, lang, paint, suppressed.length);
  if (diagnostics.length + suppressed.length === 0) return summary;
  const { formatSuppressed, formatText } = await import('./text.ts');
  const findings = diagnostics.length > 0 ? `${formatText(diagnostics, sources, lang, paint)}\n` : '';
  const aside = suppressed.length > 0 ? `${formatSuppressed(suppressed, sources, lang, paint)}\n` : '';
  return `${findings}${aside}${summary}`;
};
const json: Report = ({ diagnostics, suppressed, sources, tally, lang }) => formatJson({ diagnostics, suppressed }, sources, tally, lang);

export const formats: Readonly<Record<FormatName, () => Promise<Report | LateReport>>> = {
  text: async () => text,
  json: async () => json,
  sarif: async () => (await import('./sarif.ts')).formatSarif,
  junit: async () => (await import('./junit.ts')).formatJunit,
  github: async () => (await import('./github.ts')).formatGithub,
  checkstyle: async () => (await import('./checkstyle.ts')).formatCheckstyle,
  codeclimate: async () => (await import('./codeclimate.ts')).formatCodeClimate,
  markdown: async () => (await import('./markdown.ts')).formatMarkdown,
  html: async () => (await import('./quality/report.ts')).formatQuality,
};
