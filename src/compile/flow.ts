/**
 * The flow chart of an item. In: its steps, their outcomes and special procedures. Out: nodes and edges, so that chart and
 * text can never differ. It is the applicant's chart; staff have one by lanes (swimlane-view.ts).
 */
import type { Outcome, PublicItem, PublicStep } from '../schema/generated/types.ts';
import { answersOf } from './answer-keys.ts';
import { documentsLine, type FlowContext, type FlowOptions, type FlowPart, limitLines, line, stepId, stepLines } from './flow-context.ts';
import { sentenceOf } from './flow-description.ts';
import { looseDocuments, type Routes, routesOf } from './flow-outcomes.ts';
import { asidePart, type Procedures, proceduresOf, sidePart } from './flow-side.ts';
import type { FlowEdge, FlowNode, FlowView } from './flow-types.ts';
import { flowWords } from './flow-words.ts';

export type { FlowOptions } from './flow-context.ts';
export type { FlowEdge, FlowLine, FlowNode, FlowNodeKind, FlowView } from './flow-types.ts';

/** What a flow chart is made of. */
export type Flowing = Pick<PublicItem, 'steps' | 'specialProcedures' | 'situations'>;

export function arrangeFlow(item: Flowing, options: FlowOptions): FlowView {
  const steps = item.steps ?? [];
  if (steps.length === 0) return { nodes: [], edges: [], description: '' };
  const words = flowWords(options.lang);
  const context: FlowContext = { lang: options.lang, say: options.say ?? ((text) => text), words, steps };
  const procedures = proceduresOf(item.specialProcedures ?? [], context);
  const parts = [startPart(context)];
  steps.forEach((step, index) => {
    parts.push(forAnswers(stepPart(step, index, context, procedures), answersOf(step.when, item.situations)));
  });
  parts.push(endPart(context));
  const nodes: FlowNode[] = [];
  const edges: FlowEdge[] = [];
  for (const part of parts) {
    nodes.push(...part.nodes);
    edges.push(...part.edges);
  }
  addOnward(edges, parts);
  const description = parts.map(({ sentence }) => sentence).join(words.stop);
  return { nodes, edges, description: description.trim() };
}

/** From each part to the head of the next. */
function addOnward(edges: FlowEdge[], parts: readonly FlowPart[]): void {
  parts.forEach(({ exit }, row) => {
    if (exit !== undefined) edges.push({ from: exit.from, to: parts[row + 1]?.nodes[0]?.id ?? '', kind: 'main', label: exit.label });
  });
}

/** All that belongs to a step is for those for whom the step is. */
const forAnswers = (part: FlowPart, answers: string | undefined): FlowPart =>
  answers === undefined ? part : { ...part, nodes: part.nodes.map((node) => ({ ...node, answers })) };

function startPart({ words, steps }: FlowContext): FlowPart {
  const text = /申请|apply|application/i.test(steps[0]?.name ?? '') ? words.start : words.apply;
  return {
    nodes: [{ id: 'start', kind: 'start', row: 0, column: 'main', lines: [line(text)], answers: undefined }],
    edges: [],
    exit: { from: 'start' },
    sentence: text,
  };
}

function endPart({ words, steps }: FlowContext): FlowPart {
  return {
    nodes: [{ id: 'end', kind: 'end', row: steps.length + 1, column: 'main', lines: [line(words.end)], answers: undefined }],
    edges: [],
    exit: undefined,
    sentence: words.end,
  };
}

function stepPart(step: PublicStep, index: number, context: FlowContext, procedures: readonly Procedures[]): FlowPart {
  const routes = routesOf(step, index, context.steps);
  const decides = routes.others.length > 0;
  const row = index + 1;
  const loose = looseDocuments(step);
  const own = stepLines(step, index, context);
  const lines = decides && loose.length > 0 ? [...own, documentsLine(loose, context)] : own;
  const box: FlowNode = { id: stepId(index), kind: 'step', row, column: 'main', lines, answers: undefined };
  const nodes = [box];
  const edges: FlowEdge[] = [];
  let last = box;
  const addBelow = (node: FlowNode): void => {
    nodes.push(node);
    edges.push({ from: last.id, to: node.id, kind: 'main', label: undefined });
    last = node;
  };
  if (decides) addBelow(decisionNode(step, index, context));
  const paper = mainDocument(decides ? [] : loose, index, context, routes);
  if (paper !== undefined) addBelow(paper);
  const exit = exitOf(last, routes, context);
  const beside = procedures.find((group) => group.row === row);
  const aside = beside === undefined ? undefined : asidePart(beside, box);
  if (aside !== undefined) {
    nodes.push(...aside.nodes);
    edges.push(...aside.edges);
  }
  routes.others.forEach((route, at) => {
    const side = sidePart(route, { index, at, withCase: sameResult(step, route.outcome) }, context);
    nodes.push(...side.nodes);
    edges.push(...side.edges);
  });
  const sentence = sentenceOf(own, routes, context, aside?.sentence ?? '');
  return { nodes, edges, exit, sentence };
}

/** Two ways that bear one name are told apart by their cases. */
const sameResult = ({ outcomes = [] }: PublicStep, { result }: Outcome): boolean =>
  outcomes.filter((other) => other.result === result).length > 1;

function exitOf(last: FlowNode, routes: Routes, { words, say }: FlowContext): FlowPart['exit'] {
  if (!routes.continues) return undefined;
  const label = last.kind === 'document' ? undefined : (saidResult(routes, say) ?? (last.kind === 'decision' ? words.pass : undefined));
  return { from: last.id, label };
}

const saidResult = ({ onward }: Routes, say: FlowContext['say']): string | undefined =>
  onward === undefined ? undefined : say(onward.result);

function decisionNode(step: PublicStep, index: number, { words, say }: FlowContext): FlowNode {
  const name = say(step.name);
  const text = [...name].length <= 5 || /^[\x20-\x7e]{1,10}$/.test(name) ? words.verdict(name) : words.shortVerdict;
  return { id: `decision-${index + 1}`, kind: 'decision', row: index + 1, column: 'main', lines: [line(text)], answers: undefined };
}

/** What is issued on the way straight on. */
function mainDocument(loose: readonly string[], index: number, context: FlowContext, { onward }: Routes): FlowNode | undefined {
  const names = onward?.document === undefined ? loose : [onward.document, ...loose];
  if (names.length === 0) return undefined;
  const head = onward === undefined ? [] : [line(context.say(onward.result), true), ...limitLines(onward, context)];
  const lines = [...head, ...names.map((name) => line(context.say(name)))];
  return { id: `document-${index + 1}`, kind: 'document', row: index + 1, column: 'main', lines, answers: undefined };
}
