/**
 * What of a guide is not translated. In: an item, what its translations know, and its view in another language. Out: how many texts
 * there are, which are missing, and in which parts of the view they stand. Law is quoted as it stands and counts for nothing.
 */
import type { PublicBoundItem } from './catalogue.ts';
import type { GuideView, Section, SectionKey } from './guide-view-types.ts';
import { isChinese, type PlacedText, publicTexts } from './translatable.ts';
import type { Speaker } from './translations.ts';

export interface Coverage {
  readonly all: number;
  readonly missing: readonly string[];
}

/** Texts of the item and of the offices that stand in its guide. */
export function coverageOf({ id, item, agency, accepting, deciding, places }: PublicBoundItem, { find }: Speaker): Coverage {
  const bodies = [agency, accepting, deciding].flatMap(({ office }) => office ?? []);
  const offices = new Set([...bodies, ...places.map(({ office }) => office)]);
  const placed = [...publicTexts('item', item), ...[...offices].flatMap((office) => shownTexts(office, places))];
  const texts = [...new Set(placed.map(({ text }) => text))];
  return { all: texts.length, missing: texts.filter((text) => find(text, id) === undefined) };
}

/** Of windows only those of the item. */
function shownTexts(
  { windows: _, ...office }: PublicBoundItem['places'][number]['office'],
  places: PublicBoundItem['places'],
): readonly PlacedText[] {
  const windows = places.flatMap((place) => (place.office.id === office.id && place.window !== undefined ? [place.window] : []));
  return publicTexts('office', { ...office, windows });
}

/** Sections that hold a missing text; `isHead` when one stands above all sections. */
export function untranslatedParts(
  { name, summary = '', sections }: GuideView,
  missing: readonly string[],
): { readonly isHead: boolean; readonly sections: ReadonlySet<SectionKey> } {
  const holds = (text: string): boolean => isChinese(text) && missing.some((one) => text.includes(one));
  const found = sections.filter((section) => textsIn(section).some(holds)).map(({ key }) => key);
  return { isHead: holds(name) || holds(summary), sections: new Set(found) };
}

const quoted: ReadonlySet<string> = new Set(['basis', 'law', 'quote']);

function textsIn(value: Section | unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return Object.entries(value).flatMap(([key, part]) => (quoted.has(key) ? [] : textsIn(part)));
}
