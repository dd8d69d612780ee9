/** The words of a flow chart for those who cannot see it: one sentence a step, with all outcomes. */
import type { Outcome } from '../schema/generated/types.ts';
import { type FlowContext, titleOf } from './flow-context.ts';
import type { Route, Routes } from './flow-outcomes.ts';
import type { FlowLine } from './flow-types.ts';

/** `lines` say what the step is. */
export function sentenceOf(lines: readonly FlowLine[], { onward, others }: Routes, context: FlowContext, aside: string): string {
  const { words } = context;
  const [title = '', ...details] = lines.map(({ text }) => text);
  const head = details.length === 0 ? title : title + words.brackets(details.join(words.comma));
  const outcomes: string[] = [];
  if (onward !== undefined) outcomes.push(outcomeText(onward, undefined, context));
  for (const route of others) outcomes.push(outcomeText(route.outcome, whereTo(route, context), context));
  if (aside !== '') outcomes.push(aside);
  return outcomes.length === 0 ? head : `${head}${words.colon}${outcomes.join(words.semicolon)}`;
}

function whereTo({ target }: Route, context: FlowContext): string | undefined {
  const { words, steps, say } = context;
  if (target.kind === 'end') return words.end;
  if (target.kind === 'elsewhere') return words.goesTo(say(target.name));
  return target.kind === 'step' ? words.goesTo(titleOf(steps[target.index], target.index, context)) : undefined;
}

function outcomeText({ result, document }: Outcome, then: string | undefined, { words, say }: FlowContext): string {
  const paper = document === undefined ? undefined : say(document);
  const details = paper === undefined || then === undefined ? (paper ?? then) : paper + words.comma + then;
  return details === undefined ? say(result) : say(result) + words.brackets(details);
}
