/**
 * How to read one schema node, worked out once. In: the annotated schema and the code lists. Out: a `Plan` with every
 * accepted key, word and code in lookup tables, so that reading an item is a walk without searching.
 */
import { audienceOf, deref } from './schemas.ts';
import type { CodeProfile, Standards } from './standards.ts';
import type { Audience, Json, RequiredWhen, Schema } from './vocabulary.ts';

export interface Plan {
  readonly schema: Schema;
  readonly kind: 'map' | 'dictionary' | 'list' | 'text' | 'integer' | 'boolean' | 'scalar';
  /** Every accepted key of a map → the property. */
  readonly keys: ReadonlyMap<string, Property>;
  readonly properties: readonly Property[];
  /** The same by name. */
  readonly named: ReadonlyMap<string, Property>;
  /** Properties that some items, or some values, make mandatory. */
  readonly demanded: readonly Demand[];
  /** Whether there are such properties here or anywhere below. */
  readonly demands: boolean;
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
  readonly isQuantity: boolean;
  readonly format: string | undefined;
  /** Who may see what stands here: what is nested in an internal property is internal. */
  readonly audience: Audience;
}

export interface Property {
  readonly name: string;
  readonly label: string;
  readonly plan: Plan;
}

/** A property that is mandatory for some items, or because of some values beside it. */
export interface Demand {
  readonly property: Property;
  readonly mandatory: Schema['mandatory'];
  readonly because: readonly { readonly name: string; readonly wanted: RequiredWhen[string] }[];
}

const scalarKinds: Readonly<Record<string, Plan['kind']>> = { string: 'text', integer: 'integer', boolean: 'boolean' };

interface Surroundings {
  readonly standards: Standards;
  readonly profile: CodeProfile;
  /** Below a citation, where its quotation stands too. */
  readonly isCited: boolean;
  readonly audience: Audience;
}

export const makePlan = (schema: Schema, root: Schema, standards: Standards, profile: CodeProfile): Plan =>
  planOf(schema, root, { standards, profile, isCited: false, audience: 'public' });

function planOf(schema: Schema, root: Schema, around: Surroundings): Plan {
  const { standards, profile, isCited } = around;
  const resolved = deref(schema, root);
  const node = resolved.schema;
  const audience = audienceOf(node, around.audience);
  const below = { ...around, isCited: isCited || node.shorthand === 'citation', audience };
  const plan = (child: Schema): Plan => planOf(child, resolved.root, below);
  const properties = node.properties === undefined ? none : propertiesOf(node.properties, plan);
  const entry = node.items ?? (typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined);
  const items = entry === undefined ? undefined : plan(entry);
  const shorthand = properties.find((property) => property.name === node.shorthand);
  const demanded = properties.flatMap(demandFor);
  return {
    schema: node,
    kind: kindOf(node),
    properties,
    named: properties.length === 0 ? noProperty : new Map(properties.map((property) => [property.name, property])),
    demanded,
    demands: demanded.length > 0 || items?.demands === true || properties.some((property) => property.plan.demands),
    keys: properties.length === 0 ? noProperty : new Map(properties.flatMap((property) => keysOf(property).map((key) => [key, property]))),
    words: node.words === undefined ? noWord : new Map(Object.entries(node.words)),
    codesCertain: standards.codes[node.codes ?? '']?.certain ?? true,
    isProse: !isCited && node.format === undefined && node.codes === undefined,
    isQuantity: node.form === 'duration' || node.form === 'validity',
    format: node.format,
    audience,
    items,
    codes: node.codes === undefined ? undefined : codeWords(node.codes, standards, profile),
    shorthand,
  };
}

/** Most plans are of single values, and have nothing of this. */
const none: readonly Property[] = [];
const noProperty: ReadonlyMap<string, Property> = new Map();
const noWord: ReadonlyMap<string, Json> = new Map();

const propertiesOf = (children: Readonly<Record<string, Schema>>, planFor: (child: Schema) => Plan): readonly Property[] =>
  Object.entries(children).map(([name, child]) => {
    const plan = planFor(child);
    return { name, label: plan.schema.label ?? name, plan };
  });

function demandFor(property: Property): readonly Demand[] {
  const { mandatory, requiredWhen } = property.plan.schema;
  if (mandatory === undefined && requiredWhen === undefined) return [];
  return [{ property, mandatory, because: Object.entries(requiredWhen ?? {}).map(([name, wanted]) => ({ name, wanted })) }];
}

/** What belongs to an entry of a list, a value of a dictionary or a property of a map. */
export const planBelow = (plan: Plan, step: string | number): Plan | undefined =>
  typeof step === 'number' ? plan.items : (plan.named.get(step)?.plan ?? plan.items);

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
