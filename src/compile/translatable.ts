/**
 * Texts that can be translated, found by walking the annotated schema. In: a document. Out: every text that the public reads and
 * that holds Chinese, with its place in words; what refers to something, quotes law or is a code is none. Also the same document
 * with these texts said in other words.
 */
import { type DocumentKind, deref, schemaOf } from '../schema/schemas.ts';
import type { Json, Schema } from '../schema/vocabulary.ts';

export interface PlacedText {
  readonly text: string;
  /** Names of the elements around it: in Chinese 申请材料 › 居民身份证 › 填报须知. */
  readonly place: { readonly zh: readonly string[]; readonly en: readonly string[] };
}

/** How a text is found again: blanks and line breaks are no difference. */
export const keyOf = (text: string): string => text.replace(/\s+/g, ' ').trim();

const han = /\p{Script=Han}/u;

/** Most Chinese texts begin with one of the characters that are asked for first. */
export function isChinese(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first >= 0x4e00 && first <= 0x9fff) || han.test(text);
}

/** Each text once, in the order of the document. */
export function publicTexts(kind: DocumentKind, value: unknown): readonly PlacedText[] {
  const found = new Map<string, PlacedText>();
  const schema = schemaOf(kind);
  collect(value as Json, schema, schema, { zh: [], en: [] }, (one) => {
    if (isChinese(one.text) && !found.has(keyOf(one.text))) found.set(keyOf(one.text), one);
  });
  return [...found.values()];
}

type Place = PlacedText['place'];

const below = ({ zh, en }: Place, chinese: string, english = chinese): Place => ({ zh: [...zh, chinese], en: [...en, english] });

const isNone = (node: Schema): boolean => node.translate === false || node.audience === 'internal' || node.codes !== undefined;

function collect(value: Json, schema: Schema, root: Schema, place: Place, visit: (one: PlacedText) => void): void {
  const resolved = deref(schema, root);
  const node = resolved.schema;
  if (isNone(node)) return;
  if (typeof value === 'string') {
    if (node.format === undefined) visit({ text: value, place });
  } else if (Array.isArray(value)) {
    value.forEach((one: Json, at) => {
      collect(one, node.items ?? {}, resolved.root, value.length > 1 ? below(place, titleOf(one, at)) : place, visit);
    });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      const property = node.properties?.[key];
      if (property !== undefined) {
        const { label = key, title = key } = deref(property, resolved.root).schema;
        collect(child, property, resolved.root, below(place, label, title), visit);
      } else if (typeof node.additionalProperties === 'object') {
        visit({ text: key, place });
        collect(child, node.additionalProperties, resolved.root, below(place, key), visit);
      }
    }
  }
}

/** What an entry of a list is called. */
function titleOf(value: Json, at: number): string {
  const name = typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as { readonly name?: Json }).name : undefined;
  return typeof name === 'string' ? name : String(at + 1);
}

/** The same document in other words: its shape, codes and references to law stay; answers are named as their questions are. */
export function inWords<T>(kind: DocumentKind, value: T, say: (text: string) => string): T {
  const schema = schemaOf(kind);
  return change(value as Json, schema, schema, say) as T;
}

function change(value: Json, schema: Schema, root: Schema, say: (text: string) => string): Json {
  const resolved = deref(schema, root);
  const node = resolved.schema;
  // Answers and materials are referred to by their names, which are said in other words too.
  const isReference = node.translate === false && (schema.$ref === '#/$defs/when' || node.type === 'array');
  if (isNone(node) && !isReference) return value;
  if (typeof value === 'string') return node.format === undefined ? say(value) : value;
  if (Array.isArray(value)) return value.map((one: Json) => change(one, node.items ?? {}, resolved.root, say));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      const property = node.properties?.[key];
      if (property !== undefined) return [key, change(child, property, resolved.root, say)];
      const values = node.additionalProperties;
      return [say(key), typeof values === 'object' ? change(child, values, resolved.root, say) : child];
    }),
  );
}
