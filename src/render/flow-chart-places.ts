/**
 * Where the boxes of a flow chart stand. In: sized nodes by row. Out: boxes and labels; a row begins below everything of the
 * row before it, so that lines can come back to a step over free ground.
 */
import type { FlowEdge } from '../compile/flow.ts';
import type { Sized } from './flow-chart-sizes.ts';
import { wrap } from './flow-chart-text.ts';
import {
  type Box,
  bus,
  type Column,
  entry,
  gap,
  leading,
  round,
  side,
  sideGap,
  sizeOf,
  sizes,
  type TextLine,
  wave,
} from './flow-chart-types.ts';

interface Placed {
  readonly boxes: readonly Box[];
  readonly labels: readonly TextLine[];
  readonly height: number;
}

export function placeRows(sized: readonly Sized[], edges: readonly FlowEdge[], column: Column, hasSide: boolean): Placed {
  const boxes: Box[] = [];
  const labels: TextLine[] = [];
  const written = labelsByStart(edges);
  let top = 2;
  let bottom = 2;
  for (const { main, side: beside } of rowsOf(sized)) {
    const mains = placeMain(main, top, column);
    const sides = placeSide(beside, mains);
    boxes.push(...mains);
    boxes.push(...sides);
    const last = mains.at(-1);
    const exit = placeLabel(last === undefined ? undefined : written.get(last.id), last, hasSide);
    labels.push(...exit.labels);
    const low = foot(sides.at(-1));
    bottom = Math.max(foot(last), low);
    top = Math.max(foot(last) + exit.height, low + 6);
  }
  return { boxes, labels, height: bottom + 2 };
}

interface Row {
  readonly main: Sized[];
  readonly side: Sized[];
}

function rowsOf(sized: readonly Sized[]): Iterable<Row> {
  const rows = new Map<number, Row>();
  for (const one of sized) {
    const { row, column } = one.node;
    let own = rows.get(row);
    if (own === undefined) {
      own = { main: [], side: [] };
      rows.set(row, own);
    }
    own[column].push(one);
  }
  return rows.values();
}

/** What is written on the first line with words that leaves a box. */
function labelsByStart(edges: readonly FlowEdge[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { from, label } of edges) if (label !== undefined && !labels.has(from)) labels.set(from, label);
  return labels;
}

const foot = (box: Box | undefined): number => (box === undefined ? 0 : box.y + box.height);

function placeMain(own: readonly Sized[], top: number, column: Column): readonly Box[] {
  const boxes: Box[] = [];
  let y = top;
  for (const sized of own) {
    boxes.push(boxAt(sized, column.x + (column.width - sized.width) / 2, y));
    y = round(y + sized.height + gap - 4);
  }
  return boxes;
}

/** Special procedures beside the step; outcomes from the decision downwards. */
function placeSide(own: readonly Sized[], mains: readonly Box[]): readonly Box[] {
  const step = mains.find(({ kind }) => kind === 'step');
  const decision = mains.find(({ kind }) => kind === 'decision');
  const boxes: Box[] = [];
  for (const sized of own) {
    const previous = boxes.at(-1);
    const below = previous === undefined ? 0 : foot(previous) + sideGap;
    const wish =
      sized.node.kind === 'procedure' || decision === undefined
        ? (step?.y ?? 0) + entry + 10
        : decision.y + decision.height / 2 - Math.min(sized.height / 2, decision.height / 2);
    boxes.push(
      boxAt(
        sized,
        side.x + (side.width - sized.width) / 2,
        Math.max(previous === undefined || previous.kind === 'procedure' ? wish : 0, below),
      ),
    );
  }
  return boxes;
}

function boxAt({ node, lines, width, height }: Sized, x: number, y: number): Box {
  const centre = round(x + width / 2);
  let textHeight = 0;
  for (const line of lines) textHeight += line.height;
  let at = y + (height - (node.kind === 'document' ? wave : 0) - textHeight) / 2;
  const texts: TextLine[] = [];
  for (const { text, strong, height: tall } of lines) {
    const size = sizeOf(strong);
    at += tall;
    texts.push({ text, strong, size, x: centre, y: round(at - tall / 2 + size * 0.36), anchor: 'middle' });
  }
  const low = round(y + height);
  return {
    id: node.id,
    kind: node.kind,
    x: round(x),
    y: round(y),
    width,
    height,
    foot: node.kind === 'document' ? round(low - wave) : low,
    texts,
  };
}

/** What is written beside the line that leaves a decision downwards. */
function placeLabel(
  label: string | undefined,
  from: Box | undefined,
  hasSide: boolean,
): { readonly labels: readonly TextLine[]; readonly height: number } {
  if (label === undefined || from === undefined) return { labels: [], height: gap };
  const x = round(from.x + from.width / 2 + 8);
  const tall = sizes.plain * leading;
  const lines = wrap(label, ((hasSide ? bus : from.x + from.width) - 6 - x) / sizes.plain);
  const labels = lines.map((text, at): TextLine => {
    const y = round(foot(from) + 4 + at * tall + tall / 2 + sizes.plain * 0.36);
    return { text, strong: false, size: sizes.plain, x, y, anchor: 'start' };
  });
  return { labels, height: Math.max(gap, lines.length * tall + 16) };
}
