/**
 * How to read one schema node, worked out once. In: the annotated schema and the code lists. Out: a `Plan` with every
 * accepted key, word and code in lookup tables, so that reading an item is a walk without searching.
 */
import { deref } from './schemas.ts';
import type { CodeProfile, Standards } from './standards.ts';
import type { Json, Schema } from './vocabulary.ts';

export interface Plan {
  readonly schema: Schema;
  readonly kind: 'map' | 'dictionary' | 'list' | 'text' | 'integer' | 'boolean' | 'scalar';
  /** Every accepted key of a map → the property. */
  readonly keys: ReadonlyMap<string, Property>;
  readonly properties: readonly Property[];
  /** The same by name. */
  readonly named: ReadonlyMap<string, Property>;
  /** Properties that some items, or some values, make mandatory. */
  readonly demanded: readonly Property[];
  /** Plan of list items or dictionary values. */
  readonly items: Plan | undefined;
  /** Words that stand for a whole value. */
  readonly words: ReadonlyMap<string, Json>;
  /** Accepted words and numbers of the code list → slug. */
  readonly codes: ReadonlyMap<string, string> | undefined;
  readonly codesCertain: boolean;
  /** Property that a bare scalar or list stands for. */
  readonly shorthand: Property | undefined;
  /** Whether texts here are the author's own words: no citation or quotation of law, code, date, telephone or file name. */
  readonly isProse: boolean;
}

export interface Property {
  readonly name: string;
  readonly label: string;
  readonly plan: Plan;
}

const scalarKinds: Readonly<Record<string, Plan['kind']>> = { string: 'text', integer: 'integer', boolean: 'boolean' };

interface Surroundings {
  readonly standards: Standards;
  readonly profile: CodeProfile;
  /** Below a citation, where its quotation stands too. */
  readonly isCited: boolean;
}

export const makePlan = (schema: Schema, root: Schema, standards: Standards, profile: CodeProfile): Plan =>
  planOf(schema, root, { standards, profile, isCited: false });

function planOf(schema: Schema, root: Schema, around: Surroundings): Plan {
  const { standards, profile, isCited } = around;
  const resolved = deref(schema, root);
  const node = resolved.schema;
  const below = { ...around, isCited: isCited || node.shorthand === 'citation' };
  const plan = (child: Schema): Plan => planOf(child, resolved.root, below);
  const properties = Object.entries(node.properties ?? {}).map(([name, child]) => {
    const childPlan = plan(child);
    return { name, label: childPlan.schema.label ?? name, plan: childPlan };
  });
  const items = node.items ?? (typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined);
  const shorthand = properties.find((property) => property.name === node.shorthand);
  return {
    schema: node,
    kind: kindOf(node),
    properties,
    named: new Map(properties.map((property) => [property.name, property])),
    demanded: properties.filter(({ plan: { schema } }) => schema.mandatory !== undefined || schema.requiredWhen !== undefined),
    keys: new Map(properties.flatMap((property) => keysOf(property).map((key) => [key, property] as const))),
    words: new Map(Object.entries(node.words ?? {})),
    codesCertain: standards.codes[node.codes ?? '']?.certain ?? true,
    isProse: !isCited && node.format === undefined && node.codes === undefined,
    items: items === undefined ? undefined : plan(items),
    codes: node.codes === undefined ? undefined : codeWords(node.codes, standards, profile),
    shorthand,
  };
}

function kindOf(node: Schema): Plan['kind'] {
  if (node.type === 'array') return 'list';
  if (node.type !== 'object') return scalarKinds[String(node.type)] ?? 'scalar';
  return node.properties === undefined ? 'dictionary' : 'map';
}

const keysOf = (property: Property): readonly string[] => [property.name, property.label, ...(property.plan.schema.aliases ?? [])];

function codeWords(list: string, standards: Standards, profile: CodeProfile): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [slug, number] of Object.entries(profile[list] ?? {})) words.set(number, slug);
  for (const code of standards.codes[list]?.codes ?? []) {
    for (const word of [code.slug, code.label, ...(code.also ?? [])]) words.set(word, code.slug);
  }
  return words;
}
