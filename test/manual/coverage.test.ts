/**
 * Nothing that the schema of an item describes is lost: an item is made from the schema with a value of its own in every
 * element, and each of these values must be found in the manual or on a sheet.
 */
import { describe, expect, it } from 'vitest';
import type { BoundItem } from '../../src/compile/catalogue.ts';
import { renderManual } from '../../src/render/internal-site.ts';
import type { Item } from '../../src/schema/generated/types.ts';
import { deref, schemaOf } from '../../src/schema/schemas.ts';
import type { Json, Schema } from '../../src/schema/vocabulary.ts';
import { bound, catalogueOf, office, toolsFor } from './fixture.ts';

interface Expected {
  readonly path: string;
  /** Any of these proves that the element is shown. */
  readonly found: readonly string[];
}

/** Elements whose value is shown in other words than their own, by path; everything else must be found as it is. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  // Yes or no stands first in the value of the element it belongs to, which may be long.
  'appointment.supported': ['<dt>预约办理</dt><dd>是；'],
  'express.supported': ['<dt>物流快递</dt><dd>是；'],
  'selfService.supported': ['<dt>自助终端办理</dt><dd>是；'],
  'agentService.supported': ['<dt>代办服务</dt><dd>是；'],
  'videoService.supported': ['<dt>视频办理</dt><dd>是；'],
  'licence.annualInspection.required': ['<dt>年检</dt><dd>是；'],
  'licence.annualReport.required': ['<dt>年报</dt><dd>是；'],
  'online.supported': ['<dt>是否网办</dt><dd>是</dd>'],
  // Badges stand without a name.
  'steps[].counted': ['计入办结时限'],
  'variants[].add[].need': ['必要</span>'],
};

const tools = toolsFor();
const expectations: Expected[] = [];
const options: string[] = [];
let counter = 0;

const next = (): number => {
  counter += 1;
  return counter;
};
const token = (): string => `k${next()}k`;
const record = (path: string, ...found: readonly string[]): void => {
  expectations.push({ path, found: otherWords[path] ?? found });
};

const texts: Readonly<Record<string, (name: string) => string>> = {
  citation: (name) => `《${name}》第一条`,
  url: (name) => `https://${name}.example/`,
  email: (name) => `${name}@example.cn`,
  file: (name) => `files/${name}.md`,
};

function scalar(schema: Schema, path: string): Json {
  const label = schema.label ?? '';
  if (schema.type === 'boolean') return asLabelled(path, label, true, '是');
  if (schema.type === 'integer') return integer(path);
  const list = schema.codes === undefined ? undefined : tools.standards.codes[schema.codes];
  const [code] = list?.codes ?? [];
  if (code !== undefined && list?.certain === true) return asLabelled(path, label, code.slug, code.label);
  if (schema.format === 'phone') return plain(path, `0755-${10_000_000 + next()}`);
  if (schema.format === 'date') return plain(path, `${2000 + next()}-01-01`);
  const name = token();
  record(path, name);
  return texts[schema.format ?? '']?.(name) ?? name;
}

function plain(path: string, value: string): Json {
  record(path, value);
  return value;
}

/** A word that many elements share proves something only beside the element's name. */
function asLabelled(path: string, label: string, value: Json, word: string): Json {
  record(
    path,
    `<dt>${label}</dt><dd>${word}</dd>`,
    `data-label="${label}"><div>${word}</div>`,
    `data-label="${label}" class="tight"><div>${word}</div>`,
    `${label}：${word}`,
  );
  return value;
}

function integer(path: string): Json {
  const value = 1000 + next();
  const key = path.split('.').at(-1);
  record(path, key === 'original' ? `原件${value}份` : key === 'copy' ? `复印件${value}份` : String(value));
  return value;
}

function make(given: Schema, root: Schema, path: string): Json {
  const resolved = deref(given, root);
  const { schema } = resolved;
  if (schema.form === 'duration') return duration(path, 'working-day', '个工作日');
  if (schema.form === 'validity') return duration(path, 'year', '年');
  if (schema.type === 'array')
    return [make({ ...(schema.label === undefined ? {} : { label: schema.label }), ...schema.items }, resolved.root, `${path}[]`)];
  if (given.$ref === '#/$defs/when') return whenOf(path);
  if (path === 'situations') return { 情形甲: { ...(make(schema.additionalProperties as Schema, resolved.root, `${path}.x`) as object) } };
  if (path === 'extra') return { [plain(path, token()) as string]: plain(`${path} value`, token()) };
  if (schema.properties === undefined) return scalar(schema, path);
  return Object.fromEntries(
    Object.entries(schema.properties).map(([name, property]) => [
      name,
      make(property, resolved.root, path === '' ? name : `${path}.${name}`),
    ]),
  );
}

function duration(path: string, unit: string, word: string): Json {
  const amount = 1000 + next();
  record(path, `${amount}${word}`);
  return { amount, unit };
}

function whenOf(path: string): Json {
  const option = token();
  options.push(option);
  record(path, option);
  return { 情形甲: [option] };
}

/** As the binder does: bodies and places come from the names in the item. */
function bindSentinels(item: Item): BoundItem {
  const place = (item.locations ?? []).map(({ office: name, note }) => ({
    ...bound().places[0],
    office,
    name,
    ...(note === undefined ? {} : { note }),
    hours: item.hours ?? '',
  }));
  return {
    ...bound(),
    item,
    agency: { name: item.agency },
    accepting: { name: item.acceptingAgency ?? '' },
    deciding: { name: item.decidingAgency ?? '' },
    places: place as unknown as BoundItem['places'],
  };
}

/** References inside the file, of which readers are given the names they stand for; and old addresses. */
const references = ['id', 'formerIds[]', 'materials[].id', 'variants[].add[].id'];

describe('every element of the schema', () => {
  const root = schemaOf('item');
  const item = make(root, root, '') as unknown as Item;
  options.push(token());
  const sentinels = bindSentinels(item);
  const pages = renderManual(sentinels, catalogueOf([sentinels]), tools);
  const html = pages.map(({ content }) => content).join('\n');

  it('is many', () => {
    expect(expectations.length).toBeGreaterThan(350);
  });

  it('is found in the manual or its sheets', () => {
    const missing = expectations.filter(({ found }) => !found.some((text) => html.includes(text))).map(({ path }) => path);
    expect(missing).toEqual(references);
  });

  it('is found in the manual alone, the sheets only repeat', () => {
    const manual = String(pages[0]?.content);
    const missing = expectations.filter(({ found }) => !found.some((text) => manual.includes(text))).map(({ path }) => path);
    expect(missing).toEqual(references);
  });
});
