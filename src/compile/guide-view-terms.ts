/**
 * Words for elements and values in the reader's language. In: a language and the standards. Out: `Terms`, which every part
 * of the view consults; element names come from the annotated schema, words of codes from the standards.
 */
import type { LawWords } from '../law/shelf.ts';
import type { Lang } from '../schema/diagnostic.ts';
import type { Citation, Duration, Situation, Validity, When } from '../schema/generated/types.ts';
import { codeHelp, codeLabel, type Standards } from '../schema/standards.ts';
import type { Tongue } from '../schema/tongue.ts';
import { formatDuration } from './duration.ts';
import { type Element, elementOf } from './guide-view-elements.ts';
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

const acceptanceLimit = elementOf('limits', 'acceptance');

export function labelIn({ words, lang }: Terms, element: Element): string {
  if (element === acceptanceLimit) return words.acceptanceLimit;
  return lang === 'en' ? element.en : element.zh;
}

export const labelOf = (terms: Terms, owner: string, key: string): string => labelIn(terms, elementOf(owner, key));

export const codeOf = (terms: Terms, list: string, slug: string): string => codeLabel(terms.standards, list, slug, terms.lang);

export const helpOf = (terms: Terms, list: string, slug: string): string | undefined => codeHelp(terms.standards, list, slug, terms.lang);

export const durationOf = (terms: Terms, value: Duration | Validity): string => formatDuration(value, terms.lang);

export const citationsOf = (terms: Terms, citations: readonly Citation[] | undefined): readonly CitationView[] =>
  (citations ?? []).map((citation) => citationOf(terms, citation));

function citationOf({ words, lawWords }: Terms, citation: Citation): CitationView {
  const { citation: text, number, issuer, quote } = citation;
  const date = citation.date === undefined ? undefined : words.inForce(citation.date);
  const source = number === undefined && issuer === undefined && date === undefined ? '' : joined([number, issuer, date], words.comma);
  if (quote !== undefined || lawWords === undefined) return { text, source, quote, law: undefined };
  return { text, source, quote, law: lawOf(words, lawWords({ text, ...(number === undefined ? {} : { number }) })) };
}

const joined = (parts: readonly (string | undefined)[], separator: string): string =>
  parts.filter((part) => part !== undefined).join(separator);

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
  let before = '';
  let last: string | undefined;
  for (const part of parts) {
    if (part === undefined || part === '') continue;
    if (last !== undefined) before += last.replace(fullStops, '') + words.semicolon;
    last = part;
  }
  return last === undefined ? '' : before + last;
};

const fullStops = /[。；;.]+$/u;

type Situations = Readonly<Record<string, Situation>> | undefined;

/** Questions of which not every answer is named, or that only some are asked. */
const telling = (when: When, situations: Situations): readonly (readonly [string, readonly string[]])[] =>
  Object.entries(when).filter(([name, values]) => {
    const situation = situations?.[name];
    return situation?.when !== undefined || !situation?.options.every((option) => values.includes(option));
  });

/** For which answers a part applies, as officials put it; undefined when for all of them. */
export function whenText({ words, say }: Terms, when: When | undefined, situations: Situations): string | undefined {
  if (when === undefined) return undefined;
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
  if (when === undefined) return undefined;
  const parts = telling(when, situations).map(([name, values]) => words.is(say(name), values.map(say)));
  return parts.length === 0 ? undefined : words.only[part](parts);
}
