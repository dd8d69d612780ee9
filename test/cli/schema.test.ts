/** guide schema: editor schemas in draft-07 that agree with what the program itself takes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { starter, starterItem } from '../support/compile.ts';
import { embed } from '../support/embed.ts';
import { chinese, english, mixed, numbered } from '../support/one-item.ts';
import { freshFolder, guide } from './cli.ts';

const root = freshFolder();
const kinds = ['workspace', 'office', 'item', 'handbook', 'pack', 'baseline', 'translation'] as const;
const names = kinds.flatMap((kind) => [`${kind}.zh.schema.json`, `${kind}.en.schema.json`]);
const validators = new Map<string, ValidateFunction>();

/** What the schema has against a document. */
function complaints(name: string, text: string): readonly string[] {
  const validate = validators.get(name);
  if (validate === undefined) throw new Error(`no schema ${name}`);
  validate(parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

beforeAll(async () => {
  expect((await guide(root, ['schema'])).out).toContain('已写出 14 个编辑器 Schema');
  for (const name of names) {
    const ajv = new Ajv({ strict: true, allErrors: true });
    const schema = JSON.parse(readFileSync(join(root, '.guide', name), 'utf8')) as { readonly $schema: string };
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(ajv.validateSchema(schema), name).toBe(true);
    validators.set(name, ajv.compile(schema));
  }
});

describe('guide schema', () => {
  it('writes fourteen schemas and nothing else', () => {
    expect(readdirSync(join(root, '.guide')).sort()).toEqual([...names].sort());
  });

  it('writes them again, where it is told to', async () => {
    const { code, out } = await guide(root, ['schema', 'other', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('wrote 14 editor schemas');
    expect(readdirSync(join(root, 'other', '.guide'))).toHaveLength(names.length);
  });

  it.each(['zh', 'en'])('takes the starter workspace in %s', (lang) => {
    expect(complaints(`item.${lang}.schema.json`, starterItem)).toEqual([]);
    expect(complaints(`office.${lang}.schema.json`, starter['offices/library.yaml'] ?? '')).toEqual([]);
    expect(complaints(`workspace.${lang}.schema.json`, starter['guide.yaml'] ?? '')).toEqual([]);
  });

  it.each(Object.entries({ chinese, english, mixed, numbered }))('takes an item as the program does: %s', (_name, text) => {
    expect(complaints('item.zh.schema.json', text)).toEqual([]);
    expect(complaints('item.en.schema.json', text)).toEqual([]);
  });

  it.each([
    ['a misspelt key', '事项名秤: 甲'],
    ['a misspelt key below', '咨询方式: { 电活: 020-55501001 }'],
    ['a word outside a code list', '服务对象: 群众'],
    ['neither yes nor no', '网上支付: 部分'],
    ['a text for a number', '到办事现场次数: 一次'],
    ['a number for a time limit', '办结时限: { 承诺: 5 }'],
    ['a number that is too large', '到办事现场次数: 99'],
    ['a group for a text', '事项名称: { 甲: 乙 }'],
  ])('refuses %s', (_name, snippet) => {
    expect(complaints('item.zh.schema.json', embed(starterItem, snippet))).not.toEqual([]);
    expect(complaints('item.en.schema.json', embed(starterItem, snippet))).not.toEqual([]);
  });

  it.each([
    ['zh', /\p{Script=Han}/u, '事项名称'],
    ['en', /^[a-zA-Z]+$/, 'name'],
  ])('in %s lists keys and words of its own language only; editors propose what is listed', (lang, own, first) => {
    for (const kind of kinds) {
      const schema = JSON.parse(readFileSync(join(root, '.guide', `${kind}.${lang}.schema.json`), 'utf8')) as Listing;
      const listed = listedKeys(schema);
      expect(listed.length).toBeGreaterThan(3);
      expect(listed.filter((key) => !own.test(key))).toEqual([]);
      if (kind === 'item') expect(listed).toContain(first);
    }
  });
});

interface Listing {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Listing>>;
  readonly items?: Listing;
  readonly anyOf?: readonly Listing[];
  readonly definitions?: Readonly<Record<string, Listing>>;
}

/** Every key that a schema lists by name, at any depth. */
function listedKeys({ properties = {}, items, anyOf = [], definitions = {} }: Listing): readonly string[] {
  const below = [...Object.values(properties), ...Object.values(definitions), ...anyOf, ...(items === undefined ? [] : [items])];
  return [...Object.keys(properties), ...below.flatMap(listedKeys)];
}
