/**
 * A complete document made by walking the annotated schema, so that a new element is covered by itself. In: a kind and a
 * function that gives the text of each free-text leaf. Out: a value under the English model with every property present.
 */
import { type DocumentKind, deref, schemaOf } from '../../src/schema/schemas.ts';
import type { Audience, Json, Schema } from '../../src/schema/vocabulary.ts';
import { standards } from './compile.ts';

export interface Leaf {
  /** For example materials/0/reviewPoints/0/point. */
  readonly path: string;
  readonly audience: Audience;
  readonly schema: Schema;
}

/** Text for a leaf, or undefined for the schema's own example. */
export type Fill = (leaf: Leaf) => string | undefined;

export function sampleOf(kind: DocumentKind, fill: Fill): { readonly [key: string]: Json } {
  const schema = schemaOf(kind);
  return sample(schema, schema, '', 'public', fill) as { readonly [key: string]: Json };
}

function sample(given: Schema, home: Schema, path: string, audience: Audience, fill: Fill, example?: Json): Json {
  const { schema, root } = deref(given, home);
  const child = (next: Schema, step: string, exampleOfList?: Json): Json => {
    const own = deref(next, root).schema.audience;
    return sample(
      next,
      root,
      path === '' ? step : `${path}/${step}`,
      audience === 'internal' ? 'internal' : (own ?? audience),
      fill,
      exampleOfList,
    );
  };
  if (schema.form === 'duration' || schema.form === 'validity')
    return { amount: 3, unit: schema.form === 'duration' ? 'working-day' : 'year' };
  if (schema.type === 'array') return [child(schema.items ?? {}, '0', firstExample(schema))];
  if (schema.properties !== undefined)
    return Object.fromEntries(Object.entries(schema.properties).map(([name, next]) => [name, child(next, name)]));
  if (typeof schema.additionalProperties === 'object') return { example: child(schema.additionalProperties, 'example') };
  if (schema.codes !== undefined || schema.type === 'integer' || schema.type === 'boolean') return plainExample(schema, example);
  return fill({ path, audience, schema }) ?? String(firstExample(schema) ?? example ?? path);
}

function firstExample(schema: Schema): Json | undefined {
  const first = schema.examples?.[0];
  return Array.isArray(first) ? first[0] : first;
}

/** Codes, numbers and truth values cannot carry a text; authors' words of the example are accepted on reading. */
function plainExample(schema: Schema, example: Json | undefined): Json {
  const first = firstExample(schema) ?? example;
  if (schema.type === 'boolean') return true;
  if (schema.codes !== undefined) return first ?? standards.codes[schema.codes]?.codes[0]?.label ?? null;
  return first ?? (schema.type === 'integer' ? 1 : null);
}
