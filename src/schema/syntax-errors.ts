/**
 * YAML syntax errors in the author's terms. In: a file that the fast parser refused. Out: one finding per error, with the
 * frequent causes named: a full-width colon, no space after the colon, tabs, nesting without end.
 */
import { YAMLException } from 'js-yaml';
import { type ErrorCode, parseDocument } from 'yaml';
import type { Diagnostic } from './diagnostic.ts';

/** Error codes of the parser that have a wording of their own. */
const worded: Readonly<Partial<Record<ErrorCode, string>>> = {
  TAB_AS_INDENT: 'yaml/tab',
  BAD_INDENT: 'yaml/indent',
  DUPLICATE_KEY: 'key/duplicate',
  MISSING_CHAR: 'yaml/missing-character',
  MULTILINE_IMPLICIT_KEY: 'yaml/missing-colon',
  BLOCK_AS_IMPLICIT_KEY: 'yaml/nested-on-one-line',
  BAD_SCALAR_START: 'yaml/quote-needed',
  UNEXPECTED_TOKEN: 'yaml/unexpected',
  BAD_ALIAS: 'yaml/alias',
};

export function syntaxErrors(file: string, text: string, cause: unknown): readonly Diagnostic[] {
  const reason = cause instanceof YAMLException ? cause.reason : String(cause);
  if (/depth|nest/i.test(reason)) return [{ code: 'yaml/too-deep', severity: 'error', span: { file, start: 0, end: 0 }, args: {} }];
  const tab = tabIndent(file, text);
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: true, merge: false });
  const found = document.errors.map((error): Diagnostic => {
    const [start, end] = error.pos;
    const span = { file, start, end: Math.max(end, start) };
    return {
      code: likelyCause(text, start) ?? worded[error.code] ?? 'yaml/syntax',
      severity: 'error',
      span,
      args: argsOf(text, start, error.message),
    };
  });
  const all = tab === undefined ? found : [tab, ...found];
  if (all.length > 0) return onePerLine(text, all);
  const at = cause instanceof YAMLException ? (cause.mark?.position ?? 0) : 0;
  return [{ code: 'yaml/syntax', severity: 'error', span: { file, start: at, end: at }, args: { detail: reason } }];
}

function argsOf(text: string, at: number, detail: string): Record<string, string> {
  return { detail, line: lineAt(text, at).trim(), key: /^\s*(?:- )?([^\s:：]+)/.exec(lineAt(text, at))?.[1] ?? '' };
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end < 0 ? undefined : end);
}

/** Mistakes that the parser reports in words of its own, far from their cause. */
function likelyCause(text: string, offset: number): string | undefined {
  const line = lineAt(text, offset);
  if (/^\s*(?:- )?[^\s:"'：]+：/.test(line)) return 'yaml/full-width-colon';
  if (/^\s*(?:- )?[\p{Script=Han}\w]+:[^\s]/u.test(line)) return 'yaml/space-after-colon';
  return undefined;
}

function tabIndent(file: string, text: string): Diagnostic | undefined {
  const match = /^ *\t+(?=\S)/m.exec(text);
  if (match === null) return undefined;
  const start = match.index + match[0].indexOf('\t');
  return { code: 'yaml/tab', severity: 'error', span: { file, start, end: match.index + match[0].length }, args: {} };
}

/** One mistake often yields several errors on its line; the first is enough. */
function onePerLine(text: string, found: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<number>();
  return found.filter((finding) => {
    const line = text.lastIndexOf('\n', finding.span.start - 1);
    if (seen.has(line)) return false;
    seen.add(line);
    return true;
  });
}
