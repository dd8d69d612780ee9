/**
 * The flow chart of an item. In: its steps, their outcomes and special procedures. Out: nodes and edges, so that chart and
 * text can never differ. Posts are named only in the internal chart.
 */
import type { Lang } from '../schema/diagnostic.ts';
import type { Outcome, PublicItem, PublicStep, SpecialProcedure } from '../schema/generated/types.ts';
import { formatDuration } from './duration.ts';
import { type Route, type Routes, routesOf } from './flow-outcomes.ts';
import type { FlowEdge, FlowLine, FlowNode, FlowView } from './flow-types.ts';
import { type FlowWords, flowWords } from './flow-words.ts';

export type { FlowEdge, FlowLine, FlowNode, FlowNodeKind, FlowView } from './flow-types.ts';

export interface FlowOptions {
  readonly lang: Lang;
  readonly internal: boolean;
}

interface Context extends FlowOptions {
  readonly words: FlowWords;
  readonly steps: readonly PublicStep[];
}

interface Part {
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
  /** From where the main line goes on, and what is written on it. */
  readonly exit?: { readonly from: string; readonly label?: string };
  readonly sentence: string;
}

/** `item` may be a whole item too; what is internal in it is read only for the internal chart. */
export function arrangeFlow(item: Pick<PublicItem, 'steps' | 'specialProcedures'>, options: FlowOptions): FlowView {
  const steps = item.steps ?? [];
  if (steps.length === 0) return { nodes: [], edges: [], description: '' };
  const words = flowWords(options.lang);
  const context: Context = { ...options, words, steps };
  const procedures = proceduresOf(item.specialProcedures ?? [], context);
  const parts = [startPart(context), ...steps.map((step, index) => stepPart(step, index, context, procedures)), endPart(context)];
  const heads = parts.map(({ nodes }) => nodes[0]?.id ?? '');
  const onward = parts.flatMap(({ exit }, row): FlowEdge[] =>
    exit === undefined ? [] : [{ ...exit, to: heads[row + 1] ?? '', kind: 'main' }],
  );
  return {
    nodes: parts.flatMap(({ nodes }) => nodes),
    edges: [...parts.flatMap(({ edges }) => edges), ...onward],
    description: parts
      .map(({ sentence }) => sentence)
      .join(words.stop)
      .trim(),
  };
}

const line = (text: string, strong = false): FlowLine => ({ text, strong });
const stepId = (index: number): string => `step-${index + 1}`;
const titleOf = (step: PublicStep | undefined, index: number): string => `${index + 1}. ${step?.name ?? ''}`;

function startPart({ words, steps }: Context): Part {
  const text = /申请|apply|application/i.test(steps[0]?.name ?? '') ? words.start : words.apply;
  return {
    nodes: [{ id: 'start', kind: 'start', row: 0, column: 'main', lines: [line(text)] }],
    edges: [],
    exit: { from: 'start' },
    sentence: text,
  };
}

function endPart({ words, steps }: Context): Part {
  return {
    nodes: [{ id: 'end', kind: 'end', row: steps.length + 1, column: 'main', lines: [line(words.end)] }],
    edges: [],
    sentence: words.end,
  };
}

function stepPart(step: PublicStep, index: number, context: Context, procedures: Procedures): Part {
  const routes = routesOf(
    step,
    index,
    context.steps.map(({ name }) => name),
  );
  const decides = routes.others.length > 0;
  const row = index + 1;
  const lines = stepLines(step, index, context, decides ? looseDocuments(step) : []);
  const step_: FlowNode = { id: stepId(index), kind: 'step', row, column: 'main', lines };
  const decision = decides ? [decisionNode(step, index, context)] : [];
  const papers = mainDocument(step, index, context, routes);
  const aside = procedures.row === row ? asidePart(procedures, step_) : emptyPart;
  const sides = routes.others.map((route, at) => sidePart(route, index, at, context));
  const column = [step_, ...decision, ...papers];
  return {
    nodes: [...column, ...aside.nodes, ...sides.flatMap(({ nodes }) => nodes)],
    edges: [...downwards(column), ...aside.edges, ...sides.flatMap(({ edges }) => edges)],
    ...exitOf(column, routes, context),
    sentence: sentenceOf(step, index, routes, context, aside.sentence),
  };
}

const emptyPart: Part = { nodes: [], edges: [], sentence: '' };

const downwards = (column: readonly FlowNode[]): readonly FlowEdge[] =>
  column.slice(1).map((node, at) => ({ from: column[at]?.id ?? '', to: node.id, kind: 'main' }));

function exitOf(column: readonly FlowNode[], routes: Routes, { words }: Context): Pick<Part, 'exit'> {
  const last = column.at(-1);
  if (last === undefined || !routes.continues) return {};
  const label = last.kind === 'decision' ? (routes.onward?.result ?? words.pass) : undefined;
  return { exit: { from: last.id, ...(label === undefined ? {} : { label }) } };
}

function stepLines(step: PublicStep, index: number, context: Context, documents: readonly string[]): readonly FlowLine[] {
  const { words, internal } = context;
  const post = internal && 'post' in step && typeof step.post === 'string' ? step.post : undefined;
  const answers = Object.values(step.when ?? {}).flat();
  return [
    line(titleOf(step, index), true),
    ...(step.limit === undefined ? [] : [line(limitText(step, context))]),
    ...(post === undefined ? [] : [line(words.post(post))]),
    ...(answers.length === 0 ? [] : [line(words.only(answers.join(words.comma)))]),
    ...(documents.length === 0 ? [] : [line(words.documents(documents.join(words.comma)))]),
  ];
}

function limitText({ limit, counted }: Pick<PublicStep, 'limit' | 'counted'>, { words, lang }: Context): string {
  if (limit === undefined) return '';
  const text = formatDuration(limit, lang);
  return counted === false ? words.notCounted(text) : text;
}

function decisionNode(step: PublicStep, index: number, { words }: Context): FlowNode {
  const text = [...step.name].length <= 5 || /^[\x20-\x7e]{1,10}$/.test(step.name) ? words.verdict(step.name) : words.shortVerdict;
  return { id: `decision-${index + 1}`, kind: 'decision', row: index + 1, column: 'main', lines: [line(text)] };
}

/** Documents of a step that none of its outcomes names. */
function looseDocuments(step: PublicStep): readonly string[] {
  const named = new Set((step.outcomes ?? []).map(({ document }) => document));
  return (step.documents ?? []).filter((name) => !named.has(name));
}

/** What is issued on the way straight on. */
function mainDocument(step: PublicStep, index: number, context: Context, { onward, others }: Routes): readonly FlowNode[] {
  const loose = others.length > 0 ? [] : looseDocuments(step);
  const names = [...(onward?.document === undefined ? [] : [onward.document]), ...loose];
  if (names.length === 0) return [];
  const head = onward === undefined ? [] : [line(onward.result, true), ...limitLines(onward, context)];
  return [
    { id: `document-${index + 1}`, kind: 'document', row: index + 1, column: 'main', lines: [...head, ...names.map((name) => line(name))] },
  ];
}

const limitLines = ({ limit }: Outcome, { words, lang }: Context): readonly FlowLine[] =>
  limit === undefined ? [] : [line(limit.unit === 'instant' ? formatDuration(limit, lang) : words.within(formatDuration(limit, lang)))];

function sidePart({ outcome, target }: Route, index: number, at: number, context: Context): Pick<Part, 'nodes' | 'edges'> {
  const { words, steps } = context;
  const id = `outcome-${index + 1}-${at + 1}`;
  const row = index + 1;
  const lines = [
    line(outcome.result, true),
    ...limitLines(outcome, context),
    ...(outcome.document === undefined ? [] : [line(outcome.document)]),
    ...(target.kind === 'elsewhere' ? [line(words.goesTo(target.name))] : []),
  ];
  const node: FlowNode = { id, kind: outcome.document === undefined ? 'outcome' : 'document', row, column: 'side', lines };
  const branch: FlowEdge = { from: `decision-${row}`, to: id, kind: 'branch' };
  if (target.kind === 'end') {
    const end: FlowNode = { id: `end-${row}-${at + 1}`, kind: 'end', row, column: 'side', lines: [line(words.end)] };
    return { nodes: [node, end], edges: [branch, { from: id, to: end.id, kind: 'branch' }] };
  }
  if (target.kind !== 'step') return { nodes: [node], edges: [branch] };
  const reference = words.goesTo(titleOf(steps[target.index], target.index));
  return { nodes: [node], edges: [branch, { from: id, to: stepId(target.index), kind: 'jump', reference }] };
}

interface Procedures {
  /** Row of the step they stand beside; 0 when there are none. */
  readonly row: number;
  readonly lines: readonly FlowLine[];
}

/** Those that are no steps themselves, beside the step before the decision, where the law has them. */
function proceduresOf(all: readonly SpecialProcedure[], context: Context): Procedures {
  const { steps, words } = context;
  const isStep = ({ name }: SpecialProcedure): boolean => steps.some((step) => step.name.includes(name) || name.includes(step.name));
  const loose = all.filter((procedure) => !isStep(procedure));
  if (loose.length === 0) return { row: 0, lines: [] };
  const decision = steps.findIndex(({ name }) => /决定|审批|decision/i.test(name));
  const row = decision < 0 ? Math.min(2, steps.length) : Math.max(1, decision);
  const texts = loose.map((procedure) => {
    const limit = limitText(procedure, context);
    return limit === '' ? procedure.name : `${procedure.name}${words.colon}${limit}`;
  });
  return { row, lines: [line(words.procedures, true), ...texts.map((text) => line(text))] };
}

function asidePart({ row, lines }: Procedures, step: FlowNode): Part {
  const node: FlowNode = { id: `procedure-${row}`, kind: 'procedure', row, column: 'side', lines };
  const [head, ...rest] = lines.map(({ text }) => text);
  return {
    nodes: [node],
    edges: [{ from: step.id, to: node.id, kind: 'aside' }],
    sentence: `${head}${rest.length > 0 ? ` ${rest.join(' ')}` : ''}`,
  };
}

function sentenceOf(step: PublicStep, index: number, { onward, others }: Routes, context: Context, aside: string): string {
  const { words } = context;
  const details = stepLines(step, index, context, [])
    .slice(1)
    .map(({ text }) => text);
  const head = titleOf(step, index) + (details.length === 0 ? '' : words.brackets(details.join(words.comma)));
  const outcomes = [
    ...(onward === undefined ? [] : [outcomeText(onward, undefined, context)]),
    ...others.map(({ outcome, target }) => {
      if (target.kind === 'end') return outcomeText(outcome, words.end, context);
      if (target.kind === 'unstated') return outcomeText(outcome, undefined, context);
      const name = target.kind === 'elsewhere' ? target.name : titleOf(context.steps[target.index], target.index);
      return outcomeText(outcome, words.goesTo(name), context);
    }),
    ...(aside === '' ? [] : [aside]),
  ];
  return outcomes.length === 0 ? head : `${head}${words.colon}${outcomes.join(words.semicolon)}`;
}

function outcomeText({ result, document }: Outcome, then: string | undefined, { words }: Context): string {
  const details = [document, then].filter((part) => part !== undefined);
  return details.length === 0 ? result : result + words.brackets(details.join(words.comma));
}
