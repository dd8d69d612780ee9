/**
 * What a laid-out chart by lanes consists of, and its measures. One unit throughout; the width of the chart is that of a page.
 */
import type { Box, Layout, Line } from './flow-chart-types.ts';

export interface LaneBand {
  readonly x: number;
  readonly width: number;
}

export interface SwimBox extends Box {
  /** Only for some answers: drawn with a broken line. */
  readonly optional: boolean;
  /** Keys of these answers, by which a script fades it. */
  readonly answers: string | undefined;
  /** Heights of the lines that part a step from what may come of it. */
  readonly rules: readonly number[];
  /** Where the ways part. */
  readonly diamond: number | undefined;
  /** The part with special procedures, which has double sides. */
  readonly bars: readonly [top: number, bottom: number] | undefined;
}

export interface SwimLine extends Line {
  /** The applicant comes back with what was missing. */
  readonly both: boolean;
}

export interface SwimLayout extends Layout {
  readonly boxes: readonly SwimBox[];
  readonly lines: readonly SwimLine[];
  readonly lanes: readonly LaneBand[];
  /** Height of the heads of lanes, and where the lanes end. */
  readonly head: number;
  readonly foot: number;
  /** Heights of the faint lines between steps. */
  readonly rows: readonly number[];
}

/** 760 units on 178 mm of an A4 page leave the small text at 8.3 points; on a screen they are pixels. */
export const full = 760;
export const timeWidth = 98;
export const applicantWidth = 150;
/** For lines to other steps, at the right. */
export const channels = 3;
export const channelGap = 9;
export const boxWidth = 230;
export const sizes = { strong: 14, plain: 12.5 };
export const leading = 1.32;
export const inset = { x: 8, y: 7 };
export const laneInset = 9;
export const rowGap = 26;
export const headGap = 14;
export const footGap = 12;
export const paperGap = 8;
export const wave = 6;
export const entry = 12;
/** Two thirds of a page in a book are less; beyond this a chart goes on in a second drawing. */
export const tallest = 980;

export const sizeOf = (strong: boolean): number => (strong ? sizes.strong : sizes.plain);
