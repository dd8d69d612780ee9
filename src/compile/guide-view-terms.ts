/**
 * Words for elements and values in the reader's language. In: a language and the standards. Out: `Terms`, which every part
 * of the view consults; element names come from the annotated schema, words of codes from the standards.
 */
import type { LawWords } from '../law/shelf.ts';
import type { Lang } from '../schema/diagnostic.ts';
import type { Citation, Duration, Situation, Validity, When } from '../schema/generated/types.ts';
import { deref, schemaOf } from '../schema/schemas.ts';
import { codeHelp, codeLabel, type Standards } from '../schema/standards.ts';
import type { Tongue } from '../schema/tongue.ts';
import type { Schema } from '../schema/vocabulary.ts';
import { formatDuration } from './duration.ts';
import type { CitationView } from './guide-view-types.ts';
import { type Words, wordsOf } from './guide-view-words.ts';
import type { Say } from './translations.ts';

export interface Terms {
  readonly lang: Lang;
  readonly standards: Standards;
  readonly words: Words;
  readonly lawWords?: LawLookup;
  readonly tongue: Tongue;
  /** An author's text in the reader's language, where it was translated. What decides anything reads the text itself. */
  readonly say: Say;
  /** The same in one item, which may have translations of its own. */
  readonly sayIn: Spoken['sayIn'];
}

/** The language of a reader and what was translated into it. */
export interface Spoken {
  readonly tongue: Tongue;
  readonly sayIn: (id?: string) => Say;
}

const asWritten: Say = (text) => text;
const untranslated = (lang: Lang): Spoken => ({ tongue: lang, sayIn: () => asWritten });

export const termsIn = (terms: Terms, id: string): Terms => ({ ...terms, say: terms.sayIn(id) });

/** The law's own words at a citation; nothing where there is no text. */
export type LawLookup = (cited: { readonly text: string; readonly number?: string }) => readonly LawWords[];

export const makeTerms = (
  lang: Lang,
  standards: Standards,
  lawWords?: LawLookup,
  { tongue, sayIn }: Spoken = untranslated(lang),
): Terms => ({
  lang,
  standards,
  words: wordsOf(tongue),
  tongue,
  sayIn,
  say: sayIn(),
  ...(lawWords === undefined ? {} : { lawWords }),
});

const itemSchema = schemaOf('item');
const officeSchema = schemaOf('office');
type Elements = Readonly<Record<string, Schema>>;
const owners = new Map<string, Elements>([
  ['', itemSchema.properties ?? {}],
  ['office', officeSchema.properties ?? {}],
  ...Object.entries({ ...officeSchema.$defs, ...itemSchema.$defs }).map(([name, { properties = {} }]): [string, Elements] => [
    name,
    properties,
  ]),
]);

/** Where an element is described: '' is the item itself, 'office' an office, other names are definitions of theirs. */
export function nodeOf(owner: string, key: string): Schema {
  const node = owners.get(owner)?.[key];
  if (node === undefined) throw new Error(`the schema has no element ${owner}.${key}`);
  return node;
}

const targets = new WeakMap<Schema, Schema>();

/** The definition that a node points to, with what the node adds. */
export function followed(node: Schema): Schema {
  if (node.$ref === undefined) return node;
  const target = targets.get(node) ?? deref(node, itemSchema).schema;
  targets.set(node, target);
  return target;
}

/** Elements that stand apart from their parent in a guide take their full official name (法定办结时限 for 法定). */
const apart: ReadonlySet<string> = new Set(['limits', 'online', 'delivery', 'variant']);

export function labelOf(terms: Terms, owner: string, key: string): string {
  if (owner === 'limits' && key === 'acceptance') return terms.words.acceptanceLimit;
  const node = nodeOf(owner, key);
  if (terms.lang === 'en') return node.title ?? key;
  return (apart.has(owner) ? node.aliases?.at(-1) : undefined) ?? node.label ?? key;
}

export const codeOf = (terms: Terms, list: string, slug: string): string => codeLabel(terms.standards, list, slug, terms.lang);

export const helpOf = (terms: Terms, list: string, slug: string): string | undefined => codeHelp(terms.standards, list, slug, terms.lang);

export const durationOf = (terms: Terms, value: Duration | Validity): string => formatDuration(value, terms.lang);

export const citationsOf = (terms: Terms, citations: readonly Citation[] | undefined): readonly CitationView[] =>
  (citations ?? []).map((citation) => citationOf(terms, citation));

function citationOf({ words, lawWords }: Terms, citation: Citation): CitationView {
  const date = citation.date === undefined ? undefined : words.inForce(citation.date);
  const source = [citation.number, citation.issuer, date].filter((part) => part !== undefined).join(words.comma);
  const shown = { text: citation.citation, source };
  if (citation.quote !== undefined) return { ...shown, quote: citation.quote };
  const { number } = citation;
  const law = lawOf(words, lawWords?.({ text: citation.citation, ...(number === undefined ? {} : { number }) }) ?? []);
  return law === undefined ? shown : { ...shown, law };
}

/** Whole chapters would bury the guide; who cites them reads the law itself. */
const longestLaw = 2000;

/** Of several laws each begins with its name. */
function lawOf(words: Words, found: readonly LawWords[]): CitationView['law'] {
  const [first] = found;
  if (first === undefined) return undefined;
  const text = found.length === 1 ? first.text : found.map((one) => `《${one.title}》${one.places}\n${one.text}`).join('\n');
  return text.length > longestLaw ? undefined : { label: words.lawText(found.length === 1 ? first.version : ''), text };
}

/** Notes run on in one line; a full stop inside would end it too early. */
export const runOn = ({ words }: Terms, parts: readonly (string | undefined)[]): string => {
  const present = parts.filter((part) => part !== undefined && part !== '');
  return present.map((part, at) => (at === present.length - 1 ? part : part?.replace(/[。；;.]+$/u, ''))).join(words.semicolon);
};

type Situations = Readonly<Record<string, Situation>> | undefined;

/** Questions of which not every answer is named, or that only some are asked. */
const telling = (when: When | undefined, situations: Situations): readonly (readonly [string, readonly string[]])[] =>
  Object.entries(when ?? {}).filter(([name, values]) => {
    const situation = situations?.[name];
    return situation?.when !== undefined || !situation?.options.every((option) => values.includes(option));
  });

/** For which answers a part applies, as officials put it; undefined when for all of them. */
export function whenText({ words, say }: Terms, when: When | undefined, situations: Situations): string | undefined {
  const parts = telling(when, situations).map(([name, values]) => words.when(say(name), values.map(say)));
  return parts.length === 0 ? undefined : words.whenAll(parts);
}

/** The same as one would tell it to an applicant: 只有申请人是“继承人”的才要. */
export function onlyText(
  { words, say }: Terms,
  part: keyof Terms['words']['only'],
  when: When | undefined,
  situations: Situations,
): string | undefined {
  const parts = telling(when, situations).map(([name, values]) => words.is(say(name), values.map(say)));
  return parts.length === 0 ? undefined : words.only[part](parts);
}
