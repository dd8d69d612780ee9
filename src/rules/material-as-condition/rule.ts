/**
 * Materials among the conditions. In: conditions. Out: places where a condition asks for papers to be handed in, or is
 * nothing but the name of a paper. What is demanded as a condition cannot be corrected, counted or shared as a material.
 */
import { documentWord, endsInDocument } from '../engine/document-words.ts';
import type { ItemRule } from '../engine/rule.ts';
import { conditionTexts, type TextHit, type TextPlace, textRule, withoutAsides, withoutBlots } from '../engine/text-rule.ts';

/** Not 提交的材料 or 提供虚假材料: these speak of what was handed in. */
const demand =
  /(?<=^|[，,；;。：:\n\s]|须|应当?|需要?|必须|还|同时|一并|可|并|时)(?:提交|递交|提供|出具|交验|上传)(?!的|了|过|虚假|服务)[^，,；;。\n]{1,60}/gu;
/** Begins like a condition: somebody has, is or has done something. */
const state =
  /^(?:已|有|无|经|凡|未|能|系|是|为|在|持|具|取得|获得|具有|具备|持有|符合|办理|办结|签订|订立|领取|依法|通过|完成|拥有|编制|制定|建立|提出|缴纳|申请人?(?:已|应|须|是|为|有|具)|与|按)/u;

function* find({ text, masked }: TextPlace): Iterable<TextHit> {
  const own = masked.replace(/\s+$/u, '');
  let found = false;
  for (const { 0: words, index } of own.matchAll(demand)) {
    if (!documentWord.test(text.slice(index, index + words.length))) continue;
    found = true;
    yield { from: index, to: index + words.length };
  }
  if (!found && isBareDocument(own)) yield { from: 0, to: own.length };
}

const outerPapers = /(?:证明材料|证明|申请书|申请表|复印件|原件|身份证|户口簿|户口本|委托书|承诺书|审批表|登记表)[。；;]?$/u;

function isBareDocument(own: string): boolean {
  const name = withoutBlots(withoutAsides(own)).replace(/[。；;]$/u, '');
  return (
    name.length <= 40 &&
    !/[，,。；;]/u.test(name) &&
    !state.test(name) &&
    !/持有?|具有|取得|已|应当?|可以|不/u.test(name) &&
    outerPapers.test(name) &&
    endsInDocument(name)
  );
}

export const materialAsCondition: ItemRule = textRule({
  code: 'wording/material-as-condition',
  severity: 'warning',
  on: conditionTexts,
  // A verb of handing in, or the last sign of a document's name; what stands in brackets may part that name.
  seeks: /提交|递交|提供|出具|交验|上传|[料明书表件证簿本]/u,
  find,
  message: { zh: '“{found}”说的是交材料，不是条件', en: '"{found}" asks for a paper; it is no condition' },
  fix: {
    zh: '把它写到“申请材料”里；这里只写申请人要符合什么，例如“已与运输单位签订合同”',
    en: 'move it to the materials; here say only what the applicant has to meet',
  },
  why: {
    zh: '条件是申请人的状况，材料是证明它的文件。混在一起，申请人会漏带，窗口也没法按材料核对、补正和免提交。',
    en: 'A condition is a state of affairs, a material the paper that proves it. Mixed up, papers are forgotten and cannot be checked, corrected or shared as such.',
  },
  basis: '《中华人民共和国行政许可法》第三十条（条件与需要提交的全部材料的目录分别公示）',
});
