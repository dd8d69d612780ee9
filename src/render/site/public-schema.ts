/**
 * JSON Schemas of the published data. In: the annotated schemas and the code lists. Out: plain JSON Schema (2020-12) of
 * public/items/*.json and public/data/catalogue.json: no internal element, no keyword of our own, codes as enumerations. The data
 * are the same whatever language the pages are in, and so are their schemas: official Chinese titles, English names.
 */
import { schemaOf } from '../../schema/schemas.ts';
import type { Standards } from '../../schema/standards.ts';
import type { Schema } from '../../schema/vocabulary.ts';
import { entryKeys } from './item-data.ts';

type Json = Readonly<Record<string, unknown>>;

const draft = 'https://json-schema.org/draft/2020-12/schema';
const kept = ['type', 'required', 'minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'uniqueItems', '$ref'] as const;
const formats: Readonly<Record<string, string>> = { date: 'date', url: 'uri', email: 'email' };

interface Context {
  readonly standards: Standards;
  /** The address under which a published file is known. */
  readonly id: (path: string) => string;
}

const isPublic = ([, node]: readonly [string, Schema]): boolean => node.audience !== 'internal';

function plain(node: Schema, context: Context): Json {
  const properties = Object.entries(node.properties ?? {}).filter(isPublic);
  const { label: title, help: description } = node;
  return {
    ...Object.fromEntries(kept.flatMap((key) => (node[key] === undefined ? [] : [[key, node[key]]]))),
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...codeWords(node, context),
    ...(formats[node.format ?? ''] === undefined ? {} : { format: formats[node.format ?? ''] }),
    ...(node.items === undefined ? {} : { items: plain(node.items, context) }),
    ...(properties.length === 0 ? {} : { properties: Object.fromEntries(properties.map(([key, part]) => [key, plain(part, context)])) }),
    ...additional(node.additionalProperties, context),
  };
}

/** Words outside an open list are allowed, so that list can only give examples. */
function codeWords(node: Schema, { standards }: Context): Json {
  const list = standards.codes[node.codes ?? ''];
  if (list === undefined) return {};
  const slugs = list.codes.map(({ slug }) => slug);
  return list.certain ? { enum: slugs } : { examples: slugs };
}

function additional(value: Schema['additionalProperties'], context: Context): Json {
  if (value === undefined) return {};
  return { additionalProperties: typeof value === 'object' ? plain(value, context) : value };
}

const object = (properties: Json, required: readonly string[]): Json => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});
const list = (items: Json): Json => ({ type: 'array', items });
const text: Json = { type: 'string' };

/** Root elements that every item has. */
const always = (root: Schema): readonly string[] =>
  Object.entries(root.properties ?? {}).flatMap(([key, node]) => (node.mandatory === 'all' && isPublic([key, node]) ? [key] : []));

/** Definitions that public elements can reach. */
function definitions(roots: readonly Json[], owner: Schema, context: Context): Json {
  const found: Record<string, Json> = {};
  const visit = (schema: Json): void => {
    for (const [, name = ''] of JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      const target = owner.$defs?.[name];
      if (target === undefined || found[name] !== undefined) continue;
      found[name] = plain(target, context);
      visit(found[name]);
    }
  };
  for (const root of roots) visit(root);
  return found;
}

const body = object({ name: text, office: text }, ['name']);

export function itemJsonSchema(context: Context): Json {
  const root = schemaOf('item');
  const item = plain(root, context);
  const place = object(
    { office: text, window: windowSchema(context), name: text, address: text, hours: text, phones: list(text), note: text },
    ['office', 'name', 'address', 'hours', 'phones'],
  );
  const resolved = object({ agency: body, accepting: body, deciding: body, places: list(place) }, [
    'agency',
    'accepting',
    'deciding',
    'places',
  ]);
  const labels = { type: 'object', additionalProperties: { type: 'object', additionalProperties: text } };
  // Of data in another language than the item was written in: which, and how many texts are not translated.
  const properties = { ...(item.properties as Json), resolved, labels, language: text, untranslated: { type: 'integer', minimum: 1 } };
  const required = ['id', ...always(root), 'resolved', 'labels'];
  return {
    $schema: draft,
    $id: context.id('data/item.schema.json'),
    ...item,
    required,
    properties,
    $defs: definitions([properties], root, context),
  };
}

const windowSchema = (context: Context): Json => plain(schemaOf('office').$defs?.window ?? {}, context);

export function catalogueJsonSchema(context: Context): Json {
  const [workspace, office, handbook, item] = (['workspace', 'office', 'handbook', 'item'] as const).map(schemaOf) as [
    Schema,
    Schema,
    Schema,
    Schema,
  ];
  const { handbooks: _, ...workspaceProperties } = plain(workspace, context).properties as Json;
  const workspaceSchema = object(workspaceProperties, always(workspace));
  const offices = list({ ...plain(office, context), required: ['id', ...always(office)] });
  const handbooks = list({ ...plain(handbook, context), required: ['id', ...always(handbook)] });
  const itemProperties = plain(item, context).properties as Json;
  const entry = object(
    {
      id: itemProperties.id,
      ...Object.fromEntries(entryKeys.map((key) => [key, itemProperties[key]])),
      agency: body,
      charged: { type: 'boolean' },
      page: text,
      data: text,
    },
    ['id', ...always(item).filter((key) => (entryKeys as readonly string[]).includes(key)), 'agency', 'page', 'data'],
  );
  const properties = { workspace: workspaceSchema, offices, handbooks, files: list(text), items: list(entry) };
  const $defs = {
    ...definitions([workspaceSchema], workspace, context),
    ...definitions([offices], office, context),
    ...definitions([handbooks], handbook, context),
    ...definitions([entry], item, context),
  };
  return { $schema: draft, $id: context.id('data/catalogue.schema.json'), ...object(properties, Object.keys(properties)), $defs };
}
