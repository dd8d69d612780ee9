/**
 * Whether the answers of an item lead somewhere. In: an item whose `when`s name questions and options that are there. Out:
 * findings where some answers lead nowhere, where parts or questions are never reached, where options make no difference,
 * and where two fees contradict.
 *
 * What contradicts is told narrowly, because it must never be a false alarm: two fees of one name and different rates that
 * some answers bring together, one of them at least chosen by answers. The same material twice is a rule of its own, two
 * steps of one name are always wrong, and whether two sentences contradict no program can tell.
 */
import type { Bilingual, Diagnostic } from '../schema/diagnostic.ts';
import type { Step } from '../schema/generated/types.ts';
import { unlessHidden } from '../schema/veil.ts';
import { answerWords } from './answer-words.ts';
import { type Box, boxOf, meetAll, type Question, type Questions } from './answers.ts';
import { at, type ItemDraft, keySpanAt, type Path, spanAt } from './draft.ts';
import { decide, type Part, type PartKind } from './item-parts.ts';
import { answersOutside, mostCases } from './outcomes.ts';

/** Of a faulty item as far as it is known: nothing that would rest on what is hidden. */
export const checkSituations = (draft: ItemDraft): readonly Diagnostic[] => unlessHidden(() => judgeSituations(draft));

function judgeSituations(draft: ItemDraft): readonly Diagnostic[] {
  const { situations } = draft.value;
  if (situations === undefined) return [];
  const later = laterPremises(draft);
  if (later.length > 0) return later;
  const { questions, parts, outcomes } = decide(draft.value);
  const tooMany: Diagnostic = {
    ...at(draft, ['situations'], 'situation/too-many-outcomes', { limit: mostCases }, 'warning'),
    span: keySpanAt(draft, ['situations']),
  };
  return [
    ...unlessHidden(() => neverAsked(draft, questions)),
    ...unlessHidden(() => neverReached(draft, parts, questions)),
    ...unlessHidden(() => idleOptions(draft, questions, parts)),
    ...unlessHidden(() => withoutSteps(draft, parts, questions)),
    ...unlessHidden(() => withoutRequirements(draft, parts, questions)),
    ...unlessHidden(() => deadEnds(draft, questions)),
    ...unlessHidden(() => feesAtOdds(draft, parts, questions)),
    ...(outcomes === undefined ? [tooMany] : []),
  ];
}

/** A premise is known only once its question was asked. */
function laterPremises(draft: ItemDraft): readonly Diagnostic[] {
  const earlier = new Set<string>();
  return Object.entries(draft.value.situations ?? {}).flatMap(([name, { when }]) => {
    const found = Object.keys(when ?? {}).filter((other) => !earlier.has(other));
    earlier.add(name);
    return found.map((other) => {
      const path = ['situations', name, 'when', other];
      return { ...at(draft, path, 'situation/premise-later', { found: other, name }), span: keySpanAt(draft, path) };
    });
  });
}

function neverAsked(draft: ItemDraft, questions: Questions): readonly Diagnostic[] {
  const never = [...questions.values()].filter(({ premise }) => premise === 'never');
  return never.map(({ name }) => at(draft, ['situations', name, 'when'], 'situation/never-asked', { name }));
}

/** What waits for a question that is never asked is not said again. */
function neverReached(draft: ItemDraft, parts: readonly Part[], questions: Questions): readonly Diagnostic[] {
  const asked = ({ when }: Part): boolean => Object.keys(when ?? {}).every((name) => questions.get(name)?.premise !== 'never');
  return parts
    .filter((part) => part.box === 'never' && asked(part))
    .map(({ path, name }) => at(draft, [...path, 'when'], 'situation/part-unreachable', { name: brief(name) }));
}

const brief = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text);

/**
 * One option that nothing names is the usual case, and long lists of kinds help people to find themselves. Only where most
 * options are told apart are two that are not a slip.
 */
function idleOptions(draft: ItemDraft, questions: Questions, parts: readonly Part[]): readonly Diagnostic[] {
  const situations = Object.values(draft.value.situations ?? {});
  const added = (draft.value.variants ?? []).flatMap(({ add }) => add ?? []);
  const whens = [...parts, ...situations, ...added].map(({ when }) => new Map(Object.entries(when ?? {})));
  return [...questions.values()].flatMap(({ name, options }) => {
    const named = new Set(whens.flatMap((when) => when.get(name) ?? []));
    const idle = options.filter((option) => !named.has(option));
    const [first, second] = idle;
    if (named.size < idle.length || first === undefined || second === undefined) return [];
    const path = ['situations', name, 'options', options.indexOf(second)];
    return [at(draft, path, 'situation/option-never-used', { found: second, other: first }, 'info')];
  });
}

const boxesOf = (parts: readonly Part[], kinds: readonly PartKind[]): readonly (Box | 'never')[] =>
  parts.filter(({ kind }) => kinds.includes(kind)).map(({ box }) => box);

function withoutSteps(draft: ItemDraft, parts: readonly Part[], questions: Questions): readonly Diagnostic[] {
  return uncovered(boxesOf(parts, ['step']), questions, (answers) => ({
    ...at(draft, ['steps'], 'situation/no-step', { answers }),
    span: keySpanAt(draft, ['steps']),
  }));
}

function withoutRequirements(draft: ItemDraft, parts: readonly Part[], questions: Questions): readonly Diagnostic[] {
  return uncovered(boxesOf(parts, ['condition', 'material']), questions, (answers) => ({
    ...at(draft, ['situations'], 'situation/nothing-required', { answers }, 'warning'),
    span: keySpanAt(draft, ['situations']),
  }));
}

/** Where not every answer is covered; when nothing can be reached at all, that is said of each part. */
function uncovered(
  boxes: readonly (Box | 'never')[],
  questions: Questions,
  finding: (answers: Bilingual) => Diagnostic,
): readonly Diagnostic[] {
  const outside = boxes.some((box) => box !== 'never') ? answersOutside(boxes, questions) : undefined;
  return outside === undefined ? [] : [finding(answerWords(outside))];
}

const ends = ['结束', '办结', 'end'];

/** A step all of whose outcomes lead to steps that these answers do not have; refusals and what goes on by itself are ends. */
function deadEnds(draft: ItemDraft, questions: Questions): readonly Diagnostic[] {
  const { steps = [] } = draft.value;
  const boxes = new Map(steps.map(({ name, when }) => [name, boxOf(when, questions)]));
  return steps.flatMap((step, index) => {
    const targets = targetsOf(step);
    if (targets === undefined) return [];
    const own = boxes.get(step.name) ?? 'never';
    const shared = targets.map((name) => meetAll([own, boxes.get(name) ?? 'never'], questions));
    const left = own === 'never' ? undefined : leftOver(own, shared, questions);
    const args = left === undefined ? undefined : { name: step.name, to: targets.join('、'), answers: answerWords(left) };
    return args === undefined ? [] : [at(draft, ['steps', index, 'outcomes'], 'situation/step-leads-nowhere', args)];
  });
}

/** The steps that a step leads to, when it leads nowhere else. */
function targetsOf({ outcomes = [] }: Step): readonly string[] | undefined {
  const targets = outcomes.map(({ to }) => to);
  const isClosed = targets.length > 0 && targets.every((to) => to !== undefined && !ends.includes(to));
  return isClosed ? [...new Set(targets.flatMap((to) => to ?? []))] : undefined;
}

/** Answers inside one box and outside all of the others: the one box is looked at as if its questions had no other options. */
function leftOver(own: Box, others: readonly (Box | 'never')[], questions: Questions): Box | undefined {
  const within = new Map(
    [...questions].map(([name, question]): [string, Question] => [name, { ...question, options: own.get(name) ?? question.options }]),
  );
  const narrowed = others.map((box) => (box === 'never' ? box : meetAll([box], within)));
  const left = narrowed.every((box) => box === 'never') ? new Map() : answersOutside(narrowed, within);
  return left === undefined ? undefined : new Map([...own, ...left]);
}

function feesAtOdds(draft: ItemDraft, parts: readonly Part[], questions: Questions): readonly Diagnostic[] {
  const fees = parts.filter(({ kind }) => kind === 'fee');
  const rate = (path: Path): string => draft.value.fees?.items?.[Number(path.at(-1))]?.standard ?? '';
  return fees.flatMap((fee, index) => {
    const rivals = fees.slice(0, index).filter((one) => one.name === fee.name && rate(one.path) !== rate(fee.path) && isChosen(one, fee));
    const other = rivals.find((one) => meetAll([one.box, fee.box], questions) !== 'never');
    const both = other === undefined ? 'never' : meetAll([other.box, fee.box], questions);
    if (other === undefined || both === 'never') return [];
    const args = { name: fee.name, found: rate(fee.path), other: rate(other.path), answers: answerWords(both) };
    const related = [{ span: spanAt(draft, [...other.path, 'standard']), note: 'first-here' }];
    return [{ ...at(draft, [...fee.path, 'standard'], 'situation/fees-contradict', args, 'warning'), related }];
  });
}

const isChosen = (...fees: readonly Part[]): boolean => fees.some(({ when }) => when !== undefined);
