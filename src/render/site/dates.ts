/**
 * When something published changed, without a clock. In: dates that items and the edition carry; as ISO dates they sort as text.
 * Out: for an item the day its version takes effect, but no later than the edition it was published with; for the rest of the
 * site the latest of all.
 */
import type { PublicBoundItem, PublicCatalogue } from '../../compile/catalogue.ts';

const sorted = (dates: readonly (string | undefined)[]): readonly string[] => dates.filter((date) => date !== undefined).sort();

export const changeDate = ({ item }: PublicBoundItem, { workspace }: PublicCatalogue): string | undefined =>
  sorted([item.effectiveDate, workspace.edition?.date])[0];

export const siteDate = (catalogue: PublicCatalogue): string | undefined =>
  sorted([catalogue.workspace.edition?.date, ...catalogue.items.map((bound) => changeDate(bound, catalogue))]).at(-1);
