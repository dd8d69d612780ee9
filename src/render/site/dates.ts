/**
 * When something published changed, without a clock. In: dates that items and the edition carry; as ISO dates they sort as text.
 * Out: for an item the day its version takes effect, but no later than the edition it was published with; for the rest of the
 * site the latest of all.
 */
import type { PublicBoundItem, PublicCatalogue } from '../../compile/catalogue.ts';

export function changeDate({ item }: PublicBoundItem, { workspace }: PublicCatalogue): string | undefined {
  const [own, common] = [item.effectiveDate, workspace.edition?.date];
  return common === undefined || (own !== undefined && own < common) ? own : common;
}

export function siteDate(catalogue: PublicCatalogue): string | undefined {
  let latest = catalogue.workspace.edition?.date;
  for (const item of catalogue.items) {
    const date = changeDate(item, catalogue);
    if (date !== undefined && (latest === undefined || date > latest)) latest = date;
  }
  return latest;
}
