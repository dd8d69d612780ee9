/**
 * Data for search engines and assistants: a schema.org GovernmentService. In: a public item. Out: the text of a JSON-LD
 * script element, in which no user text can end the element.
 */
import type { PublicBoundItem, PublicCatalogue } from '../../compile/catalogue.ts';
import { itemPath } from '../../compile/guide-view-links.ts';
import { codeLabel } from '../../schema/standards.ts';
import { absolute, htmlLang } from '../site/shell.ts';
import type { RenderTools } from '../tools.ts';

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
    inLanguage: htmlLang(tools),
    provider: { '@type': 'GovernmentOrganization', name: bound.agency.name, identifier: bound.agency.office?.code },
    areaServed: { '@type': 'AdministrativeArea', name: catalogue.workspace.region.name },
    audience: item.audiences.map((audience) => ({
      '@type': 'Audience',
      audienceType: codeLabel(tools.standards, 'server-type', audience, tools.lang),
    })),
    serviceOutput: (item.results ?? []).map(({ name }) => ({ '@type': 'Thing', name })),
    isAccessibleForFree: item.fees === undefined ? undefined : !item.fees.charged,
    availableChannel: [...windowChannels(bound), ...onlineChannels(bound)],
    dateModified: item.effectiveDate,
  });
}

const windowChannels = ({ places }: PublicBoundItem): readonly JsonLd[] =>
  places.map(({ name, address, hours, phones }) => ({
    '@type': 'ServiceChannel',
    name,
    serviceLocation: { '@type': 'Place', name, address, description: hours },
    servicePhone: phones[0] === undefined ? undefined : { '@type': 'ContactPoint', telephone: phones[0] },
  }));

const onlineChannels = ({ item }: PublicBoundItem): readonly JsonLd[] =>
  item.online?.supported === true && item.online.url !== undefined ? [{ '@type': 'ServiceChannel', serviceUrl: item.online.url }] : [];

/** Inside a script element only `</`, `<!--` and the like matter; escaping every `<` as JSON settles all of them. */
export const scriptSafe = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
