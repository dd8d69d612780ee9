/**
 * Where everything in a flow chart stands. In: a flow view. Out: boxes with their lines of text, lines with corners, labels;
 * the same every time. The main line runs down the left column, outcomes stand in the right one, and lines back to a step run
 * in lanes at the right margin, so that no line crosses another or a text.
 */
import type { FlowEdge, FlowView } from '../compile/flow.ts';
import { lanesOf } from './flow-chart-lanes.ts';
import { lineOf } from './flow-chart-lines.ts';
import { placeRows } from './flow-chart-places.ts';
import { sizeNode } from './flow-chart-sizes.ts';
import { alone, type Box, fullWidth, type Layout, type Line, main, round, side } from './flow-chart-types.ts';

export type { Box, Layout, Line, Point, TextLine } from './flow-chart-types.ts';

const none: readonly string[] = [];

export function layoutFlow(view: FlowView): Layout {
  const routes = lanesOf(view);
  const references = unroutedReferences(view.edges, routes);
  const hasSide = view.nodes.some(({ column }) => column === 'side');
  const mainColumn = hasSide ? main : alone;
  const sized = view.nodes.map((node) => sizeNode(node, node.column === 'main' ? mainColumn : side, references.get(node.id) ?? none));
  const { boxes, labels, height } = placeRows(sized, view.edges, mainColumn, hasSide);
  const byId = new Map<string, Box>();
  for (const box of boxes) byId.set(box.id, box);
  const lines: Line[] = [];
  for (const edge of view.edges) {
    const line = lineOf(edge, byId, routes);
    if (line !== undefined) lines.push(line);
  }
  return { width: hasSide ? fullWidth : mainColumn.width + 4, height: round(height), boxes, lines, labels };
}

const noReferences: ReadonlyMap<string, readonly string[]> = new Map();

function unroutedReferences(edges: readonly FlowEdge[], routes: ReadonlyMap<string, number>): ReadonlyMap<string, readonly string[]> {
  if (!edges.some(({ kind, to }) => kind === 'jump' && !routes.has(to))) return noReferences;
  const unrouted = edges.filter(({ kind, to }) => kind === 'jump' && !routes.has(to));
  return new Map(unrouted.map(({ from, reference }) => [from, reference === undefined ? [] : [reference]]));
}
