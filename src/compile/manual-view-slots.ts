/**
 * Named values of a manual. In: values of an item and the names of their elements. Out: `Slot`s, which hold running text as a
 * rule, so that templates need not look for anything else.
 */
import type { PublicItem, When } from '../schema/generated/types.ts';
import { answersOf } from './answer-keys.ts';
import { elementOf, elementsOf } from './guide-view-elements.ts';
import { factOf } from './guide-view-facts.ts';
import { type Terms, whenText } from './guide-view-terms.ts';
import type { Fact } from './guide-view-types.ts';
import type { Slot } from './manual-view-types.ts';

export interface ManualTerms extends Terms {
  readonly situations: PublicItem['situations'];
}

/** Longer texts get a line of their own. */
const longText = 16;

/** Text and nothing else. */
export const isText = ({ markdown, items, links, basis }: Omit<Fact, 'label'>): boolean =>
  markdown === undefined && items === undefined && links === undefined && basis === undefined;

/** All slots have the same properties in the same order: then templates find each of them at once. */
export function slotOf(fact: Fact): Slot {
  const { label, text } = fact;
  if (!isText(fact)) return { label, text: undefined, value: fact, span: 'wide' };
  return { label, text, value: undefined, span: text !== undefined && text.length > longText ? 'wide' : undefined };
}

/** `factsOf`, ready for a manual. */
export function slotsOf<T extends object>(
  terms: Terms,
  owner: string,
  value: T | undefined,
  keys: readonly (keyof T & string)[],
): readonly Slot[] {
  const slots: Slot[] = [];
  if (value === undefined) return slots;
  const elements = elementsOf(owner);
  for (const key of keys) {
    const part = value[key];
    if (part === undefined) continue;
    const fact = factOf(terms, elementOf(owner, key, elements), part);
    if (fact !== undefined) slots.push(slotOf(fact));
  }
  return slots;
}

/** One element; undefined without a value. */
export function slotIn<T extends object>(terms: Terms, owner: string, value: T, key: keyof T & string): Slot | undefined {
  const part = value[key];
  const fact = part === undefined ? undefined : factOf(terms, elementOf(owner, key), part);
  return fact === undefined ? undefined : slotOf(fact);
}

/** For which answers a part is, in words for readers and in keys for the script that narrows pages. */
export interface ForAnswers {
  readonly when?: string | undefined;
  readonly answers?: string | undefined;
}

const forAll: ForAnswers = { when: undefined, answers: undefined };

export function whenOf(terms: ManualTerms, when: When | undefined): ForAnswers {
  const text = whenText(terms, when, terms.situations);
  return text === undefined ? forAll : { when: text, answers: answersOf(when, terms.situations) };
}
