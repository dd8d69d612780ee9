/**
 * What the three sheets for the window say, as plain data: the front-desk sheet (收件手册), the acceptance checklist
 * (受理核对表) and the one-time notice (一次性告知书). All three come from the same reading of the item.
 */
import type { AskView, Fact, Link } from './guide-view-types.ts';

/** A point that the window checks, at intake or at acceptance. */
export interface DeskCheck {
  readonly desk: string;
  readonly point: string;
  readonly standard?: string | undefined;
  readonly failure?: string | undefined;
}

export interface DeskMaterial {
  readonly number: number;
  readonly name: string;
  readonly when?: string | undefined;
  readonly answers?: string | undefined;
  /** Copies, form and size, as far as given. */
  readonly copies: string;
  readonly need: string;
  /** Whether the applicant has to bring it; otherwise `how` says where it comes from. */
  readonly bring: boolean;
  readonly how: string;
  readonly verification?: string | undefined;
  readonly acceptance?: string | undefined;
  readonly checks: readonly DeskCheck[];
  readonly correction?: string | undefined;
  readonly errors: readonly string[];
  readonly files: readonly Link[];
}

export interface DeskCondition {
  readonly number: number;
  readonly markdown: string;
  readonly when?: string | undefined;
  readonly answers?: string | undefined;
  readonly verification?: string | undefined;
  readonly checks: readonly DeskCheck[];
}

/** What the window may conclude, and with which paper. */
export interface DeskOutcome {
  readonly result: string;
  readonly case?: string | undefined;
  readonly document?: string | undefined;
  readonly limit?: string | undefined;
  /** What is done next, when it is a step of somebody else. */
  readonly next?: string | undefined;
}

export interface DeskStep {
  readonly name: string;
  readonly when?: string | undefined;
  readonly answers?: string | undefined;
  readonly facts: readonly Fact[];
  readonly action?: string | undefined;
  readonly checks: readonly DeskCheck[];
  readonly outcomes: readonly DeskOutcome[];
}

export interface DeskView {
  readonly id: string;
  readonly name: string;
  readonly agency: string;
  readonly accepting: string;
  readonly code: string;
  readonly places: readonly { readonly name: string; readonly address: string; readonly hours: string; readonly phones: string }[];
  readonly phones: string;
  readonly limits: readonly Fact[];
  readonly situations: readonly AskView[];
  readonly conditions: readonly DeskCondition[];
  readonly materials: readonly DeskMaterial[];
  /** The steps of the window: from the first to the last that receives or accepts. */
  readonly steps: readonly DeskStep[];
  /** Where an accepted application goes: step, post and unit. */
  readonly handover: readonly Fact[];
  readonly after: readonly Fact[];
  readonly commonErrors: readonly string[];
  /** Of licences only: the provision on completing an application, and within how many days it must be said. */
  readonly completion?: { readonly basis: string; readonly limit: string } | undefined;
}
