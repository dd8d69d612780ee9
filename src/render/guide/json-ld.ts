/**
 * Data for search engines and assistants: a schema.org GovernmentService. In: a public item. Out: the text of a JSON-LD
 * script element, in which no user text can end the element. Only properties that schema.org defines for these types.
 */
import type { PublicBoundItem, PublicCatalogue } from '../../compile/catalogue.ts';
import { itemPath } from '../../compile/guide-view-links.ts';
import { onlineLinks } from '../../compile/guide-view-online.ts';
import { spokenPlace } from '../../compile/guide-view-places.ts';
import { makeTerms, type Terms } from '../../compile/guide-view-terms.ts';
import type { Fees } from '../../schema/generated/types.ts';
import { codeLabel } from '../../schema/standards.ts';
import { htmlLang, spokenBy } from '../edition.ts';
import { absolute } from '../site/shell.ts';
import type { RenderTools } from '../tools.ts';
import { type OpeningHours, openingHours } from './opening-hours.ts';

type JsonLd = Readonly<Record<string, unknown>>;

export function jsonLd(bound: PublicBoundItem, catalogue: PublicCatalogue, tools: RenderTools): string {
  const { item } = bound;
  const terms = makeTerms(tools.lang, tools.standards, undefined, spokenBy(tools));
  const say = terms.sayIn(bound.id);
  const url = absolute(catalogue, itemPath(bound.id, 'html'));
  return scriptSafe({
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: say(item.name),
    alternateName: item.popularNames?.map(say),
    description: item.summary === undefined ? undefined : say(item.summary),
    url,
    mainEntityOfPage: { '@type': 'WebPage', url, inLanguage: htmlLang(tools) },
    identifier: item.implementationCode,
    serviceType: codeLabel(tools.standards, 'task-type', item.type, tools.lang),
    provider: { '@type': 'GovernmentOrganization', name: say(bound.agency.name), identifier: bound.agency.office?.code },
    areaServed: { '@type': 'AdministrativeArea', name: say(catalogue.workspace.region.name) },
    audience: item.audiences.map((audience) => ({
      '@type': 'Audience',
      audienceType: codeLabel(tools.standards, 'server-type', audience, tools.lang),
    })),
    serviceOutput: (item.results ?? []).map(({ name }) => ({ '@type': 'Thing', name: say(name) })),
    offers: offersOf(item.fees, say),
    availableChannel: [...windowChannels(bound, terms), ...onlineChannels(bound, terms)],
  });
}

/** A fee is text such as 每证20元, which is no price by itself; only what is free has one. */
function offersOf(fees: Fees | undefined, say: (text: string) => string): readonly JsonLd[] | undefined {
  if (fees === undefined) return undefined;
  if (!fees.charged) return [{ '@type': 'Offer', price: 0, priceCurrency: 'CNY' }];
  return (fees.items ?? []).map(({ name, standard }) => ({ '@type': 'Offer', name: say(name), description: say(standard) }));
}

/** Whoever applies is served in Chinese, whatever the language of the page. */
const availableLanguage = 'zh-CN';

function windowChannels({ places }: PublicBoundItem, terms: Terms): readonly JsonLd[] {
  return places.map((place) => {
    const { name, address } = spokenPlace(terms, place);
    const [telephone] = place.phones;
    return {
      '@type': 'ServiceChannel',
      name,
      availableLanguage,
      serviceLocation: { '@type': 'Place', name, address, openingHoursSpecification: openingHours(place.hours).map(said(terms.say)) },
      servicePhone: telephone === undefined ? undefined : { '@type': 'ContactPoint', telephone },
    };
  });
}

/** Hours are understood as they were written; only what is left as words is said in the language of the page. */
const said =
  (say: (text: string) => string) =>
  (hours: OpeningHours): OpeningHours =>
    hours.description === undefined ? hours : { ...hours, description: say(hours.description) };

function onlineChannels({ item }: PublicBoundItem, terms: Terms): readonly JsonLd[] {
  const { online, mobile } = onlineLinks(terms, item);
  return [online, mobile].flatMap((link) =>
    link === undefined ? [] : [{ '@type': 'ServiceChannel', name: link.text, availableLanguage, serviceUrl: link.href }],
  );
}

/** Inside a script element only `</`, `<!--` and the like matter; escaping every `<` as JSON settles all of them. */
export const scriptSafe = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
