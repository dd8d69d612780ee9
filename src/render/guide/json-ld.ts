/**
 * Data for search engines and assistants: a schema.org GovernmentService. In: a public item. Out: the text of a JSON-LD
 * script element, in which no user text can end the element. Only properties that schema.org defines for these types.
 */
import type { PublicBoundItem, PublicCatalogue } from '../../compile/catalogue.ts';
import { itemPath } from '../../compile/guide-view-links.ts';
import { onlineLinks } from '../../compile/guide-view-online.ts';
import { makeTerms } from '../../compile/guide-view-terms.ts';
import type { Fees } from '../../schema/generated/types.ts';
import { codeLabel } from '../../schema/standards.ts';
import { absolute } from '../site/shell.ts';
import type { RenderTools } from '../tools.ts';
import { openingHours } from './opening-hours.ts';

type JsonLd = Readonly<Record<string, unknown>>;

export function jsonLd(bound: PublicBoundItem, catalogue: PublicCatalogue, tools: RenderTools): string {
  const { item } = bound;
  const url = absolute(catalogue, itemPath(bound.id, 'html'));
  return scriptSafe({
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: item.name,
    alternateName: item.popularNames,
    description: item.summary,
    url,
    identifier: item.implementationCode,
    serviceType: codeLabel(tools.standards, 'task-type', item.type, tools.lang),
    provider: { '@type': 'GovernmentOrganization', name: bound.agency.name, identifier: bound.agency.office?.code },
    areaServed: { '@type': 'AdministrativeArea', name: catalogue.workspace.region.name },
    audience: item.audiences.map((audience) => ({
      '@type': 'Audience',
      audienceType: codeLabel(tools.standards, 'server-type', audience, tools.lang),
    })),
    serviceOutput: (item.results ?? []).map(({ name }) => ({ '@type': 'Thing', name })),
    offers: offersOf(item.fees),
    availableChannel: [...windowChannels(bound), ...onlineChannels(bound, tools)],
  });
}

/** A fee is text such as 每证20元, which is no price by itself; only what is free has one. */
function offersOf(fees: Fees | undefined): readonly JsonLd[] | undefined {
  if (fees === undefined) return undefined;
  if (!fees.charged) return [{ '@type': 'Offer', price: 0, priceCurrency: 'CNY' }];
  return (fees.items ?? []).map(({ name, standard }) => ({ '@type': 'Offer', name, description: standard }));
}

/** What an item says is Chinese, whatever the language of the page. */
const availableLanguage = 'zh-CN';

const windowChannels = ({ places }: PublicBoundItem): readonly JsonLd[] =>
  places.map(({ name, address, hours, phones }) => ({
    '@type': 'ServiceChannel',
    name,
    availableLanguage,
    serviceLocation: { '@type': 'Place', name, address, openingHoursSpecification: openingHours(hours) },
    servicePhone: phones[0] === undefined ? undefined : { '@type': 'ContactPoint', telephone: phones[0] },
  }));

function onlineChannels({ item }: PublicBoundItem, { lang, standards }: RenderTools): readonly JsonLd[] {
  const { online, mobile } = onlineLinks(makeTerms(lang, standards), item);
  return [online, mobile].flatMap((link) =>
    link === undefined ? [] : [{ '@type': 'ServiceChannel', name: link.text, availableLanguage, serviceUrl: link.href }],
  );
}

/** Inside a script element only `</`, `<!--` and the like matter; escaping every `<` as JSON settles all of them. */
export const scriptSafe = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
