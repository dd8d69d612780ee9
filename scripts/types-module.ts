/**
 * TypeScript types from the annotated schemas. In: schemas and code lists. Out: one module with a readonly interface per
 * document and definition, a second, `Public…` one where internal properties are left out, and a union per code list.
 */
import type { Schema } from '../src/schema/vocabulary.ts';

type Schemas = Readonly<Record<string, Schema>>;
interface CodeList {
  readonly label: string;
  readonly certain: boolean;
  readonly codes: readonly { readonly slug: string }[];
}
type Codes = Readonly<Record<string, CodeList>>;

const pascal = (name: string): string => name.replace(/(^|-)(\w)/g, (_all, _dash, letter: string) => letter.toUpperCase());
const codeName = (list: string): string => `${pascal(list)}Code`;

export function typesModule(schemas: Schemas, codes: Codes): string {
  const defs: Record<string, Schema> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    Object.assign(defs, schema.$defs);
    defs[name] = schema;
  }
  const secretive = findSecretive(defs);
  const blocks = Object.entries(codes).map(([name, list]) => codeType(name, list));
  for (const [name, schema] of Object.entries(defs)) {
    blocks.push(definition(name, schema, false, secretive));
    if (secretive.has(name)) blocks.push(definition(name, schema, true, secretive));
  }
  return `\n${blocks.join('\n')}`;
}

/** Definitions that hold an internal property, themselves or through a reference. */
function findSecretive(defs: Schemas): ReadonlySet<string> {
  const found = new Set<string>();
  const holds = (schema: Schema): boolean =>
    schema.audience === 'internal' ||
    found.has(refName(schema) ?? '') ||
    Object.values(schema.properties ?? {}).some(holds) ||
    (schema.items !== undefined && holds(schema.items));
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const [name, schema] of Object.entries(defs)) if (holds(schema)) found.add(name);
  }
  return found;
}

const refName = (schema: Schema): string | undefined => schema.$ref?.replace('#/$defs/', '');

function codeType(name: string, list: CodeList): string {
  const union = list.codes.map((code) => `'${code.slug}'`).join(' | ');
  const open = list.certain ? '' : ' | (string & {})';
  const note = list.certain ? '' : '; the list is open, other words are kept as written';
  return `/** ${list.label}${note} */\nexport type ${codeName(name)} = ${union}${open};\n`;
}

function definition(name: string, schema: Schema, publicOnly: boolean, secretive: ReadonlySet<string>): string {
  const typeName = (publicOnly ? 'Public' : '') + pascal(name);
  const type = (node: Schema): string => typeOf(node, publicOnly, secretive);
  if (schema.properties === undefined) return `export type ${typeName} = ${type(schema)};\n`;
  const lines = Object.entries(schema.properties)
    .filter(([, property]) => !(publicOnly && property.audience === 'internal'))
    .map(([key, property]) => {
      const required = schema.required?.includes(key) === true || property.mandatory === 'all';
      const note = `  /** ${property.label ?? ''} · ${property.description ?? ''} */\n`;
      return `${note}  readonly ${key}${required ? '' : '?'}: ${type(property)};\n`;
    });
  return `export interface ${typeName} {\n${lines.join('')}}\n`;
}

function typeOf(schema: Schema, publicOnly: boolean, secretive: ReadonlySet<string>): string {
  const target = refName(schema);
  if (target !== undefined) return (publicOnly && secretive.has(target) ? 'Public' : '') + pascal(target);
  if (schema.codes !== undefined) return codeName(schema.codes);
  if (schema.type === 'array') {
    const item = typeOf(schema.items ?? {}, publicOnly, secretive);
    return `readonly ${/[ |]/.test(item) ? `(${item})` : item}[]`;
  }
  if (schema.type === 'object' && typeof schema.additionalProperties === 'object') {
    return `Readonly<Record<string, ${typeOf(schema.additionalProperties, publicOnly, secretive)}>>`;
  }
  if (Array.isArray(schema.type)) return schema.type.join(' | ');
  return schema.type === 'integer' ? 'number' : String(schema.type);
}
