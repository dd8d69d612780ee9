/**
 * A rule from an entry of a pack. In: the entry with its place, and the plan of an item. Out: the rule, or what is wrong with
 * the entry, so that a bad pack fails when it is loaded and not in the middle of a check.
 */
import { at, type Draft, type Path } from '../../compile/draft.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { Pack, Rule as PackEntry } from '../../schema/generated/types.ts';
import type { Plan } from '../../schema/plan.ts';
import { offer } from '../../schema/suggest.ts';
import { type Condition, makeCondition } from './condition.ts';
import { type Element, findElement } from './element.ts';
import { type Expression, makeExpression } from './expression.ts';
import type { FoundWords } from './found-words.ts';
import { kinds } from './kinds/index.ts';
import type { Kind, KindInput } from './kinds/kind.ts';
import type { ItemRule } from './rule.ts';

export type PackDraft = Draft<Pack>;

export interface PackRule {
  readonly rule?: ItemRule;
  readonly diagnostics: readonly Diagnostic[];
}

export interface PackSurroundings {
  readonly item: Plan;
  /** The pack belongs to this program, whose tests would show an expression that takes too long. */
  readonly isTrusted: boolean;
  readonly foundWords: FoundWords;
}

/** Collects what is wrong while the parts of one entry are read. */
interface Reading extends PackSurroundings {
  readonly draft: PackDraft;
  readonly path: Path;
  readonly found: Diagnostic[];
}

export function readPackRule(draft: PackDraft, index: number, entry: PackEntry, around: PackSurroundings): PackRule {
  const reading: Reading = { ...around, draft, path: ['rules', index], found: [] };
  const kind = kinds[entry.kind];
  checkNeeds(reading, entry, kind);
  const input = {
    entry,
    on: (entry.on ?? []).flatMap((written, position) => element(reading, ['on', position], written) ?? []),
    when: conditions(reading, 'when', entry.when),
    demands: conditions(reading, 'demand', entry.demand),
    words: [...(entry.words ?? []), ...listedWords(reading, entry)],
    foundWords: around.foundWords,
    ...comparison(reading, entry),
    ...expressionsOf(reading, entry),
  };
  if (reading.found.length > 0) return { diagnostics: reading.found };
  return { rule: { ...metaOf(entry), scope: 'item', visit: () => kind.visitors(input) }, diagnostics: [] };
}

function checkNeeds({ draft, path, found }: Reading, entry: PackEntry, kind: Kind): void {
  const hasWords = (entry.words ?? entry.wordLists ?? entry.replace ?? entry.pattern) !== undefined;
  const wanting = [
    ...kind.needs.filter((key) => entry[key] === undefined),
    ...(entry.kind === 'forbidden-words' && !hasWords ? ['words'] : []),
  ];
  for (const key of wanting) found.push(at(draft, path, 'pack/needs', { rule: entry.code, missing: labelOf(draft, key) }));
}

function expressionsOf(reading: Reading, { pattern, except = [] }: PackEntry): Pick<KindInput, 'pattern' | 'except'> {
  const main = pattern === undefined ? undefined : expression(reading, pattern, ['pattern']);
  const spared = except.flatMap((text, index) => expression(reading, text, ['except', index]) ?? []);
  return { ...(main === undefined ? {} : { pattern: main }), except: spared };
}

function expression({ draft, path, found, isTrusted }: Reading, text: string, below: Path): Expression | undefined {
  const made = makeExpression(text, isTrusted);
  if (typeof made === 'object') return made;
  found.push(at(draft, [...path, ...below], made === 'slow' ? 'pack/slow-pattern' : 'pack/bad-pattern', { found: text }));
  return undefined;
}

const labelOf = (draft: PackDraft, key: string): string =>
  draft.plan.properties.find(({ name }) => name === 'rules')?.plan.items?.properties.find(({ name }) => name === key)?.label ?? key;

function metaOf(entry: PackEntry): Omit<ItemRule, 'scope' | 'visit'> {
  const both = (zh: string, en: string | undefined): { readonly zh: string; readonly en: string } => ({ zh, en: en ?? zh });
  return {
    code: entry.code,
    severity: entry.severity === undefined || entry.severity === 'off' ? 'warning' : entry.severity,
    message: both(entry.message, entry.messageEn),
    ...(entry.fix === undefined ? {} : { fix: both(entry.fix, entry.fixEn) }),
    why: both(entry.why ?? entry.basis ?? entry.message, entry.whyEn),
    ...(entry.basis === undefined ? {} : { basis: entry.basis }),
    ...(entry.instead === undefined ? {} : { instead: entry.instead }),
  };
}

function element({ draft, path, item, found }: Reading, below: Path, written: string): Element | undefined {
  const result = findElement(written, item);
  if ('pattern' in result) return result;
  const names = result.plan.properties.map(({ label }) => label);
  found.push(
    at(draft, [...path, ...below], 'pack/unknown-element', { found: result.unknown, written, allowed: offer(result.unknown, names) }),
  );
  return undefined;
}

function conditions(reading: Reading, key: 'when' | 'demand', written: PackEntry['when']): readonly Condition[] {
  const { draft, path, found } = reading;
  return Object.entries(written ?? {}).flatMap(([name, words]) => {
    const about = element(reading, [key, name], name);
    if (about === undefined) return [];
    const condition = makeCondition(about.pattern, about.plan, words);
    if (!('unknown' in condition)) return [condition];
    found.push(at(draft, [...path, key, name], 'pack/unknown-value', { found: condition.unknown, element: name }));
    return [];
  });
}

function listedWords({ draft, path, found }: Reading, entry: PackEntry): readonly string[] {
  const lists = new Map(Object.entries(draft.value.wordLists ?? {}));
  return (entry.wordLists ?? []).flatMap((name, position) => {
    const words = lists.get(name);
    if (words === undefined)
      found.push(
        at(draft, [...path, 'wordLists', position], 'pack/unknown-word-list', { found: name, allowed: offer(name, [...lists.keys()]) }),
      );
    return words ?? [];
  });
}

/** 比照 names an element, or gives a value such as 20个工作日. */
function comparison({ item }: Reading, entry: PackEntry): { readonly with?: Element } {
  if (entry.with === undefined) return {};
  const result = findElement(entry.with, item);
  return 'pattern' in result ? { with: result } : {};
}
