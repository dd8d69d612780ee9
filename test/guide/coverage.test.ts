/** Every public element reaches the reader: an item made of sentinel values, rendered, and searched for each of them. */
import { describe, expect, it } from 'vitest';
import { arrangeGuide } from '../../src/compile/guide-view.ts';
import { labelOf, makeTerms } from '../../src/compile/guide-view-terms.ts';
import { renderGuide } from '../../src/render/public-site.ts';
import type { PublicItem } from '../../src/schema/generated/types.ts';
import { deref, schemaOf } from '../../src/schema/schemas.ts';
import type { Schema } from '../../src/schema/vocabulary.ts';
import { bound, catalogueOf } from './fixture.ts';
import { textOf, toolsFor } from './support.ts';

interface Sentinel {
  readonly path: string;
  readonly value: string;
}

const root = schemaOf('item');
const sentinels: Sentinel[] = [];
const booleans: { readonly path: string; readonly owner: string; readonly key: string }[] = [];

/** A value of the shape the schema wants, in which every text and number occurs once. */
function make(schema: Schema, path: string, owner: string): unknown {
  const node = deref(schema, root).schema;
  const name = schema.$ref?.slice('#/$defs/'.length) ?? owner;
  if (node.form === 'duration' || node.form === 'validity') return { amount: number(path), unit: 'day' };
  if (node.type === 'array') return [make(node.items ?? {}, path, name)];
  if (typeof node.additionalProperties === 'object')
    return { [text(`${path}.key`)]: make(node.additionalProperties, `${path}.value`, name) };
  if (node.type === 'object') return parts(node, path, name);
  if (node.type === 'boolean') return true;
  if (node.type === 'integer') return number(path);
  if (node.format === 'url') return `https://example.gov.cn/${text(path)}`;
  if (node.format === 'file') return `files/${text(path)}.md`;
  return text(path);
}

function parts(node: Schema, path: string, owner: string): object {
  const shown = Object.entries(node.properties ?? {}).filter(([, property]) => property.audience !== 'internal');
  return Object.fromEntries(
    shown.map(([key, property]) => {
      const child = path === '' ? key : `${path}.${key}`;
      if (property.type === 'boolean') booleans.push({ path: child, owner, key });
      return [key, make(property, child, owner)];
    }),
  );
}

function text(path: string): string {
  const value = `zq${(10_000 + sentinels.length).toString(36)}qz`;
  sentinels.push({ path, value });
  return value;
}

function number(path: string): number {
  const value = 51_000 + sentinels.length;
  sentinels.push({ path, value: String(value) });
  return value;
}

const item = make(root, '', '') as PublicItem;
const id = item.id ?? '';
const artifacts = renderGuide(bound(id, item), catalogueOf([]), toolsFor());
const page = textOf(artifacts, `public/items/${id}.html`);
const markdown = textOf(artifacts, `public/items/${id}.md`);
const data = textOf(artifacts, `public/items/${id}.json`);

/** Elements that the page does not repeat, each with its reason; all of them are in the JSON. */
const onlyInData: Readonly<Record<string, string>> = {
  acceptingAgency: 'the binder resolves it to a body, whose name is shown',
  decidingAgency: 'the binder resolves it to a body, whose name is shown',
  formerIds: 'old addresses lead to the page; they are no content',
  hours: 'the binder has put it into the hours of each place',
  'locations.office': 'the binder resolves it to a place, which is shown',
  'locations.note': 'the binder has put it into the place',
  'materials.id': 'a reference inside the file',
  'specialProcedures.step': 'a reference inside the file; the flow chart draws the procedure beside that step',
  'variants.add.id': 'a reference inside the file',
};

/** Yes-or-no elements that are shown by something else than their name. */
const saidOtherwise: Readonly<Record<string, string>> = {
  'steps.counted': 'counting is the rule; “不计入办结时限” is said when not',
  'specialProcedures.counted': 'a badge says 计入办结时限 or 不计入办结时限',
  'fees.charged': 'the fees themselves, or 不收费',
  'online.supported': 'shown as 网上办理',
  'quantityLimit.limited': 'the limit itself, or 无数量限制',
  'appointment.supported': 'shown as 预约办理',
  'express.supported': 'shown as 物流快递',
  'selfService.supported': 'shown as 自助终端办理',
  'agentService.supported': 'shown as 代办服务',
  'videoService.supported': 'shown as 视频办理',
  'licence.annualInspection.required': 'shown as 年检',
  'licence.annualReport.required': 'shown as 年报',
};

describe('every public element', () => {
  it('has a sentinel', () => {
    expect(sentinels.length).toBeGreaterThan(250);
    expect(booleans.length).toBeGreaterThan(25);
  });
  it('is in the data', () => {
    expect(sentinels.filter(({ value }) => !data.includes(value)).map(({ path }) => path)).toEqual([]);
  });
  it('is on the page, or has a reason not to be', () => {
    const missing = sentinels.filter(({ value }) => !page.includes(value)).map(({ path }) => path);
    expect(missing.sort()).toEqual(Object.keys(onlyInData).sort());
  });
  it('is in the Markdown when it is on the page', () => {
    const missing = sentinels.filter(({ value }) => !markdown.includes(value)).map(({ path }) => path);
    expect(missing.sort()).toEqual(Object.keys(onlyInData).sort());
  });
  it('that says yes or no is on the page by its name', () => {
    const terms = makeTerms('zh', toolsFor().standards);
    const missing = booleans.filter(({ owner, key }) => !page.includes(labelOf(terms, owner, key))).map(({ path }) => path);
    expect(missing.filter((path) => saidOtherwise[path] === undefined)).toEqual([]);
  });
});

it('shows what the binder resolved', () => {
  const view = arrangeGuide(makeTerms('zh', toolsFor().standards), bound('sentinel', item));
  expect(view.brief.places[0]).toMatchObject({ name: '示范县市场监督管理局综合窗口', hours: '周一至周五 9:00—17:00' });
});
