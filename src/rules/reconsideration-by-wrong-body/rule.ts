/**
 * Who reconsiders. In: the body of reconsideration and the agency. Out: a department where since 2024 the government decides.
 */
import type { ItemRule } from '../engine/rule.ts';

export const reconsiderationByWrongBody: ItemRule = {
  code: 'legality/reconsideration-by-wrong-body',
  scope: 'item',
  severity: 'warning',
  message: { zh: '行政复议机关写的是“{found}”，不是人民政府', en: 'the body of reconsideration is "{found}", not a people\'s government' },
  fix: {
    zh: '对县级以上地方人民政府工作部门的决定不服的，写本级人民政府',
    en: 'against decisions of a department of a local government, name the government of the same level',
  },
  why: {
    zh: '2024年1月1日起，上一级主管部门一般不再受理复议；只有海关、金融、外汇管理等垂直领导的机关和税务、国家安全机关例外。写错了，申请人会跑错地方、耽误期限。',
    en: 'Since 2024 superior departments no longer reconsider, except in bodies led vertically, tax and state security. A wrong body costs the applicant the period.',
  },
  basis: '《中华人民共和国行政复议法》第二十四条、第二十七条、第二十八条',
  visit: () => ({
    'remedies.reconsideration.body': (node, { item, bound, report }) => {
      const isLocal = !item.levels.includes('national') && !exceptions.test(`${bound.agency.name}${bound.deciding.name}`);
      if (isLocal && !reconsiders.test(String(node.value))) report(node);
    },
  }),
};

const reconsiders = /政府|复议|管委会|管理委员会|行政公署/;
/** Led from above, or ministries, or 司法行政部门, for which either way is open. */
const exceptions =
  /税务|海关|国家安全|金融|外汇|人民银行|银保监|证监|证券监督|海事|邮政|通信管理|移民|出入境|铁路|民航|民用航空|矿山安全|煤矿安全|烟草|气象|地震|司法|国务院|国家|中国/;
