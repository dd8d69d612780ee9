/**
 * The chart by lanes as plain data: who acts, what leads where, how long. Nothing says a measure; drawing it is the work of
 * src/render/swimlanes.ts.
 */
import type { FlowLine } from './flow-types.ts';
import type { LaneKey } from './swimlane-actors.ts';

export interface Lane {
  readonly key: LaneKey;
  readonly title: string;
  /** The body that acts, where one name serves for the lane. */
  readonly name?: string | undefined;
}

/** What the applicant is handed, beside the step that issues it. */
export interface SwimPaper {
  readonly lines: readonly FlowLine[];
  /** The procedure is over, or the applicant comes back to the same step with what was missing, or neither. */
  readonly then: 'end' | 'back' | 'nothing';
}

export interface SwimExit {
  readonly lines: readonly FlowLine[];
  /** What goes straight on leaves downwards. */
  readonly onward: boolean;
  readonly paper?: SwimPaper | undefined;
  /** Position of the step it leads to, when that is another. */
  readonly to?: number | undefined;
}

export interface SwimStep {
  readonly lane: LaneKey;
  readonly head: readonly FlowLine[];
  /** Only for some answers. */
  readonly optional: boolean;
  /** Keys of these answers. */
  readonly answers?: string | undefined;
  /** Special procedures that may be set off here. */
  readonly procedures: readonly FlowLine[];
  readonly time: readonly FlowLine[];
  /** Others first, what goes straight on last. */
  readonly exits: readonly SwimExit[];
  readonly continues: boolean;
}

/** A step in words, for the description and for the table. */
export interface SwimTold {
  readonly title: string;
  readonly who: string;
  readonly time: string;
  /** Its ways out, each in one line. */
  readonly ways: readonly string[];
}

export interface SwimlaneView {
  /** In order; none when the item has no steps. */
  readonly lanes: readonly Lane[];
  readonly timeTitle: string;
  readonly start: readonly FlowLine[];
  readonly steps: readonly SwimStep[];
  readonly end: readonly FlowLine[];
  readonly totals: readonly string[];
  /** One for each step. */
  readonly told: readonly SwimTold[];
  /** The same in words, for those who cannot see the chart. */
  readonly description: string;
}
