/** What holds of findings whatever happens to a file. Seeds are fixed, so that a failure comes again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../bin/io/assets.ts';
import { compare } from '../../src/schema/diagnostic.ts';
import { type Checked, check, starter, starterItem } from '../support/compile.ts';
import { accidents } from './mutate.ts';

const county = (path: string): string => readFileSync(join(packageRoot(), 'examples', 'county', path), 'utf8');
const bases: readonly (readonly [name: string, text: string, seed: number, runs: number])[] = [
  ['the starter item', starterItem, 20261001, 300],
  ['a licence', county('items/social-organisation-registration.yaml'), 20261002, 40],
  ['a public service', county('items/id-card-reissue.yaml'), 20261003, 40],
];

const path = 'items/mutated.yaml';

function spansLieInside({ diagnostics, texts }: Checked): void {
  const spans = diagnostics.flatMap(({ span, related = [] }) => [span, ...related.map((other) => other.span)]);
  const length = (file: string): number => texts.get(file)?.length ?? 0;
  expect(spans.filter(({ file, start, end }) => !(0 <= start && start <= end && end <= length(file)))).toEqual([]);
}

function areSortedAndUnique({ diagnostics }: Checked): void {
  const keys = diagnostics.map(({ code, span, args }) => JSON.stringify([span, code, args]));
  expect(new Set(keys).size).toBe(keys.length);
  const sorted = [...diagnostics].sort(
    (a, b) => compare(a.span.file, b.span.file) || a.span.start - b.span.start || compare(a.code, b.code),
  );
  expect(diagnostics).toEqual(sorted);
}

describe.each(bases)('%s, mutated', (_name, base, seed, numRuns) => {
  it('never throws, and its findings lie inside, sorted, each once, and can be shown', () => {
    fc.assert(
      fc.property(accidents, (accident) => {
        const checked = check({ ...starter, [path]: accident(base) });
        spansLieInside(checked);
        areSortedAndUnique(checked);
        expect(checked.show('zh').split('\n\n')).toHaveLength(Math.max(1, checked.codes.length));
        expect(checked.show('en')).not.toContain('undefined');
        expect(checked.catalogue?.items.some(({ file }) => checked.failed.includes(file))).toBe(false);
      }),
      { seed, numRuns },
    );
  });
});

describe('guide.yaml and the office, mutated', () => {
  it.each([
    ['guide.yaml', 20261004],
    ['offices/library.yaml', 20261005],
  ])('%s never throws', (file, seed) => {
    fc.assert(
      fc.property(accidents, (accident) => {
        const checked = check({ ...starter, [file]: accident(starter[file] ?? '') });
        spansLieInside(checked);
        areSortedAndUnique(checked);
      }),
      { seed, numRuns: 60 },
    );
  });
});

describe('the order of files', () => {
  const entries = Object.entries({
    ...starter,
    'items/b.yaml': starterItem,
    'items/c.yaml': `${starterItem}不存在的键: 1\n`,
    'items/d.yaml': '事项名称：甲\n',
    'offices/library-2.yaml': starter['offices/library.yaml'] ?? '',
    'handbooks/a.yaml': '标题: 甲\n读者: 公众\n事项: [library-card, 乙]\n',
  });

  it('does not change the result', () => {
    const { catalogue, publicCatalogue, diagnostics, failed, counts } = check(Object.fromEntries(entries));
    expect(diagnostics.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }), (shuffled) => {
        expect(check(Object.fromEntries(shuffled))).toMatchObject({ catalogue, publicCatalogue, diagnostics, failed, counts });
      }),
      { seed: 20261006, numRuns: 20 },
    );
  });
});
