/**
 * Periods of a licence that are longer than the Licensing Law allows. In: the limits of an item. Out: those beyond the law that
 * rest on no law of their own. The figures are data (standards/licensing-law); other kinds of item are never measured by them.
 */

import type { Path } from '../../compile/draft.ts';
import { formatDuration } from '../../compile/duration.ts';
import { type Bilingual, inBoth } from '../../schema/diagnostic.ts';
import type { Citation, Duration, Item } from '../../schema/generated/types.ts';
import type { LicensingPeriods, Period } from '../../schema/standards.ts';
import { citesOwnLaw, isOfLicensingLaw } from '../engine/basis.ts';
import { surelyLonger } from '../engine/lengths.ts';
import type { ItemContext, ItemRule } from '../engine/rule.ts';
import { type CitedPeriod, citedPeriod } from './cited-period.ts';

interface Measured {
  readonly path: Path;
  readonly what: Bilingual;
  readonly value: Duration | undefined;
  readonly most: Period;
  /** Laws and regulations may set another period. */
  readonly basis?: readonly Citation[] | undefined;
}

export const periodBeyondLaw: ItemRule = {
  code: 'legality/period-beyond-law',
  scope: 'item',
  severity: 'error',
  message: {
    zh: '{what}{value}，超过了法律规定的{most}（{law}）{own}',
    en: '{what} of {value} exceeds the {most} of the law ({law}){own}',
  },
  fix: {
    zh: '缩短到法定期限以内；法律、法规另有规定的，写明是哪一条',
    en: 'shorten it; where another law or regulation sets a longer period, cite it as its basis',
  },
  why: {
    zh: '行政许可法规定了作出决定、延长、组织听证、告知补正和送达的期限，只有法律、法规可以另作规定。超过的，申请人可以投诉、复议、起诉。',
    en: 'The Licensing Law limits the time to decide, extend, hear, ask for corrections and deliver; only laws and regulations may differ.',
  },
  basis: '《中华人民共和国行政许可法》第三十二条第一款第四项、第四十二条、第四十三条、第四十四条、第四十七条第一款',
  visit: () => ({ '': (_root, context) => judge(context) }),
};

function judge(context: ItemContext): void {
  const { item, standards } = context;
  if (item.type !== 'licence') return;
  for (const { path, what, value, most, basis } of measured(item, standards.licensing)) {
    if (value === undefined || !surelyLonger(value, most.days) || citesOwnLaw(basis, isOfLicensingLaw)) continue;
    const node = context.find(path);
    const limit: Duration = { amount: most.days, unit: 'working-day' };
    const own = path[0] === 'limits' ? citedPeriod(item, value, context) : undefined;
    const args = { what, value: words(value), most: words(limit), law: most.basis, own: own === undefined ? '' : hint(own) };
    if (node !== undefined) context.report(node, { args, ...(own === undefined ? {} : { severity: 'warning' as const }) });
  }
}

const hint = ({ title, article }: CitedPeriod): Bilingual => ({
  zh: `；《${title}》${article}另有规定的，写到“法定依据”里`,
  en: `; where 《${title}》 ${article} sets it, cite that as the basis of the limit`,
});

const words = (duration: Duration): Bilingual => inBoth((lang) => formatDuration(duration, lang));

const measured = (item: Item, law: LicensingPeriods): readonly Measured[] => [
  ...decisions(item, law),
  ...stepPeriods(item, law),
  {
    path: ['limits', 'acceptance'],
    what: { zh: '受理时限', en: 'the time to accept' },
    value: item.limits?.acceptance,
    most: law.acceptance,
  },
  {
    path: ['delivery', 'limit'],
    what: { zh: '送达期限', en: 'the time to deliver' },
    value: item.delivery?.limit,
    most: law.delivery,
  },
];

const extension = { zh: '延长的期限', en: 'the extension' };
const toHear = { zh: '组织听证的时间', en: 'the time to hold the hearing' };

/** Where several bodies handle the item together, the law gives them longer. */
function decisions(item: Item, law: LicensingPeriods): readonly Measured[] {
  const isJoint = (item.jointAgencies ?? []).length > 0;
  const { statutory, promised, statutoryBasis } = item.limits ?? {};
  const key = statutory === undefined ? 'promised' : 'statutory';
  const procedures = (item.specialProcedures ?? []).flatMap(({ name, kind, limit: value, basis }, index): readonly Measured[] => {
    const path = ['specialProcedures', index, 'limit'];
    if (kind === 'extension') return [{ path, what: extension, value, most: isJoint ? law.jointExtension : law.extension, basis }];
    return hearing.test(name) ? [{ path, what: toHear, value, most: law.hearing, basis }] : [];
  });
  return [
    {
      path: ['limits', key],
      what: statutory === undefined ? { zh: '承诺时限', en: 'the promised limit' } : { zh: '法定时限', en: 'the statutory limit' },
      value: statutory ?? promised,
      most: isJoint ? law.jointDecision : law.decision,
      basis: statutoryBasis,
    },
    ...procedures,
  ];
}

const corrections = /补正|补齐/;
const delivers = /^(送达|颁证|发证|颁发|制证送达|制证发证|发证送达|证件送达|办结送达)/;
const hearing = /听证/;
const firstReview = /^初审|初步审查/;

function stepPeriods(item: Item, law: LicensingPeriods): readonly Measured[] {
  return (item.steps ?? []).flatMap(({ name, limit, outcomes, basis }, index): readonly Measured[] => [
    ...(outcomes ?? []).flatMap((outcome, position): readonly Measured[] =>
      corrections.test(outcome.result)
        ? [
            {
              path: ['steps', index, 'outcomes', position, 'limit'],
              what: { zh: '告知补正的时限', en: 'the time to ask for corrections' },
              value: outcome.limit,
              most: law.acceptance,
            },
          ]
        : [],
    ),
    ...(delivers.test(name)
      ? [{ path: ['steps', index, 'limit'], what: { zh: '送达的时限', en: 'the time to deliver' }, value: limit, most: law.delivery }]
      : []),
    ...(item.licence?.preliminary === true && firstReview.test(name)
      ? [
          {
            path: ['steps', index, 'limit'],
            what: { zh: '初审时限', en: 'the time of the first review' },
            value: limit,
            most: law.decision,
            basis,
          },
        ]
      : []),
  ]);
}
