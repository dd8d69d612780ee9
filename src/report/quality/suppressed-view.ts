/**
 * Findings that were set aside. In: suppressions and the day of the check. Out: what was set aside, why, until when and where that
 * is recorded, the first to end first, with a mark on those that end soon.
 */
import { compare } from '../../schema/diagnostic.ts';
import { printable } from '../printable.ts';
import { word } from '../wording.ts';
import { fullPlace } from './finding-view.ts';
import { fill, type QualityTexts, severityNames } from './texts.ts';
import type { QualityInput, SuppressedView } from './view-types.ts';

/** Days before its end from which a suppression is marked. */
const soonDays = 30;

export function suppressedOf({ suppressed, sources, lang, checked }: QualityInput, t: QualityTexts): readonly SuppressedView[] {
  const titles = new Map(checked.items.map(({ file, title }) => [file, title]));
  return [...suppressed]
    .sort(
      (a, b) =>
        compare(a.until, b.until) || compare(a.finding.span.file, b.finding.span.file) || a.finding.span.start - b.finding.span.start,
    )
    .map(({ finding, reason, until, by, span }) => {
      const title = titles.get(finding.span.file);
      const mark = markOf(until, checked.asOf, t);
      return {
        message: word(finding, lang).message,
        code: finding.code,
        severity: finding.severity,
        severityName: severityNames[lang][finding.severity],
        place: fullPlace(finding.span, sources, lang).place,
        ...(title === undefined ? {} : { title: printable(title) }),
        reason: printable(reason),
        until,
        ...(mark === undefined ? {} : { mark }),
        by: t[by],
        where: fullPlace(span, sources, lang).place,
      };
    });
}

function markOf(until: string, asOf: string, t: QualityTexts): string | undefined {
  const days = (Date.parse(until) - Date.parse(asOf)) / 86_400_000;
  if (!(days <= soonDays)) return undefined;
  return days < 0 ? t.expired : days === 0 ? t.lastDay : fill(t.soon, { n: days });
}
