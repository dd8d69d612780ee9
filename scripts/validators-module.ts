/**
 * Validators as code. In: the annotated schemas. Out: a module with the functions that ajv makes of them, so that no run has
 * to compile schemas (0.3 s of 0.5 s of a small `guide check`).
 */
import { Ajv } from 'ajv';
import { _, Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { Schema } from '../src/schema/vocabulary.ts';
import { keywords } from '../src/schema/vocabulary.ts';

/** The functions behind `formatNames` are handed in when the program runs. */
export function validatorsModule(schemas: Readonly<Record<string, Schema>>, formatNames: readonly string[]): string {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    allowUnionTypes: true,
    messages: false,
    inlineRefs: false,
    keywords: [...keywords],
    code: { source: true, formats: _`formats` },
  });
  for (const name of formatNames) ajv.addFormat(name, () => true);
  for (const schema of Object.values(schemas)) ajv.addSchema(schema);
  // Fails here, when modules are generated, on what strict mode dislikes.
  for (const name of Object.keys(schemas)) ajv.getSchema(name);
  // Nothing here asks what other parts of a schema have looked at, and code that keeps account of it runs for every group.
  const bare = new Ajv({ ...ajv.opts, keywords: [], unevaluated: false, dynamicRef: false });
  for (const name of formatNames) bare.addFormat(name, () => true);
  for (const [name, schema] of Object.entries(schemas)) bare.addSchema({ ...withoutNotes(schema), $id: name });
  const make = standaloneCode.default(bare, Object.fromEntries(Object.keys(schemas).map((name) => [name, name])));
  const code = make.replaceAll('require("ajv/dist/runtime/ucs2length").default', 'lengthOf');
  if (code.includes('require(')) throw new Error('generated validators need a module that is not handed in');
  return `// @ts-nocheck
import type { ValidateFunction } from 'ajv';

export function makeGenerated(
  formats: Readonly<Record<string, (text: string) => boolean>>,
  lengthOf: (text: string) => number,
): Readonly<Record<${Object.keys(schemas)
    .map((name) => `'${name}'`)
    .join(' | ')}, ValidateFunction>> {
const exports = {};
${code.replace('"use strict";', '')}
return exports;
}
`;
}

const notes = new Set([...keywords, 'title', 'description', 'examples', '$comment', '$schema', '$id']);

/**
 * Only what can fail, because the code repeats the schemas it was made from: a canonical document has no other keys than those of
 * its schema.
 */
function withoutNotes(schema: Schema): Record<string, unknown> {
  const kept = Object.entries(schema).filter(([key, value]) => !notes.has(key) && !(key === 'additionalProperties' && value === false));
  return Object.fromEntries(kept.map(([key, value]) => [key, strip(key, value)]));
}

function strip(key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (key === 'properties' || key === '$defs')
    return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, withoutNotes(child as Schema)]));
  if (Array.isArray(value))
    return value.map((child) => (typeof child === 'object' && child !== null ? withoutNotes(child as Schema) : child));
  return withoutNotes(value as Schema);
}
