/**
 * Licences count in working days. In: the statutory limit. Out: one in days or months that no other law sets, as far as the basis of
 * the limit or the texts of the acts that the item cites tell.
 */
import { formatDuration } from '../../compile/duration.ts';
import { type Bilingual, inBoth } from '../../schema/diagnostic.ts';
import type { Duration } from '../../schema/generated/types.ts';
import { citesOwnLaw, isOfLicensingLaw } from '../engine/basis.ts';
import type { ItemRule } from '../engine/rule.ts';
import { citedPeriod } from '../period-beyond-law/cited-period.ts';

const calendarUnits = new Set(['day', 'month', 'year']);

export const periodInCalendarDays: ItemRule = {
  code: 'legality/period-in-calendar-days',
  scope: 'item',
  severity: 'warning',
  message: {
    zh: '行政许可的法定时限写的是“{found}”，不是工作日',
    en: 'the statutory limit of a licence is "{found}", which is not in working days',
  },
  fix: {
    zh: '写成几个工作日；别的法律、法规按日规定的，在“法定依据”里写明',
    en: 'write working days; where another law counts in days, cite it as the basis of the limit',
  },
  why: {
    zh: '行政许可法规定的期限以工作日计算，不含法定节假日。写成“日”，双方算出来的到期日不一样。',
    en: 'Periods of the Licensing Law are working days. With plain days, the two sides arrive at different dates.',
  },
  basis: '《中华人民共和国行政许可法》第八十二条',
  visit: () => ({
    'limits.statutory': (node, context) => {
      const { item, report } = context;
      const { statutory, statutoryBasis } = item.limits ?? {};
      if (item.type !== 'licence' || statutory === undefined || !calendarUnits.has(statutory.unit)) return;
      if (!citesOwnLaw(statutoryBasis, isOfLicensingLaw) && citedPeriod(item, statutory, context) === undefined)
        report(node, { args: { found: words(statutory) } });
    },
  }),
};

const words = (duration: Duration): Bilingual => inBoth((lang) => formatDuration(duration, lang));
