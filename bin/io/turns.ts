/**
 * Threads that share a list of work. In: for each thread the order in which it would take what is on the list, and claims that all
 * threads see. Out: what the thread gets, a few at a time, until everything is taken; nothing is taken twice.
 */

/** One place for each piece of work: whether somebody has taken it. */
export type Claims = Int32Array<SharedArrayBuffer>;

export const makeClaims = (count: number): Claims => new Int32Array(new SharedArrayBuffer(4 * count));

/** So few that no thread waits long for another at the end. */
const handful = 4;

/** `queue` holds pieces of work with their places among the claims. */
export function* turns<T>(queue: Iterable<readonly [place: number, work: T]>, claims: Claims): Generator<readonly T[]> {
  let taken: T[] = [];
  for (const [place, work] of queue) {
    if (Atomics.compareExchange(claims, place, 0, 1) !== 0) continue;
    taken.push(work);
    if (taken.length < handful) continue;
    yield taken;
    taken = [];
  }
  if (taken.length > 0) yield taken;
}
