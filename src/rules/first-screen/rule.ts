/**
 * What a citizen looks for first. In: an item. Out: what the first screen of its guide will not be able to tell him.
 */

import { inBoth } from '../../schema/diagnostic.ts';
import type { Item } from '../../schema/generated/types.ts';
import { isPresent } from '../engine/node.ts';
import type { ItemRule } from '../engine/rule.ts';

interface Question {
  readonly zh: string;
  readonly en: string;
  readonly answered: (item: Item) => boolean;
}

const questions: readonly Question[] = [
  {
    zh: '这件事办什么、谁要办（一句话说明）',
    en: 'what this is and who needs it (summary)',
    answered: ({ summary }) => isPresent(summary),
  },
  {
    zh: '多久办好（办结时限）',
    en: 'how long it takes (limits)',
    answered: ({ limits }) => (limits?.promised ?? limits?.statutory) !== undefined,
  },
  { zh: '收不收费（收费）', en: 'what it costs (fees)', answered: ({ fees }) => fees !== undefined },
  { zh: '要跑几次（到办事现场次数）', en: 'how many visits (visits)', answered: ({ visits }) => visits !== undefined },
  {
    zh: '到哪里办（办理地点或者网上办理的网址）',
    en: 'where to go (locations or an online address)',
    answered: ({ locations, online }) => isPresent(locations as never) || online?.url !== undefined,
  },
  { zh: '带什么（申请材料）', en: 'what to bring (materials)', answered: ({ materials }) => materials !== undefined },
];

/** Powers that an office uses of its own motion have no applicant. */
const applied = new Set(['licence', 'payment', 'confirmation', 'reward', 'public-service']);

export const firstScreen: ItemRule = {
  code: 'plain/first-screen',
  scope: 'item',
  severity: 'info',
  message: { zh: '办事指南的首屏答不出：{missing}', en: 'the first screen of the guide cannot say: {missing}' },
  fix: { zh: '把这些要素补上', en: 'add these elements' },
  why: {
    zh: '群众打开指南先看这几样。首屏没有，就得翻遍全文或者打电话问。',
    en: 'These are what people look for first. What is missing there has to be searched for or asked on the telephone.',
  },
  visit: () => ({
    '': (node, { item, report }) => {
      if (!applied.has(item.type)) return;
      const missing = questions.filter(({ answered }) => !answered(item));
      if (missing.length === 0) return;
      report(node, { args: { missing: inBoth((lang) => missing.map((question) => question[lang]).join(lang === 'zh' ? '；' : '; ')) } });
    },
  }),
};
