/**
 * How long it takes, honestly. In: an item's limits, steps, special procedures and delivery. Out: the limit that is promised
 * (or else the statutory one), the day from which it runs, and what it leaves out: time before acceptance, steps that are not
 * counted, delivery; apart from these, procedures that come only in special cases.
 */
import type { Duration, PublicItem, PublicStep, SpecialProcedure } from '../schema/generated/types.ts';
import { answersOf } from './answer-keys.ts';
import { durationOf, type Terms } from './guide-view-terms.ts';
import type { BriefTime, ExtraTime } from './guide-view-types.ts';
import { placedProcedures } from './procedure-place.ts';

export function briefTime(terms: Terms, item: PublicItem): BriefTime | undefined {
  const { promised, statutory } = item.limits ?? {};
  const limit = promised ?? statutory;
  if (limit === undefined) return undefined;
  const from = limit.unit === 'instant' ? undefined : startOf(terms, item);
  return {
    limit: durationOf(terms, limit),
    isStatutory: promised === undefined,
    from,
    statutory: promised === undefined || statutory === undefined ? undefined : statutoryText(terms, item, statutory, from),
    extra: extraOf(terms, item, from),
    cases: casesOf(terms, item),
  };
}

/** “自…起” in an author's note. Two different ones leave it open which is meant. */
function noted(note: string | undefined): string | undefined {
  if (note === undefined) return undefined;
  const found = [...note.matchAll(/自[^，。；：、]{1,30}?起/gu)].map(([words]) => words);
  return new Set(found).size === 1 ? found[0] : undefined;
}

const isOpen = (note: string | undefined): boolean => note !== undefined && /自[^，。；：、]{1,30}?起/u.test(note);

/** The author's words; else the day of acceptance, where the Licensing Law (art. 42) or a limit of its own for it says so. */
function startOf(terms: Terms, { limits = {}, type }: PublicItem): string | undefined {
  const { words } = terms;
  const own = isOpen(limits.promisedNote) ? limits.promisedNote : limits.statutoryNote;
  if (isOpen(own)) return wordStart(terms, own);
  return type === 'licence' || limits.acceptance !== undefined ? words.fromAcceptance : undefined;
}

/** A translated note stands as a whole: where in it the words for the day are, nobody can tell. */
function wordStart({ words, say }: Terms, note: string | undefined): string | undefined {
  const found = noted(note);
  if (found === undefined || note === undefined) return undefined;
  if (found === '自受理之日起') return words.fromAcceptance;
  return say(note) === note ? words.from(found) : say(note);
}

/** The law may count from the day the papers come, and the promise from acceptance, or the other way round. */
function statutoryText(terms: Terms, { limits = {} }: PublicItem, statutory: Duration, from: string | undefined): string {
  const own = wordStart(terms, limits.statutoryNote);
  const text = durationOf(terms, statutory);
  const { fromAcceptance } = terms.words;
  return own === undefined || from === undefined || (own === fromAcceptance) === (from === fromAcceptance)
    ? text
    : `${text}${terms.words.open}${own}${terms.words.close}`;
}

type Uncounted = PublicStep & { readonly limit: Duration };

const takesTime = (limit: Duration | undefined): limit is Duration => limit !== undefined && limit.unit !== 'instant' && limit.amount > 0;
const isUncounted = (step: PublicStep): step is Uncounted => step.counted === false && takesTime(step.limit);

const accepts = /受理|accept/i;
const delivers = /送达|发放|制证|发证|颁证|发卡|领证|邮寄|寄送|deliver|issue/i;

function extraOf(terms: Terms, item: PublicItem, from: string | undefined): readonly ExtraTime[] {
  const { steps = [] } = item;
  const acceptance = acceptanceOf(terms, item, from);
  const delivery = deliveryOf(terms, item);
  if (acceptance === undefined && delivery === undefined && !steps.some(isUncounted)) return [];
  const procedures = proceduresAt(item);
  const between = steps.filter((step, at) => {
    if (!isUncounted(step) || (acceptance !== undefined && at <= lastAccepting(steps))) return false;
    if (delivery !== undefined && at === steps.length - 1 && delivers.test(step.name)) return false;
    if (step.when !== undefined) return true;
    return (delivers.test(step.name) || interrupts(steps, at)) && !procedures.has(at);
  });
  const forAll = (texts: readonly string[] = []): readonly ExtraTime[] => texts.map((text) => ({ text }));
  return [...forAll(acceptance), ...between.map((step) => stepTime(terms, item, step as Uncounted)), ...forAll(delivery)];
}

/** What comes after the decision, such as publishing or filing it, no applicant has to wait for. */
const interrupts = (steps: readonly PublicStep[], at: number): boolean =>
  steps.slice(at + 1).some((step) => step.counted !== false && step.when === undefined);

/** The last of the first steps that lead to acceptance; the limit for acceptance runs from the day the papers come. */
const lastAccepting = (steps: readonly PublicStep[]): number => {
  const counting = steps.findIndex((step) => !isUncounted(step));
  return steps.slice(0, counting < 0 ? steps.length : counting).findLastIndex(({ name }) => accepts.test(name));
};

function acceptanceOf(terms: Terms, { limits }: PublicItem, from: string | undefined): readonly string[] | undefined {
  const { words } = terms;
  const limit = limits?.acceptance;
  if (!takesTime(limit) || from !== words.fromAcceptance) return undefined;
  return [words.extra(words.acceptance, durationOf(terms, limit))];
}

/** Delivery comes on top unless a counted step already delivers. */
function deliveryOf(terms: Terms, { steps = [], delivery }: PublicItem): readonly string[] | undefined {
  const limit = delivery?.limit;
  if (!takesTime(limit)) return undefined;
  if (steps.some((step) => step.counted !== false && takesTime(step.limit) && delivers.test(step.name))) return undefined;
  const last = steps.at(-1);
  const name = last !== undefined && isUncounted(last) && delivers.test(last.name) ? terms.say(last.name) : terms.words.delivery;
  return [terms.words.extra(name, durationOf(terms, limit))];
}

/** A special procedure often stands among the steps too, under nearly the same name. */
const proceduresAt = ({ steps = [], specialProcedures = [] }: PublicItem): ReadonlyMap<number, SpecialProcedure> =>
  specialProcedures.length === 0
    ? new Map()
    : new Map(placedProcedures(specialProcedures, steps).flatMap(({ procedure, step, isStep }) => (isStep ? [[step, procedure]] : [])));

function stepTime(terms: Terms, { situations }: PublicItem, { name, limit, when }: Uncounted): ExtraTime {
  const { words, say } = terms;
  const text = words.extra(say(name), durationOf(terms, limit));
  if (when === undefined) return { text };
  return { text, when: words.forThose(Object.values(when).map((values) => values.map(say))), answers: answersOf(when, situations) };
}

/** What the applicant knows from an answer already stands under the steps. */
function casesOf(terms: Terms, item: PublicItem): readonly string[] {
  const { steps = [], specialProcedures = [] } = item;
  if (specialProcedures.length === 0) return [];
  const chosen = new Set([...proceduresAt(item)].flatMap(([at, procedure]) => (isChosen(steps[at]) ? [procedure] : [])));
  return specialProcedures
    .filter((special) => special.counted === false && takesTime(special.limit) && !chosen.has(special))
    .map(({ name, limit }) => terms.words.extra(terms.say(name), limit === undefined ? '' : durationOf(terms, limit)));
}

const isChosen = (step: PublicStep | undefined): boolean => step?.when !== undefined && isUncounted(step);

/** For indexes: what is done on the spot, but for some only after a wait, must not look as if it were so for all. */
export function waitOf(terms: Terms, { limits, steps = [] }: PublicItem): string | undefined {
  if ((limits?.promised ?? limits?.statutory)?.unit !== 'instant') return undefined;
  const step = steps.slice(0, -1).find(isUncounted);
  return step === undefined ? undefined : terms.words.extra(terms.say(step.name), durationOf(terms, step.limit));
}
