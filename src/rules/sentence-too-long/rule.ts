/**
 * Sentences that a citizen loses on the way. In: what the guide says to him. Out: sentences longer than the limit.
 */

import type { Node } from '../engine/node.ts';
import { eachProse } from '../engine/prose.ts';
import type { ItemContext, ItemRule } from '../engine/rule.ts';

const elements = ['summary', 'scope', 'conditions', 'prohibitions', 'materials', 'steps[].applicant', 'faq', 'rights', 'obligations'];

export const sentenceTooLong: ItemRule = {
  code: 'plain/sentence-too-long',
  scope: 'item',
  severity: 'info',
  message: {
    zh: '这句话有{count}个字，超过{limit}字，读起来费力',
    en: 'this sentence has {count} characters, more than {limit}, and is hard to read',
  },
  fix: { zh: '拆成几句，一句只说一件事；并列的几项写成几条', en: 'split it, one thing a sentence; write enumerations as list entries' },
  why: {
    zh: '办事指南给没有专业知识的人看。长句要回读才懂，容易看漏条件。',
    en: 'Guides are read by people without special knowledge. A long sentence has to be read twice, and conditions are missed.',
  },
  options: {
    most: {
      label: '最多字数',
      kind: 'number',
      default: 80,
      help: { zh: '一句话最多多少个字', en: 'characters that a sentence may have' },
    },
  },
  visit: ({ most }) => Object.fromEntries(elements.map((element) => [element, (node, context) => judge(node, Number(most), context)])),
};

/** A path through menus (首页→事项) is read step by step. */
const sentences = /(?:(?!——)[^。；！？;!?→\n])+/g;

/** Nobody reads these letter by letter. */
const addresses = /<?https?:\/\/[^\s)>]+>?/g;

function judge(node: Node, limit: number, context: ItemContext): void {
  for (const text of eachProse(node)) {
    const value = String(text.value);
    if (value.length <= limit) continue;
    for (const { 0: sentence, index } of value.matchAll(sentences)) {
      const count = [...sentence.replace(addresses, '').trim()].length;
      if (count > limit) context.report(text, { words: [index, index + sentence.length], args: { count, limit } });
    }
  }
}
