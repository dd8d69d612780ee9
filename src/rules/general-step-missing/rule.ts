/**
 * The general procedure of a licence. In: its steps. Out: acceptance, review, decision or delivery where nothing tells of it,
 * for everybody or under certain answers. What is decided on the spot has no such parts.
 */

import { answerWords } from '../../compile/answer-words.ts';
import { type Box, boxOf, questionsOf } from '../../compile/answers.ts';
import { answersOutside } from '../../compile/outcomes.ts';
import { type Bilingual, inBoth } from '../../schema/diagnostic.ts';
import type { Item, Step } from '../../schema/generated/types.ts';
import type { ItemRule } from '../engine/rule.ts';

interface Part {
  readonly name: Bilingual;
  readonly words: RegExp;
  readonly elsewhere?: (item: Item) => boolean;
  /** What the applicant is told may tell of it as well. */
  readonly told?: RegExp;
}

const parts: readonly Part[] = [
  {
    name: { zh: '受理', en: 'acceptance' },
    words: /受理|收件|接件|接收|收取|登记(?![表证册簿卡机])/,
    told: /受理(?:决定|通知|凭证|回执)|(?:予以|决定|作出)受理|收件(?:凭证|回执)|受理申请/,
  },
  {
    name: { zh: '审查', en: 'review' },
    words: /审|核查|核实|勘验|评估|查验|检验|验收/,
    told: /(?:实施|组织)[^，。；]{0,8}(?:审查|审核|评审|核查|勘验|验收)|审批决定/,
  },
  {
    name: { zh: '决定', en: 'decision' },
    words: /决定|审批|批准|核准|审定|签发|准予|办结|批复|审签|终审|许可/,
    told: /作出[^，。；]{0,16}(?:决定|结论)|审批决定|(?:准予|不予)(?:行政)?(?:许可|认定|登记|批准)/,
  },
  {
    name: { zh: '送达', en: 'delivery' },
    words: /送达|发证|颁证|颁发|制证|领取|领证|取证|出证|出件|发放|办结|邮寄/,
    elsewhere: ({ delivery }) => delivery !== undefined,
    told: /(?<![原由未经])(?:发证|颁证)(?!机关|部门|单位|机构|日期|时间|之日)|送达[^，。；]{0,16}(?:决定|证|书|批复|申请人)/,
  },
];

export const generalStepMissing: ItemRule = {
  code: 'legality/general-step-missing',
  scope: 'item',
  severity: 'warning',
  message: { zh: '办理流程里看不到：{missing}', en: 'the steps do not show: {missing}' },
  fix: {
    zh: '补上环节；合在一个环节里办的，写进这个环节的名称、结果或者文书',
    en: 'add the step, or name it in the step that includes it',
  },
  why: {
    zh: '行政许可的一般程序是受理、审查、决定、送达，申请人要知道走到哪一步、每一步有什么结论。',
    en: 'A licence is accepted, reviewed, decided and delivered; applicants follow it by these steps.',
  },
  basis: '《中华人民共和国行政许可法》第三十二条、第三十四条、第三十八条、第四十四条',
  visit: () => ({
    steps: (node, { item, report }) => {
      if (item.type !== 'licence' || item.kind === 'instant') return;
      const told = (item.steps ?? []).map((step): Told => ({ words: wordsOf(step), applicant: step.applicant ?? '', when: step.when }));
      const questions = questionsOf(item.situations);
      const missing = parts.flatMap(({ name, words, elsewhere, told: also }): readonly Bilingual[] => {
        const tells = (step: Told): boolean => words.test(step.words) || also?.test(step.applicant) === true;
        if (elsewhere?.(item) === true || told.some((step) => step.when === undefined && tells(step))) return [];
        const telling = told.filter(tells);
        if (telling.length === 0) return [name];
        const without = answersOutside(
          telling.map(({ when }) => boxOf(when, questions)),
          questions,
        );
        return without === undefined || without.size === 0 ? [] : [inCase(name, without)];
      });
      if (missing.length === 0) return;
      report(node, { args: { missing: inBoth((lang) => missing.map((name) => name[lang]).join(lang === 'zh' ? '、' : ', ')) } });
    },
  }),
};

interface Told {
  readonly words: string;
  readonly applicant: string;
  readonly when: Step['when'];
}

const inCase = (name: Bilingual, answers: Box): Bilingual => {
  const when = answerWords(answers);
  return { zh: `${name.zh}（${when.zh}的）`, en: `${name.en} (when ${when.en})` };
};

function wordsOf({ name, result = '', documents = [], outcomes = [] }: Step): string {
  let words = `${name} ${result} ${documents.join(' ')}`;
  for (const { result: outcome, document = '' } of outcomes) words += ` ${outcome} ${document}`;
  return words;
}
