/**
 * Which jumps can be drawn. In: the edges of a chart. Out: for each target the lane at the right margin in which its lines
 * run; targets without one are written as text, because their line would cross another.
 */
import type { FlowEdge, FlowView } from '../compile/flow.ts';

/** All jumps to one step share a lane: their lines run together into one arrow. */
export interface Bundle {
  readonly to: string;
  /** Positions from top to bottom, in the order of the nodes; not yet measures. */
  readonly ends: readonly number[];
  readonly low: number;
  readonly high: number;
}

export const laneCount = 2;

const noLanes: ReadonlyMap<string, number> = new Map();

export function lanesOf(view: FlowView): ReadonlyMap<string, number> {
  const jumps = view.edges.filter(({ kind }) => kind === 'jump');
  if (jumps.length === 0) return noLanes;
  const position = new Map<string, number>();
  view.nodes.forEach(({ id }, at) => {
    position.set(id, at);
  });
  return lanesFor(bundlesOf(jumps, position), laneCount);
}

/** Short ones first, so that they get the inner lane. */
export function lanesFor(all: readonly Bundle[], count: number): ReadonlyMap<string, number> {
  if (all.length === 0) return noLanes;
  const bundles = [...all].sort((a, b) => a.high - a.low - (b.high - b.low) || a.low - b.low);
  const placed: { readonly bundle: Bundle; readonly lane: number }[] = [];
  for (const bundle of bundles) {
    const isFree = (lane: number): boolean => placed.every((other) => agree(bundle, lane, other.bundle, other.lane));
    let lane = 0;
    while (lane < count && !isFree(lane)) lane += 1;
    if (lane < count) placed.push({ bundle, lane });
  }
  return new Map(placed.map(({ bundle, lane }) => [bundle.to, lane]));
}

function bundlesOf(jumps: readonly FlowEdge[], position: ReadonlyMap<string, number>): readonly Bundle[] {
  const ends = new Map<string, number[]>();
  for (const { from, to } of jumps) {
    const [start, end] = [position.get(from), position.get(to)];
    if (start === undefined || end === undefined) continue;
    ends.set(to, [...(ends.get(to) ?? [end]), start]);
  }
  return [...ends].map(([to, at]) => bundleOf(to, at));
}

export const bundleOf = (to: string, ends: readonly number[]): Bundle => ({ to, ends, low: Math.min(...ends), high: Math.max(...ends) });

/** In one lane bundles must lie apart; across lanes the outer must not come in where the inner runs. */
function agree(a: Bundle, laneA: number, b: Bundle, laneB: number): boolean {
  if (laneA === laneB) return a.high < b.low || b.high < a.low;
  const [inner, outer] = laneA < laneB ? [a, b] : [b, a];
  return outer.ends.every((end) => end < inner.low || end > inner.high);
}
