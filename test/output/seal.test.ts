/** Seals on files: what they tell apart. */
import { expect, test } from 'vitest';
import { isSealed, sealer } from '../../bin/io/seal.ts';

const key = Buffer.alloc(16, 1).toString('base64url');
const bytes = (...texts: readonly string[]): readonly Uint8Array[] => texts.map((text) => Buffer.from(text));

function sealed(...texts: readonly string[]): string {
  const made = sealer(key);
  for (const file of bytes(...texts)) made.add(file);
  return made.seal();
}

test('the same files are known again, whatever the seal', () => {
  const [first, second] = [sealed('ab', 'c', ''), sealed('ab', 'c', '')];
  expect(first).not.toBe(second);
  for (const seal of [first, second]) expect(isSealed(bytes('ab', 'c', ''), seal, key)).toBe(true);
});

test.each([
  ['another byte', bytes('ab', 'd', '')],
  ['another order', bytes('c', 'ab', '')],
  ['a byte moved to the next file', bytes('a', 'bc', '')],
  ['a file less', bytes('ab', 'c')],
])('%s is not', (_what, files) => expect(isSealed(files, sealed('ab', 'c', ''), key)).toBe(false));

test.each([
  ['nothing', ''],
  ['too little', 'AAAA'],
  ['no seal', 'no seal at all'],
  ['a part of one', sealed('ab').slice(0, -4)],
])('%s is no seal', (_what, seal) => expect(isSealed(bytes('ab'), seal, key)).toBe(false));

test('a seal of another key is none', () =>
  expect(isSealed(bytes('ab'), sealed('ab'), Buffer.alloc(16, 2).toString('base64url'))).toBe(false));
