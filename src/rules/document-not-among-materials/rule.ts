/**
 * Conditions that name a document. In: a condition for acceptance that asks for a certificate of the government. Out: one of which
 * no material tells, so that nobody knows how it is proved. Where a condition names several, one of them will do.
 */

import type { Item } from '../../schema/generated/types.ts';
import type { Certificates } from '../../schema/standards.ts';
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
    conditions: (node, { item, standards, find, report }) => {
      const told = item.materials === undefined ? undefined : namesOf(item, standards.certificates);
      if (told === undefined || anyProof.test(told)) return;
      for (const [index, { text }] of (item.conditions ?? []).entries()) {
        const document = notTold(text, told, standards.certificates);
        const at = document === undefined ? undefined : find([...node.path, index, 'text']);
        if (document !== undefined && at !== undefined) report(at, { args: { document } });
      }
    },
  }),
};

/** The first document a condition asks for, where none of those it names is listed. */
function notTold(text: string, told: string, certificates: Certificates): string | undefined {
  const clauses = mask(text).split(/[，,。；;]/u);
  const named = certificatesIn(certificates, clauses.filter((words) => holds.test(words) && !denies.test(words)).join('；'));
  return named.some((name) => told.includes(name)) ? undefined : named[0];
}

/** Everything that is listed, as it is written and as the document that it is; results are what one applies for. */
function namesOf({ materials = [], variants = [], results = [] }: Item, certificates: Certificates): string {
  const naming = namingOf(certificates);
  const listed = [...materials, ...variants.flatMap(({ add = [] }) => add), ...results];
  const bare = (name: string): string => name.replace(/[（(][^（）()]*[）)]/g, '').replace(/[\s。；;，,]+$/, '');
  return listed.map(({ name }) => `${naming(name).document} ${bare(name)}`).join('\n');
}

/** Names that may stand for any certificate. */
const anyProof = /(?:身份证明|有效证件|资格证明|主体资格|登记证|证照|许可证(?!》?(?:申请|备案|登记)[书表])|权属)[^，。；的]{0,8}$/m;
