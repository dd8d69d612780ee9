/**
 * What stands at the side of a flow chart: outcomes that do not lead straight on, and special procedures.
 */
import type { SpecialProcedure } from '../schema/generated/types.ts';
import { type FlowContext, type FlowPart, limitLines, limitText, line, stepId, titleOf } from './flow-context.ts';
import type { Route } from './flow-outcomes.ts';
import type { FlowEdge, FlowLine, FlowNode } from './flow-types.ts';
import { placedProcedures } from './procedure-place.ts';

export interface SidePlace {
  /** Of the step. */
  readonly index: number;
  /** Among its outcomes that do not lead straight on. */
  readonly at: number;
  readonly withCase: boolean;
}

export function sidePart(
  { outcome, target }: Route,
  { index, at, withCase }: SidePlace,
  context: FlowContext,
): Pick<FlowPart, 'nodes' | 'edges'> {
  const { words, steps, say } = context;
  const id = `outcome-${index + 1}-${at + 1}`;
  const row = index + 1;
  const lines = [line(say(outcome.result), true)];
  if (withCase && outcome.case !== undefined) lines.push(line(say(outcome.case)));
  lines.push(...limitLines(outcome, context));
  if (outcome.document !== undefined) lines.push(line(say(outcome.document)));
  if (target.kind === 'elsewhere') lines.push(line(words.goesTo(say(target.name))));
  const kind = outcome.document === undefined ? 'outcome' : 'document';
  const node: FlowNode = { id, kind, row, column: 'side', lines, answers: undefined };
  const branch: FlowEdge = { from: `decision-${row}`, to: id, kind: 'branch', label: undefined };
  if (target.kind === 'end') {
    const lines = [line(words.end)];
    const end: FlowNode = { id: `end-${row}-${at + 1}`, kind: 'end', row, column: 'side', lines, answers: undefined };
    return { nodes: [node, end], edges: [branch, { from: id, to: end.id, kind: 'branch', label: undefined }] };
  }
  if (target.kind !== 'step') return { nodes: [node], edges: [branch] };
  const reference = words.goesTo(titleOf(steps[target.index], target.index, context));
  return { nodes: [node], edges: [branch, { from: id, to: stepId(target.index), kind: 'jump', label: undefined, reference }] };
}

export interface Procedures {
  /** Row of the step they stand beside. */
  readonly row: number;
  readonly lines: readonly FlowLine[];
}

/** Those that are no steps themselves, by the step at which they may be set off. */
export function proceduresOf(all: readonly SpecialProcedure[], context: FlowContext): readonly Procedures[] {
  if (all.length === 0) return [];
  const loose = placedProcedures(all, context.steps).filter(({ isStep }) => !isStep);
  return context.steps.flatMap((_, at): readonly Procedures[] => {
    const texts = loose.filter(({ step }) => step === at).map(({ procedure }) => procedureText(procedure, context));
    return texts.length === 0 ? [] : [{ row: at + 1, lines: [line(context.words.procedures, true), ...texts.map((text) => line(text))] }];
  });
}

function procedureText(procedure: SpecialProcedure, context: FlowContext): string {
  const limit = limitText(procedure, context);
  const name = context.say(procedure.name);
  return limit === '' ? name : `${name}${context.words.colon}${limit}`;
}

export function asidePart({ row, lines }: Procedures, step: FlowNode): FlowPart {
  const node: FlowNode = { id: `procedure-${row}`, kind: 'procedure', row, column: 'side', lines, answers: undefined };
  const [head, ...rest] = lines.map(({ text }) => text);
  return {
    nodes: [node],
    edges: [{ from: step.id, to: node.id, kind: 'aside', label: undefined }],
    sentence: `${head}${rest.length > 0 ? ` ${rest.join(' ')}` : ''}`,
  };
}
