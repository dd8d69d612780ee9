/**
 * Places in a law as citations write them. In: text from a given offset. Out: the list of places that starts there, each with
 * its span. Reads 第三十五条第一款第（二）项第1目, 第二十条之一, lists and ranges (第三条、第五条至第七条; 第十条第一、二款; 第五至七条;
 * 第（一）项、第（三）项), Arabic figures, 附件第193项. What is not said again is taken from the place before: 第八条第一款、第二款.
 */

import type { Range } from '../schema/located.ts';
import { plainNumeral, toNumber, writtenNumeral } from '../schema/numerals.ts';
import { chineseNumber } from './law-text.ts';

/** A place: article 条, suffix 之一, paragraph 款, item 项, point 目; or in an annex. */
export interface Place {
  /** 附件, 附件一, 附表 … as written. */
  readonly annex?: string;
  readonly article?: number;
  readonly suffix?: number;
  readonly paragraph?: number;
  readonly item?: number;
  readonly point?: number;
}

/** One entry of a list; with `to`, a range up to and with that place. */
export interface CitedPlace {
  readonly place: Place;
  readonly to?: Place;
  readonly span: Range;
}

type Unit = '条' | '款' | '项' | '目';

const units: readonly Unit[] = ['条', '款', '项', '目'];
const keys = { 条: 'article', 款: 'paragraph', 项: 'item', 目: 'point' } as const;

const n = writtenNumeral;
const bracketed = `[（(]\\s*${n}\\s*[）)]`;
const one = `(?:${bracketed}|${n})`;
const rangeWord = '(?:至|到|[-－—–~～]+)';
const inner = `\\s*(?:、|，|,|和|及|与|${rangeWord})\\s*`;
/** 第三、四条, 第（一）至（三）项 and 第（一）（三）项: several numbers, one unit. */
const segment = new RegExp(`(?:第\\s*)?(${one}(?:${inner}(?:第\\s*)?${one}|\\s*${bracketed})*)\\s*([条款项目])(?:之(${n}))?`, 'uy');
/** 第二条（一）, 第二条（一）（三）: items without their words. */
const bareItem = new RegExp(`[（(](${n})[）)](?!\\s*[条款目])项?`, 'uy');
/** A list goes on in its line; on the next line a new citation begins. */
const separator = new RegExp(`[^\\S\\n]*(?:(${rangeWord})|、|，|,|；|;|以及|和|及|与|或者|或|并|[^\\S\\n])[^\\S\\n]*`, 'uy');
const annexWord = new RegExp(`(附件|附表|附录)\\s*(${n})?(?=\\s*第|[）)》，。；、\\s]|$)`, 'uy');

interface Segment extends Range {
  readonly unit: Unit;
  /** Numbers with the word that joins each to the one before. */
  readonly numbers: readonly { readonly value: number; readonly ranged: boolean; readonly start: number; readonly end: number }[];
  readonly suffix?: number;
}

interface OpenPlace {
  place: Place;
  to?: Place;
  span: { start: number; end: number };
}

/** Undefined where no place starts at `at`. */
export function readPlaces(
  text: string,
  at: number,
  before?: Place,
): { readonly places: readonly CitedPlace[]; readonly end: number } | undefined {
  const annex = match(annexWord, text, at);
  const start = annex === undefined ? at : at + annex[0].length;
  const places: OpenPlace[] = [];
  const base: Place | undefined = annex === undefined ? before : { annex: annexName(annex[0]) };
  const first = readSegment(text, start);
  if (first === undefined || (annex === undefined && base === undefined && first.unit !== '条'))
    return annex === undefined ? undefined : only(base, at, start);
  addSegment(places, first, base, at);
  const end = readRest(text, first, places);
  return { places: places.map(({ place, to, span }) => ({ place, ...(to === undefined ? {} : { to }), span })), end };
}

const only = (place: Place | undefined, start: number, end: number) =>
  place === undefined ? undefined : { places: [{ place, span: { start, end } }], end };

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function readRest(text: string, first: Segment, places: OpenPlace[]): number {
  let last = first;
  for (;;) {
    const deeper = readSegment(text, last.end) ?? readBareItem(text, last.end);
    if (deeper !== undefined && units.indexOf(deeper.unit) > units.indexOf(last.unit)) {
      refine(places, deeper);
      last = deeper;
      continue;
    }
    const beside = /[（(]/.test(text.charAt(last.start)) ? readBareItem(text, last.end) : undefined;
    if (beside !== undefined) {
      addSegment(places, beside, inherited(places), beside.start);
      last = beside;
      continue;
    }
    const joint = match(separator, text, last.end);
    const next = joint === undefined ? undefined : readEntry(text, last, last.end + joint[0].length, joint[1] !== undefined, places);
    if (next === undefined) return last.end;
    last = next;
  }
}

/** The next entry of the list: an end of a range, a place in an annex, or another place beside the one before. */
function readEntry(text: string, last: Segment, at: number, ranged: boolean, places: OpenPlace[]): Segment | undefined {
  const annex = ranged ? undefined : match(annexWord, text, at);
  const next = readNext(text, last, at + (annex?.[0].length ?? 0), ranged);
  if (next === undefined) return undefined;
  if (ranged) closeRange(places, next);
  else
    addSegment(
      places,
      next,
      annex === undefined ? inherited(places) : { annex: annexName(annex[0]) },
      annex === undefined ? next.start : at,
    );
  return next;
}

const annexName = (words: string): string => words.replace(/\s+/g, '');

/** 第 may be missing only where a range goes on: 第12条至15条. */
function readSegment(text: string, at: number, ranged = false): Segment | undefined {
  const found = match(segment, text, at);
  if (found?.[1] === undefined || (!ranged && !found[0].startsWith('第'))) return undefined;
  const offset = at + found[0].indexOf(found[1]);
  const numbers = [...found[1].matchAll(new RegExp(one, 'gu'))].map((number) => ({
    value: numberOf(number[0]),
    ranged: new RegExp(`${rangeWord}\\s*(?:第\\s*)?$`, 'u').test(found[1]?.slice(0, number.index) ?? ''),
    start: offset + number.index,
    end: offset + number.index + number[0].length,
  }));
  const suffix = found[2] === '条' && found[3] !== undefined ? { suffix: numberOf(found[3]) } : {};
  const end = at + found[0].length - (found[2] !== '条' && found[3] !== undefined ? found[3].length + 1 : 0);
  return { unit: found[2] as Unit, numbers, start: at, end, ...suffix };
}

/** Brackets off. */
const numberOf = (text: string): number => toNumber(plainNumeral(text.replace(/[（()）\s]/g, '')));

function readBareItem(text: string, at: number): Segment | undefined {
  const found = match(bareItem, text, at);
  if (found?.[1] === undefined) return undefined;
  const end = at + found[0].length;
  return { unit: '项', numbers: [{ value: numberOf(found[1]), ranged: false, start: at, end }], start: at, end };
}

const readNext = (text: string, last: Segment, at: number, ranged: boolean): Segment | undefined =>
  readSegment(text, at, ranged) ?? (last.unit === '项' ? readBareItem(text, at) : undefined);

/** What a shorter next entry takes over from the entry before it. */
const inherited = (places: readonly OpenPlace[]): Place | undefined => places.at(-1)?.to ?? places.at(-1)?.place;

function under(base: Place | undefined, unit: Unit, value: number, suffix?: number): Place {
  const kept = Object.fromEntries(Object.entries(base ?? {}).filter(([key]) => keptAbove(key, unit)));
  return { ...kept, [keys[unit]]: value, ...(suffix === undefined ? {} : { suffix }) };
}

const order: readonly string[] = ['annex', 'article', 'suffix', 'paragraph', 'item', 'point'];
const keptAbove = (key: string, unit: Unit): boolean => order.indexOf(key) < order.indexOf(keys[unit]);

/** One entry per number; the first one's span begins at `from`, the last one's ends with the unit. */
function addSegment(places: OpenPlace[], found: Segment, base: Place | undefined, from: number): void {
  found.numbers.forEach((number, index) => {
    const last = index === found.numbers.length - 1;
    const place = under(base, found.unit, number.value, last ? found.suffix : undefined);
    const span = { start: index === 0 ? from : number.start, end: last ? found.end : number.end };
    const before = places.at(-1);
    if (number.ranged && before !== undefined) {
      before.to = place;
      before.span.end = span.end;
    } else places.push({ place, span });
  });
}

/** 第一款 directly after 第三条 goes into the entry before it. */
function refine(places: OpenPlace[], found: Segment): void {
  const last = places.at(-1);
  if (last === undefined) return;
  if (last.to !== undefined) {
    last.to = under(last.to, found.unit, found.numbers[0]?.value ?? 0);
    last.span.end = found.end;
    return;
  }
  places.pop();
  addSegment(places, found, last.place, last.span.start);
}

function closeRange(places: readonly OpenPlace[], found: Segment): void {
  const last = places.at(-1);
  if (last === undefined) return;
  last.to = under(last.to ?? last.place, found.unit, found.numbers.at(-1)?.value ?? 0, found.suffix);
  last.span.end = found.end;
}

/** 第三十五条第一款第（二）项 */
export function printPlace(place: Place): string {
  const { annex = '', article, suffix, paragraph, item, point } = place;
  return [
    annex,
    article === undefined ? '' : `第${chineseNumber(article)}条${suffix === undefined ? '' : `之${chineseNumber(suffix)}`}`,
    paragraph === undefined ? '' : `第${chineseNumber(paragraph)}款`,
    item === undefined ? '' : annex === '' ? `第（${chineseNumber(item)}）项` : `第${item}项`,
    point === undefined ? '' : `第${chineseNumber(point)}目`,
  ].join('');
}

/** The list as one writes it, each entry in full. */
export const printPlaces = (places: readonly CitedPlace[]): string =>
  places.map(({ place, to }) => `${printPlace(place)}${to === undefined ? '' : `至${printPlace(to)}`}`).join('、');
