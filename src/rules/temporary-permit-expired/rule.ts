/**
 * Licences of a provincial government that outlived their year. In: 设定依据 of a licence that rests on nothing but rules of
 * provincial governments. Out: those in force for more than a year.
 */

import { findLaws, fromOf } from '../../law/library.ts';
import type { Node } from '../engine/node.ts';
import { isLicence, noneMay, ranksOf } from '../engine/ranks.ts';
import type { ItemContext, ItemRule } from '../engine/rule.ts';

export const temporaryPermitExpired: ItemRule = {
  code: 'law/temporary-permit-expired',
  scope: 'item',
  severity: 'warning',
  message: {
    zh: '《{title}》是省级政府规章，只能设定一年的临时性行政许可；它自{from}施行，到{today}已满一年',
    en: '《{title}》, a rule of a provincial government, may create a licence for one year only; it is in force since {from}, more than a year on {today}',
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
  const { item, today, laws } = context;
  if (!isLicence(context) || today === '') return;
  const ranked = ranksOf(item.basis, context);
  if (noneMay(ranked, ({ create }) => create !== 'no') || !noneMay(ranked, ({ create }) => create === 'yes')) return;
  for (const { index, title, kind } of ranked) {
    const first = laws === undefined ? undefined : findLaws(laws.library, title)[0]?.versions[0];
    const from = item.basis?.[index]?.date ?? (first === undefined ? undefined : fromOf(first));
    const place = context.find([...node.path, index, 'citation']) ?? context.find([...node.path, index]);
    if (kind === 'provincial-rule' && from !== undefined && from !== '' && yearAfter(from) <= today && place !== undefined)
      context.report(place, { args: { title, from, today } });
  }
}

const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
