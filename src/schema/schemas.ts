/**
 * Looking things up in the annotated schemas. In: schema nodes. Out: the same nodes with references followed.
 */
import { schemas } from './generated/schemas.ts';
import type { Audience, Schema } from './vocabulary.ts';

export type DocumentKind = 'item' | 'office' | 'handbook' | 'workspace' | 'pack' | 'baseline' | 'translation';

export const documentKinds: readonly DocumentKind[] = ['workspace', 'office', 'item', 'handbook', 'pack', 'baseline', 'translation'];

export const schemaOf = (kind: DocumentKind): Schema => schemas[kind];

/** Follows `$ref` inside `root`; keywords beside the reference win over those of its target. */
export function deref(schema: Schema, root: Schema): { readonly schema: Schema; readonly root: Schema } {
  const target = schema.$ref;
  if (target === undefined) return { schema, root };
  const { $ref: _, ...beside } = schema;
  const [home, found] = target.startsWith('#/$defs/')
    ? [root, root.$defs?.[target.slice('#/$defs/'.length)]]
    : [schemas[target as DocumentKind], schemas[target as DocumentKind]];
  if (found === undefined) throw new Error(`schema reference ${target} leads nowhere`);
  return { schema: { ...found, ...beside }, root: home };
}

/** The audience of a property, which passes down to all that is nested in it. */
export const audienceOf = (schema: Schema, inherited: Audience = 'public'): Audience =>
  inherited === 'internal' ? 'internal' : (schema.audience ?? inherited);
