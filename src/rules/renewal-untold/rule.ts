/**
 * Licences that run out. In: the results of a licence. Out: one with a validity of which nothing says when and how to renew.
 */
import type { ItemRule } from '../engine/rule.ts';

export const renewalUntold: ItemRule = {
  code: 'legality/renewal-untold',
  scope: 'item',
  severity: 'info',
  message: {
    zh: '“{name}”有有效期，没有写到期怎样延续',
    en: '"{name}" has a validity, but nothing says how to renew it',
  },
  fix: {
    zh: '在“延续要求”里写明提前多久、怎样申请；不能延续的写“到期重新申请”',
    en: 'say in the renewal how long before and how to apply, or that one applies anew',
  },
  why: {
    zh: '需要延续的，应当在有效期届满三十日前申请，法律、法规、规章另有规定的除外。错过了，到期就是无证。',
    en: 'Renewal has to be applied for thirty days before the end unless another act says otherwise; who misses it has no licence.',
  },
  basis: '《中华人民共和国行政许可法》第五十条第一款',
  visit: () => ({
    'results[]': (node, { item, find, report }) => {
      const { name, validity, renewal } = node.value as unknown as {
        readonly name: string;
        readonly validity?: { readonly unit: string };
        readonly renewal?: string;
      };
      if (item.type !== 'licence' || validity === undefined || validity.unit === 'permanent' || renewal !== undefined) return;
      if (!(item.variants ?? []).some(({ kind }) => kind === 'renewal') && !item.name.includes('延续'))
        report(find([...node.path, 'validity']) ?? node, { args: { name } });
    },
  }),
};
