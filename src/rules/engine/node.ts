/**
 * A place in an item while rules walk it: the value with its source, its schema and what it stands in.
 */
import type { Path } from '../../compile/draft.ts';
import { type Canon, entryName } from '../../schema/canonical.ts';
import type { Arg } from '../../schema/diagnostic.ts';
import type { Plan } from '../../schema/plan.ts';
import { HiddenValue } from '../../schema/veil.ts';
import type { Json } from '../../schema/vocabulary.ts';
import type { Places } from './expression.ts';

export interface Node {
  readonly value: Json;
  readonly canon: Canon;
  readonly plan: Plan;
  readonly path: Path;
  /** The last of the path; the root has none. */
  readonly step?: string | number | undefined;
  readonly parent?: Node | undefined;
  /** What was found at and below this place so far: a hundred rules look at the same places. */
  readonly known: Known;
}

interface Known {
  children?: Map<string | number, Node> | undefined;
  /** Of the root: which conditions on the whole item hold, by their numbers. */
  answers?: (boolean | undefined)[] | undefined;
  texts?: readonly Node[] | undefined;
  /** The author's own among them. */
  prose?: readonly Node[] | undefined;
  /** Of a text: what searches for words found in it. */
  found?: (Places | undefined)[] | undefined;
}

export const rootNode = (canon: Canon, plan: Plan): Node => new Place(canon, plan, undefined, undefined);

/** An item has hundreds of places: few are ever asked for their path, and what is known of one is kept in itself. */
class Place implements Node, Known {
  readonly value: Json;
  children: Known['children'] = undefined;
  answers: Known['answers'] = undefined;
  texts: Known['texts'] = undefined;
  prose: Known['prose'] = undefined;
  found: Known['found'] = undefined;

  constructor(
    readonly canon: Canon,
    readonly plan: Plan,
    readonly parent: Node | undefined,
    readonly step: string | number | undefined,
  ) {
    this.value = canon.value;
  }

  get known(): Known {
    return this;
  }

  get path(): Path {
    return this.parent === undefined || this.step === undefined ? [] : [...this.parent.path, this.step];
  }
}

/** The node one step below; undefined when nothing is there. */
export function childOf(node: Node, step: string | number): Node | undefined {
  const { kids } = node.canon;
  const canon = kids === undefined ? implied(node, step) : kids.get(step);
  if (canon === undefined) return undefined;
  // What nothing stands below is made anew sooner than it is looked up.
  if (canon.kids === undefined) return makeChild(node, step, canon);
  const { known } = node;
  const before = known.children?.get(step);
  if (before !== undefined) return before;
  const child = makeChild(node, step, canon);
  if (child === undefined) return undefined;
  known.children ??= new Map();
  known.children.set(step, child);
  return child;
}

function makeChild(node: Node, step: string | number, canon: Canon): Node | undefined {
  const plan = typeof step === 'number' ? node.plan.items : planOf(node.plan, step);
  return plan === undefined ? undefined : new Place(canon, plan, node, step);
}

/** Part of a word that stands for a group, as 不收费 does for 是否收费: it was written without parts, and its place is that of the word. */
function implied({ value, canon }: Node, step: string | number): Canon | undefined {
  if (typeof step !== 'string' || typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return { value: (value as Readonly<Record<string, Json>>)[step] as Json, start: canon.start, end: canon.end };
}

export const planOf = (plan: Plan, name: string): Plan | undefined =>
  plan.kind === 'dictionary' ? plan.items : plan.named.get(name)?.plan;

export function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = [];
  for (const step of node.canon.kids?.keys() ?? []) {
    const child = childOf(node, step);
    if (child !== undefined) children.push(child);
  }
  return children;
}

/** Follows a path from a node. */
export const nodeAt = (start: Node, path: Path): Node | undefined =>
  path.reduce<Node | undefined>((node, step) => (node === undefined ? undefined : childOf(node, step)), start);

export function rootOf(node: Node): Node {
  let root = node;
  while (root.parent !== undefined) root = root.parent;
  return root;
}

/** What the author calls this place: his key, or the name of the list entry. */
export function nameOf({ canon, plan, parent }: Node): Arg {
  const own = canon.key?.text ?? entryName(canon);
  if (own !== undefined) return own;
  const label = plan.schema.label === undefined ? undefined : { zh: plan.schema.label, en: plan.schema.title ?? plan.schema.label };
  return label ?? (parent === undefined ? '' : nameOf(parent));
}

/** Every text at or below a node; for rules that judge them together. */
export function textsOf(node: Node): readonly Node[] {
  if (typeof node.value === 'string') return [node];
  if (node.canon.raw !== undefined) throw new HiddenValue(String(node.path.at(-1) ?? ''));
  const { known } = node;
  if (known.texts === undefined) {
    const texts: Node[] = [];
    collectTexts(node, texts);
    known.texts = texts;
  }
  return known.texts;
}

/** The same for rules that judge each text by itself: where some of them are hidden, the others. */
export function eachText(node: Node): readonly Node[] {
  if (node.canon.raw === undefined) return textsOf(node);
  const texts: Node[] = [];
  collectTexts(node, texts);
  return texts;
}

function collectTexts(node: Node, texts: Node[]): void {
  const { kids, known } = node.canon;
  if (known === undefined) kids?.forEach((kid, step) => void collectFrom(node, step, kid, texts));
  else for (const step of known) collectFrom(node, step, kids?.get(step), texts);
}

function collectFrom(node: Node, step: string | number, kid: Canon | undefined, texts: Node[]): void {
  if (typeof kid?.value === 'string') {
    const text = makeChild(node, step, kid);
    if (text !== undefined) texts.push(text);
  } else if (kid?.kids !== undefined) {
    const child = childOf(node, step);
    if (child !== undefined) collectTexts(child, texts);
  }
}

export const isPresent = (value: Json | undefined): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
