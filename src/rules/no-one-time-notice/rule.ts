/**
 * What is missing is told once. In: the steps and documents of a licence. Out: one whose process never mentions it.
 */
import { textsOf } from '../engine/node.ts';
import type { ItemRule } from '../engine/rule.ts';

const mentions = /补正|补齐|一次性告知|一次告知|一次性书面告知/;

export const noOneTimeNotice: ItemRule = {
  code: 'legality/no-one-time-notice',
  scope: 'item',
  severity: 'warning',
  message: {
    zh: '办理流程没有写材料不齐时怎样一次性告知补正',
    en: 'the steps do not say how the applicant is told, at once and in full, what is missing',
  },
  fix: {
    zh: '在受理环节的“流转”里写上“补正”和一次性告知书，时限不超过{most}',
    en: 'add an outcome 补正 with its notice to the step of acceptance, within {most}',
  },
  why: {
    zh: '材料不齐全或者不符合法定形式的，应当当场或者在五日内一次告知需要补正的全部内容；逾期不告知的，收到材料之日起即为受理。',
    en: 'What is missing has to be told at once or within five days, all of it; otherwise the application counts as accepted.',
  },
  basis: '《中华人民共和国行政许可法》第三十二条第一款第四项',
  visit: () => ({
    steps: (node, { item, standards, report, find }) => {
      if (item.type !== 'licence') return;
      const places = [node, find(['documents']), find(['limits']), find(['faq'])].flatMap((place) => place ?? []);
      if (places.some((place) => textsOf(place).some(({ value }) => mentions.test(String(value))))) return;
      const { days } = standards.licensing.acceptance;
      report(node, { args: { most: { zh: `${days}个工作日`, en: `${days} working days` } } });
    },
  }),
};
