/**
 * Nobody reconsiders himself. In: the body of reconsideration and the body that decides. Out: a government below the provincial
 * level that is named for its own decision.
 */
import type { ItemRule } from '../engine/rule.ts';

export const reconsiderationByItself: ItemRule = {
  code: 'legality/reconsideration-by-itself',
  scope: 'item',
  severity: 'error',
  message: { zh: '决定是“{found}”作出的，复议机关写的也是它', en: '"{found}" makes the decision and is also named to reconsider it' },
  fix: { zh: '写上一级人民政府', en: 'name the government of the next higher level' },
  why: {
    zh: '对人民政府的行政行为不服的，由上一级人民政府管辖；只有省级人民政府复议自己的决定。',
    en: 'The decision of a government is reconsidered by the next higher one; only provinces reconsider their own.',
  },
  basis: '《中华人民共和国行政复议法》第二十四条第一款第二项、第二款',
  visit: () => ({
    'remedies.reconsideration.body': (node, { bound, report }) => {
      const { name } = bound.deciding;
      if (String(node.value) === name && /人民政府$/.test(name) && !ofProvince.test(name)) report(node);
    },
  }),
};

const ofProvince = /^([\u4e00-\u9fff]{2,3}省|[\u4e00-\u9fff]{2,8}自治区|北京市|天津市|上海市|重庆市)人民政府$/;
