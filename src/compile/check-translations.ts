/**
 * Translations and what they translate. In: documents of translations and the workspace. Out: items that do not exist, texts that
 * are no longer there, texts translated twice, languages nobody publishes, and how much is still to do.
 */
import { distance } from 'fastest-levenshtein';
import { type Bilingual, type Diagnostic, inBoth } from '../schema/diagnostic.ts';
import type { Handbook, Item, Workspace } from '../schema/generated/types.ts';
import { codeLabel, type Standards } from '../schema/standards.ts';
import { offer } from '../schema/suggest.ts';
import { at, type WorkspaceDraft } from './draft.ts';
import type { FullOffice } from './offices.ts';
import { keyOf, type PlacedText, publicTexts } from './translatable.ts';
import { collectTranslations, speakerOf, type TranslationDraft } from './translations.ts';

export interface Translatable {
  readonly workspace: WorkspaceDraft;
  readonly offices: readonly FullOffice[];
  readonly handbooks: readonly Handbook[];
  readonly items: readonly { readonly id: string; readonly value: Item }[];
  /** Names of items whose own files have errors. */
  readonly brokenItems: ReadonlySet<string>;
  /** Some documents are missing or have errors, so a text that is nowhere may be in them. */
  readonly isPart: boolean;
}

export function checkTranslations(drafts: readonly TranslationDraft[], around: Translatable, standards: Standards): readonly Diagnostic[] {
  const languages = checkLanguages(around.workspace, standards);
  if (drafts.length === 0) return languages;
  const translations = collectTranslations(drafts);
  const items = new Map(around.items.map(({ id, value }) => [id, value]));
  const everywhere = around.isPart ? undefined : allKeys(around);
  return [
    ...languages,
    ...drafts.flatMap((draft) => checkPublished(draft, around.workspace.value, standards)),
    ...drafts.flatMap(checkTwice),
    ...drafts.flatMap((draft): readonly Diagnostic[] => {
      const { item: id, language } = draft.value;
      if (id === undefined) return everywhere === undefined ? [] : checkCommon(draft, everywhere);
      const item = items.get(id);
      if (item === undefined) return around.brokenItems.has(id) ? [] : [unknownItem(draft, id, [...items.keys()])];
      const find = speakerOf(translations[language] ?? { common: [], items: [] }).find;
      const texts = publicTexts('item', item);
      const missing = texts.filter(({ text }) => find(text, id) === undefined);
      return [...outdated(draft, texts, missing), ...incomplete(draft, texts.length, missing)];
    }),
  ];
}

function checkLanguages(draft: WorkspaceDraft, standards: Standards): readonly Diagnostic[] {
  const languages = (draft.value.languages ?? []).map(({ language }) => language);
  return languages.flatMap((language, index) =>
    languages.indexOf(language) === index
      ? []
      : [at(draft, ['languages', index], 'translation/language-twice', { found: wordFor(standards, 'site-language', language) })],
  );
}

const wordFor = (standards: Standards, list: string, slug: string): Bilingual => inBoth((lang) => codeLabel(standards, list, slug, lang));

function checkPublished(draft: TranslationDraft, { languages = [] }: Workspace, standards: Standards): readonly Diagnostic[] {
  const { language } = draft.value;
  if (languages.some((one) => one.language === language)) return [];
  const found = wordFor(standards, 'translation-language', language);
  return [at(draft, ['language'], 'translation/not-published', { found }, 'warning')];
}

function checkTwice(draft: TranslationDraft): readonly Diagnostic[] {
  const seen = new Map<string, number>();
  return draft.value.texts.flatMap(({ source }, index) => {
    const first = seen.get(keyOf(source));
    if (first === undefined) seen.set(keyOf(source), index);
    return first === undefined ? [] : [at(draft, ['texts', index, 'source'], 'translation/twice', { found: shorten(source) }, 'warning')];
  });
}

const unknownItem = (draft: TranslationDraft, id: string, ids: readonly string[]): Diagnostic =>
  at(draft, ['item'], 'translation/unknown-item', { found: id, allowed: offer(id, ids) });

/** Sources that the item no longer has, with the text that most likely took their place. */
function outdated(draft: TranslationDraft, texts: readonly PlacedText[], missing: readonly PlacedText[]): readonly Diagnostic[] {
  const known = new Set(texts.map(({ text }) => keyOf(text)));
  return draft.value.texts.flatMap(({ source }, index) => {
    if (known.has(keyOf(source))) return [];
    const now = nearest(source, missing);
    const args = { found: shorten(source), ...(now === undefined ? {} : { now: shorten(now.text) }) };
    const code = now === undefined ? 'translation/source-gone' : 'translation/outdated';
    return [at(draft, ['texts', index, 'source'], code, args, 'warning')];
  });
}

function checkCommon(draft: TranslationDraft, known: ReadonlySet<string>): readonly Diagnostic[] {
  return draft.value.texts.flatMap(({ source }, index) =>
    known.has(keyOf(source))
      ? []
      : [at(draft, ['texts', index, 'source'], 'translation/source-gone', { found: shorten(source) }, 'warning')],
  );
}

/** Every text of the workspace, and the names by which items call bodies that have no file. */
function allKeys({ workspace, offices, handbooks, items }: Translatable): ReadonlySet<string> {
  const texts = [
    ...publicTexts('workspace', workspace.value),
    ...offices.flatMap((office) => publicTexts('office', office)),
    ...handbooks.flatMap((handbook) => publicTexts('handbook', handbook)),
    ...items.flatMap(({ value }) => publicTexts('item', value)),
  ];
  return new Set(texts.map(({ text }) => keyOf(text)));
}

function incomplete(draft: TranslationDraft, total: number, missing: readonly PlacedText[]): readonly Diagnostic[] {
  const [first] = missing;
  if (first === undefined) return [];
  const place = { zh: first.place.zh.join(' › '), en: first.place.en.join(' › ') };
  return [at(draft, ['item'], 'translation/incomplete', { total, missing: missing.length, first: place }, 'info')];
}

/** At least half of the longer text is the same. */
export function nearest(source: string, texts: readonly PlacedText[]): PlacedText | undefined {
  const key = keyOf(source);
  const close = texts
    .map((one) => ({ one, share: distance(key, keyOf(one.text)) / Math.max(key.length, keyOf(one.text).length) }))
    .filter(({ share }) => share <= 0.5)
    .sort((a, b) => a.share - b.share);
  return close[0]?.one;
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
