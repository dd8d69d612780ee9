/** Whatever can be translated is shown translated: an item made of marked texts, each with a translation, searched for the sources. */
import { describe, expect, it } from 'vitest';
import { inWords, keyOf, publicTexts } from '../../src/compile/translatable.ts';
import type { PublicItem } from '../../src/schema/generated/types.ts';
import { deref, schemaOf } from '../../src/schema/schemas.ts';
import type { Schema } from '../../src/schema/vocabulary.ts';
import { bound, office, workspace } from '../guide/fixture.ts';
import { at, published, siteOf } from './support.ts';

const root = schemaOf('item');
const digits = '甲乙丙丁戊己庚辛壬癸';
let count = 0;

/** A Chinese text that occurs once. */
const text = (): string => `文${[...String(1000 + count++)].map((digit) => digits[Number(digit)]).join('')}字`;

function make(schema: Schema): unknown {
  const node = deref(schema, root).schema;
  if (schema.$ref === '#/$defs/when') return undefined;
  if (node.form === 'duration' || node.form === 'validity') return { amount: 5, unit: 'day' };
  if (node.type === 'array') return [make(node.items ?? {})];
  if (typeof node.additionalProperties === 'object') return { [text()]: make(node.additionalProperties) };
  if (node.type === 'object') {
    const shown = Object.entries(node.properties ?? {}).filter(([, property]) => property.audience !== 'internal');
    return Object.fromEntries(shown.map(([key, property]) => [key, make(property)]));
  }
  if (node.type === 'boolean') return true;
  if (node.type === 'integer') return 1;
  if (node.codes !== undefined) return 'other';
  if (node.format === 'url') return 'https://example.gov.cn/';
  if (node.format === 'file') return 'files/form.md';
  return node.format === undefined ? text() : `x${count++}`;
}

/** Codes hold no Chinese. */
const codes = {
  basicCode: 'x1',
  localBasicCode: 'x2',
  implementationCode: 'x3',
  localImplementationCode: 'x4',
  handlingItemCode: 'x5',
  agencyCode: 'x6',
};
const item: PublicItem = { ...(make(root) as PublicItem), ...codes, id: 'all', type: 'licence', status: 'in-use' };
const source = /文[甲乙丙丁戊己庚辛壬癸]+字/gu;
const texts = publicTexts('item', item).map((one) => one.text);
const others = [...publicTexts('office', office), ...publicTexts('workspace', workspace)].map((one) => one.text);
const translated = [...texts, ...others].map((one, index) => [keyOf(one), `Words ${index}`] as const);
const site = siteOf(published([bound('all', item)], { en: { common: translated, items: [] } }, [{ language: 'zh' }, { language: 'en' }]));

describe('every public text', () => {
  it('has a source of its own', () => {
    expect(texts.length).toBeGreaterThan(120);
    expect(new Set(texts).size).toBe(texts.length);
  });
  it.each(['en/items/all.html', 'en/items/all.md', 'en/embed/all.html', 'en/index.html', 'en/llms.txt', 'en/feed.xml'])(
    'is shown in other words: %s',
    (path) => {
      const shown = at(site, path);
      expect([...new Set(shown.match(source) ?? [])].filter((found) => texts.includes(found))).toEqual([]);
    },
  );
  it('is said in other words in the data', () => {
    const data = inWords('item', item, (one) => (texts.includes(one) ? 'said' : one));
    expect(publicTexts('item', data).filter((one) => texts.includes(one.text))).toEqual([]);
  });
});
