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
  readonly exit?: SwimExit;
  readonly paper?: SizedPaper;
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

export const wrapped = (lines: readonly FlowLine[], width: number): readonly FlowLine[] =>
  lines.flatMap(({ text, strong }) => wrap(text, width / sizeOf(strong)).map((part) => ({ text: part, strong })));

export const heightOf = (lines: readonly FlowLine[]): number => lines.reduce((sum, { strong }) => sum + sizeOf(strong) * leading, 0);

export const paperWidth = applicantWidth - 2 * laneInset;

export function sizeStep(step: SwimStep, at: number, width: number): SizedStep {
  const inner = width - 2 * inset.x;
  const part = (kind: SizedPart['kind'], lines: readonly FlowLine[]): SizedPart => {
    const all = wrapped(lines, kind === 'procedures' ? inner - 8 : inner);
    return { kind, lines: all, height: round(heightOf(all) + 2 * inset.y) };
  };
  const parts = [
    part('head', step.head),
    ...(step.procedures.length === 0 ? [] : [part('procedures', step.procedures)]),
    ...step.exits.map((exit) => exitPart(part('exit', exit.lines), exit)),
  ];
  const time = wrapped(step.time, timeWidth - 6);
  const tall = round(parts.reduce((sum, { height }) => sum + height, 0));
  return { step, at, parts, time, tall, height: Math.max(tall, round(heightOf(time) + 2 * inset.y)) };
}

function exitPart(part: SizedPart, exit: SwimExit): SizedPart {
  if (exit.paper === undefined) return { ...part, exit };
  const lines = wrapped(exit.paper.lines, paperWidth - 2 * inset.x);
  const height = round(heightOf(lines) + 2 * inset.y + (exit.paper.then === 'end' ? 0 : wave));
  return { ...part, height: Math.max(part.height, round(height + paperGap)), exit, paper: { paper: exit.paper, lines, height } };
}

/** Lines of text below each other, in the middle of a space. */
export function centred(lines: readonly FlowLine[], x: number, top: number, height: number): readonly TextLine[] {
  let at = top + (height - heightOf(lines)) / 2;
  return lines.map(({ text, strong }) => {
    const size = sizeOf(strong);
    const tall = size * leading;
    at += tall;
    return { text, strong, size, x: round(x), y: round(at - tall / 2 + size * 0.36), anchor: 'middle' };
  });
}
