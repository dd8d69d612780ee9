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
  const rows = [...new Set(sized.map(({ node }) => node.row))];
  let top = 2;
  let bottom = 2;
  for (const row of rows) {
    const own = sized.filter(({ node }) => node.row === row);
    const mains = placeMain(
      own.filter(({ node }) => node.column === 'main'),
      top,
      column,
    );
    const sides = placeSide(
      own.filter(({ node }) => node.column === 'side'),
      mains,
    );
    boxes.push(...mains, ...sides);
    const last = mains.at(-1);
    const exit = placeLabel(edges.find(({ from, label }) => from === last?.id && label !== undefined)?.label, last, hasSide);
    labels.push(...exit.labels);
    bottom = Math.max(foot(last), foot(sides.at(-1)));
    top = Math.max(foot(last) + exit.height, foot(sides.at(-1)) + 6);
  }
  return { boxes, labels, height: bottom + 2 };
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
  const textHeight = lines.reduce((sum, line) => sum + line.height, 0);
  let at = y + (height - (node.kind === 'document' ? wave : 0) - textHeight) / 2;
  const texts = lines.map(({ text, strong, height: tall }): TextLine => {
    const size = sizeOf(strong);
    at += tall;
    return { text, strong, size, x: centre, y: round(at - tall / 2 + size * 0.36), anchor: 'middle' };
  });
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
