/**
 * Shape errors, one at a time. In: the text of a sound item and its tree. Out: every place of it, and ways to spoil what stands
 * there, as people do: a key left out, misspelt or written twice, a value of the wrong kind or none, a word that is no choice.
 */
import type { Canon } from '../../src/schema/canonical.ts';
import type { Plan } from '../../src/schema/plan.ts';

export interface Spot {
  readonly path: string;
  readonly canon: Canon;
  readonly plan: Plan;
}

export function spotsIn(canon: Canon, plan: Plan, path = ''): readonly Spot[] {
  return [...(canon.kids ?? [])].flatMap(([step, kid]) => {
    const next = plan.named.get(String(step))?.plan ?? plan.items;
    const here = path === '' ? String(step) : `${path}.${step}`;
    return next === undefined ? [] : [{ path: here, canon: kid, plan: next }, ...spotsIn(kid, next, here)];
  });
}

/** The spoilt text; undefined where this cannot be done. */
export type Break = (text: string, spot: Spot) => string | undefined;

const put = (text: string, start: number, end: number, right: string): string => text.slice(0, start) + right + text.slice(end);

/** Blanks before a key that begins its line. */
function indentOf(text: string, { canon: { key } }: Spot): string | undefined {
  if (key === undefined) return undefined;
  const before = text.slice(text.lastIndexOf('\n', key.start - 1) + 1, key.start);
  return /^ *$/.test(before) ? before : undefined;
}

const endOfLine = (text: string, at: number): number => (text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at) + 1);

function leftOut(text: string, spot: Spot): string | undefined {
  const { key, end } = spot.canon;
  if (key === undefined) return undefined;
  const indent = indentOf(text, spot);
  if (indent !== undefined) return put(text, key.start - indent.length, endOfLine(text, end), '');
  const comma = /^, */.exec(text.slice(end));
  if (comma !== null) return put(text, key.start, end + comma[0].length, '');
  const before = /, *$/.exec(text.slice(0, key.start));
  return before === null ? undefined : put(text, key.start - before[0].length, end, '');
}

/** In the place of a value, with its key when it has one. */
function replaced(text: string, { canon: { key, start, end } }: Spot, right: string): string {
  return key === undefined ? put(text, start, end, right) : put(text, key.end, end, `: ${right}`);
}

const isGroup = ({ plan }: Spot): boolean => ['map', 'dictionary', 'list'].includes(plan.kind);

function misspelt(text: string, { canon: { key } }: Spot): string | undefined {
  return key === undefined ? undefined : put(text, key.end, key.end, '某某');
}

function beside(line: (key: string) => string): Break {
  return (text, spot) => {
    const { key } = spot.canon;
    const indent = indentOf(text, spot);
    return indent === undefined || key === undefined ? undefined : put(text, key.start, key.start, `${line(key.text)}\n${indent}`);
  };
}

export const breaks: Readonly<Record<string, Break>> = {
  'left out': leftOut,
  misspelt,
  'a key that no element has': beside(() => '毫无道理的键: 1'),
  'written twice': beside((key) => `${key}: 别的`),
  'wrong kind': (text, spot) => replaced(text, spot, isGroup(spot) ? '随便写' : '{ 甲: 乙 }'),
  empty: (text, spot) => replaced(text, spot, ''),
  'no choice': (text, spot) => (spot.plan.codes === undefined ? undefined : replaced(text, spot, '没有这个选项')),
  'bad format': (text, spot) => (spot.plan.schema.format === undefined ? undefined : replaced(text, spot, '乱写一气')),
  'no number': (text, spot) => (spot.plan.kind === 'integer' ? replaced(text, spot, '很多') : undefined),
  'no limit': (text, spot) => (spot.plan.schema.form === undefined ? undefined : replaced(text, spot, '尽快')),
  'open quote': (text, spot) => (isGroup(spot) ? undefined : replaced(text, spot, '"没有写完')),
};
