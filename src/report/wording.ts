/**
 * Findings in words. In: a finding and a language. Out: message, remedy and reason with the arguments filled in.
 */
import type { Arg, Diagnostic, Lang } from '../schema/diagnostic.ts';
import { en, notesEn } from './messages/en.ts';
import type { Wording } from './messages/message.ts';
import { notesZh, zh } from './messages/zh.ts';
import { printable } from './printable.ts';

const tables: Readonly<Record<Lang, Readonly<Record<string, Wording>>>> = { zh, en };

/** Every code there is, in order. */
export const allCodes: readonly string[] = Object.keys(zh);

export const isKnownCode = (code: string): boolean => Object.hasOwn(zh, code);

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
  const { message, fix } = finding.wording === undefined ? wordingOf(finding.code, lang) : inOne(finding.wording, lang);
  const filled = fix === undefined ? undefined : fill(fix, finding, lang);
  return { message: fill(message, finding, lang), ...(filled === undefined ? {} : { fix: filled }) };
}

const inOne = ({ message, fix }: NonNullable<Diagnostic['wording']>, lang: Lang): { readonly message: string; readonly fix?: string } => ({
  message: message[lang],
  ...(fix === undefined ? {} : { fix: fix[lang] }),
});

export const noteOf = (note: string, lang: Lang): string => (lang === 'zh' ? notesZh : notesEn)[note] ?? note;

function fill(template: string, finding: Diagnostic, lang: Lang): string {
  return template.replace(/\{(\w+)\}/g, (_whole, name: string) => textOf(finding.args[name], lang));
}

/** Longer arguments are whole texts that stand where a word should. */
const longest = 400;

function textOf(arg: Arg | undefined, lang: Lang): string {
  const text = printable(typeof arg === 'object' ? arg[lang] : String(arg ?? ''));
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
