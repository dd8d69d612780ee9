import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { renderGuide, renderPublicSite } from '../../src/render/public-site.ts';
import { itemData, itemJson } from '../../src/render/site/item-data.ts';
import { usedCodes } from '../../src/render/site/used-codes.ts';
import { schemas } from '../../src/schema/generated/schemas.ts';
import type { Schema } from '../../src/schema/vocabulary.ts';
import { keywords } from '../../src/schema/vocabulary.ts';
import { bare, catalogue, full } from './fixture.ts';
import { textOf, toolsFor } from './support.ts';

const tools = toolsFor();
const site = renderPublicSite(catalogue, tools);
const read = (path: string): Record<string, unknown> => JSON.parse(textOf(site, path));
const itemSchema = read('public/data/item.schema.json');
const catalogueSchema = read('public/data/catalogue.schema.json');
const dataOf = (item: typeof full): Record<string, unknown> =>
  JSON.parse(textOf(renderGuide(item, catalogue, tools), `public/items/${item.id}.json`));

const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { date: true, uri: true, email: true } });
const validateItem = ajv.compile(itemSchema);
const validateCatalogue = ajv.compile(catalogueSchema);

describe('item data', () => {
  it.each([full, bare])('of $id fits its schema', (item) => {
    expect(validateItem(dataOf(item)), JSON.stringify(validateItem.errors)).toBe(true);
  });
  it('is the public item under its English names, with places and words resolved', () => {
    const data = dataOf(full);
    expect(data).toMatchObject(full.item);
    expect(data.id).toBe('food-permit-new');
    expect(data.resolved).toMatchObject({
      agency: { name: '示范县市场监督管理局', office: 'market' },
      places: [{ office: 'market', address: '示范县人民路1号 一楼A01' }],
    });
    expect(data.labels).toMatchObject({
      'task-type': { licence: '行政许可' },
      acquisition: { 'shared-data': '数据共享', show: '现场查验' },
    });
    expect(data).not.toHaveProperty('file');
  });
  it('is the same whatever language the pages are in', () => {
    const english = renderGuide(full, catalogue, toolsFor('en'));
    expect(JSON.parse(textOf(english, 'public/items/food-permit-new.json'))).toEqual(dataOf(full));
    const both = ['zh', 'en'] as const;
    for (const path of ['item.schema.json', 'catalogue.schema.json', 'catalogue.json']) {
      const [zh, en] = both.map((lang) => textOf(renderPublicSite(catalogue, toolsFor(lang)), `public/data/${path}`));
      expect(en, path).toBe(zh);
    }
  });
  it('is written as it would be if it were one object', () => {
    const withId = { ...full, item: { ...full.item, id: 'written-by-hand' } };
    for (const one of [full, bare, withId]) expect(itemJson(one, tools)).toBe(`${JSON.stringify(itemData(one, tools), null, 1)}\n`);
    expect(Object.keys(JSON.parse(itemJson(withId, tools))).at(-1)).toBe('labels');
  });
  it('has a word for every word outside a list, whatever it is', () => {
    const [material] = full.item.materials ?? [];
    const materials = [
      { ...material, name: '甲', source: '__proto__' },
      { ...material, name: '乙', source: 'constructor' },
    ];
    const item = { ...full.item, materials } as typeof full.item;
    const labels = usedCodes(item, tools.standards)['source-type'] ?? {};
    expect(Object.entries(labels)).toEqual([
      ['__proto__', '__proto__'],
      ['constructor', 'constructor'],
    ]);
  });
  it('with a stranger among its elements does not fit', () => {
    expect(validateItem({ ...dataOf(full), internalNotes: 'x' })).toBe(false);
    expect(validateItem({ ...dataOf(full), type: 'no-such-type' })).toBe(false);
    expect(validateItem({ ...dataOf(full), steps: [{ name: '受理', post: '甲' }] })).toBe(false);
  });
});

describe('catalogue data', () => {
  const data = read('public/data/catalogue.json');
  it('fits its schema', () => {
    expect(validateCatalogue(data), JSON.stringify(validateCatalogue.errors)).toBe(true);
    expect(validateCatalogue({ ...data, items: [{ id: 'x' }] })).toBe(false);
  });
  it('names items, offices and files, and no handbook for staff', () => {
    expect(data.items).toMatchObject([{ id: 'food-permit-new', charged: true, data: 'items/food-permit-new.json' }, { id: 'no-licence' }]);
    expect(data.files).toEqual(['files/form.html', 'files/样表.pdf']);
    expect(JSON.stringify(data)).not.toContain('内部业务手册');
  });
});

/** Names of all internal elements that no public element shares. */
function names(schema: Schema, internal: boolean, wanted: boolean, found: Set<string>): Set<string> {
  for (const [key, node] of Object.entries(schema.properties ?? {})) {
    const hidden = internal || node.audience === 'internal';
    if (hidden === wanted) found.add(key);
    names(node, hidden, wanted, found);
  }
  for (const definition of Object.values(schema.$defs ?? {})) names(definition, internal, wanted, found);
  return found;
}

describe('the schemas', () => {
  it('have an address of their own', () => {
    expect(itemSchema.$id).toBe('https://zwfw.example.gov.cn/guide/data/item.schema.json');
    const { site: _, ...unpublished } = catalogue.workspace;
    const local = renderPublicSite({ ...catalogue, workspace: unpublished }, tools);
    expect(JSON.parse(textOf(local, 'public/data/catalogue.schema.json')).$id).toBe('catalogue.schema.json');
  });
  it('use no keyword of ours and know no internal element', () => {
    const publicNames = names(schemas.item, false, false, new Set());
    const secret = [...names(schemas.item, false, true, new Set())].filter((name) => !publicNames.has(name));
    expect(secret.length).toBeGreaterThan(15);
    const text = JSON.stringify([itemSchema, catalogueSchema]);
    expect(secret.filter((name) => text.includes(`"${name}":`))).toEqual([]);
    const own = keywords.filter((keyword) => !publicNames.has(keyword));
    expect(own.filter((keyword) => text.includes(`"${keyword}":`))).toEqual([]);
  });
  it('list the words of closed code lists only', () => {
    const { type, reviewType } = itemSchema.properties as Record<string, Record<string, unknown>>;
    expect(type?.enum).toContain('licence');
    expect(reviewType?.enum).toBeUndefined();
    expect(reviewType?.examples).toContain('review-then-approve');
  });
});
