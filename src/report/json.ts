/**
 * Findings for machines. In: findings, those set aside, and sources. Out: JSON with stable names; lines and columns are one-based, columns
 * and lengths count UTF-16 units.
 */
import type { Diagnostic, Lang, Suppressed } from '../schema/diagnostic.ts';
import type { Span } from '../schema/located.ts';
import { endOf, placeOf, type Sources } from './sources.ts';
import type { Tally } from './summary.ts';
import { noteOf, word } from './wording.ts';

export interface Found {
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
}

export function formatJson({ diagnostics, suppressed }: Found, sources: Sources, tally: Tally, lang: Lang): string {
  const findings = diagnostics.map((finding) => plain(finding, sources, lang));
  const aside = suppressed.map(({ finding, reason, until, by, span }) => ({
    ...plain(finding, sources, lang),
    suppression: { reason, until, by, ...location(span, sources) },
  }));
  return `${JSON.stringify({ format: 1, checked: tally, findings, suppressed: aside }, null, 2)}\n`;
}

function plain(finding: Diagnostic, sources: Sources, lang: Lang): object {
  return {
    code: finding.code,
    severity: finding.severity,
    ...location(finding.span, sources),
    ...word(finding, lang),
    ...(finding.fix === undefined ? {} : { edits: finding.fix.edits.map(({ span, text }) => ({ ...location(span, sources), text })) }),
    ...(finding.related === undefined
      ? {}
      : { related: finding.related.map(({ span, note }) => ({ ...location(span, sources), message: noteOf(note, lang) })) }),
  };
}

function location(span: Span, sources: Sources): object {
  const start = placeOf(span, sources);
  const end = endOf(span, sources);
  return {
    file: span.file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    length: span.end - span.start,
  };
}
