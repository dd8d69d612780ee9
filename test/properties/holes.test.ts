/**
 * One fault of shape hides nothing else and draws no second alarm. Every item of examples/county is sound; each is spoilt in one
 * place. Whatever is found then is about that place, and a second fault elsewhere is found in the same run. Seeds are fixed.
 */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../bin/io/assets.ts';
import { readWorkspace } from '../../bin/io/workspace.ts';
import { compileItem, type Ground, itemSources, prepare, readDocument } from '../../src/pipeline.ts';
import type { SourceFile } from '../../src/schema/decode.ts';
import type { Diagnostic } from '../../src/schema/diagnostic.ts';
import { reader } from '../support/compile.ts';
import { type Break, breaks, type Spot, spotsIn } from './break.ts';

const sources = readWorkspace(join(packageRoot(), 'examples', 'county'));
const everyPack = '[county, beijing, shanghai, guangdong, henan, zhejiang, legality, consistency, reduction]';
const textOf = ({ bytes }: SourceFile): string => new TextDecoder().decode(bytes);
const sourceOf = (path: string, text: string): SourceFile => ({ path, bytes: new TextEncoder().encode(text) });

/** With every pack this program carries, so that every rule has its chance of a false alarm. */
const ground: Ground = prepare(
  {
    ...sources,
    documents: sources.documents.map((source) =>
      source.path === 'guide.yaml' ? sourceOf(source.path, textOf(source).replace('[county]', everyPack)) : source,
    ),
  },
  reader,
);

const placeIn = (text: string, { code, span }: Diagnostic): string => `${code} ${text.slice(span.start, span.end)}`;

interface Checked {
  readonly text: string;
  /** Of the file alone. */
  readonly shape: readonly Diagnostic[];
  /** Of references, codes, figures and rules. */
  readonly judged: readonly Diagnostic[];
  readonly spots: readonly Spot[];
}

function checked(path: string, text: string): Checked {
  const source = sourceOf(path, text);
  const file = readDocument(source, reader);
  const { diagnostics, binding } = compileItem(source, ground, () => file);
  const own = new Set(file.diagnostics.map((finding) => placeIn(text, finding)));
  const judged = [...diagnostics, ...(binding?.diagnostics ?? [])].filter((finding) => !own.has(placeIn(text, finding)));
  return { text, shape: file.diagnostics, judged, spots: file.root === undefined ? [] : spotsIn(file.root, reader.plans.item) };
}

const items = itemSources(sources).map(({ path }) => path);
const sound = new Map(itemSources(sources).map((source) => [source.path, checked(source.path, textOf(source))]));
const soundAt = (path: string): Checked => sound.get(path) as Checked;

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const chosen = <T>(list: readonly T[], at: number): T => list[Math.floor(at * list.length)] as T;
const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

/** Each kind of break as often, though few places allow some of them. */
const accident = fc.record({ path: fc.constantFrom(...items), kind: fc.constantFrom(...Object.keys(breaks)), at: share });

/** The text with one place spoilt; undefined where the item is still of the right shape, as without an element it may lack. */
function spoilt(
  { text, spots }: Checked,
  { path, kind, at }: { readonly path: string; readonly kind: string; readonly at: number },
  isAllowed: (spot: Spot) => boolean,
): { readonly spot: Spot; readonly after: Checked } | undefined {
  const spoil = breaks[kind] as Break;
  const places = spots.filter((spot) => isAllowed(spot) && spoil(text, spot) !== undefined);
  const spot = chosen(places, at);
  const broken = spot === undefined ? undefined : spoil(text, spot);
  if (spot === undefined || broken === undefined) return undefined;
  const after = checked(path, broken);
  return after.shape.some(isError) ? { spot, after } : undefined;
}

/** The lines in which two texts differ, and those beside them. */
function changedPart(before: string, after: string): readonly [number, number] {
  let start = 0;
  while (start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < after.length - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const from = after.lastIndexOf('\n', after.lastIndexOf('\n', start - 1) - 1);
  const to = after.indexOf('\n', after.indexOf('\n', after.length - end) + 1);
  return [from, to < 0 ? after.length : to];
}

describe('a fault of shape', () => {
  it('is all that is found', () => {
    let count = 0;
    fc.assert(
      fc.property(accident, (given) => {
        const before = soundAt(given.path);
        const result = spoilt(before, given, () => true);
        if (result === undefined) return;
        count++;
        const { after } = result;
        const known = new Set(before.judged.map((finding) => placeIn(before.text, finding)));
        expect(after.judged.map((finding) => placeIn(after.text, finding)).filter((place) => !known.has(place))).toEqual([]);
        const [from, to] = changedPart(before.text, after.text);
        // What is missing is told at what it is missing in; an open quote may run on.
        const elsewhere = after.shape.filter(({ code, span }) => !/missing|^yaml\//.test(code) && (span.start < from || span.start > to));
        expect(elsewhere.filter(isError).map((finding) => placeIn(after.text, finding))).toEqual([]);
      }),
      { seed: 20261101, numRuns: 500 },
    );
    expect(count).toBeGreaterThan(350);
  });
});

interface Plant {
  readonly where: RegExp;
  readonly write: (written: string) => string;
  readonly code: RegExp;
  /** Elements by which it is judged. */
  readonly by: RegExp;
}

const plants: Readonly<Record<string, Plant>> = {
  'a step that leads nowhere': {
    where: /^steps\.\d+\.outcomes\.\d+\.to$/,
    write: () => '没有的环节',
    code: /^step\/unknown-target$/,
    by: /^steps/,
  },
  'an answer that nobody can give': {
    where: /^(?:materials|steps|conditions)\.\d+\.when\.[^.]+\.0$/,
    write: () => '没有的选项',
    code: /^situation\/unknown-answer$/,
    by: /^situations/,
  },
  'an office that is not there': {
    where: /^agency$/,
    write: () => '没有的机关',
    code: /^office\/unknown$/,
    by: /^agency/,
  },
  'a code of another body': {
    where: /^implementationCode$/,
    write: (code) => code.replace(/(\d{17})./, (_all, head: string) => `${head}${code.includes(`${head}8`) ? '9' : '8'}`),
    code: /^code\/(?:implementation-agency|uscc-)/,
    by: /^(?:agency|implementationCode)/,
  },
  'limits that contradict': {
    where: /^limits\.promised$/,
    write: () => '900个工作日',
    code: /^limit\/promised-exceeds-statutory$/,
    by: /^limits/,
  },
  'a vague word': {
    where: /^(?:materials\.\d+\.name|conditions\.\d+\.text)$/,
    write: (name) => `${name.replaceAll('"', '')}及其他相关材料`,
    code: /\/catch-all$/,
    by: /^type/,
  },
};

describe('a second fault beside a fault of shape', () => {
  it.each(Object.keys(plants))('is found: %s', (name) => {
    const { where, write, code, by } = plants[name] as Plant;
    let count = 0;
    fc.assert(
      fc.property(accident, share, (given, place) => {
        const { text, spots } = soundAt(given.path);
        const places = spots.filter((spot) => where.test(spot.path));
        if (places.length === 0) return;
        const { path, canon } = chosen(places, place);
        const planted = checked(given.path, text.slice(0, canon.start) + write(text.slice(canon.start, canon.end)) + text.slice(canon.end));
        // 900 working days contradict only a limit in working days.
        if (planted.shape.some(isError) || !planted.judged.some((finding) => code.test(finding.code))) return;
        const root = path.split('.')[0] ?? '';
        const result = spoilt(planted, given, (spot) => spot.path.split('.')[0] !== root && !by.test(spot.path));
        if (result === undefined) return;
        count++;
        const found = result.after.judged.filter((finding) => code.test(finding.code));
        expect(found.length, `${given.path}: ${path} beside ${given.kind} at ${result.spot.path}`).toBeGreaterThan(0);
      }),
      { seed: 20261102, numRuns: 40 },
    );
    expect(count).toBeGreaterThan(10);
  });
});
