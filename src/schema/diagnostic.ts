/**
 * Findings about what a user wrote. A finding carries data only; src/report/ words it in the reader's language.
 */
import type { Span } from './located.ts';

export type Severity = 'error' | 'warning' | 'info';
export type Lang = 'zh' | 'en';

/** A word in both languages, chosen when the finding is printed. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What is worded differently in the two languages. */
export const inBoth = (word: (lang: Lang) => string): Bilingual => ({ zh: word('zh'), en: word('en') });

export type Arg = string | number | Bilingual;

export interface Related {
  readonly span: Span;
  /** Key of a note in src/report/messages. */
  readonly note: string;
}

export interface Diagnostic {
  /** For example 'key/unknown'; never reused once retired. */
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly args: Readonly<Record<string, Arg>>;
  readonly related?: readonly Related[];
  /** The words of a rule of a pack or module, which no table of this program has. */
  readonly wording?: { readonly message: Bilingual; readonly fix?: Bilingual };
  /** The value that is certainly meant in the place of the one at `span`; becomes a `fix` where the text is at hand. */
  readonly right?: string;
  /** How `guide fix` mends it, when nobody needs to think. */
  readonly fix?: Fix;
}

export interface Fix {
  readonly edits: readonly FixEdit[];
  /** The byte order mark goes, which stands before the text that edits count in. */
  readonly dropsMark?: true;
}

export interface FixEdit {
  readonly span: Span;
  readonly text: string;
}

/** A finding that the workspace does not want to see for now. It counts for no exit code and no build, and every report lists it. */
export interface Suppressed {
  readonly finding: Diagnostic;
  readonly reason: string;
  /** Last day on which it holds, YYYY-MM-DD. */
  readonly until: string;
  readonly by: 'comment' | 'baseline';
  /** Where the comment or the entry of the baseline stands. */
  readonly span: Span;
}

/** What a stage made, when it could, and what it found. */
export interface Outcome<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}

export const ranks: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

/** Nobody reads more findings in one file, and a damaged or hostile file could draw millions. */
export const mostPerFile = 200;

/** The first findings of one file and, when there are more, a finding that says so, as severe as the worst left out. */
export function limitFindings(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const rest = found.slice(mostPerFile);
  const [next] = rest;
  return next === undefined ? found : [...found.slice(0, mostPerFile), tooManyFindings(next.span, worst(rest))];
}

const worst = (found: readonly Diagnostic[]): Severity =>
  found.reduce<Severity>((severity, finding) => (ranks[finding.severity] > ranks[severity] ? finding.severity : severity), 'info');

export const tooManyFindings = (span: Span, severity: Severity): Diagnostic => ({
  code: 'file/too-many-findings',
  severity,
  span,
  args: { file: fileName(span.file), limit: mostPerFile },
});

export const fileName = (path: string): string => path.split('/').at(-1) ?? path;

/** The findings in the chosen files; one elsewhere whose other place is in a chosen file is shown from that place. */
export function within(diagnostics: readonly Diagnostic[], isChosen: (file: string) => boolean): readonly Diagnostic[] {
  return tidy(
    diagnostics.flatMap((finding) => {
      if (isChosen(finding.span.file)) return [finding];
      const own = finding.related?.find(({ span }) => isChosen(span.file));
      return own === undefined ? [] : [{ ...finding, span: own.span, related: [{ span: finding.span, note: 'also-here' }] }];
    }),
  );
}

/** Sorts by file, place and code, and drops findings that are the same in all of these and in their arguments. */
export function tidy(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = [...diagnostics].sort(byPlace);
  const seen = new Set<string>();
  return sorted.filter((finding) => {
    const key = JSON.stringify([finding.span, finding.code, finding.args]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return compare(a.span.file, b.span.file) || a.span.start - b.span.start || compare(a.code, b.code);
}

/** Order by code unit, the same on every machine, unlike `localeCompare`. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
