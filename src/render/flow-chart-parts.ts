/**
 * Breaks a long chart at the end of a step, so that each part fits a printed page and two stand side by side. In: a flow
 * view. Out: one or more views; numbered circles say where the line goes on, and a jump into another part is written out.
 */
import type { FlowEdge, FlowNode, FlowView } from '../compile/flow.ts';
import { type Layout, layoutFlow } from './flow-chart-layout.ts';

/** In the units of the chart: two such parts side by side fill an A4 page, and 17 units are then 3.3 mm. */
const longest = 1250;
const share = 1150;

export interface FlowPart {
  readonly view: FlowView;
  readonly layout: Layout;
}

export function splitFlow(view: FlowView): readonly FlowPart[] {
  const layout = layoutFlow(view);
  const { boxes, height } = layout;
  if (height <= longest) return [{ view, layout }];
  const rowOf = new Map(view.nodes.map(({ id, row }) => [id, row]));
  const bottoms = new Map<number, number>();
  for (const { id, y, height: tall } of boxes) bottoms.set(rowOf.get(id) ?? 0, Math.max(bottoms.get(rowOf.get(id) ?? 0) ?? 0, y + tall));
  const starts = startRows([...bottoms], height);
  return starts.map((start, at) => {
    const part = partOf(view, start, starts[at + 1], at);
    return { view: part, layout: layoutFlow(part) };
  });
}

/** First rows of the parts: of all places between two rows, those nearest to equal shares; the end never stands alone. */
function startRows(bottoms: readonly (readonly [row: number, bottom: number])[], height: number): readonly number[] {
  const count = Math.ceil(height / share);
  const breaks = bottoms.slice(1, -2);
  const distance = (wish: number, bottom: number): number => Math.abs(bottom - wish);
  const ends = Array.from({ length: count - 1 }, (_, at) => (height * (at + 1)) / count).map((wish) =>
    breaks.reduce((best, candidate) => (distance(wish, candidate[1]) < distance(wish, best[1]) ? candidate : best), breaks[0] ?? [0, 0]),
  );
  return [0, ...new Set(ends.map(([row]) => row + 1))];
}

function partOf({ nodes, edges, description }: FlowView, start: number, next: number | undefined, at: number): FlowView {
  const own = nodes.filter(({ row }) => row >= start && (next === undefined || row < next));
  const ids = new Set(own.map(({ id }) => id));
  const way = (id: string): string => (ids.has(id) ? id : '');
  const kept = edges.flatMap((edge): FlowEdge[] => {
    const [from, to] = [way(edge.from), way(edge.to)];
    if (from !== '' && to !== '') return [edge];
    if (edge.kind === 'jump') return from === '' ? [] : [edge];
    return from === '' && to === '' ? [] : [{ ...edge, from: from || `connector-${at}`, to: to || `connector-${at + 1}` }];
  });
  // A circle that no line leads to would say that the step before goes on.
  const isUsed = ({ id }: FlowNode): boolean => kept.some(({ from, to }) => from === id || to === id);
  const before = start === 0 ? [] : [connector(at, start - 1)].filter(isUsed);
  const after = next === undefined ? [] : [connector(at + 1, next)].filter(isUsed);
  return { nodes: [...before, ...own, ...after], edges: kept.map(withoutLabelFrom(before)), description: at === 0 ? description : '' };
}

const connector = (number: number, row: number): FlowNode => ({
  id: `connector-${number}`,
  kind: 'connector',
  row,
  column: 'main',
  lines: [{ text: String(number), strong: true }],
});

/** What is written on a broken line stands where it begins. */
const withoutLabelFrom =
  (before: readonly FlowNode[]) =>
  ({ label, ...edge }: FlowEdge): FlowEdge =>
    label === undefined || before.some(({ id }) => id === edge.from) ? edge : { ...edge, label };
