/**
 * The lines of a flow chart. In: an edge, the boxes and the lanes of the jumps. Out: points from border to border.
 */
import type { FlowEdge } from '../compile/flow.ts';
import { type Box, bus, entry, type Line, lanes, leave, type Point, round } from './flow-chart-types.ts';

export function lineOf(edge: FlowEdge, boxes: ReadonlyMap<string, Box>, routes: ReadonlyMap<string, number>): Line | undefined {
  const from = boxes.get(edge.from);
  const to = boxes.get(edge.to);
  if (from === undefined || to === undefined) return undefined;
  const points = pointsOf(edge, from, to, routes.get(edge.to));
  return points === undefined ? undefined : { from: edge.from, to: edge.to, points, arrow: edge.kind !== 'aside' };
}

function pointsOf({ kind }: FlowEdge, from: Box, to: Box, lane: number | undefined): readonly Point[] | undefined {
  const centre = round(from.x + from.width / 2);
  if (kind === 'aside') return asidePoints(from, to);
  if (kind === 'jump') return lane === undefined ? undefined : jumpPoints(from, to, lanes[lane] ?? 0);
  if (kind === 'branch' && from.kind === 'decision') return branchPoints(from, to);
  return [
    [centre, from.foot],
    [centre, to.y],
  ];
}

/** At a height that both boxes have, below the place where lines come back. */
function asidePoints(from: Box, to: Box): readonly Point[] {
  const y = round(Math.min(from.y + from.height - leave, to.y + to.height - leave));
  return [
    [from.x + from.width, y],
    [to.x, y],
  ];
}

function jumpPoints(from: Box, to: Box, x: number): readonly Point[] {
  const start = middle(from);
  return [
    [from.x + from.width, start],
    [x, start],
    [x, to.y + entry],
    [to.x + to.width, to.y + entry],
  ];
}

/** Straight to the box beside the decision; to those below it first to the side, then down. */
function branchPoints(from: Box, to: Box): readonly Point[] {
  const start = middle(from);
  const end = start > to.y + 6 && start < to.foot - 6 ? start : middle(to);
  const right = from.x + from.width;
  if (start === end)
    return [
      [right, start],
      [to.x, end],
    ];
  return [
    [right, start],
    [bus, start],
    [bus, end],
    [to.x, end],
  ];
}

const middle = ({ y, foot }: Box): number => round((y + foot) / 2);
