/**
 * `guide new translation [id]`: a file with every text of an item that is to be translated, or of all documents; written again it
 * takes up what is new and keeps what is done. In: the item and the language. Out: translations/<language>/<id>.yaml.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { keyOf, type PlacedText, publicTexts } from '../../src/compile/translatable.ts';
import { translationFile } from '../../src/compile/translation-template.ts';
import { speakerOf, type TranslationDraft } from '../../src/compile/translations.ts';
import { makeReader, readDocument } from '../../src/pipeline.ts';
import { counted } from '../../src/report/summary.ts';
import { decode } from '../../src/schema/decode.ts';
import type { Lang } from '../../src/schema/diagnostic.ts';
import type { TranslationLanguageCode } from '../../src/schema/generated/types.ts';
import type { Code } from '../../src/schema/standards.ts';
import { suggest } from '../../src/schema/suggest.ts';
import { UsageError } from '../../src/schema/usage-error.ts';
import { putWhole, replaceFile } from '../io/replace-file.ts';
import { type ExitCode, exitCodes, programOf, quote, say, type World } from '../world.ts';
import { type Loaded, loadWorkspace, profileOf } from './load.ts';

export interface NewTranslationOptions {
  /** Absent for texts that any document may have. */
  readonly id?: string;
  /** The language as the user names it; by default the only one of the site that can be translated into. */
  readonly to?: string;
  readonly lang: Lang;
}

export function newTranslation({ id, to, lang }: NewTranslationOptions, world: World): ExitCode {
  const loaded = loadWorkspace('.', world.cwd);
  const language = languageOf(to, loaded);
  const before = existing(loaded, language, id);
  const path = before?.file ?? `translations/${language.slug}/${id ?? 'common'}.yaml`;
  const texts = id === undefined ? commonTexts(loaded) : itemTexts(loaded, language, id, before?.draft);
  const name = loaded.compiled.catalogue?.items.find((item) => item.id === id)?.item.name ?? '';
  const made = translationFile({
    language,
    texts,
    lang: before?.draft.lang ?? lang,
    ...(id === undefined ? {} : { item: { id, name } }),
    ...(before === undefined ? {} : { before }),
  });
  write(loaded.root, path, made, before?.bytes);
  const open = texts.filter(({ text }) => !isDone(text, before?.draft)).length;
  const shown = relative(world.cwd, join(loaded.root, path));
  const text = say(
    lang,
    `已写出 ${shown}：共 ${texts.length} 处，还有 ${open} 处要翻译；翻译后运行 ${programOf(world)} check ${quote(shown)}`,
    `wrote ${shown}: ${counted(texts.length, 'text')}, ${open} to translate; then run ${programOf(world)} check ${quote(shown)}`,
  );
  world.stdout.write(`${text}\n`);
  return exitCodes.clean;
}

const isDone = (text: string, draft: TranslationDraft | undefined): boolean =>
  draft?.value.texts.some((one) => keyOf(one.source) === keyOf(text) && (one.text ?? '') !== '') === true;

function languageOf(to: string | undefined, { standards, compiled }: Loaded): Code {
  const codes = standards.codes['translation-language']?.codes ?? [];
  const named = compiled.catalogue?.workspace.languages?.map(({ language }) => language) ?? [];
  // Into Traditional Chinese the program converts by itself, so English is what is meant where both are published.
  const usual =
    codes.find(({ slug }) => slug === 'en' && named.includes('en')) ?? codes.find(({ slug }) => named.some((one) => one === slug));
  const found = to === undefined ? usual : codes.find(({ slug, label, also = [] }) => [slug, label, ...also].includes(to.trim()));
  if (found !== undefined) return found;
  const words = codes.map(({ slug, label }) => `${slug}（${label}）`);
  throw new UsageError(
    `${to === undefined ? '要译成哪种语言没有写明' : `没有“${to}”这种译文语言`}；用 --to 写明，可以写：${words.join('、')}`,
    `${to === undefined ? 'no language is named' : `no language "${to}" to translate into`}; use --to with ${codes.map(({ slug, title }) => `${slug} (${title})`).join(' or ')}`,
  );
}

interface Existing {
  readonly file: string;
  readonly draft: TranslationDraft;
  readonly source: string;
  readonly bytes: Uint8Array;
}

/** The file that translates this item into this language, wherever it lies. One with errors must not be written over. */
function existing({ sources, standards, compiled }: Loaded, { slug }: Code, id: string | undefined): Existing | undefined {
  const reader = makeReader(standards, { profile: profileOf(sources, standards) });
  const files = sources.documents.filter(({ path }) => path.startsWith('translations/'));
  for (const file of files) {
    const { draft, kind } = readDocument(file, reader);
    const { value: source } = decode(file);
    if (kind !== 'translation' || draft === undefined || source === undefined || file.bytes === undefined) continue;
    const translation = draft as TranslationDraft;
    if (translation.value.language === (slug as TranslationLanguageCode) && translation.value.item === id)
      return { file: file.path, draft: translation, source, bytes: file.bytes };
  }
  const usual = `translations/${slug}/${id ?? 'common'}.yaml`;
  if (!files.some(({ path }) => path === usual)) return undefined;
  const isFaulty = compiled.diagnostics.some(({ span, severity }) => span.file === usual && severity === 'error');
  throw new UsageError(
    isFaulty ? `${usual} 有错误，先运行 guide check 改好` : `${usual} 已经存在，却是别的译文`,
    isFaulty ? `${usual} has errors; run guide check and mend them first` : `${usual} exists and holds other translations`,
  );
}

/** What the item says by itself: words that all documents share are translated once for all. */
function itemTexts({ compiled }: Loaded, { slug }: Code, id: string, draft: TranslationDraft | undefined): readonly PlacedText[] {
  const { catalogue } = compiled;
  const item = catalogue?.items.find((one) => one.id === id);
  if (catalogue === undefined || item === undefined) throw noItem(id, compiled);
  const words = catalogue.translations?.[slug as TranslationLanguageCode];
  const { find } = speakerOf({ common: words?.common ?? [], items: [] });
  const own = new Set(draft?.value.texts.map(({ source }) => keyOf(source)));
  return publicTexts('item', item.item).filter(({ text }) => own.has(keyOf(text)) || find(text) === undefined);
}

function noItem(id: string, { catalogue, failed, names }: Loaded['compiled']): UsageError {
  const faulty = failed.find((file) => names.get(file)?.includes(id) === true);
  if (faulty !== undefined)
    return new UsageError(
      `事项 ${id} 有错误；先运行 guide check，把 ${faulty} 改好`,
      `item ${id} has errors; run guide check and mend ${faulty} first`,
    );
  const near = suggest(id, catalogue?.items.map((item) => item.id) ?? []);
  const [zh, en] = near.length === 0 ? ['', ''] : [`；是不是 ${near.join('、')}`, `; did you mean ${near.join(', ')}`];
  return new UsageError(`没有编号为 ${id} 的事项${zh}`, `there is no item ${id}${en}`);
}

/** In how many items a text stands before it is translated once for all. */
const often = 3;

/** What guide.yaml and the offices say, and what several items say alike. */
function commonTexts({ compiled }: Loaded): readonly PlacedText[] {
  const { publicCatalogue: catalogue } = compiled;
  if (catalogue === undefined) throw new UsageError('guide.yaml 有错误，先改好', 'guide.yaml has errors; mend them first');
  const uses = new Map<string, { readonly one: PlacedText; count: number }>();
  for (const one of catalogue.items.flatMap(({ item }) => publicTexts('item', item))) {
    const known = uses.get(keyOf(one.text));
    if (known === undefined) uses.set(keyOf(one.text), { one, count: 1 });
    else known.count += 1;
  }
  // Topics stand on the front page, beside those of all other items.
  const topics = catalogue.items.flatMap(({ item: { personTopics, corpTopics, personLocalTopics, corpLocalTopics } }) =>
    publicTexts('item', { personTopics, corpTopics, personLocalTopics, corpLocalTopics }),
  );
  const shared = [...[...uses.values()].filter(({ count }) => count >= often).map(({ one }) => one), ...topics];
  const all = [
    ...publicTexts('workspace', catalogue.workspace),
    ...catalogue.handbooks.flatMap(({ title }) => publicTexts('handbook', { title }).map((one) => below(one, title))),
    ...catalogue.offices.flatMap((office) => publicTexts('office', office).map((one) => below(one, office.name))),
    ...shared,
  ];
  return [...new Map(all.reverse().map((one) => [keyOf(one.text), one] as const)).values()].reverse();
}

const below = ({ text, place: { zh, en } }: PlacedText, name: string): PlacedText => ({
  text,
  place: { zh: [name, ...zh], en: [name, ...en] },
});

function write(root: string, path: string, text: string, before: Uint8Array | undefined): void {
  const after = new TextEncoder().encode(text);
  const full = join(root, path);
  if (before === undefined) {
    if (existsSync(full)) throw new UsageError(`${path} 已经存在`, `${path} exists already`);
    mkdirSync(dirname(full), { recursive: true });
    putWhole(full, after);
    return;
  }
  const refusal = replaceFile(root, path, before, after);
  if (refusal === 'link') throw new UsageError(`${path} 是链接，不会改写`, `${path} is a link and is left alone`);
  if (refusal === 'changed') throw new UsageError(`${path} 刚刚改过，请再运行一次`, `${path} changed meanwhile; run this again`);
}
