/**
 * The first screen of a guide (简版). In: an item with its places. Out: short answers: can I, what do I bring, where, how
 * long, how much, how many visits, what do I get. What the government obtains itself is never asked of the citizen.
 */
import type { PublicItem } from '../schema/generated/types.ts';
import { findCode } from '../schema/standards.ts';
import { answersOf } from './answer-keys.ts';
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
  const { words } = terms;
  const conditions = briefConditions(terms, item);
  const { online, mobile } = onlineLinks(terms, item);
  return {
    who: item.audiences.map((audience) => audienceOf(terms, audience)).join(words.comma),
    conditions: conditions.shown,
    moreConditions: conditions.more,
    prohibitions: item.prohibitions?.length ?? 0,
    materialsKnown: item.materials !== undefined,
    bring: bringList(terms, item.materials ?? [], item.situations),
    exempt: exemptGroups(terms, item.materials ?? [], item.situations),
    places: placeViews(terms, bound),
    time: briefTime(terms, item),
    fee: briefFee(terms, item),
    visits: item.visits === undefined ? undefined : words.visits(item.visits),
    visitReason: item.visitReason === undefined || item.visits === 0 ? undefined : terms.say(item.visitReason),
    results: briefResults(terms, item),
    online,
    mobile,
    phones: phonesOf(terms, bound),
  };
}

/** The official word with the one that people call themselves by: a sole trader does not look for 非法人企业. */
function audienceOf(terms: Terms, audience: string): string {
  const official = codeOf(terms, 'server-type', audience);
  const also = terms.lang === 'zh' ? (findCode(terms.standards, 'server-type', audience)?.also ?? []) : [];
  return also.length === 0 ? official : `${official}（含${also.join('、')}）`;
}

interface Conditions {
  readonly shown: Brief['conditions'];
  readonly more: number;
}

function briefConditions(terms: Terms, { conditions = [], grantConditions = [], situations }: PublicItem): Conditions {
  const all = [...conditions, ...grantConditions];
  const cut = all.length > shownConditions + 1 ? shownConditions : all.length;
  const shown = all.slice(0, cut).map(({ text, when }) => ({
    text: terms.say(text),
    when: onlyText(terms, 'condition', when, situations),
    answers: answersOf(when, situations),
  }));
  return { shown, more: all.length - cut };
}

function briefFee(terms: Terms, { fees, situations }: PublicItem): Brief['fee'] {
  const { words } = terms;
  if (fees === undefined) return undefined;
  if (!fees.charged) return { text: words.free, items: [] };
  const items = (fees.items ?? []).map(({ name, standard, when }) => ({
    name: terms.say(name),
    standard: terms.say(standard),
    when: onlyText(terms, 'fee', when, situations),
    answers: answersOf(when, situations),
  }));
  return { text: items.length === 0 ? words.charged : undefined, items };
}

const briefResults = (terms: Terms, { results = [] }: PublicItem): Brief['results'] =>
  results.map(({ name, validity }) => ({
    name: terms.say(name),
    validity: validity === undefined ? undefined : terms.words.valid(durationOf(terms, validity)),
  }));
