/**
 * Telephones for questions, each with the name of who answers. In: an item with its bodies and places. Out: numbers as links;
 * a number that no office or window of the workspace has stands without a name.
 */
import type { PublicBoundItem } from './catalogue.ts';
import { phoneLink } from './guide-view-links.ts';
import { spokenPlace } from './guide-view-places.ts';
import type { Terms } from './guide-view-terms.ts';
import type { Phone } from './guide-view-types.ts';

export function phonesOf(terms: Terms, bound: PublicBoundItem): readonly Phone[] {
  const phones = bound.item.consultation?.phones ?? bound.agency.office?.phones ?? [];
  if (phones.length === 0) return [];
  const owners = ownersOf(terms, bound);
  return phones.map((phone) => {
    const { text, href } = phoneLink(phone);
    return { text, href, of: owners.find(({ numbers }) => numbers.includes(phone))?.name() };
  });
}

interface Owner {
  readonly name: () => string;
  readonly numbers: readonly string[];
}

/** The body in charge first: a number that several share is its. */
function ownersOf(terms: Terms, { agency, accepting, deciding, places }: PublicBoundItem): readonly Owner[] {
  const bodies = [agency, accepting, deciding].flatMap(({ office }) => (office === undefined ? [] : [office]));
  return [
    ...bodies.map(({ name, shortName, phones = [] }) => ({ name: () => terms.say(shortName ?? name), numbers: phones })),
    ...places.map((place) => ({
      name: () => spokenPlace(terms, { ...place, office: { ...place.office, name: place.office.shortName ?? place.office.name } }).name,
      numbers: place.phones,
    })),
  ];
}
