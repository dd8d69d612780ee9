/**
 * What a laid-out flow chart consists of, and the measures that all of it shares. One unit throughout; the chart is portrait.
 */
import type { FlowNode } from '../compile/flow.ts';

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
export const main = { x: 2, width: 184 };
export const alone = { x: 2, width: 256 };
export const side = { x: 222, width: 152 };
export const bus = 204;
export const lanes = [384, 393];
export const fullWidth = 396;
export const sizes = { strong: 17, plain: 15 };
export const leading = 1.35;
export const padding = { x: 8, y: 9 };
export const circle = 34;
export const gap = 24;
export const sideGap = 16;
export const wave = 6;
/** Lines back enter a step this far below its upper edge, lines to special procedures leave it this far above its lower. */
export const entry = 13;
export const leave = 14;

export const round = (value: number): number => Math.round(value * 10) / 10;
export const sizeOf = (strong: boolean): number => (strong ? sizes.strong : sizes.plain);

export interface Column {
  readonly x: number;
  readonly width: number;
}
