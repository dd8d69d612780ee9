/**
 * Guides that are hard to read as a whole. In: what a guide says to a citizen in sentences. Out: its score where that is low.
 */
import { childOf, type Node } from '../engine/node.ts';
import { proseOf } from '../engine/prose.ts';
import type { ItemRule } from '../engine/rule.ts';
import { readability } from './readability.ts';

const elements: readonly (readonly [string, string])[] = [
  ['summary', ''],
  ['scope', ''],
  ['conditions', 'text'],
  ['grantConditions', 'text'],
  ['prohibitions', 'text'],
  ['materials', 'acceptance'],
  ['materials', 'fillNote'],
  ['materials', 'remarks'],
  ['steps', 'applicant'],
  ['faq', 'a'],
  ['rights', ''],
  ['obligations', ''],
];

export const hardToRead: ItemRule = {
  code: 'plain/hard-to-read',
  scope: 'item',
  severity: 'info',
  message: {
    zh: '这份指南的易读分是{score}（满分100，低于{limit}提示）：平均每句{sentence}个字，每百字{official}个公文词，{nested}%的短句套了两层以上的“的”',
    en: 'readability {score} of 100 (below {limit}): {sentence} characters a sentence, {official} official words in a hundred characters, two or more 的 in {nested}% of clauses',
  },
  fix: { zh: '拆短句子，换掉公文词，一个短句里只用一个“的”', en: 'shorten sentences, replace official words, one 的 in a clause' },
  why: {
    zh: '群众读不懂指南，就会打电话、跑窗口、带错材料。',
    en: 'People who cannot read the guide call, come in vain and bring the wrong papers.',
  },
  options: {
    least: {
      label: '最低分',
      kind: 'number',
      default: 35,
      help: { zh: '低于多少分提示，见 docs/readability.md', en: 'score below which it is reported, see docs/readability.md' },
    },
    characters: {
      label: '最少字数',
      kind: 'number',
      default: 150,
      help: { zh: '少于多少字不评分', en: 'shorter guides are not scored' },
    },
  },
  visit: ({ least, characters }) => ({
    '': (node, context) => {
      const found = readability(writtenIn(node));
      if (found.characters < Number(characters) || found.score >= Number(least)) return;
      const args = {
        score: found.score,
        limit: Number(least),
        sentence: Math.round(found.sentence),
        official: found.official.toFixed(1),
        nested: Math.round(found.nested),
      };
      context.report(node, { args });
    },
  }),
};

function writtenIn(item: Node): string {
  const texts: string[] = [];
  for (const [element, part] of elements) {
    const node = childOf(item, element);
    if (node === undefined) continue;
    for (const { value, step } of proseOf(node)) if (part === '' || step === part) texts.push(String(value));
  }
  return texts.join('\n');
}
