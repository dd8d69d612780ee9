/**
 * Findings in words. In: a finding and a language. Out: message, remedy and reason with the arguments filled in.
 */
import type { Arg, Diagnostic, Lang } from '../schema/diagnostic.ts';
import { en, notesEn } from './messages/en.ts';
import type { Wording } from './messages/message.ts';
import { notesZh, zh } from './messages/zh.ts';

const tables: Readonly<Record<Lang, Readonly<Record<string, Wording>>>> = { zh, en };

/** Every code there is, in order. */
export const allCodes: readonly string[] = Object.keys(zh);

export const isKnownCode = (code: string): boolean => code in zh;

export function wordingOf(code: string, lang: Lang): Wording {
  const wording = tables[lang][code];
  if (wording === undefined) throw new Error(`no wording for ${code}`);
  return wording;
}

export interface Worded {
  readonly message: string;
  readonly fix?: string;
}

export function word(finding: Diagnostic, lang: Lang): Worded {
  const { message, fix } = wordingOf(finding.code, lang);
  const filled = fix === undefined ? undefined : fill(fix, finding, lang);
  return { message: fill(message, finding, lang), ...(filled === undefined ? {} : { fix: filled }) };
}

export const noteOf = (note: string, lang: Lang): string => (lang === 'zh' ? notesZh : notesEn)[note] ?? note;

function fill(template: string, finding: Diagnostic, lang: Lang): string {
  return template.replace(/\{(\w+)\}/g, (_whole, name: string) => printable(finding.args[name], lang));
}

/** Control characters from files must not reach a terminal. */
function printable(arg: Arg | undefined, lang: Lang): string {
  const text = typeof arg === 'object' ? arg[lang] : String(arg ?? '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what is removed
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ');
}
