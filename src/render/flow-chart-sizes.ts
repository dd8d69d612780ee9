/**
 * How large the boxes of a flow chart must be. In: a node and the width of its column. Out: its lines of text and its size.
 */
import type { FlowNode } from '../compile/flow.ts';
import { measure, wrap } from './flow-chart-text.ts';
import { type Column, circle, leading, padding, round, sizeOf, wave } from './flow-chart-types.ts';

export interface SizedLine {
  readonly text: string;
  readonly strong: boolean;
  readonly height: number;
}

export interface Sized {
  readonly node: FlowNode;
  readonly lines: readonly SizedLine[];
  readonly width: number;
  readonly height: number;
}

export function sizeNode(node: FlowNode, column: Column, references: readonly string[]): Sized {
  const inner = column.width - 2 * padding.x - (node.kind === 'procedure' ? 12 : node.kind === 'decision' ? 50 : 0);
  const lines: SizedLine[] = [];
  for (const { text, strong } of node.lines) addWrapped(lines, text, strong, inner);
  for (const text of references) addWrapped(lines, text, false, inner);
  let textHeight = 0;
  for (const { height } of lines) textHeight += height;
  const width = node.kind === 'connector' ? circle : node.kind === 'end' && node.column === 'side' ? 90 : column.width;
  return { node, lines, width, height: round(heightOf(node, lines, textHeight, width)) };
}

function addWrapped(lines: SizedLine[], text: string, strong: boolean, width: number): void {
  const size = sizeOf(strong);
  const height = size * leading;
  for (const part of wrap(text, width / size)) lines.push({ text: part, strong, height });
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
