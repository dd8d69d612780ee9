/**
 * Two people verify on site. In: a step of a licence that checks on the spot. Out: one with a single official, or none stated.
 */
import type { Step } from '../../schema/generated/types.ts';
import { textsOf } from '../engine/node.ts';
import type { ItemRule } from '../engine/rule.ts';

const siteCheck =
  /(现场|实地|场地|场所|住所).{0,4}(核查|勘验|踏勘|检查|审查|核验|核实|勘查|勘察|查验|查看|验收|评审)|^(勘验|踏勘|勘查|勘察)/;
/** Told of in another step: 受理后派员现场勘验. */
const toldCheck =
  /(?:上门|派员|派人|派出|指派|组织)[^，。；;]{0,12}(?:现场|实地)(?:进行|开展)?(?:核查|勘验|踏勘|检查|审查|核实|勘查|勘察|查看)/;
const two = /[两二2双]\s*(名|人|位|个)/;

export const singlePersonSiteCheck: ItemRule = {
  code: 'legality/single-person-site-check',
  scope: 'item',
  severity: 'warning',
  message: { zh: '“{name}”没有写明至少两人', en: 'the step "{name}" does not ask for two officials' },
  fix: { zh: '写上“最少人数: 2”', en: 'add 最少人数: 2 (minStaff)' },
  why: {
    zh: '核实申请材料的实质内容，应当指派两名以上工作人员。一个人去的核查，结论在诉讼中站不住。',
    en: 'Verification of substance needs two officials or more. The findings of one alone do not stand in court.',
  },
  basis: '《中华人民共和国行政许可法》第三十四条第三款',
  visit: () => ({
    'steps[]': (node, { item, report }) => {
      const { name, minStaff, applicant = '' } = node.value as unknown as Step;
      if (item.type !== 'licence' || !(siteCheck.test(name) || toldCheck.test(applicant)) || (minStaff ?? 0) >= 2) return;
      const isSaid = minStaff === undefined && textsOf(node).some(({ value }) => two.test(String(value)));
      if (!isSaid) report(node, { args: { name }, ...(minStaff === 1 ? { severity: 'error' as const } : {}) });
    },
  }),
};
