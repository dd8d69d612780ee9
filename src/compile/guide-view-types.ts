/**
 * What a public guide says, in the order of the 2016 guideline, as plain data without HTML. HTML pages, PDF and books all
 * read this one view, so its words (in the language asked for) are part of it.
 */

/** A place to go to: `path` is relative to the root of the public site, `href` is complete. */
export interface Link {
  readonly text: string;
  readonly path?: string | undefined;
  /** It is there once, whatever the languages of the site. */
  readonly shared?: true | undefined;
  readonly href?: string | undefined;
}

export interface CitationView {
  readonly text: string;
  /** Document number, issuer and date, as far as given. */
  readonly source: string;
  readonly quote?: string | undefined;
  /** The law's own words from the library, where the author quotes none. */
  readonly law?: { readonly label: string; readonly text: string } | undefined;
}

/** A named element and its value, in one of several shapes. */
export interface Fact {
  readonly label: string;
  readonly text?: string | undefined;
  readonly markdown?: string | undefined;
  readonly items?: readonly string[] | undefined;
  readonly links?: readonly Link[] | undefined;
  readonly basis?: readonly CitationView[] | undefined;
  /** Nothing but text, as most facts are: templates then need not look for the rest, which halves their time. */
  readonly plain?: true | undefined;
}

/** What unfolds below a part; its label names what is inside. */
export interface More {
  readonly label: string;
  /** When there is nothing but a legal basis, it stands without its element name. */
  readonly basis?: readonly CitationView[] | undefined;
  readonly facts: readonly Fact[];
  /** Of a step: how it can end. */
  readonly outcomes?: readonly Card[] | undefined;
}

export interface Badge {
  readonly text: string;
  readonly tone: 'good' | 'warn' | 'brand' | '';
}

/** One numbered requirement. */
export interface Entry {
  readonly markdown: string;
  /** For which answers it applies; absent when always. */
  readonly when?: string | undefined;
  /** The same in keys: src/compile/answer-keys.ts. Stands beside every `when`, also where the words are left out. */
  readonly answers?: string | undefined;
  readonly more?: More | undefined;
}

/** A named thing with facts: a step, a fee, a special procedure, a result … */
export interface Card {
  readonly title: string;
  readonly when?: string | undefined;
  readonly answers?: string | undefined;
  readonly badges: readonly Badge[];
  readonly markdown?: string | undefined;
  readonly facts: readonly Fact[];
  readonly more?: More | undefined;
}

export interface MaterialRow {
  readonly number: number;
  readonly name: string;
  readonly when?: string | undefined;
  readonly answers?: string | undefined;
  readonly copies: string;
  readonly form: string;
  readonly source: string;
  readonly how: string;
  /** What stands beside the name of a material that need not be brought, such as 免提交. */
  readonly badge?: string | undefined;
  readonly need: string;
  readonly needNote: string;
  readonly files: readonly Link[];
  readonly more?: More | undefined;
}

export interface MaterialGroup {
  readonly name?: string | undefined;
  readonly rows: readonly MaterialRow[];
}

export interface SituationView {
  readonly name: string;
  readonly question: string;
  readonly options: readonly string[];
  readonly note?: string | undefined;
  /** After which answers it is asked; absent when always. */
  readonly when?: string | undefined;
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
  readonly heading?: string | undefined;
  readonly text?: string | undefined;
  readonly markdown?: string | undefined;
  readonly facts?: readonly Fact[] | undefined;
  readonly basis?: readonly CitationView[] | undefined;
  readonly list?: readonly string[] | undefined;
  readonly entries?: readonly Entry[] | undefined;
  readonly cards?: readonly Card[] | undefined;
  readonly situations?: readonly SituationView[] | undefined;
  /** Over the materials alone. */
  readonly subheading?: string | undefined;
  /** Stands below the facts. */
  readonly note?: string | undefined;
  /** Over the checklist. */
  readonly listHeading?: string | undefined;
  /** Everything to be handed in, as short as on the first screen. */
  readonly checklist?: readonly BriefMaterial[] | undefined;
  readonly materials?: readonly MaterialGroup[] | undefined;
  readonly steps?: readonly Card[] | undefined;
  readonly places?: readonly PlaceView[] | undefined;
  readonly questions?: readonly QuestionView[] | undefined;
  readonly links?: readonly Link[] | undefined;
}

export interface Section {
  /** Also the anchor on the page. */
  readonly key: SectionKey;
  readonly number: string;
  readonly heading: string;
  /** In a translated guide: something in it is not translated. */
  readonly inChinese?: true | undefined;
  readonly blocks: readonly Block[];
}

export interface BriefMaterial {
  readonly name: string;
  readonly when?: string | undefined;
  readonly answers?: string | undefined;
  readonly note: string;
  readonly files: readonly Link[];
  /** That it differs from the main list. */
  readonly mark?: string | undefined;
}

/** Materials that need not be brought, for one and the same reason. */
export interface ExemptGroup {
  readonly heading: string;
  readonly materials: readonly BriefMaterial[];
}

export interface BriefTime {
  readonly limit: string;
  /** Nothing is promised: the limit is that of the law. */
  readonly isStatutory: boolean;
  /** From which day it runs. */
  readonly from?: string | undefined;
  /** The limit of the law beside a promised one. */
  readonly statutory?: string | undefined;
  /** What comes on top for everybody, or for those who give a certain answer. */
  readonly extra: readonly ExtraTime[];
  /** What comes on top in special cases. */
  readonly cases: readonly string[];
}

export interface ExtraTime {
  readonly text: string;
  /** Who answers what, in brackets. */
  readonly when?: string | undefined;
  readonly answers?: string | undefined;
}

export interface BriefFee {
  readonly name: string;
  readonly standard: string;
  readonly when?: string | undefined;
  readonly answers?: string | undefined;
}

/** A question of the form, with the keys that stand in the address. */
export interface AskView {
  readonly name: string;
  readonly key: string;
  readonly question: string;
  readonly options: readonly { readonly text: string; readonly key: string }[];
  readonly note?: string | undefined;
  readonly when?: string | undefined;
  readonly answers?: string | undefined;
}

/** What one person brings, does and pays, and where. */
export interface TodoView {
  readonly bring: readonly BriefMaterial[];
  readonly steps: readonly {
    readonly name: string;
    readonly markdown: string;
    readonly when?: string | undefined;
    readonly answers?: string | undefined;
  }[];
  readonly fees: readonly BriefFee[];
  /** Said where there are no fees to list. */
  readonly free?: string | undefined;
  readonly places: readonly PlaceView[];
}

/** A telephone and whose it is. */
export interface Phone extends Link {
  readonly of?: string | undefined;
}

/** The first screen (简版): what a citizen asks first. */
export interface Brief {
  readonly who: string;
  readonly conditions: readonly { readonly text: string; readonly when?: string | undefined; readonly answers?: string | undefined }[];
  /** How many conditions are left for the section. */
  readonly moreConditions: number;
  readonly prohibitions: number;
  /** Whether the item says anything about materials. */
  readonly materialsKnown: boolean;
  readonly bring: readonly BriefMaterial[];
  readonly exempt: readonly ExemptGroup[];
  readonly places: readonly PlaceView[];
  readonly time?: BriefTime | undefined;
  readonly fee?: { readonly text?: string | undefined; readonly items: readonly BriefFee[] } | undefined;
  readonly visits?: string | undefined;
  readonly visitReason?: string | undefined;
  readonly results: readonly { readonly name: string; readonly validity?: string | undefined }[];
  readonly online?: Link | undefined;
  readonly mobile?: Link | undefined;
  readonly phones: readonly Phone[];
}

export interface GuideView {
  readonly id: string;
  readonly name: string;
  readonly popularNames: readonly string[];
  readonly summary?: string | undefined;
  readonly type: string;
  readonly kind?: string | undefined;
  /** Official words that stand at the head, in plain words. */
  readonly explained: readonly string[];
  readonly agency: Link;
  readonly suspended: boolean;
  readonly version?: string | undefined;
  readonly brief: Brief;
  /** Empty when nothing depends on the person. */
  readonly ask: readonly AskView[];
  readonly todo: TodoView;
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
