/**
 * Findings as workflow commands of GitHub Actions, which mark the lines of a pull request. In: findings. Out: a command a
 * finding; what is suppressed stands in a folded part of the log. No word of an author can become a command.
 */
import type { Severity } from '../schema/diagnostic.ts';
import { placedLine, saidOf } from './lines.ts';
import { type Listed, listFindings, reasonOf } from './listed.ts';
import { printable } from './printable.ts';
import type { Report, ReportInput } from './report-input.ts';
import { endOf, placeOf } from './sources.ts';
import { formatSummary, noPaint } from './summary.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

export const formatGithub: Report = (input) => {
  const listed = listFindings(input);
  const open = listed.filter(({ suppressed }) => suppressed === undefined).map((one) => commandOf(one, input));
  const summary = logLine(formatSummary(input.diagnostics, input.tally, input.lang, noPaint, input.suppressed.length).trimEnd());
  return `${[...open, ...suppressedPart(listed, input), summary].join('\n')}\n`;
};

function commandOf({ finding }: Listed, { sources, lang, base }: ReportInput): string {
  const [start, end] = [placeOf(finding.span, sources), endOf(finding.span, sources)];
  // Columns are allowed only where the place is on one line.
  const columns = start.line === end.line ? { col: start.column, endColumn: Math.max(end.column, start.column) } : {};
  const properties = { file: `${base}${finding.span.file}`, line: start.line, endLine: end.line, ...columns, title: finding.code };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${commands[finding.severity]} ${listed.join(',')}::${escapeData(saidOf(finding, lang))}`;
}

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function suppressedPart(listed: readonly Listed[], { sources, lang, base }: ReportInput): readonly string[] {
  const lines = listed.flatMap(({ finding, suppressed }) => {
    if (suppressed === undefined) return [];
    const text = placedLine(finding, sources, lang).split('\n', 1)[0] ?? '';
    return [logLine(`${base}${finding.span.file}:${text} — ${reasonOf(suppressed, lang)}`)];
  });
  if (lines.length === 0) return [];
  const title = lang === 'zh' ? `暂不处理 ${lines.length} 个` : `set aside for now: ${lines.length}`;
  return [`::group::${title}`, ...lines, '::endgroup::'];
}

/** The runner takes a line that begins with two colons, or `##[` anywhere, for a command. */
const logLine = (text: string): string =>
  printable(text)
    .replaceAll('##[', '## [')
    .replace(/^\s*::/, ': :');
