/**
 * The baseline. In: baseline.yaml as far as it could be read. Out: its entries as suppressions; an entry that is not whole is
 * reported by its shape and left out here, the others hold.
 */
import type { Canon } from '../schema/canonical.ts';
import { isDate } from '../schema/formats.ts';
import type { Range } from '../schema/located.ts';
import type { Suppression, Written } from './suppression.ts';

export interface Baseline {
  readonly entries: readonly Suppression[];
  /** From behind the key to the end of the list, when it is one of dashes. */
  readonly list?: Range & { readonly size: number };
}

export const emptyBaseline: Baseline = { entries: [] };

export function readBaseline(file: string, text: string, root: Canon): Baseline {
  const list = root.kids?.get('entries');
  const kids = [...(list?.kids?.values() ?? [])];
  if (list === undefined || kids.length === 0) return emptyBaseline;
  const isFlow = text[list.start] === '[';
  const entries = kids.flatMap((kid, index) => {
    const removal = isFlow ? inBrackets(kids, index) : linesOf(text, kid);
    return entryOf(file, kid, removal) ?? [];
  });
  const range = { start: list.key?.end ?? list.start, end: list.end, size: kids.length };
  return isFlow ? { entries } : { entries, list: range };
}

/** Longer ones are no reason but a text; every report would repeat it. */
const longestReason = 300;

function entryOf(file: string, entry: Canon, removal: Range): Suppression | undefined {
  const part = (name: string): Written | undefined => {
    const kid = entry.kids?.get(name);
    if (kid === undefined || kid.broken === true || typeof kid.value !== 'string' || kid.value.trim() === '') return undefined;
    return { text: kid.value.trim(), span: { file, start: kid.start, end: kid.end } };
  };
  const [code, path, reason, until] = ['code', 'file', 'reason', 'until'].map(part);
  if (code === undefined || path === undefined || reason === undefined || until === undefined || !isDate(until.text)) return undefined;
  const [place, found] = ['place', 'found'].map((name) => part(name)?.text);
  return {
    by: 'baseline',
    span: { file, start: entry.start, end: entry.end },
    file: path.text.replaceAll('\\', '/').replace(/^(?:\.\/)+/, ''),
    codes: [code],
    joint: '',
    reason: { ...reason, text: reason.text.slice(0, longestReason) },
    until,
    ...(place === undefined ? {} : { place }),
    ...(found === undefined ? {} : { found }),
    removal,
  };
}

/** From its dash to the end of its last line. */
function linesOf(text: string, { start, end }: Canon): Range {
  const dash = text.lastIndexOf('-', start - 1);
  const next = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', dash) + 1, end: next < 0 ? text.length : next + 1 };
}

/** With the comma behind it or, of the last one, before it. */
function inBrackets(kids: readonly Canon[], index: number): Range {
  const [before, own, next] = [kids[index - 1], kids[index], kids[index + 1]];
  const [start, end] = [own?.start ?? 0, own?.end ?? 0];
  return next === undefined ? { start: before?.end ?? start, end } : { start, end: next.start };
}
