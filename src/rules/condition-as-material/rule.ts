/**
 * Conditions among the materials. In: names of materials. Out: names that say in which case, that somebody must, or what
 * has to be so. A name has to name a document; the case has elements of its own.
 */
import { endsInDocument } from '../engine/document-words.ts';
import type { ItemRule } from '../engine/rule.ts';
import { materialName, type TextHit, type TextPlace, textRule, withoutAsides } from '../engine/text-rule.ts';

const patterns: readonly RegExp[] = [
  /** 委托他人办理的，… ; 属于…的: … ; 委托他人办理的提供… */
  /(?:[^，,；;：:。（(）)]|（[^（）]*）|\([^()]*\)){2,60}的(?:(?:个人|人员|企业|单位|[^，,；;：:。（(）)的]{0,4}人)?)[，,：:]/u,
  /** 户籍老年人提供… ; 外省市（含华侨）学生应当提交… */
  /^[^，,；;：:。提]{0,40}(?:人|人员|者|企业|公司|单位|公民|居民|学生|职工|个体户)(?:（[^（）]*）|\([^()]*\))?(?:还|另|则)?(?:须|应当?|需)?(?:提交|提供|携带)(?![的人方者])/u,
  /(?:[^，,；;：:。（(）)]|（[^（）]*）|\([^()]*\)){2,60}的(?:还|另|则)?(?:须|应当?|需)?(?:提交|提供|出具|携带)(?![的人方者])/u,
  /^(?:如果?|若|凡)[^，,：:]{2,30}[，,：:]/u,
  /(?<![不无])(?:还)?(?:应当|应|须|必须|需要?)(?:同时|一并|另行)?(?:提交|提供|出具|递交|携带|上传|附送|附上|加盖)(?!的)/u,
  /(?:无需|无须|不需要?|可不|免于)(?:再)?(?:提交|提供)/u,
  /(?<=[，,])(?:申请人|申请单位)?(?:提交|提供|按照?要求)/u,
];
/** Names of documents may begin with these and hold those: 符合安装要求的证明, 应当具备的条件的说明. */
const state = /^(?:具有|具备|符合|年满|未满|已经?取得|已经?办理|已通过)/u;
const duty = /^[^，,、（(]{0,20}?(?:不得|应当|必须)(?![^，,、。；;]{1,30}的)/u;
/** 其他应提交材料 is left to wording/catch-all. */
const catchAll = /^其[他它](?:应当?|必?须|需要?)(?:提交|提供|出具|递交|携带|上传)[^，,：:；;。]{0,12}$/u;
/** A case in brackets: （委托办理时提供）, （仅限首次登记）. */
const bracketed =
  /[（(](?:仅?限(?!原件|复印件|本人|一|\d)[^（）()]{1,24}|适用于?[^（）()]{1,24}|如[有需]|若有|[^（）()，,]{2,24}[时的](?:需|应当?|须)?(?:提交|提供))[）)]/u;

function* find({ masked }: TextPlace): Iterable<TextHit> {
  if (catchAll.test(masked)) return;
  const own = patterns.map((pattern) => pattern.exec(masked)).find((match) => match !== null) ?? sentence(masked);
  const found = own ?? bracketed.exec(masked);
  if (found === null) return;
  yield { from: found.index, to: found.index + found[0].length, ...(own === null ? { report: { severity: 'info' } } : {}) };
}

/** 具有健全的制度 is a state, 具有法律效力的公证书 a paper. */
const isPaper = (name: string): boolean => endsInDocument(name) && !/(?:制度|方案|预案|记录|图)$/u.test(name.trim());

const sentence = (masked: string): RegExpExecArray | null =>
  duty.exec(masked) ?? (isPaper(withoutAsides(masked)) ? null : state.exec(masked));

export const conditionAsMaterial: ItemRule = textRule({
  code: 'wording/condition-as-material',
  severity: 'warning',
  on: [materialName],
  // A mark that ends a case, or a sign of each verb in the patterns above.
  seeks: /[，,：:（(提携出应须需递传附盖具符满取办过不按]/u,
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
