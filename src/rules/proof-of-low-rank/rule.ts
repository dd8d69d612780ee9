/**
 * Proofs that no law asks for. In: the bases of a proof that somebody else issues, in an item of any type. Out: those whose acts are
 * all of known rank, none of them law, regulation or State Council decision. What is below a rule in a licence is found by
 * law/requirement-of-low-rank.
 */
import type { Material } from '../../schema/generated/types.ts';
import type { Node } from '../engine/node.ts';
import { isKnown, isLawOrRegulation, isLicence, listed, noneMay, ranksOf } from '../engine/ranks.ts';
import type { ItemContext, ItemRule } from '../engine/rule.ts';

export const proofOfLowRank: ItemRule = {
  code: 'law/proof-of-low-rank',
  scope: 'item',
  severity: 'warning',
  message: {
    zh: '“{name}”是证明，只依据{acts}，不能索要',
    en: '"{name}" is a proof that rests on {acts} alone and may not be asked for',
  },
  fix: {
    zh: '写规定它的法律、法规或者国务院决定；没有的，改用核验、告知承诺，或者取消',
    en: 'name the law, regulation or State Council decision; without one check it, accept a promise, or drop it',
  },
  why: {
    zh: '证明事项应当有法律、法规或者国务院决定依据，规章和规范性文件不能设定证明。',
    en: 'Proofs need a basis in law, regulation or a State Council decision; rules and other documents may not ask for them.',
  },
  basis: '《优化营商环境条例》第四十四条第一款',
  visit: () => ({ 'materials[]': judge, 'variants[].add[]': judge }),
};

const proof = /证明[书信函]?$/;
const inBrackets = /[（(][^（）()]*[）)]$/;

function judge(node: Node, context: ItemContext): void {
  const { name, basis, source, acquisition } = node.value as unknown as Material;
  const isAsked = (acquisition ?? 'submit') === 'submit' || acquisition === 'show';
  if (!proof.test(name.replace(inBrackets, '')) || source === 'applicant' || !isAsked) return;
  const ranked = ranksOf(basis, context);
  if (ranked.length === 0 || !ranked.every(isKnown) || ranked.some(({ kind }) => kind !== undefined && isLawOrRegulation(kind))) return;
  if (isLicence(context) && noneMay(ranked, ({ detail }) => detail)) return;
  context.report(context.find([...node.path, 'basis']) ?? node, { args: { name, acts: listed(ranked.filter(isKnown)) } });
}
