/**
 * What a public guide says, in the order of the 2016 guideline, as plain data without HTML. HTML pages, PDF and books all
 * read this one view, so its words (in the language asked for) are part of it.
 */

/** A place to go to: `path` is relative to the root of the public site, `href` is complete. */
export interface Link {
  readonly text: string;
  readonly path?: string;
  readonly href?: string;
}

export interface CitationView {
  readonly text: string;
  /** Document number, issuer and date, as far as given. */
  readonly source: string;
  readonly quote?: string;
}

/** A named element and its value, in one of several shapes. */
export interface Fact {
  readonly label: string;
  readonly text?: string;
  readonly markdown?: string;
  readonly items?: readonly string[];
  readonly links?: readonly Link[];
  readonly basis?: readonly CitationView[];
  /** Nothing but text, as most facts are: templates then need not look for the rest, which halves their time. */
  readonly plain?: true;
}

/** What unfolds below a part; its label names what is inside. */
export interface More {
  readonly label: string;
  /** When there is nothing but a legal basis, it stands without its element name. */
  readonly basis?: readonly CitationView[];
  readonly facts: readonly Fact[];
  /** Of a step: how it can end. */
  readonly outcomes?: readonly Card[];
}

export interface Badge {
  readonly text: string;
  readonly tone: 'good' | 'warn' | 'brand' | '';
}

/** One numbered requirement. */
export interface Entry {
  readonly markdown: string;
  /** For which answers it applies; absent when always. */
  readonly when?: string;
  readonly more?: More;
}

/** A named thing with facts: a step, a fee, a special procedure, a result … */
export interface Card {
  readonly title: string;
  readonly when?: string;
  readonly badges: readonly Badge[];
  readonly markdown?: string;
  readonly facts: readonly Fact[];
  readonly more?: More;
}

export interface MaterialRow {
  readonly number: number;
  readonly name: string;
  readonly when?: string;
  readonly copies: string;
  readonly form: string;
  readonly source: string;
  readonly how: string;
  /** False when the government obtains it itself. */
  readonly bring: boolean;
  readonly need: string;
  readonly needNote: string;
  readonly files: readonly Link[];
  readonly more?: More;
}

export interface MaterialGroup {
  readonly name?: string;
  readonly rows: readonly MaterialRow[];
}

export interface SituationView {
  readonly name: string;
  readonly question: string;
  readonly options: readonly string[];
  readonly note?: string;
}

export interface PlaceView {
  readonly name: string;
  readonly address: string;
  readonly hours: string;
  readonly phones: readonly Link[];
  readonly facts: readonly Fact[];
}

export interface QuestionView {
  readonly q: string;
  readonly a: string;
}

/** A part of a section; it holds what is present, placed in this order. */
export interface Block {
  readonly heading?: string;
  readonly text?: string;
  readonly markdown?: string;
  readonly facts?: readonly Fact[];
  readonly basis?: readonly CitationView[];
  readonly list?: readonly string[];
  readonly entries?: readonly Entry[];
  readonly cards?: readonly Card[];
  readonly situations?: readonly SituationView[];
  /** Over the materials alone. */
  readonly subheading?: string;
  readonly materials?: readonly MaterialGroup[];
  readonly steps?: readonly Card[];
  readonly places?: readonly PlaceView[];
  readonly questions?: readonly QuestionView[];
  readonly links?: readonly Link[];
}

export interface Section {
  /** Also the anchor on the page. */
  readonly key: SectionKey;
  readonly number: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export interface BriefMaterial {
  readonly name: string;
  readonly when?: string;
  readonly note: string;
  readonly files: readonly Link[];
}

/** The first screen (简版): what a citizen asks first. */
export interface Brief {
  readonly who: string;
  readonly conditions: readonly { readonly text: string; readonly when?: string }[];
  /** How many conditions are left for the section. */
  readonly moreConditions: number;
  readonly prohibitions: number;
  /** Whether the item says anything about materials. */
  readonly materialsKnown: boolean;
  readonly bring: readonly BriefMaterial[];
  readonly exempt: readonly BriefMaterial[];
  readonly places: readonly PlaceView[];
  readonly promised?: string;
  readonly statutory?: string;
  /** Time that comes on top of the limit. */
  readonly extraTime: string;
  readonly fee?: { readonly text?: string; readonly items: readonly { readonly name: string; readonly standard: string }[] };
  readonly visits?: string;
  readonly visitReason?: string;
  readonly results: readonly { readonly name: string; readonly validity?: string }[];
  readonly online?: Link;
  readonly mobile?: Link;
  readonly phones: readonly Link[];
}

export interface GuideView {
  readonly id: string;
  readonly name: string;
  readonly popularNames: readonly string[];
  readonly summary?: string;
  readonly type: string;
  readonly kind?: string;
  readonly agency: Link;
  readonly suspended: boolean;
  readonly version?: string;
  readonly brief: Brief;
  readonly sections: readonly Section[];
}

/** Sections in the order of the guideline; then what the licence template of 2022 adds. */
export const sectionKeys = [
  'scope',
  'info',
  'basis',
  'accepting',
  'deciding',
  'quantity',
  'conditions',
  'prohibitions',
  'materials',
  'submission',
  'flow',
  'channels',
  'limits',
  'fees',
  'results',
  'delivery',
  'rights',
  'consultation',
  'complaints',
  'places',
  'query',
  'intermediaries',
  'promise',
  'variants',
  'licence',
  'faq',
  'attachments',
] as const;

export type SectionKey = (typeof sectionKeys)[number];
