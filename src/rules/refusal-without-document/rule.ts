/**
 * A refusal is written, with reasons and remedies. In: an outcome of a step of a licence. Out: a refusal that ends the process
 * without a document.
 */
import type { ItemRule } from '../engine/rule.ts';

const refusal = /不予|不准予|不同意|不批准|驳回/;
const ends = new Set([undefined, '结束', '办结', 'end']);

export const refusalWithoutDocument: ItemRule = {
  code: 'legality/refusal-without-document',
  scope: 'item',
  severity: 'warning',
  message: { zh: '“{name}”没有写出具什么文书', en: 'the outcome "{name}" names no document' },
  fix: {
    zh: '写上决定书或者通知书的名称；不予许可的决定书要写明理由、复议和诉讼的权利',
    en: 'name the written decision; a refusal states its reasons and the right to reconsideration and suit',
  },
  why: {
    zh: '不予受理要出具盖章、注明日期的书面凭证；不予许可要作出书面决定，说明理由并告知救济。口头拒绝经不起复议和诉讼。',
    en: 'Refusals are in writing, with reasons and remedies. A spoken refusal does not stand before reviewer or court.',
  },
  basis: '《中华人民共和国行政许可法》第三十二条第二款、第三十八条第二款',
  visit: () => ({
    'steps[].outcomes[]': (node, { item, report }) => {
      const { result, to, document } = node.value as { readonly result: string; readonly to?: string; readonly document?: string };
      if (item.type === 'licence' && refusal.test(result) && document === undefined && ends.has(to))
        report(node, { args: { name: result } });
    },
  }),
};
