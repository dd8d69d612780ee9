/**
 * Special procedures that come from nowhere. In: the special procedures of an item. Out: those without a basis. The Licensing Law
 * itself lets every licence take ten days more; how long an extension may be is judged by another rule.
 */
import type { ItemRule } from '../engine/rule.ts';

export const specialProcedureWithoutBasis: ItemRule = {
  code: 'legality/special-procedure-without-basis',
  scope: 'item',
  severity: 'warning',
  message: { zh: '特别程序没有写依据', en: 'a special procedure has no basis' },
  fix: {
    zh: '写明规定这个程序的条文；没有依据的，删去',
    en: 'cite the provision that sets the procedure; when there is none, delete it',
  },
  why: {
    zh: '没有法律、法规、规章依据，不得增设办理环节。特别程序占用申请人的时间，更要有依据。',
    en: 'No step may be added without a basis. Special procedures cost the applicant time.',
  },
  basis: '《优化营商环境条例》第三十五条、《中华人民共和国行政许可法》第四十五条',
  visit: () => ({
    'specialProcedures[]': (node, { item, report }) => {
      const { kind, basis } = node.value as unknown as { readonly kind?: string; readonly basis?: readonly unknown[] };
      const isGeneral = item.type === 'licence' && kind === 'extension';
      if (!isGeneral && (basis ?? []).length === 0) report(node);
    },
  }),
};
