/**
 * Licences of a provincial government that outlived their year. In: 设定依据 of a licence that rests on nothing but rules of
 * provincial governments. Out: those in force for more than a year, by 实施日期, the library, or the day in the brackets.
 */

import { readDates } from '../../law/dates.ts';
import { findLaws, fromOf } from '../../law/library.ts';
import type { Bilingual } from '../../schema/diagnostic.ts';
import type { Citation } from '../../schema/generated/types.ts';
import type { Node } from '../engine/node.ts';
import { isLicence, noneMay, ranksIn, ranksOf } from '../engine/ranks.ts';
import type { ItemContext, ItemRule } from '../engine/rule.ts';

export const temporaryPermitExpired: ItemRule = {
  code: 'law/temporary-permit-expired',
  scope: 'item',
  severity: 'warning',
  message: {
    zh: '《{title}》是省级政府规章，只能设定一年的临时性行政许可；它{since}，到{today}已满一年',
    en: '《{title}》, a rule of a provincial government, may create a licence for one year only; it {since}, more than a year before {today}',
  },
  fix: { zh: '写继续实施的地方性法规；没有的，停止实施', en: 'name the local regulation that continues it, or end it' },
  why: {
    zh: '临时性的行政许可实施满一年需要继续实施的，应当提请本级人民代表大会及其常务委员会制定地方性法规。',
    en: 'A temporary licence that is to go on after a year needs a local regulation.',
  },
  basis: '《中华人民共和国行政许可法》第十五条第一款',
  visit: () => ({ basis: judge }),
};

function judge(node: Node, context: ItemContext): void {
  const { item, today } = context;
  const { basis = [] } = item;
  if (!isLicence(context) || today === '') return;
  const ranked = ranksOf(basis, context);
  if (noneMay(ranked, ({ create }) => create !== 'no') || !noneMay(ranked, ({ create }) => create === 'yes')) return;
  for (const [index, cited] of basis.entries())
    for (const { title, since } of expiredIn(cited, context)) {
      const place = context.find([...node.path, index, 'citation']) ?? context.find([...node.path, index]);
      if (place !== undefined) context.report(place, { args: { title, since, today } });
    }
}

/** The rules that a citation names and that have been in force for more than a year. */
function* expiredIn(cited: Citation, context: ItemContext): Iterable<{ readonly title: string; readonly since: Bilingual }> {
  const ranked = ranksIn(cited, context);
  for (const { title, kind } of ranked) {
    const since = kind === 'provincial-rule' ? sinceWhen(cited, { title, isAlone: ranked.length === 1 }, context) : undefined;
    if (since !== undefined) yield { title, since };
  }
}

interface Cited {
  readonly title: string;
  /** The citation names no other act, to which the brackets could belong. */
  readonly isAlone: boolean;
}

function sinceWhen(cited: Citation, { title, isAlone }: Cited, { today, laws }: ItemContext): Bilingual | undefined {
  const first = laws === undefined ? undefined : findLaws(laws.library, title)[0]?.versions[0];
  const from = cited.date ?? (first === undefined ? '' : fromOf(first));
  if (from !== '') return inForce(from, today);
  return isAlone ? madePublic(cited.citation, today) : undefined;
}

const inForce = (from: string, today: string): Bilingual | undefined =>
  yearsAfter(1, from) <= today ? { zh: `自${from}施行`, en: `is in force since ${from}` } : undefined;

/** A rule may take effect months after the day in its brackets, hence the second year. */
function madePublic(citation: string, today: string): Bilingual | undefined {
  const days = [...citation.matchAll(/[（(][^（）()]*[）)]/g)].flatMap(([bracketed]) => readDates(bracketed).map(({ iso }) => iso));
  const [day] = days.sort();
  if (day === undefined || yearsAfter(2, day) > today) return undefined;
  return { zh: `在${day}已经公布`, en: `was published by ${day}` };
}

const yearsAfter = (count: number, day: string): string => `${Number(day.slice(0, 4)) + count}${day.slice(4)}`;
