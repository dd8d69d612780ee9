/**
 * How large the parts of a chart by lanes must be. In: a step and the width of its box. Out: its lines of text, part by part, and
 * heights; a part from which something is handed to the applicant is at least as high as that paper, so that the line is straight.
 */
import type { FlowLine } from '../compile/flow-types.ts';
import type { SwimExit, SwimPaper, SwimStep } from '../compile/swimlane-types.ts';
import { wrap } from './flow-chart-text.ts';
import { round, type TextLine } from './flow-chart-types.ts';
import { applicantWidth, inset, laneInset, leading, paperGap, sizeOf, timeWidth, wave } from './swimlane-types.ts';

export interface SizedPaper {
  readonly paper: SwimPaper;
  readonly lines: readonly FlowLine[];
  readonly height: number;
}

export interface SizedPart {
  readonly lines: readonly FlowLine[];
  readonly height: number;
  readonly kind: 'head' | 'procedures' | 'exit';
  readonly exit: SwimExit | undefined;
  readonly paper: SizedPaper | undefined;
}

export interface SizedStep {
  readonly step: SwimStep;
  readonly at: number;
  readonly parts: readonly SizedPart[];
  readonly time: readonly FlowLine[];
  /** Of the box. */
  readonly tall: number;
  /** Of the row. */
  readonly height: number;
}

export function wrapped(lines: readonly FlowLine[], width: number): readonly FlowLine[] {
  const all: FlowLine[] = [];
  for (const line of lines) {
    const { text, strong } = line;
    for (const part of wrap(text, width / sizeOf(strong))) all.push(part === text ? line : { text: part, strong });
  }
  return all;
}

export function heightOf(lines: readonly FlowLine[]): number {
  let height = 0;
  for (const { strong } of lines) height += sizeOf(strong) * leading;
  return height;
}

export const paperWidth = applicantWidth - 2 * laneInset;

export function sizeStep(step: SwimStep, at: number, width: number): SizedStep {
  const inner = width - 2 * inset.x;
  const parts = [plainPart('head', step.head, inner)];
  if (step.procedures.length > 0) parts.push(plainPart('procedures', step.procedures, inner - 8));
  for (const exit of step.exits) parts.push(exitPart(exit, inner));
  const time = wrapped(step.time, timeWidth - 6);
  let tall = 0;
  for (const { height } of parts) tall += height;
  tall = round(tall);
  return { step, at, parts, time, tall, height: Math.max(tall, round(heightOf(time) + 2 * inset.y)) };
}

function plainPart(kind: SizedPart['kind'], lines: readonly FlowLine[], width: number): SizedPart {
  const all = wrapped(lines, width);
  return { kind, lines: all, height: round(heightOf(all) + 2 * inset.y), exit: undefined, paper: undefined };
}

function exitPart(exit: SwimExit, width: number): SizedPart {
  const all = wrapped(exit.lines, width);
  const own = round(heightOf(all) + 2 * inset.y);
  if (exit.paper === undefined) return { kind: 'exit', lines: all, height: own, exit, paper: undefined };
  const lines = wrapped(exit.paper.lines, paperWidth - 2 * inset.x);
  const height = round(heightOf(lines) + 2 * inset.y + (exit.paper.then === 'end' ? 0 : wave));
  const paper = { paper: exit.paper, lines, height };
  return { kind: 'exit', lines: all, height: Math.max(own, round(height + paperGap)), exit, paper };
}

/** Lines of text below each other, in the middle of a space. */
export function centred(lines: readonly FlowLine[], x: number, top: number, height: number): readonly TextLine[] {
  let at = top + (height - heightOf(lines)) / 2;
  const middle = round(x);
  const placed: TextLine[] = [];
  for (const { text, strong } of lines) {
    const size = sizeOf(strong);
    const tall = size * leading;
    at += tall;
    placed.push({ text, strong, size, x: middle, y: round(at - tall / 2 + size * 0.36), anchor: 'middle' });
  }
  return placed;
}
