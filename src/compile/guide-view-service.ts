/**
 * How, where and with which rights people apply. In: an item with its places. Out: blocks of the sections on reception, ways
 * to apply, places, rights and contacts.
 */
import type { PublicItem } from '../schema/generated/types.ts';
import type { PublicBoundItem } from './catalogue.ts';
import { remedyCard } from './guide-view-entries.ts';
import { factsOf, itemsFact, textFact } from './guide-view-facts.ts';
import { labelOf, type Terms } from './guide-view-terms.ts';
import type { Block, Brief, Fact } from './guide-view-types.ts';

export function submissionBlocks(terms: Terms, { item }: PublicBoundItem, { places }: Brief): readonly Block[] {
  const at = places.map(({ name, address }) => `${name}${terms.words.open}${address}${terms.words.close}`);
  const window: readonly Fact[] = at.length === 0 ? [] : [itemsFact(terms.words.windowReception, at)];
  return [{ facts: [...window, ...factsOf(terms, 'online', item.online, ['url', 'mobileUrl']), ...factsOf(terms, '', item, ['express'])] }];
}

const serviceKeys = ['handleArea', 'handleAreaNote', 'appointment', 'selfService', 'agentService', 'videoService'] as const;

export function channelBlocks(terms: Terms, { item }: PublicBoundItem): readonly Block[] {
  const label = labelOf(terms, '', 'online');
  const supported = factsOf(terms, 'online', item.online, ['supported']).map((fact) => ({ ...fact, label }));
  const online = [...supported, ...factsOf(terms, 'online', item.online, ['depth'])];
  const ways = factsOf(terms, '', item, ['handlingForms']);
  return [{ facts: [...ways, ...online, ...visitFacts(terms, item), ...factsOf(terms, '', item, serviceKeys)] }];
}

function visitFacts(terms: Terms, item: PublicItem): readonly Fact[] {
  const { visits } = item;
  if (visits === undefined) return factsOf(terms, '', item, ['visitReason']);
  const text = visits === 0 ? terms.words.noVisit : terms.words.visitTimes(visits);
  return [textFact(labelOf(terms, '', 'visits'), text), ...factsOf(terms, '', item, ['visitReason'])];
}

export function rightsBlocks(terms: Terms, { item }: PublicBoundItem): readonly Block[] {
  const remedies = [
    ...remedyCard(terms, 'reconsideration', item.remedies?.reconsideration),
    ...remedyCard(terms, 'litigation', item.remedies?.litigation),
  ];
  return [
    { heading: labelOf(terms, '', 'rights'), list: (item.rights ?? []).map(terms.say) },
    { heading: labelOf(terms, '', 'obligations'), list: (item.obligations ?? []).map(terms.say) },
    { heading: labelOf(terms, '', 'remedies'), cards: remedies },
  ];
}

export const contactFacts = (terms: Terms, contact: PublicItem['consultation']): readonly Fact[] =>
  factsOf(terms, 'contact', contact, ['phones', 'website', 'email', 'wechat', 'window', 'address', 'note']);
