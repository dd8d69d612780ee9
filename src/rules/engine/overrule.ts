/**
 * Rules that speak for others. In: the findings of an item, and where rules that stand in for others found something. Out: the
 * findings without those that only repeat them at the same words. A province names its own article where the national rule
 * speaks in general, and the author reads it once.
 */
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { Range } from '../../schema/located.ts';

export interface Overruling {
  /** Code of the rule that need not speak here. */
  readonly code: string;
  readonly span: Range;
}

export function withoutOverruled(found: readonly Diagnostic[], overruling: readonly Overruling[]): readonly Diagnostic[] {
  if (overruling.length === 0) return found;
  const spans = new Map<string, Range[]>();
  for (const { code, span } of overruling) {
    const ranges = spans.get(code) ?? [];
    ranges.push(span);
    spans.set(code, ranges);
  }
  for (const ranges of spans.values()) ranges.sort((a, b) => a.start - b.start);
  return found.filter(({ code, span }) => !isCovered(spans.get(code) ?? [], span));
}

/** Hits of one rule do not overlap, so the last that starts before the end of the finding decides. */
function isCovered(ranges: readonly Range[], span: Range): boolean {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Range).start < span.end) low = middle + 1;
    else high = middle;
  }
  const last = ranges[low - 1];
  return last !== undefined && last.end > span.start;
}
