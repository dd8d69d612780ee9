/**
 * Named values of a manual. In: values of an item and the names of their elements. Out: `Slot`s, which hold running text as a
 * rule, so that templates need not look for anything else.
 */
import type { Duration, PublicItem, Validity, When } from '../schema/generated/types.ts';
import { answersOf } from './answer-keys.ts';
import { type Element, elementOf } from './guide-view-elements.ts';
import { factOf } from './guide-view-facts.ts';
import { durationOf, labelIn, type Terms, whenText } from './guide-view-terms.ts';
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

/** An element to be shown, looked up once for all items. */
export interface Field<T> {
  readonly key: keyof T & string;
  readonly element: Element;
  /** Its texts stand as they were written. */
  readonly isPlain: boolean;
}

export function fieldOf<T extends object>(owner: string, key: keyof T & string): Field<T> {
  const element = elementOf(owner, key);
  const { codes, isMarkdown, link } = element.wording;
  return { key, element, isPlain: codes === undefined && !isMarkdown && link === undefined };
}

/** `owner` as `elementsOf` has it. */
export const fieldsOf = <T extends object>(owner: string, keys: readonly (keyof T & string)[]): readonly Field<T>[] =>
  keys.map((key) => fieldOf<T>(owner, key));

/** All slots have the same properties in the same order: then templates find each of them at once. */
export const textSlot = (label: string, text: string | undefined): Slot => ({
  label,
  text,
  value: undefined,
  span: text !== undefined && text.length > longText ? 'wide' : undefined,
});

export const slotOf = (fact: Fact): Slot =>
  isText(fact) ? textSlot(fact.label, fact.text) : { label: fact.label, text: undefined, value: fact, span: 'wide' };

const noSlots: readonly Slot[] = [];

/** What is there of a value, in the order of the fields. */
export function slotsOf<T extends object>(terms: Terms, value: T | undefined, fields: readonly Field<T>[]): readonly Slot[] {
  if (value === undefined) return noSlots;
  const slots: Slot[] = [];
  for (const field of fields) {
    const slot = slotIn(terms, value, field);
    if (slot !== undefined) slots.push(slot);
  }
  return slots;
}

/** One element; undefined without a value. Most are plain words; only the others need the schema's ways of wording. */
export function slotIn<T extends object>(terms: Terms, value: T, field: Field<T>): Slot | undefined {
  const part: unknown = value[field.key];
  if (part === undefined) return undefined;
  if (field.isPlain && typeof part === 'string') return part === '' ? undefined : textSlot(labelIn(terms, field.element), part);
  if (isDuration(field, part)) return textSlot(labelIn(terms, field.element), durationOf(terms, part));
  const fact = factOf(terms, field.element, part);
  return fact === undefined ? undefined : slotOf(fact);
}

const isDuration = <T>({ element }: Field<T>, part: unknown): part is Duration | Validity =>
  typeof part === 'object' && !Array.isArray(part) && element.wording.compound().isDuration;

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
