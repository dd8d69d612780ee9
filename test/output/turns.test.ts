/** Threads that share a list of work take every piece once. */
import { expect, test } from 'vitest';
import { makeClaims, turns } from '../../bin/io/turns.ts';

test('two who take in turn take everything once, each what it wants first', () => {
  const work = Array.from({ length: 50 }, (_unused, place) => [place, `piece ${place}`] as const);
  const claims = makeClaims(work.length);
  const [first, second] = [turns(work, claims), turns(work.toReversed(), claims)];
  const taken: [string[], string[]] = [[], []];
  for (let isOver = false; !isOver; ) {
    const [one, other] = [first.next(), second.next()];
    taken[0].push(...(one.value ?? []));
    taken[1].push(...(other.value ?? []));
    isOver = one.done === true && other.done === true;
  }
  expect(taken[0][0]).toBe('piece 0');
  expect(taken[1][0]).toBe('piece 49');
  expect(taken.flat().sort()).toEqual(work.map(([, piece]) => piece).sort());
});

test('what is left of a handful is taken too', () => {
  const claims = makeClaims(5);
  expect(
    [
      ...turns(
        [0, 1, 2, 3, 4].map((place) => [place, place] as const),
        claims,
      ),
    ].flat(),
  ).toEqual([0, 1, 2, 3, 4]);
  expect([...turns([[0, 0]], claims)]).toEqual([]);
});
