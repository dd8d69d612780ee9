/**
 * Figures that must agree. In: an item. Out: limits, dates, fees and telephones that contradict each other. Limits are
 * compared only on a common footing: working days with working days.
 */
import { type Bilingual, type Diagnostic, inBoth } from '../schema/diagnostic.ts';
import type { Duration } from '../schema/generated/types.ts';
import { unlessHidden } from '../schema/veil.ts';
import { allLimits, longestCourses } from './courses.ts';
import { at, type ItemDraft, keySpanAt, spanAt } from './draft.ts';
import { compareDurations, formatDuration, sumDurations } from './duration.ts';

export function checkFigures(draft: ItemDraft): readonly Diagnostic[] {
  return [
    ...unlessHidden(() => checkLimits(draft)),
    ...unlessHidden(() => checkStepLimits(draft)),
    ...unlessHidden(() => checkKind(draft)),
    ...unlessHidden(() => checkDates(draft)),
    ...unlessHidden(() => checkFees(draft)),
    ...unlessHidden(() => checkTelephones(draft)),
  ];
}

const words = (duration: Duration): Bilingual => inBoth((lang) => formatDuration(duration, lang));

const exceeds = (a: Duration | undefined, b: Duration | undefined): boolean =>
  a !== undefined && b !== undefined && (compareDurations(a, b) ?? 0) > 0;

function checkLimits(draft: ItemDraft): readonly Diagnostic[] {
  const { statutory, promised } = draft.value.limits ?? {};
  if (promised === undefined || statutory === undefined || !exceeds(promised, statutory)) return [];
  const args = { promised: words(promised), statutory: words(statutory) };
  const related = [{ span: spanAt(draft, ['limits', 'statutory']), note: 'statutory-here' }];
  return [{ ...at(draft, ['limits', 'promised'], 'limit/promised-exceeds-statutory', args), related }];
}

/** Whatever is answered, what is counted must fit into the promise. */
function checkStepLimits(draft: ItemDraft): readonly Diagnostic[] {
  const promised = draft.value.limits?.promised;
  // Where all steps together fit, so does every course.
  if (promised === undefined || !sumDurations(allLimits(draft.value)).some((sum) => exceeds(sum, promised))) return [];
  const total = longestCourses(draft.value).find(({ sum }) => exceeds(sum, promised))?.sum;
  if (total === undefined) return [];
  const args = { total: words(total), promised: words(promised) };
  const related = [{ span: spanAt(draft, ['limits', 'promised']), note: 'promised-here' }];
  return [{ code: 'limit/steps-exceed-promised', severity: 'error', span: keySpanAt(draft, ['steps']), args, related }];
}

function checkKind(draft: ItemDraft): readonly Diagnostic[] {
  const { kind, limits } = draft.value;
  const promised = limits?.promised;
  if (promised === undefined) return [];
  const isInstant = promised.unit === 'instant';
  const told = (): Diagnostic['args'] => ({ promised: words(promised) });
  if (kind === 'instant' && !isInstant) return [at(draft, ['limits', 'promised'], 'limit/instant-with-period', told())];
  if (kind === 'promised' && isInstant) return [at(draft, ['kind'], 'limit/promised-but-instant', told())];
  return [];
}

function checkDates(draft: ItemDraft): readonly Diagnostic[] {
  const { effectiveDate, cancelDate } = draft.value;
  if (effectiveDate === undefined || cancelDate === undefined || cancelDate >= effectiveDate) return [];
  const related = [{ span: spanAt(draft, ['effectiveDate']), note: 'effective-here' }];
  return [{ ...at(draft, ['cancelDate'], 'date/cancel-before-effective', { found: cancelDate, effective: effectiveDate }), related }];
}

function checkFees(draft: ItemDraft): readonly Diagnostic[] {
  const { fees } = draft.value;
  if (fees === undefined) return [];
  const count = fees.items?.length ?? 0;
  if (fees.charged && count === 0) return [at(draft, ['fees'], 'fee/no-items')];
  return !fees.charged && count > 0 ? [at(draft, ['fees', 'items'], 'fee/items-but-free')] : [];
}

/** The hotline of a city takes both and passes them on; it is no office that could be complained about. */
const isCityHotline = (phone: string): boolean => /^(?:0(?:10|2\d|[3-9]\d{2}))?12345$/.test(phone);

/** Enquiries and complaints go to different telephones, or a complaint reaches the person it is about. */
function checkTelephones(draft: ItemDraft): readonly Diagnostic[] {
  const enquiries = draft.value.consultation?.phones ?? [];
  const plain = (phone: string): string => phone.replace(/\D/g, '');
  const same = (draft.value.complaints?.phones ?? []).findIndex(
    (phone) => !isCityHotline(plain(phone)) && enquiries.some((other) => plain(other) === plain(phone)),
  );
  if (same < 0) return [];
  const found = draft.value.complaints?.phones?.[same] ?? '';
  const related = [{ span: spanAt(draft, ['consultation', 'phones']), note: 'enquiries-here' }];
  return [{ ...at(draft, ['complaints', 'phones', same], 'phone/complaint-same-as-enquiry', { found }, 'warning'), related }];
}
