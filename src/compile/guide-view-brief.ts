/**
 * The first screen of a guide (简版). In: an item with its places. Out: short answers: can I, what do I bring, where, how
 * long, how much, how many visits, what do I get. What the government obtains itself is never asked of the citizen.
 */
import type { PublicItem } from '../schema/generated/types.ts';
import { findCode } from '../schema/standards.ts';
import { answersFor } from './answer-keys.ts';
import type { PublicBoundItem } from './catalogue.ts';
import { bringList, exemptGroups } from './guide-view-materials.ts';
import { onlineLinks } from './guide-view-online.ts';
import { phonesOf } from './guide-view-phones.ts';
import { placeViews } from './guide-view-places.ts';
import { codeOf, durationOf, onlyText, type Terms } from './guide-view-terms.ts';
import { briefTime } from './guide-view-time.ts';
import type { Brief } from './guide-view-types.ts';

/** More would not be a first screen any more. */
const shownConditions = 5;

export function briefOf(terms: Terms, bound: PublicBoundItem): Brief {
  const { item } = bound;
  const time = briefTime(terms, item);
  return {
    who: item.audiences.map((audience) => audienceOf(terms, audience)).join(terms.words.comma),
    ...briefConditions(terms, item),
    materialsKnown: item.materials !== undefined,
    bring: bringList(terms, item.materials ?? [], item.situations),
    exempt: exemptGroups(terms, item.materials ?? [], item.situations),
    places: placeViews(terms, bound),
    ...(time === undefined ? {} : { time }),
    ...briefFee(terms, item),
    ...(item.visits === undefined ? {} : { visits: terms.words.visits(item.visits) }),
    ...(item.visitReason === undefined || item.visits === 0 ? {} : { visitReason: terms.say(item.visitReason) }),
    results: briefResults(terms, item),
    ...onlineLinks(terms, item),
    phones: phonesOf(terms, bound),
  };
}

/** The official word with the one that people call themselves by: a sole trader does not look for 非法人企业. */
function audienceOf(terms: Terms, audience: string): string {
  const official = codeOf(terms, 'server-type', audience);
  const also = terms.lang === 'zh' ? (findCode(terms.standards, 'server-type', audience)?.also ?? []) : [];
  return also.length === 0 ? official : `${official}（含${also.join('、')}）`;
}

function briefConditions(terms: Terms, item: PublicItem): Pick<Brief, 'conditions' | 'moreConditions' | 'prohibitions'> {
  const all = [...(item.conditions ?? []), ...(item.grantConditions ?? [])].map(({ text, when }) => {
    const words = onlyText(terms, 'condition', when, item.situations);
    return { text: terms.say(text), ...(words === undefined ? {} : { when: words }), ...answersFor(when, item.situations) };
  });
  const cut = all.length > shownConditions + 1 ? shownConditions : all.length;
  return { conditions: all.slice(0, cut), moreConditions: all.length - cut, prohibitions: item.prohibitions?.length ?? 0 };
}

function briefFee(terms: Terms, { fees, situations }: PublicItem): Pick<Brief, 'fee'> {
  const { words } = terms;
  if (fees === undefined) return {};
  if (!fees.charged) return { fee: { text: words.free, items: [] } };
  const items = (fees.items ?? []).map(({ name, standard, when }) => {
    const only = onlyText(terms, 'fee', when, situations);
    return {
      name: terms.say(name),
      standard: terms.say(standard),
      ...(only === undefined ? {} : { when: only }),
      ...answersFor(when, situations),
    };
  });
  return { fee: { ...(items.length === 0 ? { text: words.charged } : {}), items } };
}

const briefResults = (terms: Terms, { results = [] }: PublicItem): Brief['results'] =>
  results.map(({ name, validity }) => ({
    name: terms.say(name),
    ...(validity === undefined ? {} : { validity: terms.words.valid(durationOf(terms, validity)) }),
  }));
