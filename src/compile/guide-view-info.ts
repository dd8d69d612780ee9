/**
 * The facts of section 事项信息. In: an item. Out: names, codes, powers, bodies, audience and topics, in the order of the
 * national element list; topics and the implementing body lead to their pages.
 */
import type { PublicItem } from '../schema/generated/types.ts';
import type { PublicBoundItem } from './catalogue.ts';
import { factsOf, linksFact } from './guide-view-facts.ts';
import { departmentPath, type TopicSide, topicPath } from './guide-view-links.ts';
import { labelOf, type Terms } from './guide-view-terms.ts';
import type { Fact } from './guide-view-types.ts';

const names = ['name', 'popularNames', 'mainItem', 'subItem', 'handlingItem'] as const;
const codes = ['basicCode', 'localBasicCode', 'implementationCode', 'localImplementationCode', 'handlingItemCode'] as const;
const kinds = ['type', 'reviewType', 'kind', 'levels', 'powerSource'] as const;
const bodies = [
  'agencyCode',
  'agencyNature',
  'entrustingAgency',
  'undertaker',
  'jointAgencies',
  'jointCase',
  'township',
  'village',
] as const;
const powers = ['powerDivision', 'powerContent'] as const;
const editions = ['status', 'version', 'effectiveDate', 'cancelDate'] as const;
const topicKeys = ['personTopics', 'corpTopics', 'personLocalTopics', 'corpLocalTopics'] as const;

const [before, after, last] = [
  [...names, ...codes, ...kinds],
  [...bodies, 'audiences'],
  [...powers, ...editions],
] as const;

export function infoFacts(terms: Terms, { item, agency }: PublicBoundItem): readonly Fact[] {
  const facts = [
    ...factsOf(terms, '', item, before),
    linksFact(labelOf(terms, '', 'agency'), [{ text: terms.say(agency.name), path: departmentPath(agency) }]),
    ...factsOf(terms, '', item, after),
  ];
  for (const key of topicKeys) {
    const topics = item[key];
    if (topics !== undefined && topics.length > 0) facts.push(topicFact(terms, topics, key));
  }
  facts.push(...factsOf(terms, '', item, last));
  return facts;
}

const topicFact = (terms: Terms, topics: readonly string[], key: (typeof topicKeys)[number]): Fact =>
  linksFact(
    labelOf(terms, '', key),
    topics.map((text) => ({ text: terms.say(text), path: topicPath(text, sideOf(key)) })),
  );

const sideOf = (key: (typeof topicKeys)[number]): TopicSide => (key.startsWith('person') ? 'person' : 'corp');

const sideKeys = { person: ['personTopics', 'personLocalTopics'], corp: ['corpTopics', 'corpLocalTopics'] } as const;

/** All topics of an item for one side, once each. */
export function topicsOf(item: PublicItem, side: TopicSide): readonly string[] {
  const [national, local] = sideKeys[side];
  const topics = item[national] ?? [];
  const others = item[local] ?? [];
  return topics.length + others.length < 2 ? (topics.length === 0 ? others : topics) : [...new Set([...topics, ...others])];
}
