/**
 * The parts of an item that situations choose. In: an item. Out: its conditions, materials, steps and fees in one list, each
 * with its place and the box of answers it waits for; and what the answers lead to.
 */
import type { When } from '../schema/generated/types.ts';
import { type Box, boxOf, type Questions, questionsOf, type Situations } from './answers.ts';
import type { Path } from './draft.ts';
import { type Outcomes, outcomesOf } from './outcomes.ts';

export type PartKind = 'condition' | 'material' | 'step' | 'fee';

export interface Part {
  readonly kind: PartKind;
  readonly path: Path;
  readonly name: string;
  readonly when?: When;
  readonly box: Box | 'never';
}

/** What of an item situations choose; items of both audiences have it. */
export interface Choosable {
  readonly situations?: Situations;
  readonly conditions?: readonly { readonly text: string; readonly when?: When }[];
  readonly grantConditions?: readonly { readonly text: string; readonly when?: When }[];
  readonly materials?: readonly Named[];
  readonly steps?: readonly Named[];
  readonly fees?: { readonly items?: readonly Named[] };
}

interface Named {
  readonly name: string;
  readonly when?: When;
}

export interface Decided {
  readonly questions: Questions;
  readonly parts: readonly Part[];
  /** Undefined when there are more than anybody can read. */
  readonly outcomes?: Outcomes;
}

export function partsOf(item: Choosable, questions: Questions): readonly Part[] {
  const placed = (kind: PartKind, at: Path, list: readonly Named[] | undefined): readonly Part[] =>
    (list ?? []).map(({ name, when }, index) => ({
      kind,
      path: [...at, index],
      name,
      ...(when === undefined ? {} : { when }),
      box: boxOf(when, questions),
    }));
  const named = (list: Choosable['conditions']): readonly Named[] => (list ?? []).map(({ text, ...rest }) => ({ ...rest, name: text }));
  return [
    ...placed('condition', ['conditions'], named(item.conditions)),
    ...placed('condition', ['grantConditions'], named(item.grantConditions)),
    ...placed('material', ['materials'], item.materials),
    ...placed('step', ['steps'], item.steps),
    ...placed('fee', ['fees', 'items'], item.fees?.items),
  ];
}

export function decide(item: Choosable): Decided {
  const questions = questionsOf(item.situations);
  const parts = partsOf(item, questions);
  const outcomes = outcomesOf(
    parts.map(({ box }) => box),
    questions,
  );
  return { questions, parts, ...(outcomes === undefined ? {} : { outcomes }) };
}
