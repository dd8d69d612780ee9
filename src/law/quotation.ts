/**
 * Comparison of quoted words with a law's words. In: a quotation as portals print it, and units of a text (款, 项, 目 with
 * their places). Out: where in the text its words stand, if they do.
 *
 * Only letters, figures and Chinese characters count: portals run 款 together, drop item marks （一）, halve brackets and
 * commas. A quotation may leave parts out (…, […], （略）), may begin with 第六条：, and may take whole sentences from several
 * places; a sentence itself must be whole.
 */
import type { Article } from './law-text.ts';
import type { Place } from './places.ts';

/** Letters of a text, and for each the offset it came from. */
export interface Comparable {
  readonly text: string;
  readonly at: readonly number[];
}

/** A smallest printed piece of an article: the opening words of a 款, an 项 or a 目. */
export interface Unit {
  readonly place: Place;
  readonly text: string;
}

const word = /[\p{L}\p{N}]/u;
const han = '〇零一二三四五六七八九十百';
/** Marks that number items and points, not words: （一） 1. ⒈ ①; but not 第（一）项 or the （一） of a title. */
const marks = new RegExp(
  `(?<!第\\s{0,2})[（(]\\s*[${han}]{1,4}\\s*[）)](?!\\s*[》〉项目款])|(?<=^|[：:；;。\\n]\\s{0,6})(?:\\d{1,2}[.、．](?!\\d)|[（(]\\d{1,2}[）)])|[⒈-⒛①-⑳]`,
  'gu',
);
/** 第六条： or 第三十五条第一款　 at the start of a quotation, a line or a sentence. */
const labels = new RegExp(
  `(?<=^|[\\n。；”"“][\\s“"]{0,6})第[${han}千\\d]+条(?:之[${han}]+)?(?:第[${han}\\d]+款)?(?:第[（(]?[${han}\\d]+[）)]?项)?(?:[：:]|\\s{1,6}(?=\\S))`,
  'gu',
);
export const omission = /\[…\]|……|…+|\.{3,}|[（(]略[）)]|\*{3,}/u;

export function comparable(text: string): Comparable {
  const bare = text.replace(labels, blank).replace(marks, blank);
  const letters: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < bare.length; index += 1) {
    const letter = narrow(bare[index] ?? '');
    if (letter === '') continue;
    letters.push(letter);
    at.push(index);
  }
  return { text: letters.join(''), at };
}

const blank = (found: string): string => ' '.repeat(found.length);

/** One UTF-16 unit in, one or none out, so that offsets hold; full-width forms become the plain ones. */
function narrow(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0x4e00 && code <= 0x9fff) return unit;
  if (code >= 0xff01 && code <= 0xff5e) return keep(String.fromCharCode(code - 0xfee0));
  if (code === 0x25cb) return '〇';
  return code >= 0xd800 && code <= 0xdfff ? unit : keep(unit);
}

const keep = (unit: string): string => (word.test(unit) ? unit.toLowerCase() : '');

export const lettersOf = (text: string): string => comparable(text).text;

/** The pieces of an article in printed order, each with its place. */
export function unitsOfArticle(article: Article): readonly Unit[] {
  const head: Place = { article: article.number, ...(article.suffix === undefined ? {} : { suffix: article.suffix }) };
  return article.paragraphs.flatMap((paragraph, index) => {
    const place = { ...head, paragraph: index + 1 };
    const items = paragraph.items.flatMap((item) => [
      { place: { ...place, item: item.number }, text: item.text },
      ...item.points.map((point) => ({ place: { ...place, item: item.number, point: point.number }, text: point.text })),
    ]);
    return paragraph.text === '' ? items : [{ place, text: paragraph.text }, ...items];
  });
}

/** Units joined to one run of letters, with the offset at which each begins. */
export interface Passage {
  readonly letters: string;
  readonly units: readonly Unit[];
  readonly starts: readonly number[];
}

export function passageOf(units: readonly Unit[]): Passage {
  const parts = units.map(({ text }) => lettersOf(text));
  let length = 0;
  const starts = parts.map((part) => {
    length += part.length;
    return length - part.length;
  });
  return { letters: parts.join(''), units, starts };
}

/** Units that the quotation's words stand in; undefined when some of its sentences do not stand in the passage. */
export function locate(quote: string, passage: Passage): readonly Unit[] | undefined {
  const found = new Set<Unit>();
  for (const fragment of quote.split(omission).filter((part) => lettersOf(part).length > 0)) {
    const units = locateFragment(fragment, passage);
    if (units === undefined) return undefined;
    for (const unit of units) found.add(unit);
  }
  return found.size === 0 ? undefined : passage.units.filter((unit) => found.has(unit));
}

/** As a whole, else sentence by sentence, else clause of a list by clause. */
function locateFragment(fragment: string, passage: Passage): readonly Unit[] | undefined {
  return (
    locateAll([fragment], passage) ?? locateAll(fragment.split(/[。；;\n]/), passage) ?? locateAll(fragment.split(/[。；;：:\n]/), passage)
  );
}

function locateAll(parts: readonly string[], passage: Passage): readonly Unit[] | undefined {
  const units: Unit[] = [];
  for (const letters of parts.map(lettersOf).filter((part) => part !== '')) {
    const at = passage.letters.indexOf(letters);
    if (at < 0) return undefined;
    units.push(...unitsBetween(passage, at, at + letters.length));
  }
  return units;
}

const unitsBetween = ({ units, starts, letters }: Passage, from: number, to: number): readonly Unit[] =>
  units.filter((_, index) => (starts[index] ?? 0) < to && (starts[index + 1] ?? letters.length) > from);

/** How much of the quotation's wording stands in a passage, 0 to 1, by pairs of neighbouring letters. */
export function likeness(quote: string, passage: string): number {
  const pairs = pairsOf(quote);
  if (pairs.length === 0) return 0;
  const other = new Set(pairsOf(passage));
  return pairs.filter((pair) => other.has(pair)).length / pairs.length;
}

const pairsOf = (letters: string): readonly string[] =>
  Array.from({ length: Math.max(letters.length - 1, 0) }, (_, at) => letters.slice(at, at + 2));
