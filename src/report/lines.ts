/**
 * A finding in a line or two, for reports that have a place of their own for file and line. In: a finding. Out: its words.
 */
import type { Diagnostic, Lang, Severity } from '../schema/diagnostic.ts';
import { placeOf, type Sources } from './sources.ts';
import { word } from './wording.ts';

export const severityWords: Readonly<Record<Lang, Readonly<Record<Severity, string>>>> = {
  zh: { error: '错误', warning: '警告', info: '提示' },
  en: { error: 'error', warning: 'warning', info: 'info' },
};

/** What is wrong and, on the next line, what to do. */
export function saidOf(finding: Diagnostic, lang: Lang): string {
  const { message, fix } = word(finding, lang);
  return fix === undefined ? message : `${message}\n${remedyOf(fix, lang)}`;
}

export const remedyOf = (fix: string, lang: Lang): string => (lang === 'zh' ? `改法：${fix}` : `fix: ${fix}`);

/** `12:3 错误：… [code]`, the remedy below. */
export function placedLine(finding: Diagnostic, sources: Sources, lang: Lang): string {
  const { line, column } = placeOf(finding.span, sources);
  const { message, fix } = word(finding, lang);
  const head = `${line}:${column} ${severityWords[lang][finding.severity]}${lang === 'zh' ? '：' : ': '}${message} [${finding.code}]`;
  return fix === undefined ? head : `${head}\n  ${remedyOf(fix, lang)}`;
}
