/**
 * What the workspace says in other languages. In: documents of translations. Out: by language and item the translation of each
 * text, plain data; and a function that says a text in a language where it can.
 */
import { compare } from '../schema/diagnostic.ts';
import type { Translation, TranslationLanguageCode } from '../schema/generated/types.ts';
import type { Draft } from './draft.ts';
import { keyOf } from './translatable.ts';

export type TranslationDraft = Draft<Translation>;

/** Sources and translations. */
type Pairs = readonly (readonly [source: string, text: string])[];

export interface Words {
  /** For any document. */
  readonly common: Pairs;
  /** By item. */
  readonly items: readonly (readonly [id: string, pairs: Pairs])[];
}

export type Translations = Readonly<Partial<Record<TranslationLanguageCode, Words>>>;

/** Of two translations of one text the first in the order of the files holds. */
export function collectTranslations(drafts: readonly TranslationDraft[]): Translations {
  const ordered = [...drafts].sort((a, b) => compare(a.file, b.file));
  const languages = [...new Set(ordered.map(({ value }) => value.language))];
  return Object.fromEntries(languages.map((language) => [language, wordsIn(ordered.filter(({ value }) => value.language === language))]));
}

function wordsIn(drafts: readonly TranslationDraft[]): Words {
  const items = new Map<string, Pairs>();
  const common: Pairs[] = [];
  for (const { value } of drafts) {
    const pairs = value.texts.flatMap(({ source, text = '' }) => (text === '' ? [] : [[keyOf(source), text] as const]));
    if (value.item === undefined) common.push(pairs);
    else items.set(value.item, [...(items.get(value.item) ?? []), ...pairs]);
  }
  return { common: common.flat(), items: [...items] };
}

/** Those of texts that are there. */
export function onlyOf(
  translations: Translations,
  anywhere: ReadonlySet<string>,
  ofItems: ReadonlyMap<string, ReadonlySet<string>>,
): Translations {
  const kept = (pairs: Pairs, keys: ReadonlySet<string> | undefined): Pairs => pairs.filter(([source]) => keys?.has(source) === true);
  const change = ({ common, items }: Words): Words => ({
    common: kept(common, anywhere),
    items: items.flatMap(([id, pairs]) => (ofItems.has(id) ? [[id, kept(pairs, ofItems.get(id))] as const] : [])),
  });
  return Object.fromEntries(Object.entries(translations).map(([language, words]) => [language, change(words)]));
}

/** Gives a text in the reader's language, or as it stands. */
export type Say = (text: string) => string;

export interface Speaker {
  /** The translation in an item, or in any document; undefined where there is none. */
  readonly find: (text: string, id?: string) => string | undefined;
  readonly sayIn: (id?: string) => Say;
}

const mapOf = (pairs: Pairs): ReadonlyMap<string, string> => new Map([...pairs].reverse());

const made = new WeakMap<Words, Speaker>();

export function speakerOf(words: Words): Speaker {
  const known = made.get(words);
  if (known !== undefined) return known;
  const common = mapOf(words.common);
  const items = new Map(words.items.map(([id, pairs]) => [id, mapOf(pairs)]));
  const find = (text: string, id = ''): string | undefined => {
    const key = keyOf(text);
    return items.get(id)?.get(key) ?? common.get(key);
  };
  const speaker = {
    find,
    sayIn:
      (id?: string): Say =>
      (text) =>
        find(text, id) ?? text,
  };
  made.set(words, speaker);
  return speaker;
}

/** Whether somebody translated this item, and not only words that it shares with others. */
export const isTranslated = (words: Words | undefined, id: string): boolean => words?.items.some(([known]) => known === id) === true;
