/**
 * Proofs that committees no longer give. In: a material. Out: one of the twenty proofs of the national list that it says a
 * residents' or villagers' committee issues.
 */
import type { Material } from '../../schema/generated/types.ts';
import type { Node } from '../engine/node.ts';
import type { ItemContext, ItemRule } from '../engine/rule.ts';

export const proofNotFromCommittee: ItemRule = {
  code: 'reduction/proof-not-from-committee',
  scope: 'item',
  severity: 'warning',
  message: {
    zh: '“{found}”不应由村（居）民委员会出具',
    en: '"{found}" is not for a villagers\' or residents\' committee to issue',
  },
  fix: {
    zh: '改由掌握情况的部门核验，或者用告知承诺；确有法律法规依据的，写明依据',
    en: 'have it checked by the authority that knows, or accept a promise; where a law does ask for it, cite the law',
  },
  why: {
    zh: '民政部等六部门列出了不应由基层群众性自治组织出具的二十项证明。申请人去了也开不到，事情就办不成。',
    en: 'Six ministries listed twenty proofs that committees may not be asked for. Applicants will go there in vain.',
  },
  basis:
    '《民政部 国家发展改革委 公安部 司法部 人力资源社会保障部 国家卫生健康委关于改进和规范基层群众性自治组织出具证明工作的指导意见》（民发〔2020〕20号）',
  visit: () => ({ 'materials[]': judge, 'variants[].add[]': judge }),
};

const committee = /居委会|村委会|(居民|村民|社区居民)委员会|(^|[、，及和或（(])社区(居委会)?出具|^社区$/;
const listed =
  /亲属关系|身份信息|户口登记项目|养犬|无犯罪|戒毒|康复人员|失踪|婚姻状况|出生证明|健在|生存证明|死亡证明|疾病状况|残疾状况|婚育|就业状况|个人档案|财产证明|继承权|住所证明|经营场所证明|遗失证明/;

function judge(node: Node, { find, report }: ItemContext): void {
  const { name, issuer = '', sourceNote = '', obtainPlace = '', acquisition } = node.value as unknown as Material;
  const isAsked = acquisition === undefined || acquisition === 'submit' || acquisition === 'show';
  const isFromCommittee = [name, issuer, sourceNote, obtainPlace].some((text) => committee.test(text));
  if (isAsked && isFromCommittee && listed.test(name) && /证明/.test(name))
    report(find([...node.path, 'name']) ?? node, { args: { found: name } });
}
