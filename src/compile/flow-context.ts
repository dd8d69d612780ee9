/**
 * What every part of a flow chart consults, and the words on its boxes.
 */
import type { Lang } from '../schema/diagnostic.ts';
import type { Outcome, PublicStep } from '../schema/generated/types.ts';
import { formatDuration } from './duration.ts';
import type { FlowEdge, FlowLine, FlowNode } from './flow-types.ts';
import type { FlowWords } from './flow-words.ts';
import type { Say } from './translations.ts';

export interface FlowOptions {
  readonly lang: Lang;
  /** Names in the reader's language; what leads where is read from the names as they are written. */
  readonly say?: Say;
}

export interface FlowContext extends FlowOptions {
  readonly say: Say;
  readonly words: FlowWords;
  readonly steps: readonly PublicStep[];
}

/** What stands in one row, and what is said of it. */
export interface FlowPart {
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
  /** From where the main line goes on, and what is written on it. */
  readonly exit?: { readonly from: string; readonly label?: string | undefined } | undefined;
  readonly sentence: string;
}

export const line = (text: string, strong = false): FlowLine => ({ text, strong });
export const stepId = (index: number): string => `step-${index + 1}`;
export const titleOf = (step: PublicStep | undefined, index: number, { say }: FlowContext): string =>
  `${index + 1}. ${say(step?.name ?? '')}`;

/** Its title, how long it takes and whom it is for. */
export function stepLines(step: PublicStep, index: number, context: FlowContext): readonly FlowLine[] {
  const { words, say } = context;
  const lines = [line(titleOf(step, index, context), true)];
  if (step.limit !== undefined) lines.push(line(limitText(step, context)));
  const answers = step.when === undefined ? [] : Object.values(step.when).flat();
  if (answers.length > 0) lines.push(line(words.only(answers.map(say).join(words.comma))));
  return lines;
}

export const documentsLine = (names: readonly string[], { words, say }: FlowContext): FlowLine =>
  line(words.documents(names.map(say).join(words.comma)));

export function limitText({ limit, counted }: Pick<PublicStep, 'limit' | 'counted'>, { words, lang }: FlowContext): string {
  if (limit === undefined) return '';
  const text = formatDuration(limit, lang);
  return counted === false ? words.notCounted(text) : text;
}

export const limitLines = ({ limit }: Outcome, { words, lang }: FlowContext): readonly FlowLine[] =>
  limit === undefined ? [] : [line(limit.unit === 'instant' ? formatDuration(limit, lang) : words.within(formatDuration(limit, lang)))];
