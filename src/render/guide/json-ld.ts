/**
 * Data for search engines and assistants: a schema.org GovernmentService. In: a public item. Out: the text of a JSON-LD
 * script element, in which no user text can end the element. Only properties that schema.org defines for these types.
 */
import type { PublicBoundItem, PublicCatalogue } from '../../compile/catalogue.ts';
import { itemPath } from '../../compile/guide-view-links.ts';
import type { Brief, GuideView } from '../../compile/guide-view-types.ts';
import type { Say } from '../../compile/translations.ts';
import type { Fees } from '../../schema/generated/types.ts';
import { codeLabel } from '../../schema/standards.ts';
import { htmlLang, spokenBy } from '../edition.ts';
import { perSite } from '../site/per-site.ts';
import { absolute } from '../site/shell.ts';
import type { RenderTools } from '../tools.ts';
import { type OpeningHours, openingHours } from './opening-hours.ts';

type JsonLd = Readonly<Record<string, unknown>>;

/** The guide says it all already, in the language of the page. */
export function jsonLd(bound: PublicBoundItem, guide: GuideView, catalogue: PublicCatalogue, tools: RenderTools): string {
  const { item } = bound;
  const { brief } = guide;
  const { inLanguage, sayIn, hoursOf } = siteOf(catalogue, tools);
  const say = sayIn(bound.id);
  const url = absolute(catalogue, itemPath(bound.id, 'html'));
  return scriptSafe({
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: guide.name,
    alternateName: item.popularNames === undefined ? undefined : guide.popularNames,
    description: guide.summary,
    url,
    mainEntityOfPage: { '@type': 'WebPage', url, inLanguage },
    identifier: item.implementationCode,
    serviceType: guide.type,
    provider: { '@type': 'GovernmentOrganization', name: guide.agency.text, identifier: bound.agency.office?.code },
    areaServed: { '@type': 'AdministrativeArea', name: say(catalogue.workspace.region.name) },
    audience: item.audiences.map((audience) => ({
      '@type': 'Audience',
      audienceType: codeLabel(tools.standards, 'server-type', audience, tools.lang),
    })),
    serviceOutput: brief.results.map(({ name }) => ({ '@type': 'Thing', name })),
    offers: offersOf(item.fees, brief),
    availableChannel: [...windowChannels(bound, brief, (hours) => hoursOf(hours).map(said(say))), ...onlineChannels(brief)],
  });
}

/** A fee is text such as 每证20元, which is no price by itself; only what is free has one. */
function offersOf(fees: Fees | undefined, { fee }: Brief): readonly JsonLd[] | undefined {
  if (fees === undefined) return undefined;
  if (!fees.charged) return [{ '@type': 'Offer', price: 0, priceCurrency: 'CNY' }];
  return (fee?.items ?? []).map(({ name, standard }) => ({ '@type': 'Offer', name, description: standard }));
}

/** Whoever applies is served in Chinese, whatever the language of the page. */
const availableLanguage = 'zh-CN';

function windowChannels({ places }: PublicBoundItem, brief: Brief, hoursOf: HoursOf): readonly JsonLd[] {
  return brief.places.map(({ name, address }, at) => {
    const { hours = '', phones: [telephone] = [] } = places[at] ?? {};
    return {
      '@type': 'ServiceChannel',
      name,
      availableLanguage,
      serviceLocation: { '@type': 'Place', name, address, openingHoursSpecification: hoursOf(hours) },
      servicePhone: telephone === undefined ? undefined : { '@type': 'ContactPoint', telephone },
    };
  });
}

type HoursOf = (text: string) => readonly OpeningHours[];

const siteOf = perSite((_, tools) => {
  // An office keeps the same hours for all its items.
  const understood = new Map<string, readonly OpeningHours[]>();
  const hoursOf: HoursOf = (text) => {
    const hours = understood.get(text) ?? openingHours(text);
    understood.set(text, hours);
    return hours;
  };
  return { inLanguage: htmlLang(tools), sayIn: spokenBy(tools).sayIn, hoursOf };
});

/** Hours are understood as they were written; only what is left as words is said in the language of the page. */
const said =
  (say: Say) =>
  (hours: OpeningHours): OpeningHours =>
    hours.description === undefined ? hours : { ...hours, description: say(hours.description) };

const onlineChannels = ({ online, mobile }: Brief): readonly JsonLd[] =>
  [online, mobile]
    .filter((link) => link !== undefined)
    .map(({ text, href }) => ({ '@type': 'ServiceChannel', name: text, availableLanguage, serviceUrl: href }));

/** Inside a script element only `</`, `<!--` and the like matter; escaping every `<` as JSON settles all of them. */
export function scriptSafe(value: unknown): string {
  const text = JSON.stringify(value);
  return acting.test(text) ? text.replace(allActing, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`) : text;
}

const acting = /[<>&\u2028\u2029]/;
const allActing = new RegExp(acting, 'g');
