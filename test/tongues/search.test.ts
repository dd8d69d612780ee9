/** The search of the English and the Traditional Chinese site, run as a browser would. */
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../src/compile/translatable.ts';
import type { Translations } from '../../src/compile/translations.ts';
import { lookupScripts } from '../../src/render/public-site.ts';
import { bare, full } from '../guide/fixture.ts';
import { at, published, siteOf, tools } from './support.ts';

const translations: Translations = {
  en: {
    common: [],
    items: [
      [
        full.id,
        [
          [keyOf('食品经营许可（餐饮服务，新办）'), 'Food business permit (catering, new)'],
          [keyOf('开饭店'), 'opening a restaurant'],
        ],
      ],
    ],
  },
};
const site = siteOf(published([full, bare], translations));

function searchIn(folder: string): (typed: string) => readonly string[] {
  const context = createContext({});
  for (const script of lookupScripts) runInContext(tools().asset(script), context);
  runInContext(at(site, `${folder}assets/lookup-index.js`), context);
  runInContext('globalThis.find = makeLookup(GUIDE_LOOKUP)', context);
  return (typed) =>
    runInContext(`find(${JSON.stringify(typed)}).items.map(({ item }) => GUIDE_LOOKUP.paths[item])`, context) as readonly string[];
}

describe('the search', () => {
  it.each([
    ['en/', 'food permit'],
    ['en/', 'restaurant'],
    ['en/', 'Food Business'],
    ['en/', '食品经营许可'],
    ['en/', '开饭店'],
    ['en/', 'kaifandian'],
    ['zh-hant/', '食品經營許可'],
    ['zh-hant/', '食品经营许可'],
    ['zh-hant/', '開飯店'],
    ['zh-hant/', 'kfd'],
    ['', '開飯店'],
  ])('of %s finds it by %s', (folder, typed) => {
    expect(searchIn(folder)(typed)[0]).toBe(full.id);
  });
});
