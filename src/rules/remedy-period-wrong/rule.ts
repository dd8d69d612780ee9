/**
 * Periods of remedies. In: the periods an item names. Out: those that are not what the procedural laws say, where no other law is
 * cited. The figures are those of the two laws; a law may set others for its field.
 */
import { formatDuration } from '../../compile/duration.ts';
import { inBoth } from '../../schema/diagnostic.ts';
import type { Duration, Remedy } from '../../schema/generated/types.ts';
import { citesOwnLaw } from '../engine/basis.ts';
import type { ItemContext, ItemRule } from '../engine/rule.ts';

export const remedyPeriodWrong: ItemRule = {
  code: 'legality/remedy-period-wrong',
  scope: 'item',
  severity: 'error',
  message: { zh: '{what}的期限写的是{value}，法律规定是{right}', en: 'the period of {what} is given as {value}; the law says {right}' },
  fix: {
    zh: '改为{right}；别的法律另有规定的，在“依据”里写明是哪一条',
    en: 'write {right}; where another law differs, cite it as the basis',
  },
  why: {
    zh: '期限写短了，申请人会误以为不能再告；写长了，会错过期限。不服复议决定再起诉的十五日，不是直接起诉的期限。',
    en: 'Too short a period makes people give up, too long a one makes them late. The 15 days after reconsideration are not those of suing directly.',
  },
  basis: '《中华人民共和国行政复议法》第二十条第一款、《中华人民共和国行政诉讼法》第四十六条第一款',
  visit: () => ({ remedies: (_node, context) => judge(context) }),
};

const remedies = [
  {
    key: 'reconsideration',
    what: { zh: '行政复议', en: 'reconsideration' },
    right: { amount: 60, unit: 'day' },
    general: /行政复议法/,
    isRight: ({ amount, unit }: Duration): boolean => amount === 60 && unit === 'day',
  },
  {
    key: 'litigation',
    what: { zh: '行政诉讼', en: 'suing' },
    right: { amount: 6, unit: 'month' },
    general: /行政诉讼法/,
    isRight: ({ amount, unit }: Duration): boolean => amount === 6 && unit === 'month',
  },
] as const;

/** Where reconsideration has to come first, 第四十五条 counts fifteen days from its decision. */
const isAfterReconsideration = ({ limit, basis }: Remedy): boolean =>
  limit?.amount === 15 && limit.unit === 'day' && (basis ?? []).some(({ citation }) => /行政诉讼法》?第四十五条/.test(citation));

function judge({ item, find, report }: ItemContext): void {
  for (const { key, what, right, general, isRight } of remedies) {
    const remedy: Remedy | undefined = item.remedies?.[key];
    const node = find(['remedies', key, 'limit']);
    if (remedy?.limit === undefined || node === undefined || isRight(remedy.limit) || citesOwnLaw(remedy.basis, general)) continue;
    if (key === 'litigation' && isAfterReconsideration(remedy)) continue;
    const value = remedy.limit;
    report(node, {
      args: { what, value: inBoth((lang) => formatDuration(value, lang)), right: inBoth((lang) => formatDuration(right, lang)) },
    });
  }
}
