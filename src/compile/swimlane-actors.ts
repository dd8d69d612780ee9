/**
 * Who acts in a step. In: a bound item and one of its steps. Out: the lane of the chart it stands in. Authors name units and
 * posts in their own words; these are held against the bodies of the item first, and read only where they name none of them.
 */
import type { Step } from '../schema/generated/types.ts';
import { remember } from '../schema/remember.ts';
import type { BoundItem } from './catalogue.ts';
import { receives } from './window-steps.ts';

/** In the order in which lanes stand. */
export const laneKeys = ['applicant', 'window', 'department', 'others'] as const;
export type LaneKey = (typeof laneKeys)[number];

const window = /窗口|专窗|综窗|大厅|服务中心|受理中心|\bwindow|\bcounter|front desk|service cent/i;
const experts = /专家|评审组|第三方|中介|\bexpert|\bpanel\b/i;
/** Names of bodies; 股, 科, 室 and 所 are parts of one. */
const body =
  /局|厅|部$|委(?:员会|$|、)|政府|法院|检察院|协会|学会|联合会|中心|公司|机构|银行|医院|学校|bureau|agency|office of|committee|institute|government|court/i;
const applies = /^(?:提出|提交|网上|申请人)?申[请报]|^提交|^填报|^appl|^submi/i;
const delivers = /送达|发证|出件|领取|颁证|发放|deliver|collect/i;

export function laneOf({ post, unit: own, name }: Step, bound: BoundItem): LaneKey {
  const unit = own ?? bound.item.posts?.find((other) => other.name === post)?.unit;
  const actor = unit ?? post;
  if (actor === undefined) return laneByName(name);
  const named = namedLane(actor);
  if (named !== undefined) return named;
  return unit === undefined ? 'department' : laneOfUnit(unit, bound);
}

/** What the name itself says; the same few names come in one item after the other. */
const namedLane = remember((actor: string): LaneKey | undefined =>
  experts.test(actor) ? 'others' : window.test(actor) ? 'window' : undefined,
);

/** A unit to be named beside its post, because the head of the lane does not say it. */
export const isElsewhere = ({ unit }: Step, lane: LaneKey, { agency }: BoundItem): boolean =>
  unit !== undefined && (lane === 'others' || (lane === 'department' && !isPartOf(unit, agency.name) && body.test(unit)));

/** 示范县公安局治安大队 is part of 示范县公安局, and so is what calls itself 公安局 for short. */
const isPartOf = (unit: string, name: string | undefined): boolean =>
  name !== undefined && name !== '' && (unit.includes(name) || name.includes(unit));

function laneByName(name: string): LaneKey {
  if (applies.test(name)) return 'applicant';
  return receives.test(name) || delivers.test(name) ? 'window' : 'department';
}

function laneOfUnit(unit: string, { item, agency, accepting, deciding }: BoundItem): LaneKey {
  if (isPartOf(unit, agency.name) || isPartOf(unit, deciding.name) || isPartOf(unit, item.undertaker)) return 'department';
  if (isPartOf(unit, accepting.name)) return 'window';
  return body.test(unit) ? 'others' : 'department';
}
