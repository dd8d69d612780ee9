/**
 * Conditions that name a document. In: a condition for acceptance that asks for a certificate of the government. Out: one of which
 * no material tells, so that nobody knows how it is proved. Where a condition names several, one of them will do.
 */
import { certificatesIn, namingOf } from '../engine/material-names.ts';
import type { ItemRule } from '../engine/rule.ts';
import { mask } from '../engine/text-rule.ts';

const holds = /持有|取得|领取|具有|具备|凭|依法办理|办理了|已办/;
/** What must not be held, or is only spoken of. */
const denies = /未|不得|没有|无需|被吊销|被撤销|注销|申请|核发|丢失|遗失|损毁|到期|换发|补发/;

export const documentNotAmongMaterials: ItemRule = {
  code: 'consistency/document-not-among-materials',
  scope: 'item',
  severity: 'info',
  message: {
    zh: '条件里要有“{document}”，申请材料里却没有',
    en: 'the condition asks for "{document}", which is not among the materials',
  },
  fix: {
    zh: '在申请材料里列出并写明获取方式（能共享的写数据共享、电子证照）；不需要的，改条件的写法',
    en: 'list it among the materials with how it is obtained, as shared data where possible; or reword the condition',
  },
  why: {
    zh: '条件里写了证件，材料里没有，申请人不知道要不要带，窗口也会临时加收。',
    en: 'A document in the conditions alone: people do not know whether to bring it, and windows ask for it unannounced.',
  },
  basis: '《中华人民共和国行政许可法》第三十条第一款、《国务院关于在线政务服务的若干规定》第六条',
  visit: () => ({
    'conditions[].text': (node, { item, standards, report }) => {
      const text = mask(String(node.value));
      if (item.materials === undefined || !holds.test(text) || denies.test(text)) return;
      const named = certificatesIn(standards.certificates, text);
      if (named.length === 0) return;
      const naming = namingOf(standards.certificates);
      const all = [...item.materials, ...(item.variants ?? []).flatMap(({ add }) => add ?? [])];
      const listed = all.flatMap(({ name, standard = '' }) => [naming(name).document, naming(standard).document, name]);
      const results = (item.results ?? []).map(({ name }) => naming(name).document);
      if (named.some((document) => [...listed, ...results].some((other) => other.includes(document)))) return;
      const isProved = all.some(({ name }) => anyProof.test(name));
      if (!isProved) report(node, { args: { document: named[0] ?? '' } });
    },
  }),
};

/** Names that may stand for any certificate. */
const anyProof = /身份证明|有效证件|资格证明|主体资格|登记证|证照|许可证|权属/;
