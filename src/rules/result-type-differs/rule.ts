/**
 * What a result is called and what kind it is. In: a result. Out: a certificate filed as something else, and the reverse.
 */

import { inBoth } from '../../schema/diagnostic.ts';
import { codeLabel } from '../../schema/standards.ts';
import type { ItemRule } from '../engine/rule.ts';

/** Endings that leave no doubt, as practitioners check them. */
const endings = [
  {
    type: 'certificate',
    pattern: /(许可证|执照|登记证|资格证|资质证|身份证|居住证|执业证|合格证|登记证书|资格证书|资质证书|执业证书|权证书|权证)$/,
  },
  { type: 'approval', pattern: /(批复|批文|批准文件|核准文件)$/ },
];

export const resultTypeDiffers: ItemRule = {
  code: 'consistency/result-type-differs',
  scope: 'item',
  severity: 'warning',
  message: {
    zh: '“{name}”的类型写的是“{type}”，按名称应当是“{expected}”',
    en: '"{name}" is of the type "{type}"; by its name it should be "{expected}"',
  },
  fix: { zh: '改类型，或者改名称', en: 'change the type or the name' },
  why: {
    zh: '结果类型决定怎样制证、送达和归集电子证照，写错了系统会按另一种办。',
    en: 'The type decides how it is made, delivered and kept as an e-certificate.',
  },
  visit: () => ({
    'results[]': (node, { standards, find, report }) => {
      const { name, type } = node.value as { readonly name: string; readonly type?: string };
      const bare = name.replace(/[（(][^（）()]*[）)]$/, '');
      const expected = endings.find(({ pattern }) => pattern.test(bare))?.type;
      if (type === undefined || expected === undefined || type === expected) return;
      const label = (slug: string) => inBoth((lang) => codeLabel(standards, 'result-type', slug, lang));
      report(find([...node.path, 'type']) ?? node, { args: { name, type: label(type), expected: label(expected) } });
    },
  }),
};
