/**
 * Values as they stand in a file. In: the source, the place of a scalar and another value. Out: what to write there, in the
 * quotes the author uses; and findings whose right value becomes an edit. Nothing where a value cannot simply be exchanged.
 */
import { flow } from './canonical.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Range } from './located.ts';

/** A block text begins below | or >. */
const blockHead = /(?:^|[\s:-])[|>][-+\d]*[ \t]*(?:#[^\n]*)?\r?\n\s*$/;

export function written(source: string, { start, end }: Range, value: string): string | undefined {
  const quote = source[start];
  if (/[\n\r]/.test(value)) return undefined;
  if (quote === "'" && source[end - 1] === "'") return `'${value.replaceAll("'", "''")}'`;
  if (quote === '"' && source[end - 1] === '"') return JSON.stringify(value);
  const isBlock = blockHead.test(source.slice(Math.max(0, start - 200), start));
  return isBlock ? value : flow(value, true);
}

/** What stands in quotes or plainly in the place of some words of a value. */
export function writtenWords(source: string, whole: Range, words: string): string | undefined {
  const quote = source[whole.start];
  if (/[\n\r]/.test(words)) return undefined;
  if (quote === "'") return words.replaceAll("'", "''");
  if (quote === '"') return JSON.stringify(words).slice(1, -1);
  return /[:#[\]{},&*!|>'"%@`\\]/.test(words) ? undefined : words;
}

/** Only here is the text at hand in which the right value has to be written. */
export function withEdits(source: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.every(({ right }) => right === undefined)) return diagnostics;
  return diagnostics.map(({ right, ...finding }) => {
    const text = right === undefined ? undefined : written(source, finding.span, right);
    return text === undefined ? finding : { ...finding, fix: { edits: [{ span: finding.span, text }] } };
  });
}
