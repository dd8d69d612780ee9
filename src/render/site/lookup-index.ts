/**
 * The data of the lookup. In: public items. Out: a script that assigns one global, because a page opened as a file may not
 * fetch JSON.
 */
import type { PublicBoundItem, PublicCatalogue } from '../../compile/catalogue.ts';
import type { Terms } from '../../compile/guide-view-terms.ts';
import { scriptSafe } from '../guide/json-ld.ts';
import { entryOf } from './entries.ts';
import { type SiteTexts, siteTexts } from './texts.ts';

/** Short names: the file holds every item. Read by lookup.js. */
function rowOf(terms: Terms, texts: SiteTexts, bound: PublicBoundItem): object {
  const { item } = bound;
  const { path, name, agency, popular, limit, visits, fee } = entryOf(terms, texts, bound);
  const codes = [item.basicCode, item.localBasicCode, item.implementationCode, item.localImplementationCode, item.handlingItemCode];
  return {
    p: path,
    n: name,
    d: agency,
    a: popular,
    s: item.summary,
    f: [limit, visits, fee].filter((fact) => fact !== undefined),
    c: codes.filter((code) => code !== undefined),
    m: (item.materials ?? []).map((material) => material.name),
  };
}

export function lookupIndex(catalogue: PublicCatalogue, terms: Terms): string {
  const texts = siteTexts(terms.lang);
  const { lookupNone, lookupNear, lookupFound, lookupMore, matchPopular, matchCode, matchMaterial, matchDepartment, colon } = texts;
  const words = { lookupNone, lookupNear, lookupFound, lookupMore, matchPopular, matchCode, matchMaterial, matchDepartment, colon };
  const rows = catalogue.items.map((item) => rowOf(terms, texts, item));
  return `globalThis.GUIDE_LOOKUP = ${scriptSafe({ words, items: rows })};\n`;
}
