/**
 * Shape. In: a canonical document. Out: every departure from the annotated schema, at its place: what ajv finds, and the
 * elements that are mandatory for the item's type (DOMAIN 1.8: what is required depends on 事项类型).
 */
import type { ErrorObject, ValidateFunction } from 'ajv';
import { anchor, exampleLine, follow, placeFor } from './anchors.ts';
import { type Canon, type CanonicalDocument, entryName, exampleOf, flow } from './canonical.ts';
import { type Arg, type Bilingual, type Diagnostic, mostPerFile } from './diagnostic.ts';
import { corrected, type Formats, makeFormats } from './formats.ts';
import { makeGenerated } from './generated/validators.ts';
import { missingElements } from './mandatory.ts';
import type { Plan } from './plan.ts';
import type { DocumentKind } from './schemas.ts';
import type { Standards } from './standards.ts';
import type { Json } from './vocabulary.ts';

export type Validators = Readonly<Record<DocumentKind, ValidateFunction>>;

export const makeValidators = (formats: Formats): Validators => makeGenerated(formats, lengthOf);

const beyondBasicPlane = /[\ud800-\udbff]/;

/** Characters, not code units: JSON Schema counts 𠮷 as one. */
function lengthOf(text: string): number {
  if (!beyondBasicPlane.test(text)) return text.length;
  let length = 0;
  for (const _character of text) length++;
  return length;
}

export function validate(
  document: CanonicalDocument,
  kind: DocumentKind,
  plan: Plan,
  validators: Validators,
  standards: Standards,
): readonly Diagnostic[] {
  const validator = validators[kind];
  const errors = validator(document.root.value) ? [] : (validator.errors ?? []);
  if (errors.length === 0) return missingElements(document, plan, standards);
  const formats = makeFormats(standards.identifiers);
  const shape = errors.slice(0, mostPerFile * 2).flatMap((error) => explain(error, document, plan, formats));
  return [...shape, ...missingElements(document, plan, standards)];
}

export const splitPath = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

function explain(error: ErrorObject, document: CanonicalDocument, plan: Plan, formats: Formats): readonly Diagnostic[] {
  const path = splitPath(error.instancePath);
  const { canon, plan: here, broken } = follow(document.root, plan, path);
  if (error.keyword === 'required') return missingKey(error, canon, here, document);
  const worded = wordings[error.keyword];
  if (broken || worded === undefined) return [];
  const key: Arg = canon.key?.text ?? entryName(canon) ?? labelOf(here);
  const value = valueAt(document.root.value, path);
  const args = { key, found: shorten(value), limit: limitOf(error), example: exampleOf(here) };
  const span = { file: document.file, start: canon.start, end: canon.end };
  if (error.keyword !== 'format') return [{ code: worded, severity: 'error', span, args }];
  const format = String(error.params.format);
  const right = corrected(String(value), format, formats);
  if (right === undefined) return [{ code: `format/${format}`, severity: 'error', span, args }];
  const code = format === 'date' ? 'format/date' : 'value/full-width';
  return [{ code, severity: 'error', span, args: { ...args, example: flow(right) }, right }];
}

/** ajv keyword → our code; a keyword not named here cannot fail after `canonicalise`. */
const wordings: Readonly<Record<string, string>> = {
  minLength: 'value/too-short',
  maxLength: 'value/too-long',
  minimum: 'value/too-small',
  maximum: 'value/too-large',
  minItems: 'value/too-few',
  uniqueItems: 'value/repeated',
  format: 'format',
};

function limitOf(error: ErrorObject): number {
  const { limit } = error.params as { limit?: number };
  return limit ?? 0;
}

function missingKey(error: ErrorObject, canon: Canon, here: Plan, document: CanonicalDocument): readonly Diagnostic[] {
  const name = String(error.params.missingProperty);
  const property = here.properties.find((candidate) => candidate.name === name);
  if (property === undefined || canon.kids?.get(name)?.broken === true || isUnsure(canon)) return [];
  const key = document.lang === 'zh' ? property.label : property.name;
  const parent = entryName(canon) ?? canon.key?.text ?? labelOf(here);
  return [
    {
      code: 'key/missing',
      severity: 'error',
      span: anchor(document.file, canon),
      args: { key, parent, place: placeFor(property, canon, here), example: exampleLine(key, property.plan) },
    },
  ];
}

const isUnsure = (canon: Canon): boolean => canon.broken === true || canon.partial === true;

const labelOf = (plan: Plan): Bilingual => ({ zh: plan.schema.label ?? '', en: plan.schema.title ?? plan.schema.label ?? '' });

/** The value itself: of a time limit the number, whose place is that of the whole limit. */
const valueAt = (root: Json, path: readonly string[]): Json =>
  path.reduce<Json>((value, step) => (value as Readonly<Record<string, Json>>)[step] ?? null, root);

function shorten(value: Json): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
