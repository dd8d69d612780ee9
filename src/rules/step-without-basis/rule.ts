/**
 * Steps beyond the general procedure. In: a step. Out: a hearing, test, review, public notice and the like without a basis.
 */
import type { Citation } from '../../schema/generated/types.ts';
import { textsOf } from '../engine/node.ts';
import type { ItemRule } from '../engine/rule.ts';

const extra =
  /公示|公告|听证|现场|实地|核查|勘验|踏勘|勘查|勘察|检验|检测|检疫|鉴定|评审|评议|调查|入户(?:核查|走访|评估)|论证|专家|考试|考核|评估|招标|拍卖|面谈|面试|约谈|征求|征询|体检|培训|抽签|摇号|验收|盖章背书/;
/** Such words in the general procedure: what is announced is the result, what is checked are the papers. */
const general =
  /(书面|材料|资料|信息|数据|身份|网上|线上)(核查|检查|审查|核验)|送达|制证|发证|颁证|现场(受理|办理|提交|领取|采集|填写|取号|发放)/;

/** 现场核验 may be no more than comparing originals where one applies. */
const comparing = /^现场(?:核验|核对|审核|查验|审查|确认)$/;
const atWindow = /窗口|大厅|原件/;

export const stepWithoutBasis: ItemRule = {
  code: 'legality/step-without-basis',
  scope: 'item',
  severity: 'warning',
  message: { zh: '环节“{name}”超出一般程序，没有写依据', en: 'the step "{name}" goes beyond the general procedure and has no basis' },
  fix: { zh: '写明规定这个环节的条文；没有的，取消这个环节', en: 'cite the provision that sets this step; when there is none, drop it' },
  why: {
    zh: '没有法律、法规、规章依据，不得增设办理环节。',
    en: 'No step may be added without a basis in law, regulation or rule.',
  },
  basis: '《优化营商环境条例》第三十五条',
  visit: () => ({
    'steps[]': (node, { item, report }) => {
      const { name, basis } = node.value as unknown as { readonly name: string; readonly basis?: readonly Citation[] };
      if (!extra.test(name) || general.test(name) || (basis ?? []).length > 0) return;
      if (comparing.test(name) && textsOf(node).some(({ value }) => atWindow.test(String(value)))) return;
      const isProcedure = (item.specialProcedures ?? []).some((other) => other.name === name && (other.basis ?? []).length > 0);
      if (!isProcedure) report(node, { args: { name } });
    },
  }),
};
