/**
 * Documents that government issues itself. In: a material the applicant has to hand in. Out: one that could be looked up. A
 * certificate that is the result of the item itself is handed back, not asked for as a proof. What the author himself says may be
 * an e-certificate counts as one.
 */
import type { Material } from '../../schema/generated/types.ts';
import { isTakenBack, type NamedMaterial, type Naming, namingOf } from '../engine/material-names.ts';
import type { Node } from '../engine/node.ts';
import type { ItemContext, ItemRule } from '../engine/rule.ts';

export const certificateHeldByGovernment: ItemRule = {
  code: 'reduction/certificate-held-by-government',
  scope: 'item',
  severity: 'warning',
  message: {
    zh: '“{found}”由{issuer}签发，政府已经有了，还要申请人提交',
    en: '"{found}" is issued by the government ({issuer}), yet the applicant has to hand it in',
  },
  fix: {
    zh: '“获取方式”改为数据共享、电子证照或者部门核验；共享不了的，改为现场查验，看完退还',
    en: 'obtain it as shared data, e-certificate or by checking; where that is impossible, let it be shown and hand it back',
  },
  why: {
    zh: '政务服务机构通过数据共享能够获得的信息，不得要求另行提供；电子证照与纸质证照同等有效。',
    en: 'What can be had from shared data may not be asked for, and e-certificates are as good as paper.',
  },
  basis:
    '《国务院关于在线政务服务的若干规定》第七条、第十条、第十一条；各地另有《广东省优化营商环境条例》第二十九条第二款、第三十四条第二款，《北京市优化营商环境条例》第三十二条',
  visit: () => ({ 'materials[]': judge, 'variants[].add[]': judge }),
};

function judge(node: Node, context: ItemContext): void {
  const { name, acquisition, selfFill, eCertificate, issuer } = node.value as unknown as Material;
  if ((acquisition ?? 'submit') !== 'submit' || selfFill === true) return;
  const naming = namingOf(context.standards.certificates);
  const { document, certificate } = oneOrAll(name, naming);
  if (certificate === undefined && eCertificate === undefined) return;
  const isHandedBack = (context.item.results ?? []).some((result) => naming(result.name).document === document);
  const at = context.find([...node.path, 'name']) ?? node;
  if (!isHandedBack && !isTakenBack(context.item, document))
    context.report(at, { args: { found: name, issuer: certificate?.issuer ?? issuer ?? { zh: '政府部门', en: 'an authority' } } });
}

/** 身份证或户口簿, 身份证、户口簿: every one of them is the government's. */
function oneOrAll(name: string, naming: Naming): NamedMaterial {
  const whole = naming(name);
  if (whole.certificate !== undefined) return whole;
  const parts = name.split(/或者|[或和及、与/]/u).filter((part) => part.trim() !== '' && !isForm(part));
  const named = parts.map(naming);
  return named.length > 1 && named.every(({ certificate }) => certificate !== undefined) ? (named[0] ?? whole) : whole;
}

const isForm = (part: string): boolean => /^(?:原件|复印件|首页|本人页|户主页|正反面|副本|正本)[。；;]?$/u.test(part.trim());
