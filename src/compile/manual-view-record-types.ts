/**
 * What a review record (审查记录) of one step says before anybody has written on it, as plain data.
 */
import type { Fact } from './guide-view-types.ts';
import type { DeskOutcome } from './manual-view-desk-types.ts';
import type { ForAnswers } from './manual-view-slots.ts';

/** One thing to be found in order or not. */
export interface RecordPoint {
  readonly point: string;
  readonly standard?: string | undefined;
  readonly failure?: string | undefined;
  /** Articles, run on. */
  readonly basis?: string | undefined;
}

/** What the points are about: the step itself, a condition or a material. */
export interface RecordGroup extends ForAnswers {
  readonly title: string;
  /** For a condition: its text, which may hold Markdown. */
  readonly markdown?: string | undefined;
  readonly points: readonly RecordPoint[];
}

export interface RecordCase {
  readonly case: string;
  readonly decision: string;
}

export interface RecordView extends ForAnswers {
  readonly anchor: string;
  readonly title: string;
  /** Of the step, from 1. */
  readonly number: number;
  readonly name: string;
  readonly facts: readonly Fact[];
  /** And whether it counts. */
  readonly limit: string;
  readonly comesIn: readonly string[];
  readonly groups: readonly RecordGroup[];
  readonly pass?: string | undefined;
  readonly fail?: string | undefined;
  readonly discretion: readonly RecordCase[];
  readonly outcomes: readonly DeskOutcome[];
  /** One for each signature: as many as must act together. */
  readonly reviewers: readonly number[];
  /** When the post has to stand aside. */
  readonly recusal?: string | undefined;
}
