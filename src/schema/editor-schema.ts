/**
 * JSON Schemas for editors. In: the annotated schema and the code lists. Out: a plain draft-07 schema in Chinese or in
 * English keys, with completion, hover texts and examples; editors of YAML read draft-07 best. Because the program accepts
 * either language in one file, each schema also allows the other language's keys, without proposing them.
 */
import { truths } from './canonical.ts';
import type { Lang } from './diagnostic.ts';
import { type DocumentKind, deref, schemaOf } from './schemas.ts';
import type { Standards } from './standards.ts';
import type { Json, Schema } from './vocabulary.ts';

type Plain = Record<string, Json>;

export function editorSchema(kind: DocumentKind, lang: Lang, standards: Standards): Json {
  const schema = schemaOf(kind);
  return { $schema: 'http://json-schema.org/draft-07/schema#', title: textOf(schema, lang), ...convert(schema, schema, lang, standards) };
}

function convert(schema: Schema, root: Schema, lang: Lang, standards: Standards): Plain {
  const resolved = deref(schema, root);
  const node = resolved.schema;
  const child = (next: Schema): Plain => convert(next, resolved.root, lang, standards);
  const forms = [...shapes(node, resolved.root, lang, child, standards), ...shorthandForms(node, child)];
  const about: Plain = { ...describe(node, lang) };
  return forms.length === 1 ? { ...about, ...forms[0] } : { ...about, anyOf: forms };
}

const textOf = (node: Schema, lang: Lang): string => (lang === 'zh' ? node.label : node.title) ?? node.label ?? '';

function describe(node: Schema, lang: Lang): Plain {
  const text = (lang === 'zh' ? node.help : node.description) ?? '';
  const example = node.examples?.[0];
  const shown = example === undefined || typeof example === 'object' ? '' : lang === 'zh' ? ` 例如：${example}` : ` Example: ${example}`;
  return text === '' ? {} : { description: `${text}${shown}` };
}

function shapes(node: Schema, root: Schema, lang: Lang, child: (next: Schema) => Plain, standards: Standards): Plain[] {
  if (node.codes !== undefined) return [codeForm(node.codes, lang, standards)];
  if (node.type === 'array') {
    const items = child(node.items ?? {});
    return [{ type: 'array', items }, ...(isSimple(node.items ?? {}, root) ? [items] : [])];
  }
  if (node.type === 'boolean') return [{ enum: lang === 'zh' ? ['是', '否'] : [true, false] }, otherTruths];
  const map = node.properties === undefined ? [] : [mapForm(node, root, lang, child)];
  if (node.form !== undefined && node.form !== 'markdown')
    return [{ type: 'string' }, ...map.map((form) => ({ ...form, doNotSuggest: true }))];
  if (map.length > 0) return map;
  if (typeof node.additionalProperties === 'object') return [{ type: 'object', additionalProperties: child(node.additionalProperties) }];
  if (node.type === 'integer') return [{ type: 'integer', ...limits(node) }];
  return [{ type: ['string', 'number', 'boolean'] }];
}

/** Every other word that the program takes for yes or no. */
const otherTruths: Plain = { enum: [true, false, 1, 0, ...truths.keys()], doNotSuggest: true };

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
  if (found?.certain === false) return { anyOf: [{ enum: words }, { type: ['string', 'integer'] }] };
  return {
    anyOf: [
      { enum: words },
      { enum: others.filter((word) => !words.includes(word)), doNotSuggest: true },
      { type: ['integer', 'string'], pattern: '^\\d+$', doNotSuggest: true },
    ],
  };
}

function mapForm(node: Schema, root: Schema, lang: Lang, child: (next: Schema) => Plain): Plain {
  const properties: Plain = {};
  const other: Plain = {};
  for (const [name, property] of Object.entries(node.properties ?? {})) {
    const { schema } = deref(property, root);
    const [shown, ...rest] = lang === 'zh' ? [schema.label ?? name, name] : [name, schema.label ?? name];
    properties[shown] = child(property);
    for (const key of [...rest, ...(schema.aliases ?? [])]) if (key !== shown) other[key] = { ...child(property), doNotSuggest: true };
  }
  return { type: 'object', properties: { ...properties, ...other }, additionalProperties: false };
}

function shorthandForms(node: Schema, child: (next: Schema) => Plain): Plain[] {
  const words = Object.keys(node.words ?? {});
  const target = node.shorthand === undefined ? undefined : node.properties?.[node.shorthand];
  const list = node.listShorthand === undefined ? undefined : node.properties?.[node.listShorthand.property];
  return [
    ...(words.length === 0 ? [] : [{ enum: words }]),
    ...(target === undefined ? [] : [child(target)]),
    ...(list === undefined ? [] : [child(list)]),
  ];
}
