/** Reports of anything: findings with arbitrary words, files, places and reasons. */
import fc from 'fast-check';
import type { ReportInput } from '../../src/report/report-input.ts';
import type { Diagnostic, Suppressed } from '../../src/schema/diagnostic.ts';
import { inputOf } from './workspace.ts';

/** Lone surrogates and control characters included, and what means something to the forms of reports. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        ']]>',
        '--',
        '-->',
        '<',
        '&',
        '&amp;',
        '"',
        "'",
        '::error::',
        '##[error]',
        '%0A',
        '\n',
        '\r\n',
        ',',
        ':',
        '|',
        '`',
        '\\',
        '[a](1)',
        '@all',
        '#1',
        '{0}',
        '\u0000',
        '\ud800',
        '表',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

const anySpan = fc
  .record({ file: anyText, at: fc.nat(200), length: fc.nat(40) })
  .map(({ file, at, length }) => ({ file, start: at, end: at + length }));

const anyFinding: fc.Arbitrary<Diagnostic> = fc
  .record({
    code: fc.oneof(anyText, fc.constantFrom('own/one', 'own/two')),
    severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
    span: anySpan,
    message: anyText,
    fix: anyText,
    edit: fc.option(anyText, { nil: undefined }),
    related: fc.array(fc.record({ span: anySpan, note: anyText }), { maxLength: 2 }),
  })
  .map(({ code, severity, span, message, fix, edit, related }) => ({
    code,
    severity,
    span,
    args: {},
    wording: { message: { zh: `问题${message}`, en: `finding ${message}` }, fix: { zh: fix, en: fix } },
    ...(related.length === 0 ? {} : { related }),
    ...(edit === undefined ? {} : { fix: { edits: [{ span, text: edit }] } }),
  }));

const anySuppressed: fc.Arbitrary<Suppressed> = fc.record({
  finding: anyFinding,
  reason: anyText,
  until: fc.constant('2026-12-31'),
  by: fc.constantFrom('comment' as const, 'baseline' as const),
  span: anySpan,
});

const base = inputOf({});

export const anyInput: fc.Arbitrary<ReportInput> = fc
  .record({
    diagnostics: fc.array(anyFinding, { maxLength: 6 }),
    suppressed: fc.array(anySuppressed, { maxLength: 3 }),
    files: fc.uniqueArray(anyText, { maxLength: 3 }),
    text: anyText,
    lang: fc.constantFrom('zh' as const, 'en' as const),
    base: fc.constantFrom('', 'a b/', '../', '中文/'),
  })
  .map(({ text, ...parts }) => ({
    ...base,
    ...parts,
    sources: new Map([...parts.diagnostics.map(({ span }) => span.file), ...parts.files].map((file) => [file, text])),
  }));
