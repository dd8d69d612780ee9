/**
 * A file of translations, new or brought up to date. In: the texts to translate and what the file held before. Out: YAML with every
 * text in the order of the document, each below its place: what is done stays, with the translators' own comments; a source that
 * changed is put anew with the old words above it as a comment, and what nobody says any more is kept as a comment at the end.
 */
import { flow } from '../schema/canonical.ts';
import type { Lang } from '../schema/diagnostic.ts';
import type { Code } from '../schema/standards.ts';
import { nearest } from './check-translations.ts';
import { keyOf, type PlacedText } from './translatable.ts';
import type { TranslationDraft } from './translations.ts';

export interface TranslationFile {
  readonly language: Code;
  /** Absent for texts of any document. */
  readonly item?: { readonly id: string; readonly name: string };
  readonly texts: readonly PlacedText[];
  readonly before?: { readonly draft: TranslationDraft; readonly source: string };
  /** Of keys and explanations. */
  readonly lang: Lang;
}

interface Entry {
  readonly source: string;
  readonly text?: string;
  readonly note?: string;
  /** Lines of the translators that stand above it. */
  readonly comments: readonly string[];
}

const keys = {
  zh: { language: '语言', item: '事项', texts: '译文', source: '原文', text: '译文', note: '备注' },
  en: { language: 'language', item: 'item', texts: 'texts', source: 'source', text: 'text', note: 'note' },
} as const;

const headings = {
  zh: [
    '# 译文。在每条“译文:”后面写上翻译；空着的在网页上按原文显示，并标明未翻译。',
    '# “#:”后面是这句话在事项里的位置。原文不要改：事项里的原文改了，再运行一次本命令，改过的会重新列出，译好的保留。',
    '# 译文里有冒号加空格、井号等，用引号括起来；要分行的，用 |- 另起一行写。',
  ],
  en: [
    '# Translations. Write one after each "text:"; where it is empty the page shows the source and says that it is not translated.',
    '# "#:" says where the text stands. Leave sources as they are: when one changes in the item, run this command again; what is done stays.',
    '# Put a translation in quotes when it holds a colon and a blank, or a #; for several lines use |- and go on below.',
  ],
} as const;

export function translationFile({ language, item, texts, before, lang }: TranslationFile): string {
  const k = keys[lang];
  const old = before === undefined ? [] : entriesOf(before.draft, before.source);
  const known = new Map([...old].reverse().map((entry) => [keyOf(entry.source), entry]));
  const present = new Set(texts.map(({ text }) => keyOf(text)));
  const gone = old.filter(({ source }) => !present.has(keyOf(source)));
  const fresh = texts.filter(({ text }) => !known.has(keyOf(text)));
  const followers = new Map(gone.flatMap((entry) => followerOf(entry, fresh)));
  const taken = new Set([...followers.values()].map(({ source }) => source));
  const rest = gone.filter((entry) => !taken.has(entry.source) && entry.text !== undefined);
  const lines = [
    ...(before === undefined
      ? [`# yaml-language-server: $schema=../../.guide/translation.${lang}.schema.json`, ...headings[lang]]
      : headOf(before.source)),
    `${k.language}: ${lang === 'zh' ? language.label : language.slug}`,
    ...(item === undefined ? [] : [`${k.item}: ${item.id}${before === undefined ? ` # ${item.name}` : ''}`]),
    `${k.texts}:`,
    ...texts.flatMap((one) => ['', ...entryLines(one, known.get(keyOf(one.text)), followers.get(keyOf(one.text)), lang)]),
    ...(rest.length === 0 ? [] : ['', ...rest.flatMap((entry) => oldLines(entry, lang))]),
    ...(before === undefined ? [] : tailOf(before)),
  ];
  return `${lines.join('\n').replace(/\n+$/, '')}\n`;
}

/** The text that most likely took the place of one that is gone. */
function followerOf(entry: Entry, fresh: readonly PlacedText[]): readonly (readonly [string, Entry])[] {
  const now = entry.text === undefined ? undefined : nearest(entry.source, fresh);
  return now === undefined ? [] : [[keyOf(now.text), entry]];
}

function entryLines({ text, place }: PlacedText, entry: Entry | undefined, former: Entry | undefined, lang: Lang): readonly string[] {
  const k = keys[lang];
  return [
    `  #: ${place[lang].join(' › ')}`,
    ...(entry?.comments ?? []).map((line) => `  ${line}`),
    ...(entry === undefined && former !== undefined ? oldLines(former, lang) : []),
    ...scalarLines('  - ', k.source, entry?.source ?? text),
    ...scalarLines('    ', k.text, entry?.text),
    ...(entry?.note === undefined ? [] : scalarLines('    ', k.note, entry.note)),
  ];
}

const oldLines = ({ source, text = '' }: Entry, lang: Lang): readonly string[] =>
  [`${keys[lang].source}: ${source}`, `${keys[lang].text}: ${text}`].flatMap((line) =>
    line.split('\n').map((part) => `  #~ ${part}`.trimEnd()),
  );

/** What begins like a word is no mark of YAML; all else stands in quotes. */
const isPlain = (value: string): boolean => /^[\p{L}\p{N}《“（]/u.test(value);

function scalarLines(indent: string, key: string, value: string | undefined): readonly string[] {
  if (value === undefined) return [`${indent}${key}:`];
  if (!value.includes('\n')) return [`${indent}${key}: ${isPlain(value) ? flow(value) : `'${value.replaceAll("'", "''")}'`}`];
  if (/^[ \t]|\t/m.test(value)) return [`${indent}${key}: ${JSON.stringify(value)}`];
  return [`${indent}${key}: |-`, ...value.split('\n').map((line) => (line === '' ? '' : `      ${line}`))];
}

/** Comments before the first key. */
const headOf = (source: string): readonly string[] => {
  const lines = source.replace(/\r\n?/g, '\n').split('\n');
  const end = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.slice(0, Math.max(end, 0)).filter((line) => line !== '');
};

function entriesOf({ value, root }: TranslationDraft, source: string): readonly Entry[] {
  const texts = root.kids?.get('texts');
  const kids = texts?.kids;
  let from = texts?.key?.end ?? texts?.start ?? 0;
  return value.texts.map(({ source: text, text: translated, note }, index) => {
    const canon = kids?.get(index);
    const comments = commentsIn(source.slice(from, canon?.start ?? from));
    from = canon?.end ?? from;
    return {
      source: text,
      ...(translated === undefined || translated === '' ? {} : { text: translated }),
      ...(note === undefined ? {} : { note }),
      comments,
    };
  });
}

/** What this program wrote itself begins with #: and is written anew. */
const commentsIn = (gap: string): readonly string[] =>
  gap
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line.startsWith('#') && !line.startsWith('#:'));

function tailOf({ draft, source }: NonNullable<TranslationFile['before']>): readonly string[] {
  const texts = draft.root.kids?.get('texts');
  const last = texts?.kids?.get(draft.value.texts.length - 1);
  const comments = commentsIn(source.slice(last?.end ?? texts?.end ?? source.length));
  return comments.length === 0 ? [] : ['', ...comments.map((line) => `  ${line}`)];
}
