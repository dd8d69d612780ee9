/**
 * Where people go. In: the resolved places of an item, or an office. Out: names, addresses, hours, telephones and directions.
 */

import type { PublicOffice } from '../schema/generated/types.ts';
import type { OfficeWithId, Place, PublicBoundItem } from './catalogue.ts';
import { factsOf } from './guide-view-facts.ts';
import { phoneLink } from './guide-view-links.ts';
import type { Terms } from './guide-view-terms.ts';
import type { Fact, PlaceView } from './guide-view-types.ts';

export const placeViews = (terms: Terms, bound: PublicBoundItem): readonly PlaceView[] =>
  bound.places.map((place) => placeView(terms, place));

function placeView(terms: Terms, place: Place<OfficeWithId<PublicOffice>>): PlaceView {
  const { office, window, note, name, address, hours, phones } = place;
  return {
    name,
    address,
    hours,
    phones: phones.map(phoneLink),
    facts: [
      ...factsOf(terms, 'window', window, ['kind']),
      ...factsOf(terms, 'location', note === undefined ? undefined : { note }, ['note']),
      ...officeFacts(terms, office),
    ],
  };
}

export const officeFacts = (terms: Terms, office: PublicOffice): readonly Fact[] =>
  factsOf(terms, 'office', office, ['directions', 'accessibility', 'website']);
