/**
 * Limits that cannot be compared. In: the statutory and the promised limit. Out: working days beside calendar days, where neither
 * a reader nor this program can tell whether the promise keeps the law. The note may say so. What keeps it on any calendar is left alone.
 */
import { compareDurations, formatDuration } from '../../compile/duration.ts';
import { inBoth } from '../../schema/diagnostic.ts';
import type { Duration } from '../../schema/generated/types.ts';
import { surelyWithin } from '../engine/lengths.ts';
import type { ItemRule } from '../engine/rule.ts';

export const limitsInDifferentUnits: ItemRule = {
  code: 'consistency/limits-in-different-units',
  scope: 'item',
  severity: 'info',
  message: {
    zh: '法定时限是{statutory}，承诺时限是{promised}，单位不同，看不出有没有超过',
    en: 'the law says {statutory}, the promise {promised}: the units differ, so nobody sees whether it is kept',
  },
  fix: {
    zh: '承诺时限换成和法定时限一样的单位，或者在“承诺说明”里说明换算',
    en: 'use the unit of the law, or explain the conversion in the note on the promise',
  },
  why: {
    zh: '工作日和日不能直接比较，遇上长假结果会反过来。',
    en: 'Working days and days cannot be compared; a long holiday turns the result round.',
  },
  basis: '《中华人民共和国行政许可法》第八十二条',
  visit: () => ({
    'limits.promised': (node, { item, report }) => {
      const { statutory, promised, promisedNote } = item.limits ?? {};
      if (statutory === undefined || promised === undefined || compareDurations(statutory, promised) !== undefined) return;
      if (surelyWithin(promised, statutory)) return;
      if (/(工作|日历|自然)日|折算|换算/.test(promisedNote ?? '')) return;
      const words = (duration: Duration) => inBoth((lang) => formatDuration(duration, lang));
      report(node, {
        args: { statutory: words(statutory), promised: words(promised) },
        related: [{ path: ['limits', 'statutory'], note: 'statutory-here' }],
      });
    },
  }),
};
