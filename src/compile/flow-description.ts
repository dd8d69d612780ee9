/** The words of a flow chart for those who cannot see it: one sentence a step, with all outcomes. */
import type { Outcome, PublicStep } from '../schema/generated/types.ts';
import { type FlowContext, stepLines, titleOf } from './flow-context.ts';
import type { Route, Routes } from './flow-outcomes.ts';

export function sentenceOf(step: PublicStep, index: number, { onward, others }: Routes, context: FlowContext, aside: string): string {
  const { words } = context;
  const details = stepLines(step, index, context, [])
    .slice(1)
    .map(({ text }) => text);
  const head = titleOf(step, index, context) + (details.length === 0 ? '' : words.brackets(details.join(words.comma)));
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
