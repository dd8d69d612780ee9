/**
 * Periods of their own in the acts an item rests on. In: its bases and the library. Out: the act, and its article, in which a
 * decision has as long as the item says. The author cites the act and not where it sets the period.
 */
import { articleLabel, chineseNumber, unitsOf } from '../../law/law-text.ts';
import { findLaws, standingOn } from '../../law/library.ts';
import { readBasis } from '../../law/quoted.ts';
import type { Duration, Item } from '../../schema/generated/types.ts';
import { isOfLicensingLaw } from '../engine/basis.ts';
import { isLawOrRegulation } from '../engine/ranks.ts';
import type { ItemContext } from '../engine/rule.ts';

export interface CitedPeriod {
  readonly title: string;
  readonly article: string;
}

/** As acts write them: 三十个工作日, 30日, 三个月. */
const units: Readonly<Record<string, string>> = { 'working-day': '个?(?:工作)?日', day: '个?日', month: '个月' };

export function citedPeriod(item: Item, { amount, unit }: Duration, { laws, today }: ItemContext): CitedPeriod | undefined {
  const written = units[unit];
  if (laws === undefined || written === undefined) return undefined;
  const period = new RegExp(
    `(?:${amount}|${chineseNumber(amount)})${written}(?:之?内|以内)[^。；]{0,40}(?:决定|结论|答复|审查|核准|批准|登记|核发|颁发|发给|认定|办理|审批)`,
    'u',
  );
  for (const title of titlesIn(item)) {
    const law = findLaws(laws.library, title).find(({ kind }) => isLawOrRegulation(kind));
    if (law === undefined) continue;
    const article = unitsOf(laws.library.open(standingOn(law, today).version.id)).find(({ text }) => period.test(text));
    if (article !== undefined) return { title: law.title, article: articleLabel(article) };
  }
  return undefined;
}

function titlesIn({ basis = [], implementationBasis = [] }: Item): readonly string[] {
  const titles = [...basis, ...implementationBasis].flatMap(({ citation }) => readBasis(citation).map(({ citation: { title } }) => title));
  return [...new Set(titles)].flatMap((title) => (title === undefined || isOfLicensingLaw.test(title) ? [] : [title]));
}
