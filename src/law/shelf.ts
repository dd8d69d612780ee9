/**
 * A library as a run uses it: on one day, with memory. In: a library, a day, what was relied on when the lock was written.
 * Out: what becomes of each citation of an author, and the law's own words. A thousand items cite the same articles, so every
 * answer is kept.
 */

import type { Diagnostic } from '../schema/diagnostic.ts';
import { rememberBy } from '../schema/remember.ts';
import { type Citation, printPlaces } from './citation.ts';
import type { AuthorCitation } from './cited-in.ts';
import { type KindClues, kindOf } from './kind.ts';
import { chineseNumber, type LawKind } from './law-text.ts';
import { findLaws, type Library, lawByNumber } from './library.ts';
import type { Lock } from './lock-file.ts';
import type { Unit } from './quotation.ts';
import { readBasis } from './quoted.ts';
import { citedText, type Finding, resolve } from './resolve.ts';
import { titleKey } from './title.ts';

export interface Answer {
  /** One of the citations in the author's text, with spans in it. */
  readonly citation: Citation;
  readonly quote?: string;
  /** Whether the quotation stands in an element of its own, or in the citation itself from this offset on. */
  readonly quoteAt: 'own' | number;
  readonly finding: Finding;
}

export interface LawWords {
  readonly title: string;
  /** 第三条第一款、第五条 */
  readonly places: string;
  /** Day of the version. */
  readonly version: string;
  readonly text: string;
}

export interface Shelf {
  readonly library: Library;
  /** YYYY-MM-DD */
  readonly asOf: string;
  /** What is wrong with the files, at places below laws/. */
  readonly notes: readonly Diagnostic[];
  readonly lock?: Lock;
  readonly ask: (cited: AuthorCitation) => readonly Answer[];
  /** The words at the cited places, of the version in force; empty where the law as a whole is cited. */
  readonly words: (cited: Pick<AuthorCitation, 'text' | 'number'>) => readonly LawWords[];
}

export interface ShelfOptions {
  readonly asOf: string;
  readonly notes?: readonly Diagnostic[];
  readonly lock?: Lock;
}

export function makeShelf(library: Library, { asOf, notes = [], lock }: ShelfOptions): Shelf {
  const isTitle = (title: string): boolean => library.laws.has(titleKey(title));
  return {
    library,
    asOf,
    notes,
    ...(lock === undefined ? {} : { lock }),
    ask: rememberBy(keyOf, (cited) => answersTo(cited, library, asOf, isTitle)),
    words: rememberBy(keyOf, (cited) => wordsAt(cited, library, asOf, isTitle)),
  };
}

type Asked = Pick<AuthorCitation, 'text' | 'number' | 'quote' | 'date'>;

const keyOf = ({ text, number = '', quote = '', date = '' }: Asked): string => `${text}\0${number}\0${quote}\0${date}`;

type IsTitle = (title: string) => boolean;

function answersTo(asked: Asked, library: Library, asOf: string, isTitle: IsTitle): readonly Answer[] {
  const found = readBasis(asked.text, { isTitle });
  return found.map(({ citation: written, quote: inside, quoteSpan }) => {
    const citation = titled(numbered(written, asked.number), library);
    const own = found.length === 1 ? asked.quote : undefined;
    const quote = own ?? inside;
    const from = asked.date === undefined ? {} : { from: asked.date };
    const finding = resolve({ citation, library, asOf, ...from, ...(quote === undefined ? {} : { quote }) });
    return {
      citation,
      ...(quote === undefined ? {} : { quote }),
      quoteAt: own === undefined ? (quoteSpan?.start ?? 'own') : 'own',
      finding,
    };
  });
}

/** A decree number beside the citation says the same as one in its brackets. */
const numbered = (citation: Citation, number: string | undefined): Citation =>
  citation.note !== undefined || number === undefined ? citation : { ...citation, note: number };

/** A citation by number alone gets the title of the one act that was given under it. */
const titled = (citation: Citation, library: Library): Citation => {
  const { title, self, note } = citation;
  const named = title === undefined && self === undefined && note !== undefined ? lawByNumber(library, note) : undefined;
  return named === undefined ? citation : { ...citation, title: named.title };
};

function wordsAt(asked: Asked, library: Library, asOf: string, isTitle: IsTitle): readonly LawWords[] {
  return readBasis(asked.text, { isTitle }).flatMap(({ citation: written }) => {
    const citation = titled(numbered(written, asked.number), library);
    const texts = citedText({ citation, library, asOf });
    const [first] = texts;
    const { status } = resolve({ citation, library, asOf });
    if (first === undefined || status !== 'found') return [];
    const text = texts.flatMap(({ units }) => units.map(marked)).join('\n');
    return [{ title: first.source.title, places: printPlaces(citation.places), version: first.source.version ?? '', text }];
  });
}

/** 项 and 目 with the marks they are printed with. */
function marked({ place: { annex, item, point }, text }: Unit): string {
  if (point !== undefined) return `${point}.${text}`;
  return item === undefined || annex !== undefined ? text : `（${chineseNumber(item)}）${text}`;
}

/** Rank of a cited act: as the library has it, else as title, number and issuer tell; undefined where nothing does. */
export function rankOf(
  cited: Pick<AuthorCitation, 'number' | 'issuer'>,
  { title, note }: Citation,
  library?: Library,
): LawKind | undefined {
  if (title === undefined) return undefined;
  const kinds = new Set(library === undefined ? [] : findLaws(library, title).map(({ kind }) => kind));
  const [only] = kinds;
  if (kinds.size === 1 && only !== undefined && only !== 'other') return only;
  const number = note ?? cited.number;
  const clues: KindClues = {
    title,
    ...(number === undefined ? {} : { number }),
    ...(cited.issuer === undefined ? {} : { issuers: cited.issuer.split(/[、，,\s]+/) }),
  };
  return kindOf(clues);
}
