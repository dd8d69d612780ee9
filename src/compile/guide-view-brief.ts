/**
 * The first screen of a guide (简版). In: an item with its places. Out: short answers: can I, what do I bring, where, how
 * long, how much, how many visits, what do I get. What the government obtains itself is never asked of the citizen.
 */
import type { PublicItem } from '../schema/generated/types.ts';
import { findCode } from '../schema/standards.ts';
import type { PublicBoundItem } from './catalogue.ts';
import { phoneLink, webLink } from './guide-view-links.ts';
import { briefMaterials } from './guide-view-materials.ts';
import { placeViews } from './guide-view-places.ts';
import { codeOf, durationOf, labelOf, type Terms, whenText } from './guide-view-terms.ts';
import type { Brief, Link } from './guide-view-types.ts';

/** More would not be a first screen any more. */
const shownConditions = 5;

export function briefOf(terms: Terms, bound: PublicBoundItem): Brief {
  const { item } = bound;
  return {
    who: item.audiences.map((audience) => audienceOf(terms, audience)).join(terms.words.comma),
    ...briefConditions(terms, item),
    materialsKnown: item.materials !== undefined,
    bring: briefMaterials(terms, item, true),
    exempt: briefMaterials(terms, item, false),
    places: placeViews(terms, bound),
    ...briefTime(terms, item),
    ...briefFee(terms, item),
    ...(item.visits === undefined ? {} : { visits: terms.words.visits(item.visits) }),
    ...(item.visitReason === undefined || item.visits === 0 ? {} : { visitReason: item.visitReason }),
    results: briefResults(terms, item),
    ...briefOnline(terms, item),
    phones: (item.consultation?.phones ?? bound.agency.office?.phones ?? []).map(phoneLink),
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
    const words = whenText(terms, when, item.situations);
    return { text, ...(words === undefined ? {} : { when: words }) };
  });
  const cut = all.length > shownConditions + 1 ? shownConditions : all.length;
  return { conditions: all.slice(0, cut), moreConditions: all.length - cut, prohibitions: item.prohibitions?.length ?? 0 };
}

function briefTime(terms: Terms, { limits, specialProcedures = [] }: PublicItem): Pick<Brief, 'promised' | 'statutory' | 'extraTime'> {
  const extra = specialProcedures.filter(({ counted, limit }) => counted === false && limit !== undefined);
  return {
    ...(limits?.promised === undefined ? {} : { promised: durationOf(terms, limits.promised) }),
    ...(limits?.statutory === undefined ? {} : { statutory: durationOf(terms, limits.statutory) }),
    extraTime: extra
      .map(({ name, limit }) => terms.words.extra(name, limit === undefined ? '' : durationOf(terms, limit)))
      .join(terms.words.comma),
  };
}

function briefFee({ words }: Terms, { fees }: PublicItem): Pick<Brief, 'fee'> {
  if (fees === undefined) return {};
  if (!fees.charged) return { fee: { text: words.free, items: [] } };
  const items = (fees.items ?? []).map(({ name, standard }) => ({ name, standard }));
  return { fee: { ...(items.length === 0 ? { text: words.charged } : {}), items } };
}

const briefResults = (terms: Terms, { results = [] }: PublicItem): Brief['results'] =>
  results.map(({ name, validity }) => ({
    name,
    ...(validity === undefined ? {} : { validity: terms.words.valid(durationOf(terms, validity)) }),
  }));

function briefOnline(terms: Terms, { online }: PublicItem): { readonly online?: Link; readonly mobile?: Link } {
  if (online?.supported !== true) return {};
  const link = (key: 'url' | 'mobileUrl'): Link | undefined =>
    online[key] === undefined ? undefined : webLink(online[key], labelOf(terms, 'online', key));
  const [computer, mobile] = [link('url'), link('mobileUrl')];
  return { ...(computer?.href === undefined ? {} : { online: computer }), ...(mobile?.href === undefined ? {} : { mobile }) };
}
