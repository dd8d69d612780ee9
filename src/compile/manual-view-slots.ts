/**
 * Named values of a manual. In: values of an item and the names of their elements. Out: `Slot`s, which hold running text as a
 * rule, so that templates need not look for anything else.
 */
import type { PublicItem, When } from '../schema/generated/types.ts';
import { answersFor } from './answer-keys.ts';
import { factsOf } from './guide-view-facts.ts';
import { type Terms, whenText } from './guide-view-terms.ts';
import type { Fact } from './guide-view-types.ts';
import type { Slot } from './manual-view-types.ts';

export interface ManualTerms extends Terms {
  readonly situations: PublicItem['situations'];
}

/** Longer texts get a line of their own. */
const longText = 16;

/** Text and nothing else. */
export const isText = ({ markdown, items, links, basis }: Fact): boolean =>
  markdown === undefined && items === undefined && links === undefined && basis === undefined;

export function slotOf(fact: Fact): Slot {
  const { label, text } = fact;
  if (!isText(fact)) return { label, value: fact, span: 'wide' };
  if (text === undefined) return { label };
  return text.length > longText ? { label, text, span: 'wide' } : { label, text };
}

/** `factsOf`, ready for a manual. */
export const slotsOf = <T extends object>(
  terms: Terms,
  owner: string,
  value: T | undefined,
  keys: readonly (keyof T & string)[],
): readonly Slot[] => factsOf(terms, owner, value, keys).map(slotOf);

/** For which answers a part is, in words for readers and in keys for the script that narrows pages. */
export interface ForAnswers {
  readonly when?: string;
  readonly answers?: string;
}

export function whenOf(terms: ManualTerms, when: When | undefined): ForAnswers {
  const text = whenText(terms, when, terms.situations);
  return text === undefined ? {} : { when: text, ...answersFor(when, terms.situations) };
}

/** One element, or nothing to spread. */
export function slotAs<T extends object, K extends string>(
  terms: Terms,
  owner: string,
  value: T,
  key: keyof T & string,
  name: K,
): { readonly [P in K]?: Slot } {
  const [slot] = slotsOf(terms, owner, value, [key]);
  return (slot === undefined ? {} : { [name]: slot }) as { readonly [P in K]?: Slot };
}
