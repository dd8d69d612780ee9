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
  return {
    ...spokenPlace(terms, place),
    phones: phones.map(phoneLink),
    facts: [
      ...factsOf(terms, 'window', window, ['kind']),
      ...factsOf(terms, 'location', note === undefined ? undefined : { note }, ['note']),
      ...officeFacts(terms, office),
    ],
  };
}

type AnyPlace = Place<OfficeWithId<PublicOffice>>;

/** Name and address are put together from those of office and window, which are translated one by one. */
export function spokenPlace({ say, words }: Terms, { office, window, hours }: AnyPlace): Pick<PlaceView, 'name' | 'address' | 'hours'> {
  const name = window === undefined ? say(office.name) : words.windowOf(say(office.name), say(window.name));
  const address = [window?.address ?? office.address, window?.place].flatMap((part) => (part === undefined ? [] : [say(part)]));
  return { name, address: address.join(address.every(isChinese) ? ' ' : words.addressGap), hours: say(hours) };
}

export const officeFacts = (terms: Terms, office: PublicOffice): readonly Fact[] =>
  factsOf(terms, 'office', office, ['directions', 'accessibility', 'website']);
