/**
 * The dated data of standards/, read by bin/ and handed in. In: parsed YAML. Out: the `Standards` every stage may consult.
 */
import type { Lang } from './diagnostic.ts';
import type { Json } from './vocabulary.ts';

export interface Code {
  readonly slug: string;
  readonly label: string;
  readonly title: string;
  readonly also?: readonly string[];
  /** Of task-type: which set of mandatory elements applies. */
  readonly family?: 'general' | 'punish' | 'levy' | 'check' | 'service';
  /** In plain words, for the person who applies; `note` says the same in English. */
  readonly help?: string;
  readonly note?: string;
  /** Of server-type: on which of the two indexes people look for it. */
  readonly sides?: readonly ('person' | 'corp')[];
  /** Of acquisition: whether the applicant has to bring or send something. */
  readonly bring?: boolean;
}

export interface CodeList {
  readonly label: string;
  /** False where public sources conflict: words outside the list are noted, never an error. */
  readonly certain: boolean;
  readonly codes: readonly Code[];
}

/** Numbers of one system: list → slug → number. */
export type CodeProfile = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface CodeShape {
  readonly strict: readonly string[];
  readonly tolerated?: readonly string[];
}

export interface DirectoryProfile {
  readonly label: string;
  readonly basicCode: CodeShape;
  readonly implementationCode: CodeShape;
  readonly handlingItemCode: CodeShape;
}

export interface Identifiers {
  readonly provinces: readonly string[];
  readonly governmentPrefixes: readonly string[];
  readonly phones: readonly { readonly name: string; readonly pattern: string; readonly example: string }[];
}

export interface Period {
  readonly days: number;
  readonly unit: string;
  readonly basis: string;
}

export interface LicensingPeriods {
  readonly acceptance: Period;
  readonly decision: Period;
  readonly extension: Period;
  readonly jointDecision: Period;
  readonly jointExtension: Period;
  /** To hold a hearing once it is asked for. */
  readonly hearing: Period;
  readonly delivery: Period;
  readonly excluded: readonly string[];
}

/** A document that government itself issues, and the other words for it. */
export interface Certificate {
  readonly name: string;
  readonly also?: readonly string[];
  readonly issuer: string;
  readonly basis: string;
}

export interface Certificates {
  readonly certificates: readonly Certificate[];
  /** Other documents that go by several names; the first is the one to use. */
  readonly sameNames: readonly (readonly string[])[];
  /** Whose document it is, as written before its name. */
  readonly holders: readonly string[];
}

/** Words for the search of the public site. */
export interface SearchWords {
  /** Words around a question that say nothing about what is wanted. */
  readonly fillers: readonly string[];
  /** Words in a name that mean it is got for the first time. */
  readonly firsts: readonly string[];
  /** Everyday words, and what names of items say instead. */
  readonly words: readonly { readonly say: readonly string[]; readonly find: readonly string[] }[];
}

/** A rule pack that comes with this program, as it is written, because packs are read like documents. */
export interface CarriedPack {
  readonly path: string;
  readonly text: string;
  /** What was read from the text when the program was built. */
  readonly value?: Json;
}

export interface Standards {
  readonly codes: Readonly<Record<string, CodeList>>;
  readonly profiles: Readonly<Record<string, CodeProfile>>;
  readonly directories: Readonly<Record<string, DirectoryProfile>>;
  readonly identifiers: Identifiers;
  readonly packs: readonly CarriedPack[];
  /** Every code of a finding that is no rule. */
  readonly otherCodes: ReadonlySet<string>;
  readonly licensing: LicensingPeriods;
  readonly certificates: Certificates;
  readonly searchWords: SearchWords;
}

/** The code with this slug, if the list has it. */
export const findCode = (standards: Standards, list: string, slug: string): Code | undefined =>
  standards.codes[list]?.codes.find((code) => code.slug === slug);

/** The word people read for a slug; a word outside an open list stands for itself. */
export function codeLabel(standards: Standards, list: string, slug: string, lang: Lang): string {
  const code = findCode(standards, list, slug);
  if (code === undefined) return slug;
  return lang === 'zh' ? code.label : code.title;
}

/** What a code means in plain words; undefined when its word says it already. */
export function codeHelp(standards: Standards, list: string, slug: string, lang: Lang): string | undefined {
  const code = findCode(standards, list, slug);
  return lang === 'zh' ? code?.help : code?.note;
}
