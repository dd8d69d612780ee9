/**
 * JSON Schemas for editors. In: the annotated schema and the code lists. Out: a plain draft-07 schema in Chinese or in
 * English keys, with completion, hover texts and examples; editors of YAML read draft-07 best. Because the program accepts
 * either language in one file, each schema also allows the other language's keys and words, as patterns: editors propose
 * what is listed, not what matches a pattern. Only standard keywords are used, so that any validator takes the schema.
 */
import { truths } from './canonical.ts';
import type { Lang } from './diagnostic.ts';
import { type DocumentKind, deref, schemaOf } from './schemas.ts';
import type { Standards } from './standards.ts';
import type { Json, Schema } from './vocabulary.ts';

type Plain = Record<string, Json>;

/** What converting needs beside the schema, and the definitions it collects: a value that two keys share is written once. */
interface Context {
  readonly lang: Lang;
  readonly standards: Standards;
  readonly definitions: Record<string, Plain>;
}

export function editorSchema(kind: DocumentKind, lang: Lang, standards: Standards): Json {
  const schema = schemaOf(kind);
  const context: Context = { lang, standards, definitions: {} };
  const converted = convert(schema, schema, kind, context);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: textOf(schema, lang),
    ...converted,
    definitions: context.definitions,
  };
}

/** `name` tells where the schema stands, for the definitions. */
function convert(schema: Schema, root: Schema, name: string, context: Context): Plain {
  const resolved = deref(schema, root);
  const node = resolved.schema;
  const child: Child = (next, key) => convert(next, resolved.root, `${name}.${key}`, context);
  const forms = [...shapes(node, resolved.root, name, child, context), ...shorthandForms(node, child)];
  const about: Plain = { ...describe(node, context.lang) };
  return forms.length === 1 ? { ...about, ...forms[0] } : { ...about, anyOf: forms };
}

type Child = (next: Schema, key: string) => Plain;

const textOf = (node: Schema, lang: Lang): string => (lang === 'zh' ? node.label : node.title) ?? node.label ?? '';

function describe(node: Schema, lang: Lang): Plain {
  const text = (lang === 'zh' ? node.help : node.description) ?? '';
  const example = node.examples?.[0];
  const shown = example === undefined || typeof example === 'object' ? '' : lang === 'zh' ? ` 例如：${example}` : ` Example: ${example}`;
  return text === '' ? {} : { description: `${text}${shown}` };
}

function shapes(node: Schema, root: Schema, name: string, child: Child, context: Context): Plain[] {
  const { lang, standards } = context;
  if (node.codes !== undefined) return [codeForm(node.codes, lang, standards)];
  if (node.type === 'array') {
    const items = child(node.items ?? {}, 'items');
    return [{ type: 'array', items }, ...(isSimple(node.items ?? {}, root) ? [items] : [])];
  }
  if (node.type === 'boolean') return [{ enum: lang === 'zh' ? ['是', '否'] : [true, false] }, ...otherTruths];
  const map = node.properties === undefined ? [] : [mapForm(node, root, name, child, context)];
  if (node.form !== undefined && node.form !== 'markdown') return [{ type: 'string' }, ...map];
  if (map.length > 0) return map;
  if (typeof node.additionalProperties === 'object')
    return [{ type: 'object', additionalProperties: child(node.additionalProperties, 'values') }];
  if (node.type === 'integer') return [{ type: 'integer', ...limits(node) }];
  return textForms(node);
}

/** What YAML reads as a number or a truth is a text all the same. */
const textForms = ({ blank }: Schema): Plain[] => [
  { type: 'string' },
  { type: 'number' },
  { type: 'boolean' },
  ...(blank === true ? [{ type: 'null' }] : []),
];

/** A pattern that takes these words and no others. */
function oneOf(words: readonly string[]): string {
  return `^(${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})$`;
}

/** Every other word that the program takes for yes or no. */
const otherTruths: readonly Plain[] = [
  { type: 'boolean' },
  { type: 'integer', minimum: 0, maximum: 1 },
  { type: 'string', pattern: oneOf([...truths.keys()]) },
];

const limits = (node: Schema): Plain => ({
  ...(node.minimum === undefined ? {} : { minimum: node.minimum }),
  ...(node.maximum === undefined ? {} : { maximum: node.maximum }),
});

const isSimple = (schema: Schema, root: Schema): boolean => {
  const node = deref(schema, root).schema;
  return node.type === 'string' || node.shorthand !== undefined;
};

/** Words of an open list are proposed, others allowed. */
function codeForm(list: string, lang: Lang, standards: Standards): Plain {
  const found = standards.codes[list];
  const words = (found?.codes ?? []).map((code) => (lang === 'zh' ? code.label : code.slug));
  const others = (found?.codes ?? []).flatMap((code) => [code.slug, code.label, ...(code.also ?? [])]);
  if (found?.certain === false) return { anyOf: [{ enum: words }, { type: 'string' }, { type: 'integer' }] };
  return {
    anyOf: [{ enum: words }, { type: 'string', pattern: oneOf(others) }, { type: 'string', pattern: '^\\d+$' }, { type: 'integer' }],
  };
}

function mapForm(node: Schema, root: Schema, owner: string, child: Child, { lang, definitions }: Context): Plain {
  const properties: Plain = {};
  const other: Plain = {};
  for (const [name, property] of Object.entries(node.properties ?? {})) {
    const { schema } = deref(property, root);
    const [shown, ...rest] = lang === 'zh' ? [schema.label ?? name, name] : [name, schema.label ?? name];
    const others = [...rest, ...(schema.aliases ?? [])].filter((key) => key !== shown);
    const key = `${owner}.${name}`;
    definitions[key] ??= child(property, name);
    properties[shown] = { $ref: `#/definitions/${key}` };
    if (others.length > 0) other[oneOf(others)] = { $ref: `#/definitions/${key}` };
  }
  return { type: 'object', properties, patternProperties: other, additionalProperties: false };
}

function shorthandForms(node: Schema, child: Child): Plain[] {
  const words = Object.keys(node.words ?? {});
  const target = node.shorthand === undefined ? undefined : node.properties?.[node.shorthand];
  const list = node.listShorthand === undefined ? undefined : node.properties?.[node.listShorthand.property];
  return [
    ...(words.length === 0 ? [] : [{ enum: words }]),
    ...(target === undefined ? [] : [child(target, node.shorthand ?? '')]),
    ...(list === undefined ? [] : [child(list, node.listShorthand?.property ?? '')]),
  ];
}
