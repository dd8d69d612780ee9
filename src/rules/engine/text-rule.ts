/**
 * Rules about wording. In: which elements, and a function that finds places in one text. Out: a rule. The function sees the
 * text with all that is not the author's own wording blotted out: quotations, titles in 《》, links, addresses of the web.
 */
import type { Node } from './node.ts';
import { eachProse } from './prose.ts';
import type { ItemContext, ItemRule, Report, RuleMeta } from './rule.ts';

/** Stands for each character that is blotted out; no rule looks for it. */
export const blot = '□';

/** One place in a text; `report` may carry arguments and another severity. */
export interface TextHit {
  readonly from: number;
  readonly to: number;
  readonly report?: Omit<Report, 'words'>;
}

/** `masked` has the length of `text`. `element` is the pattern that led here, such as 'materials[].name'. */
export interface TextPlace {
  readonly text: string;
  readonly masked: string;
  readonly element: string;
  readonly node: Node;
  readonly context: ItemContext;
}

export interface TextRule extends RuleMeta {
  readonly on: readonly string[];
  /** A text without this holds nothing that `find` could find: asked first, because most texts are in order. */
  readonly seeks: RegExp;
  readonly find: (place: TextPlace) => Iterable<TextHit>;
}

export function textRule({ on, seeks, find, ...meta }: TextRule): ItemRule {
  const tell = (element: string, node: Node, context: ItemContext): void => {
    const text = String(node.value);
    for (const { from, to, report } of find({ text, masked: mask(text), element, node, context }))
      context.report(node, { ...report, words: [from, to] });
  };
  const look = (element: string, node: Node, context: ItemContext): void => {
    const texts = eachProse(node);
    for (let at = 0; at < texts.length; at++) {
      const each = texts[at] as Node;
      if (seeks.test(String(each.value))) tell(element, each, context);
    }
  };
  return {
    ...meta,
    scope: 'item',
    visit: () => Object.fromEntries(on.map((element) => [element, (node, context) => look(element, node, context)])),
  };
}

const foreign = /《[^《》]*》|“[^“”]*”|〈[^〈〉]*〉|https?:\/\/[\w\-./?%&=#:~+@]+/g;

/** Several rules look at the same text in turn. */
let last: { readonly text: string; readonly masked: string } | undefined;

export function mask(text: string): string {
  if (last?.text === text) return last.masked;
  const masked = text.replace(foreign, (found) => blot.repeat(found.length));
  last = { text, masked };
  return masked;
}

/** Stands for each character of an aside. */
export const aside = '◇';
const brackets = /（[^（）]*）|\([^()]*\)|〔[^〕]*〕/g;

/** What stands in brackets, brackets within brackets too, blotted out as well: an aside is no part of a name. */
export function withoutAsides(masked: string): string {
  let before = '';
  let text = masked;
  while (text !== before) {
    before = text;
    text = text.replace(brackets, (found) => aside.repeat(found.length));
  }
  return text;
}

/** Blots of either kind taken out. */
export const withoutBlots = (masked: string): string => masked.replaceAll(blot, '').replaceAll(aside, '');

/** What an applicant is told he has to meet. */
export const conditionTexts = ['conditions[].text', 'grantConditions[].text'] as const;
export const prohibitionTexts = ['prohibitions[].text'] as const;
/** What an applicant is told about a material beside its name. */
export const materialNotes = ['needCase', 'sourceNote', 'issueTime', 'copyNote', 'fillNote', 'acceptance', 'obtainNote', 'remarks'].map(
  (name) => `materials[].${name}`,
);
export const materialName = 'materials[].name';
/** Words that leave the choice among several documents to the applicant. */
export const choiceTold = /任选|任一|任意一|其一|之一|均可|都可|都行|皆可|即可|选[一1]|择一|自行选择|任何一种/u;
