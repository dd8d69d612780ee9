/**
 * Where people go. In: the resolved places of an item, or an office. Out: names, addresses, hours, telephones and directions.
 */

import type { PublicOffice } from '../schema/generated/types.ts';
import type { OfficeWithId, Place, PublicBoundItem } from './catalogue.ts';
import { factsOf } from './guide-view-facts.ts';
import { phoneLink } from './guide-view-links.ts';
import type { Terms } from './guide-view-terms.ts';
import type { Fact, PlaceView } from './guide-view-types.ts';
import { isChinese } from './translatable.ts';

export const placeViews = (terms: Terms, bound: PublicBoundItem): readonly PlaceView[] =>
  bound.places.map((place) => placeView(terms, place));

function placeView(terms: Terms, place: AnyPlace): PlaceView {
  const { office, window, note, phones } = place;
  const { name, address, hours } = spokenPlace(terms, place);
  const facts = [...factsOf(terms, 'window', window, ['kind'])];
  if (note !== undefined) facts.push(...factsOf(terms, 'location', { note }, ['note']));
  facts.push(...officeFacts(terms, office));
  return { name, address, hours, phones: phones.map(phoneLink), facts };
}

type AnyPlace = Place<OfficeWithId<PublicOffice>>;

/** Name and address are put together from those of office and window, which are translated one by one. */
export function spokenPlace({ say, words }: Terms, { office, window, hours }: AnyPlace): Pick<PlaceView, 'name' | 'address' | 'hours'> {
  const name = window === undefined ? say(office.name) : words.windowOf(say(office.name), say(window.name));
  const address = say(window?.address ?? office.address);
  const place = window?.place === undefined ? undefined : say(window.place);
  return { name, address: place === undefined ? address : joined(address, place, words.addressGap), hours: say(hours) };
}

const joined = (address: string, place: string, gap: string): string =>
  address + (isChinese(address) && isChinese(place) ? ' ' : gap) + place;

export const officeFacts = (terms: Terms, office: PublicOffice): readonly Fact[] =>
  factsOf(terms, 'office', office, ['directions', 'accessibility', 'website']);
