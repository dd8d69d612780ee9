/** What comes back as it went. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadWorkspace } from '../../bin/commands/load.ts';
import { packageRoot } from '../../bin/io/assets.ts';
import type { Catalogue } from '../../src/compile/catalogue.ts';
import { formatDuration } from '../../src/compile/duration.ts';
import { publish } from '../../src/compile/publish.ts';
import { parseDuration, parseValidity } from '../../src/schema/duration-text.ts';
import type { Duration, Validity } from '../../src/schema/generated/types.ts';
import { toChinese, toNumber } from '../../src/schema/numerals.ts';
import { check, starter, starterItem } from '../support/compile.ts';
import { accidents } from './mutate.ts';

const languages = ['zh', 'en'] as const;
const amount = fc.integer({ min: 0, max: 9999 });

const durations: fc.Arbitrary<Duration> = fc.oneof(
  fc.record({ amount, unit: fc.constantFrom('working-day', 'day', 'hour', 'month', 'year') }),
  fc.constant({ amount: 0, unit: 'instant' } as const),
);
const validities: fc.Arbitrary<Validity> = fc.oneof(
  fc.record({ amount, unit: fc.constantFrom('working-day', 'day', 'month', 'year') }),
  fc.constant({ amount: 0, unit: 'permanent' } as const),
);

describe('time limits', () => {
  it.each(languages)('in %s are read as they are written', (lang) => {
    fc.assert(
      fc.property(durations, validities, (duration, validity) => {
        expect(parseDuration(formatDuration(duration, lang))).toEqual(duration);
        expect(parseValidity(formatDuration(validity, lang))).toEqual(validity);
      }),
      { seed: 20261007, numRuns: 500 },
    );
  });
});

describe('numerals', () => {
  it('are read as they are written', () => {
    fc.assert(
      fc.property(amount, (number) => {
        expect(toNumber(toChinese(String(number)))).toBe(number);
      }),
      { seed: 20261008, numRuns: 1000 },
    );
  });
});

describe('publishing', () => {
  /** A public catalogue is a catalogue without internal properties, so it can be published again. */
  const again = (catalogue: Catalogue): unknown => publish(publish(catalogue) as unknown as Catalogue);

  it('twice gives the same as once, for the examples', () => {
    for (const name of ['starter', 'county']) {
      const { catalogue } = loadWorkspace(join(packageRoot(), 'examples', name)).compiled;
      expect(catalogue).toBeDefined();
      if (catalogue !== undefined) expect(again(catalogue)).toEqual(publish(catalogue));
    }
  });

  it('twice gives the same as once, for what is left of a mutated item', () => {
    let sound = 0;
    fc.assert(
      fc.property(accidents, (accident) => {
        const { catalogue } = check({ ...starter, 'items/library-card.yaml': accident(starterItem) });
        if (catalogue === undefined || catalogue.items.length === 0) return;
        sound++;
        expect(again(catalogue)).toEqual(publish(catalogue));
      }),
      { seed: 20261009, numRuns: 80 },
    );
    expect(sound).toBeGreaterThan(10);
  });
});
