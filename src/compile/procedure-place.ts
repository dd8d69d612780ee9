/**
 * Where special procedures stand among the steps. In: procedures and steps. Out: each procedure with the step at which it
 * may be set off. Chart and manual ask here, so that they cannot name different steps.
 */
import type { PublicStep, SpecialProcedure } from '../schema/generated/types.ts';

export interface PlacedProcedure {
  readonly procedure: SpecialProcedure;
  /** Position in the list of steps. */
  readonly step: number;
  /** It is that step, and not something beside it. */
  readonly isStep: boolean;
}

type Steps = readonly PublicStep[];

/** Nothing when there are no steps. */
export const placedProcedures = (all: readonly SpecialProcedure[], steps: Steps): readonly PlacedProcedure[] =>
  steps.length === 0 ? [] : all.map((procedure) => placeOf(procedure, steps));

function placeOf(procedure: SpecialProcedure, steps: Steps): PlacedProcedure {
  const own = steps.findIndex((step) => sameName(step.name, procedure.name));
  const named = steps.findIndex(({ name }) => name === procedure.step);
  if (named >= 0) return { procedure, step: named, isStep: named === own };
  return own >= 0 ? { procedure, step: own, isStep: true } : { procedure, step: defaultStep(procedure, steps), isStep: false };
}

/** 现场核查 is the step 现场核查评审, 组织听证 the step 听证; 登记公示 is not the step 登记. */
const sameName = (step: string, procedure: string): boolean => step.includes(procedure) || procedure.endsWith(step);

/** An extension is granted by whoever decides; an inspection belongs to its step; the rest comes before the decision. */
function defaultStep(procedure: SpecialProcedure, steps: Steps): number {
  const decision = decisionStep(steps);
  if (procedure.kind === 'extension' || extension.test(procedure.name)) return decision;
  const inspecting = inspection.test(procedure.name) ? certain(steps, (name) => inspection.test(name)) : -1;
  return inspecting >= 0 ? inspecting : certain(steps, (_, at) => at < decision, 'last', decision);
}

const extension = /延长|延期|extension/i;
const inspection = /勘|核查|查验|检查|检验|检测|检疫|考察|inspect|survey|site/i;
/** From the plainest word for a decision to those that mean one only when there is no plainer. */
const decisions = [/决定|decision/i, /审定|审批|批准|核准|approv/i, /签发|核发|登记|issue|grant/i];
const afterwards = /送达|制证|发证|制卡|发放|领取|领证|归档|公开|公告|deliver|archiv/i;

function decisionStep(steps: Steps): number {
  const found = decisions.map((pattern) => certain(steps, (name) => pattern.test(name), 'last')).find((at) => at >= 0);
  return found ?? certain(steps, (name) => !afterwards.test(name), 'last', steps.length - 1);
}

/** A step of some situations only would say that the procedure is one of these situations: it is taken only when named. */
function certain(steps: Steps, fits: (name: string, at: number) => boolean, end: 'first' | 'last' = 'first', otherwise = -1): number {
  const places = steps.flatMap(({ name, when }, at) => (when === undefined && fits(name, at) ? [at] : []));
  return (end === 'first' ? places[0] : places.at(-1)) ?? otherwise;
}
