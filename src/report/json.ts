/**
 * Findings for machines. In: findings and sources. Out: JSON with stable names; lines and columns are one-based, columns
 * and lengths count UTF-16 units.
 */
import type { Diagnostic, Lang } from '../schema/diagnostic.ts';
import type { Span } from '../schema/located.ts';
import { endOf, placeOf, type Sources } from './sources.ts';
import type { Tally } from './text.ts';
import { noteOf, word } from './wording.ts';

export function formatJson(diagnostics: readonly Diagnostic[], sources: Sources, tally: Tally, lang: Lang): string {
  const findings = diagnostics.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    ...location(finding.span, sources),
    ...word(finding, lang),
    ...(finding.fix === undefined ? {} : { edits: finding.fix.edits.map(({ span, text }) => ({ ...location(span, sources), text })) }),
    ...(finding.related === undefined
      ? {}
      : { related: finding.related.map(({ span, note }) => ({ ...location(span, sources), message: noteOf(note, lang) })) }),
  }));
  return `${JSON.stringify({ format: 1, checked: tally, findings }, null, 2)}\n`;
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
