/**
 * YAML with Chinese keys in English ones. In: a text and the plan of its document. Out: the same text, comments and layout
 * included, with the English keys and with the English words of code lists, yes and no, and time limits; what is free text
 * stays. Authors who write English keys are shown examples and templates in this form.
 */
import { truths } from './canonical.ts';
import { parseDuration, parseValidity, type Quantity } from './duration-text.ts';
import { parse } from './parse.ts';
import type { Plan } from './plan.ts';
import type { MapNode, Node, ScalarNode } from './tree.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Undefined when the text cannot be read, or says one thing in both languages. */
export function inEnglish(text: string, plan: Plan): string | undefined {
  const { value, diagnostics } = parse('', text);
  if (value === undefined || diagnostics.length > 0) return undefined;
  const edits: Edit[] = [];
  return collect(value, plan, edits) ? apply(text, edits) : undefined;
}

function apply(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => b.start - a.start);
  return ordered.reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

/** False when two keys of one map mean the same element. */
function collect(node: Node, plan: Plan, edits: Edit[]): boolean {
  if (node.kind === 'scalar') return scalar(node, plan, edits);
  if (node.kind === 'map') return map(node, plan, edits);
  const target = plan.kind === 'list' ? plan.items : (listTarget(plan) ?? plan);
  const items = target?.kind === 'list' ? target.items : target;
  return items === undefined || node.items.every((item) => collect(item, items, edits));
}

const listTarget = ({ schema, properties }: Plan): Plan | undefined =>
  properties.find(({ name }) => name === schema.listShorthand?.property)?.plan;

function map(node: MapNode, plan: Plan, edits: Edit[]): boolean {
  const seen = new Set<string>();
  // A single entry may stand for a list of one.
  const here = plan.kind === 'list' && plan.items !== undefined ? plan.items : plan;
  return node.entries.every(({ key, value }) => {
    const property = here.keys.get(key.text);
    if (property === undefined) return here.items === undefined || collect(value, here.items, edits);
    if (seen.has(property.name)) return false;
    seen.add(property.name);
    if (property.name !== key.text) edits.push({ start: key.start, end: key.end, text: property.name });
    return collect(value, property.plan, edits);
  });
}

function scalar(node: ScalarNode, plan: Plan, edits: Edit[]): boolean {
  const text = wordFor(node.text.trim(), plan);
  if (text !== undefined && text !== node.text) edits.push({ start: node.start, end: node.end, text });
  return true;
}

function wordFor(text: string, plan: Plan): string | undefined {
  if (text === '') return undefined;
  const meaning = plan.words.get(text);
  if (meaning !== undefined) return englishWord(meaning, plan);
  if (plan.schema.form === 'duration') return quantityText(parseDuration(text));
  if (plan.schema.form === 'validity') return quantityText(parseValidity(text));
  if (plan.codes !== undefined) return plan.codes.get(text);
  if (plan.kind === 'boolean') return yesOrNo(truths.get(text.toLowerCase()));
  const next = plan.kind === 'list' ? plan.items : plan.shorthand?.plan;
  return next === undefined ? undefined : wordFor(text, next);
}

const yesOrNo = (truth: boolean | undefined): string | undefined => (truth === undefined ? undefined : truth ? 'yes' : 'no');

/** The word in ASCII that stands for the same value. */
const englishWord = (meaning: unknown, { words }: Plan): string | undefined =>
  [...words].find(([word, value]) => /^[\w -]+$/.test(word) && JSON.stringify(value) === JSON.stringify(meaning))?.[0];

function quantityText(quantity: Quantity | undefined): string | undefined {
  if (quantity === undefined) return undefined;
  const { amount, unit } = quantity;
  if (unit === 'instant' || unit === 'permanent') return unit;
  return `${amount} ${unit.replace('-', ' ')}${amount === 1 ? '' : 's'}`;
}
