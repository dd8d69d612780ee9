/**
 * Catch-alls. In: conditions, materials and cases of refusal. Out: places where 其他 leaves open what else may be asked for.
 * 其他组织, 其他人 and 其他部门 are labels, and what is told apart from a named thing (除…外的其他…) is no catch-all.
 */
import type { ItemRule } from '../engine/rule.ts';
import {
  conditionTexts,
  materialName,
  materialNotes,
  prohibitionTexts,
  type TextHit,
  type TextPlace,
  textRule,
} from '../engine/text-rule.ts';

const thing = '(?:申请|证明|辅助|佐证|补充|书面){0,2}(?:材料|资料|文件|文书|证明|证件|凭证|条件|要求|情形|手续)';
const law = '(?:法律|(?:行政|地方性)?法规|规章|国家|国务院|政策)';
const office = '[\\u4e00-\\u9fff]{0,20}(?:部门|机关|机构|单位|窗口|人员|政府|银行|中心|法院|[局委厅会])';
const who = `(?:(?:${law}(?:、|和|及|以及|或者?)?){0,4}${office}|${law}(?:(?:、|和|及|以及|或者?)?${law}){0,4})`;
/** Others who are told apart from the applicant: 其他成员患病的情形 is no catch-all. */
const others = '成员|组织|人|部门|单位|地区|股东|机构|机关|家庭|共有|申请|城市|[省市县区]|权利|当事|法定|原因|方式';
/** What law or an office may still come up with; what is 其他 without saying what; what is open from the start. */
const catchAll = new RegExp(
  [
    `${who}[^，。；,;：:\\n]{0,14}(?:规定|要求|认为|认定|需要|禁止)[^，。；,;\\n]{0,8}其[他它][^，。；,;、\\n]{0,6}${thing}`,
    `(?:需要|需|应当|须)(?:提[交供]|具备|满足)的其[他它](?:[^，。；,;、\\n]{0,6}?${thing})?`,
    `其[他它](?:一切|所有|的|有关|相关|必要|必需|所需|需要?|应当?|必须|须|提交|能够?|可以?|足以|符合)[^，。；,;、（(\\n]{0,18}${thing}`,
    `其[他它](?!${others})[^，。；,;、（(\\n]{1,18}的(?:情形|情况|行为)(?=$|[，。；;])`,
    `其[他它](?:需要?|应当?|必须)[^，。；,;、（(\\n]{0,12}的?(?:内容|事项)(?=$|[。；;，,）)])`,
    `其[他它]${thing}(?!的[\\u4e00-\\u9fff])`,
    `(?:有关|相关)(?:规定|部门|政策)?[^，。；,;、\\n]{0,2}(?:规定|要求)的${thing}`,
    `${office}(?:要求|认为(?:需要|应当|有必要)?)(?:补充|另行)?(?:提[交供])?的(?:材料|资料|文件|证明|条件)(?=$|[，。；,;）)\\s])`,
  ].join('|'),
  'gu',
);
/** 除身份证以外的其他材料 speaks of the materials already listed; so do 上述 and 第二项. */
const told =
  /(?:除[^。；;]{1,24}(?:以?外|之外)[，,]?的?|上述|前款|以下|下列|第[一二三四五六七八九十\d]+项[^，。；]{0,4}|第[一二三四五六七八九十百\d]+[条款项]规定的?)$/u;
/** 其他情形 is followed by what it is. */
const toldAfter = /^(?:如下|包括|是指|[：:](?!\s*$)|[（(][^）)]*[）)]?[：:])/u;
/** 申请书与其他申请材料应当使用A4纸 speaks of the materials on the list, and of their form. */
const ofForm = /^(?:均|都|一律|也)?(?:应当?|须|需|要|可以?)?(?:使用|采用|用|按|加盖|装订|打印|书写|清晰|字迹|一并|统一)/u;
const besides = /[与和同及]$/u;
/** 其他材料均为复印件 speaks of the others on the list. */
const ofEach = /^(?:均|都|一律|只需|仅需|无需|不用)/u;
/** A kind of proof without its name: 其他合法居住证明. Everybody knows what 其他有效身份证件 are. */
const kind =
  /其[他它](?:书面)?(?:合法|有效|法定|类似|同等|具有|具备)[^，。；,;、（(\n]{0,12}(?:证明|材料|文件|凭证|文书|手续)(?<!身份证明)/gu;
/** The end of a list of papers: 不动产权证书、存单及其他财产证明. */
const last =
  /(?:、|及|以及|和|或者?)其[他它](?!身份|主体|有效身份)(?:(?!的)[\u4e00-\u9fff]){1,8}(?:证明|材料|文件|凭证|文书)(?:文件|材料)?(?=等|$|[。；;，,）)\s])/gu;
/** 应当符合国务院主管部门规定的其他条件 begins with the office. */
const leadingVerb = /^[^、]*(?:符合|具备|满足|提交|提供|属于)(?=[^、]*(?:规定|要求|认为|认定))/u;
function* find({ masked, element, context }: TextPlace): Iterable<TextHit> {
  const severity = context.item.type === 'licence' && !element.startsWith('prohibitions') ? 'error' : 'warning';
  const hits = [...unnamed(masked)].map((hit): TextHit => ({ ...hit, report: { severity } }));
  const add = (hit: TextHit): unknown => hits.every(({ from, to }) => hit.to <= from || to <= hit.from) && hits.push(hit);
  for (const { 0: found, index } of masked.matchAll(kind))
    if (!told.test(masked.slice(Math.max(0, index - 40), index))) add({ from: index, to: index + found.length });
  if (element === materialName) {
    for (const { 0: found, index } of masked.matchAll(last)) add({ from: index + found.search(/其[他它]/u), to: index + found.length });
    if (/^其[他它]$/u.test(masked.trim())) add({ from: 0, to: masked.length });
  }
  yield* hits;
}

/** What may still be asked for without any name. */
function* unnamed(masked: string): Iterable<TextHit> {
  for (const { 0: found, index } of masked.matchAll(catchAll)) {
    const to = index + found.length;
    const place = found.search(/其[他它]/u);
    const before = masked.slice(Math.max(0, index - 40), index + Math.max(place, 0));
    if (told.test(before) || toldAfter.test(masked.slice(to))) continue;
    const after = masked.slice(to);
    if (ofEach.test(after) || (besides.test(before) && ofForm.test(after))) continue;
    const verb = leadingVerb.exec(found.slice(0, Math.max(place, 0)))?.[0].length ?? 0;
    yield { from: index + verb, to };
  }
}

export const catchAllRule: ItemRule = textRule({
  code: 'wording/catch-all',
  severity: 'warning',
  on: [...conditionTexts, ...prohibitionTexts, materialName, ...materialNotes],
  seeks: /其[他它]|要求|认为|规定的/u,
  find,
  message: { zh: '“{found}”是兜底的说法，没有写出究竟是什么', en: '"{found}" is a catch-all: it does not say what is meant' },
  fix: {
    zh: '逐项写出还有哪些条件、材料或者情形；没有的就删掉这一句',
    en: 'list what else is meant, one by one; where there is nothing else, delete it',
  },
  why: {
    zh: '申请人无从知道还要满足什么、带什么；窗口也可以随意加码。许可的条件和材料应当全部公开，没有依据不得增设。',
    en: 'The applicant cannot know what else to meet or bring, and the window may add to it at will. Conditions and materials of a licence have to be published in full.',
  },
  basis:
    '《中华人民共和国行政许可法》第三十条（公示全部材料目录）；《优化营商环境条例》第三十五条（细化量化标准，无依据不得增设条件）；明文禁止兜底条款的有《北京市优化营商环境条例》第三十一条、《上海市优化营商环境条例》第二十四条、《广东省优化营商环境条例》第二十九条、《河南省优化营商环境条例》第二十八条',
});
