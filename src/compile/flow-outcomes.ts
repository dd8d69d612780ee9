/**
 * Where the outcomes of a step lead. In: a step, its place and the names of all steps. Out: the outcome that goes on to the
 * next step, if one is written, and the others with their targets.
 */
import type { Outcome, PublicStep } from '../schema/generated/types.ts';

export type Target =
  | { readonly kind: 'end' }
  /** Position in the list of steps. */
  | { readonly kind: 'step'; readonly index: number }
  /** A name that is none of the steps, as written. */
  | { readonly kind: 'elsewhere'; readonly name: string }
  /** The author did not say. */
  | { readonly kind: 'unstated' };

export interface Route {
  readonly outcome: Outcome;
  readonly target: Target;
}

export interface Routes {
  /** What leads straight on; absent when no outcome says so. */
  readonly onward?: Outcome;
  readonly others: readonly Route[];
  /** False when every outcome names a target and none is the next step, one being further on or a good end. */
  readonly continues: boolean;
}

const ends = new Set(['结束', '办结', 'end']);
/** Outcomes that, without a target, certainly do not lead to the next step. */
const negative = /^(不|未|补正|驳回|退|终止|中止|撤|return|reject|refus|not\b)/i;

export function routesOf(step: PublicStep, index: number, steps: readonly PublicStep[]): Routes {
  const names = steps.map(({ name }) => name);
  const routes = (step.outcomes ?? []).map((outcome): Route => ({ outcome, target: targetOf(outcome.to, names) }));
  const onward = onwardOf(routes, index, names.length);
  const others = routes.filter((route) => route !== onward);
  const jumpsAhead = others.some(({ target }) => target.kind === 'step' && target.index > index + 1);
  const isUnstated = others.some(({ target }) => target.kind === 'unstated');
  const isOver = jumpsAhead || (others.some(endsWell) && isEnteredOtherwise(index + 1, index, steps));
  const continues = onward !== undefined || isUnstated || !isOver;
  return { ...(onward === undefined ? {} : { onward: onward.outcome }), others, continues };
}

/** 发卡 → 结束: whoever gets the card does not go on to the next step. */
const endsWell = ({ outcome, target }: Route): boolean => target.kind === 'end' && !negative.test(outcome.result);

/** A step to which another step leads too is not simply the one after. */
const isEnteredOtherwise = (index: number, from: number, steps: readonly PublicStep[]): boolean =>
  steps.some(({ outcomes }, at) => at !== from && at !== index && outcomes?.some(({ to }) => to === steps[index]?.name));

function targetOf(to: string | undefined, names: readonly string[]): Target {
  if (to === undefined) return { kind: 'unstated' };
  const index = names.indexOf(to);
  if (index >= 0) return { kind: 'step', index };
  return ends.has(to) ? { kind: 'end' } : { kind: 'elsewhere', name: to };
}

/** An outcome that names the next step, before one that names nothing; a refusal only when nothing else goes on. */
function onwardOf(routes: readonly Route[], index: number, count: number): Route | undefined {
  const leadsOn = ({ target }: Route): boolean =>
    index === count - 1 ? target.kind === 'end' : target.kind === 'step' && target.index === index + 1;
  const isRefusal = ({ outcome }: Route): boolean => negative.test(outcome.result);
  const named = routes.filter(leadsOn);
  return (
    named.find((route) => !isRefusal(route)) ??
    (index === count - 1 ? undefined : named[0]) ??
    routes.find((route) => route.target.kind === 'unstated' && !isRefusal(route))
  );
}
