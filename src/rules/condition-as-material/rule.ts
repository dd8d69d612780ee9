/**
 * Conditions among the materials. In: names of materials. Out: names that say in which case, that somebody must, or what
 * has to be so. A name has to name a document; the case has elements of its own.
 */
import type { ItemRule } from '../engine/rule.ts';
import { materialName, type TextHit, type TextPlace, textRule } from '../engine/text-rule.ts';

const patterns: readonly RegExp[] = [
  /** 委托他人办理的，… ; 属于…的: … */
  /[^，,；;。（(]{2,40}的(?:(?:个人|人员|企业|单位|申请人|参保人)?)[，,：:]/u,
  /(?:还)?(?:应当|应|须|必须|需要?)(?:同时|一并|另行)?(?:提交|提供|出具|递交|携带)/u,
  /(?:无需|无须|不需要?|可不|免于)(?:再)?(?:提交|提供)/u,
  /^(?:具有|具备|符合|年满|未满|已经?取得|已经?办理|已通过)/u,
  /^[^，,、（(]{0,20}(?:不得|应当|必须)/u,
  /(?<=[，,])(?:提交|提供|按照?要求)/u,
];

function* find({ masked }: TextPlace): Iterable<TextHit> {
  for (const pattern of patterns) {
    const found = pattern.exec(masked);
    if (found === null) continue;
    yield { from: found.index, to: found.index + found[0].length };
    return;
  }
}

export const conditionAsMaterial: ItemRule = textRule({
  code: 'wording/condition-as-material',
  severity: 'warning',
  on: [materialName],
  find,
  message: { zh: '材料名称里写了条件或者情形：“{found}”', en: 'the name of a material says a condition or a case: "{found}"' },
  fix: {
    zh: '名称只写文件叫什么；什么情形要交写到“适用”或者“非必要时办理情形”，怎样才合格写到“受理标准”，申请人要符合什么写到“受理条件”',
    en: 'let the name name the document; say when it is needed and what passes in the elements for it',
  },
  why: {
    zh: '名称是一句话，申请人分不清自己要不要交；也没法和其他事项的同一材料对上，办不成免提交。',
    en: 'When the name is a sentence, the applicant cannot tell whether he needs it, and it cannot be matched with the same document elsewhere.',
  },
  basis: '《中华人民共和国行政许可法》第三十条（公示需要提交的全部材料的目录）',
});
