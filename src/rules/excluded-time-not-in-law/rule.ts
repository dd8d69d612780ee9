/**
 * Time that does not count. In: special procedures and steps of a licence that are excluded from the limit. Out: those that are
 * not on the list of the law and have no law of their own, such as 现场核查 and 公示.
 */
import type { Citation } from '../../schema/generated/types.ts';
import { citesOwnLaw, isOfLicensingLaw } from '../engine/basis.ts';
import type { Node } from '../engine/node.ts';
import type { ItemContext, ItemRule } from '../engine/rule.ts';

export const excludedTimeNotInLaw: ItemRule = {
  code: 'legality/excluded-time-not-in-law',
  scope: 'item',
  severity: 'warning',
  message: {
    zh: '“{name}”的时间不计入办结时限，法律没有这样规定',
    en: 'the time of "{name}" is excluded from the limit, which the law does not allow',
  },
  fix: {
    zh: '改为计入时限；法律、法规另有规定的，在“依据”里写明。可以不计入的只有：{allowed}',
    en: 'count it, or cite the law that excludes it. Only these may be left out: {allowed}',
  },
  why: {
    zh: '可以不计入许可期限的只有行政许可法第四十五条列出的几种；现场核查、公示、公告不在其中。多扣的时间就是超期。',
    en: 'Article 45 lists what may be left out; site checks and public notices are not on it. What is left out beyond it is delay.',
  },
  basis: '《中华人民共和国行政许可法》第四十五条',
  visit: () => ({
    'specialProcedures[]': (node, context) => {
      const procedure = node.value as { readonly kind?: string; readonly counted?: boolean };
      if (procedure.counted === false && procedure.kind !== 'extension') judge(node, context);
    },
    'steps[]': (node, context) => {
      const { counted, name } = node.value as { readonly counted?: boolean; readonly name: string };
      if (counted === false && !outside.test(name)) judge(node, context);
    },
  }),
};

/** The limit runs from acceptance to decision; correcting and putting right is the applicant's own time. */
const outside =
  /收件|接件|申请|申报|提交|取号|预约|受理|登记|补正|整改|送达|制证|制作|发证|颁证|颁发|领证|领取|取件|发放|公开|缴费|归档|推送|备案|监管|办结|延长|延期/;

function judge(node: Node, { item, standards, report }: ItemContext): void {
  const { name, basis } = node.value as unknown as { readonly name: string; readonly basis?: readonly Citation[] };
  const { excluded } = standards.licensing;
  if (item.type !== 'licence' || excluded.some((word) => name.includes(word)) || citesOwnLaw(basis, isOfLicensingLaw)) return;
  report(node, { args: { name, allowed: excluded.join('、') } });
}
