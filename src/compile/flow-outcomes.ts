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
  readonly onward?: Outcome | undefined;
  readonly others: readonly Route[];
  /** False when every outcome names a target and none is the next step, one being further on or a good end. */
  readonly continues: boolean;
}

const ends = new Set(['结束', '办结', 'end']);
/** Outcomes that, without a target, certainly do not lead to the next step. */
const negative = /^(不|未|补正|驳回|退|终止|中止|撤|return|reject|refus|not\b)/i;

export function routesOf(step: PublicStep, index: number, steps: readonly PublicStep[]): Routes {
  const { outcomes = [] } = step;
  if (outcomes.length === 0) return noRoutes;
  const routes = outcomes.map((outcome): Route => ({ outcome, target: targetOf(outcome.to, steps) }));
  const onward = onwardOf(routes, index, steps.length);
  const others = routes.filter((route) => route !== onward);
  const jumpsAhead = others.some(({ target }) => target.kind === 'step' && target.index > index + 1);
  const isUnstated = others.some(({ target }) => target.kind === 'unstated');
  const isOver = jumpsAhead || (others.some(endsWell) && isEnteredOtherwise(index + 1, index, steps));
  const continues = onward !== undefined || isUnstated || !isOver;
  return { onward: onward?.outcome, others, continues };
}

const noRoutes: Routes = { onward: undefined, others: [], continues: true };

/** 发卡 → 结束: whoever gets the card does not go on to the next step. */
const endsWell = ({ outcome, target }: Route): boolean => target.kind === 'end' && !negative.test(outcome.result);

/** A step to which another step leads too is not simply the one after. */
const isEnteredOtherwise = (index: number, from: number, steps: readonly PublicStep[]): boolean =>
  steps.some(({ outcomes }, at) => at !== from && at !== index && outcomes?.some(({ to }) => to === steps[index]?.name));

const unstated: Target = { kind: 'unstated' };
const end: Target = { kind: 'end' };

function targetOf(to: string | undefined, steps: readonly PublicStep[]): Target {
  if (to === undefined) return unstated;
  for (let index = 0; index < steps.length; index += 1) if (steps[index]?.name === to) return { kind: 'step', index };
  return ends.has(to) ? end : { kind: 'elsewhere', name: to };
}

/** An outcome that names the next step, before one that names nothing; a refusal only when nothing else goes on. */
function onwardOf(routes: readonly Route[], index: number, count: number): Route | undefined {
  const isLast = index === count - 1;
  const leadsOn = ({ target }: Route): boolean => (isLast ? target.kind === 'end' : target.kind === 'step' && target.index === index + 1);
  const isRefusal = ({ outcome }: Route): boolean => negative.test(outcome.result);
  return (
    routes.find((route) => leadsOn(route) && !isRefusal(route)) ??
    (isLast ? undefined : routes.find(leadsOn)) ??
    routes.find((route) => route.target.kind === 'unstated' && !isRefusal(route))
  );
}

/** Documents of a step that none of its outcomes names. */
export function looseDocuments({ documents, outcomes = [] }: PublicStep): readonly string[] {
  if (documents === undefined || outcomes.length === 0) return documents ?? [];
  return documents.filter((name) => !outcomes.some(({ document }) => document === name));
}
