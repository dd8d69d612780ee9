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
  return phones.map((phone) => {
    const { text, href } = phoneLink(phone);
    return { text, href, of: ownerOf(terms, bound, phone) };
  });
}

/** The body in charge first: a number that several share is its. */
function ownerOf(terms: Terms, { agency, accepting, deciding, places }: PublicBoundItem, phone: string): string | undefined {
  const body = [agency, accepting, deciding].find(({ office }) => office?.phones?.includes(phone) === true);
  if (body?.office !== undefined) return terms.say(body.office.shortName ?? body.office.name);
  const place = places.find(({ phones }) => phones.includes(phone));
  if (place === undefined) return undefined;
  const { office } = place;
  return spokenPlace(terms, { ...place, office: { ...office, name: office.shortName ?? office.name } }).name;
}
