/**
 * Where everything in a flow chart stands. In: a flow view. Out: boxes with their lines of text, lines with corners, labels;
 * all in one unit, portrait, the same every time. The main line runs down the left column, outcomes stand in the right one,
 * and lines back to a step run in lanes at the right margin, so that no line crosses another or a text.
 */
import type { FlowEdge, FlowNode, FlowView } from '../compile/flow.ts';
import { lanesOf } from './flow-chart-lanes.ts';
import { measure, wrap } from './flow-chart-text.ts';

export interface TextLine {
  readonly text: string;
  readonly strong: boolean;
  readonly size: number;
  /** Middle of the line; the baseline is `y`. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'middle' | 'start';
}

export interface Box {
  readonly id: string;
  readonly kind: FlowNode['kind'];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Height at which lines leave downwards: the wave of a document is higher in its middle than its box. */
  readonly foot: number;
  readonly texts: readonly TextLine[];
}

export type Point = readonly [x: number, y: number];

export interface Line {
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
  readonly arrow: boolean;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  readonly labels: readonly TextLine[];
}

/** Chosen for a phone: 400 units on a screen of 390 px leave the small text at 13 px. */
const main = { x: 2, width: 184 };
const alone = { x: 2, width: 256 };
const side = { x: 222, width: 152 };
const bus = 204;
const lanes = [384, 393];
const fullWidth = 396;
const sizes = { strong: 17, plain: 15 };
const leading = 1.35;
const padding = { x: 8, y: 9 };
const circle = 34;
const gap = 24;
const sideGap = 16;
const wave = 6;
/** Lines back enter a step this far below its upper edge, lines to special procedures leave it this far above its lower. */
const entry = 13;
const leave = 14;

const round = (value: number): number => Math.round(value * 10) / 10;
const sizeOf = (strong: boolean): number => (strong ? sizes.strong : sizes.plain);

interface Column {
  readonly x: number;
  readonly width: number;
}

interface SizedLine {
  readonly text: string;
  readonly strong: boolean;
  readonly height: number;
}

interface Sized {
  readonly node: FlowNode;
  readonly lines: readonly SizedLine[];
  readonly width: number;
  readonly height: number;
}

export function layoutFlow(view: FlowView): Layout {
  const routes = lanesOf(view);
  const references = unroutedReferences(view.edges, routes);
  const hasSide = view.nodes.some(({ column }) => column === 'side');
  const mainColumn = hasSide ? main : alone;
  const sized = view.nodes.map((node) => sizeNode(node, node.column === 'main' ? mainColumn : side, references.get(node.id) ?? []));
  const { boxes, labels, height } = placeRows(sized, view.edges, mainColumn, hasSide);
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const lines = view.edges.flatMap((edge) => lineOf(edge, byId, routes) ?? []);
  return { width: hasSide ? fullWidth : mainColumn.width + 4, height: round(height), boxes, lines, labels };
}

function unroutedReferences(edges: readonly FlowEdge[], routes: ReadonlyMap<string, number>): ReadonlyMap<string, readonly string[]> {
  const unrouted = edges.filter(({ kind, to }) => kind === 'jump' && !routes.has(to));
  return new Map(unrouted.map(({ from, reference }) => [from, reference === undefined ? [] : [reference]]));
}

// ── sizes ──

function sizeNode(node: FlowNode, column: Column, references: readonly string[]): Sized {
  const all = [...node.lines, ...references.map((text) => ({ text, strong: false }))];
  const inner = column.width - 2 * padding.x - (node.kind === 'procedure' ? 12 : node.kind === 'decision' ? 50 : 0);
  const lines = all.flatMap(({ text, strong }) =>
    wrap(text, inner / sizeOf(strong)).map((part): SizedLine => ({ text: part, strong, height: sizeOf(strong) * leading })),
  );
  const textHeight = lines.reduce((sum, { height }) => sum + height, 0);
  const width = node.kind === 'connector' ? circle : node.kind === 'end' && node.column === 'side' ? 90 : column.width;
  return { node, lines, width, height: round(heightOf(node, lines, textHeight, width)) };
}

function heightOf(node: FlowNode, lines: readonly SizedLine[], textHeight: number, width: number): number {
  if (node.kind === 'connector') return circle;
  if (node.kind === 'decision') return 2 * diamondHalf(lines, textHeight, width);
  if (node.kind === 'end' || node.kind === 'start') return textHeight + padding.y;
  if (node.kind === 'document') return textHeight + 2 * padding.y + wave;
  return Math.max(textHeight + 2 * padding.y, node.kind === 'step' ? 46 : 0);
}

/** The corners of every line of text must lie inside the diamond. */
function diamondHalf(lines: readonly SizedLine[], textHeight: number, width: number): number {
  let top = -textHeight / 2;
  let half = 27;
  for (const { text, strong, height } of lines) {
    const far = Math.max(Math.abs(top), Math.abs(top + height));
    half = Math.max(half, far / (1 - (measure(text) * sizeOf(strong) + 4) / width));
    top += height;
  }
  return half;
}

// ── places ──

interface Placed {
  readonly boxes: readonly Box[];
  readonly labels: readonly TextLine[];
  readonly height: number;
}

function placeRows(sized: readonly Sized[], edges: readonly FlowEdge[], column: Column, hasSide: boolean): Placed {
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
    foot: node.kind === 'document' ? low - wave : low,
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

// ── lines ──

function lineOf(edge: FlowEdge, boxes: ReadonlyMap<string, Box>, routes: ReadonlyMap<string, number>): Line | undefined {
  const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
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
  const corner: readonly Point[] =
    start === end
      ? []
      : [
          [bus, start],
          [bus, end],
        ];
  return [[from.x + from.width, start], ...corner, [to.x, end]];
}

const middle = ({ y, foot }: Box): number => round((y + foot) / 2);
