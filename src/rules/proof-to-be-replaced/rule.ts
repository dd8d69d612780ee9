/**
 * Proofs. In: a material named 证明 that the applicant hands in and does not write himself. Out: a note that a check or a promise
 * may take its place. 身份证明 says who somebody is and stands for whatever card he holds.
 */
import type { Material } from '../../schema/generated/types.ts';
import { namingOf } from '../engine/material-names.ts';
import type { Node } from '../engine/node.ts';
import type { ItemContext, ItemRule } from '../engine/rule.ts';

export const proofToBeReplaced: ItemRule = {
  code: 'reduction/proof-to-be-replaced',
  scope: 'item',
  severity: 'info',
  message: { zh: '“{found}”是证明，可能可以用核验或者告知承诺代替', en: '"{found}" is a proof; a check or a promise may take its place' },
  fix: {
    zh: '先查证明事项清单里有没有；能共享、核验的改获取方式，能承诺的改为“告知承诺”，保留的写明开具单位',
    en: 'look it up on the published list of proofs; check it, accept a promise, or name who issues it',
  },
  why: {
    zh: '证明事项应当有法律、法规或者国务院决定依据；能通过法定证照、内部核查、网络核验、书面承诺办理的，不得设定。',
    en: 'Proofs need a basis in law, regulation or a State Council decision, and may not be asked for where a check or a promise does.',
  },
  basis: '《优化营商环境条例》第四十四条',
  visit: () => ({ 'materials[]': judge }),
};

/** Who acts for whom is said by the applicant himself. */
const ofOnesOwn = /(?:代理权|指定代表|委托代理人|代表资格)的?证明$/;
/** The 产品合格证明 comes with the product. */
const proof = /(?<!身份|产品合格|质量合格)证明书?$/;
/** Two papers in one material. */
const together = /以及|或者|[；;，,、]|[及和与或]/u;
const ending = /(?:原件|复印件|影印件|扫描件|[及和或、\s。；;，,]|或者)+$/;

function judge(node: Node, { standards, find, report }: ItemContext): void {
  const { name, acquisition, source } = node.value as unknown as Material;
  if ((acquisition ?? 'submit') !== 'submit' || (source !== undefined && source !== 'government' && source !== 'other')) return;
  const { certificate } = namingOf(standards.certificates)(name);
  const parts = name.replace(/[（(][^（）()]*[）)]/g, '').split(together);
  const isProof = parts.some((part) => proof.test(part.replace(ending, '')) && !ofOnesOwn.test(part));
  if (certificate === undefined && isProof) report(find([...node.path, 'name']) ?? node, { args: { found: name } });
}
