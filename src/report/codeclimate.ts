/**
 * Findings as Code Climate issues, which GitLab shows in merge requests. In: findings. Out: a JSON list. Suppressed findings are
 * left out: the form has no place for them, and GitLab would count them.
 */
import type { Severity } from '../schema/diagnostic.ts';
import { saidOf } from './lines.ts';
import { type Listed, listFindings } from './listed.ts';
import type { Report, ReportInput } from './report-input.ts';
import { endOf, placeOf } from './sources.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

export const formatCodeClimate: Report = (input) => {
  const open = listFindings(input).filter(({ suppressed }) => suppressed === undefined);
  return `${JSON.stringify(
    open.map((listed) => issueOf(listed, input)),
    null,
    1,
  )}\n`;
};

function issueOf({ finding, fingerprint }: Listed, { sources, lang, base }: ReportInput): object {
  const [start, end] = [placeOf(finding.span, sources), endOf(finding.span, sources)];
  return {
    type: 'issue',
    check_name: finding.code,
    description: saidOf(finding, lang).replace('\n', lang === 'zh' ? '。' : '. '),
    categories: ['Style'],
    severity: severities[finding.severity],
    fingerprint,
    location: { path: `${base}${finding.span.file}`, lines: { begin: start.line, end: end.line } },
  };
}
