/**
 * Which court. In: the court of an item and the body that decides. Out: a basic court for a decision of a government at or above
 * the county, or of a ministry.
 */
import type { ItemRule } from '../engine/rule.ts';

export const courtOfWrongLevel: ItemRule = {
  code: 'legality/court-of-wrong-level',
  scope: 'item',
  severity: 'warning',
  message: {
    zh: '决定是“{body}”作出的，一审由中级人民法院管辖，这里写的是“{found}”',
    en: '"{body}" decides, so the intermediate court is competent; this says "{found}"',
  },
  fix: {
    zh: '写所在地的中级人民法院；高级人民法院另有指定管辖的，写指定的法院',
    en: 'name the intermediate court, or the one that the high court has designated',
  },
  why: {
    zh: '对县级以上地方人民政府所作的行政行为提起诉讼的，由中级人民法院管辖第一审。写错了，申请人会跑错法院、误了起诉期限。',
    en: 'Suits against decisions of governments at or above the county go to the intermediate court. A wrong court costs the period.',
  },
  basis: '《中华人民共和国行政诉讼法》第十五条第一项',
  visit: () => ({
    'remedies.litigation.body': (node, { bound, report }) => {
      const { name } = bound.deciding;
      if (government.test(name) && basic.test(String(node.value))) report(node, { args: { body: name } });
    },
  }),
};

const government = /(省|自治区|市|自治州|州|盟|县|自治县|旗|区)人民政府$/;
/** Courts of a district or county; railway and other special courts are designated. */
const basic = /(县|旗|区|市)(人民)?法院$/;
