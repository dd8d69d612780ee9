/**
 * Effect and repeal as law texts state them, in prose. In: the articles (or lines) of a text. Out: from when it holds, and
 * which acts it repeals. 903 of 1,512 texts give a date, 321 the day of publication, the rest nothing one can read.
 */
import { readDates } from './dates.ts';
import type { Repeal } from './law-text.ts';

export interface Effect {
  /** Absent where the text says: from the day of publication. */
  readonly date?: string;
}

const fromDate = /自([^。；，]{6,16}?日)(?:零时)?起[^。；]{0,14}?(?:施行|实施|执行|生效)/gu;
const fromPublication = /自[^。；，]{0,10}?(?:公布|发布|颁布|通过|批准|印发|下发)之日起[^。；]{0,14}?(?:施行|实施|执行|生效)/u;

/** Looks from the end, where texts state it; a clause further up may speak of another act. */
export function readEffect(texts: readonly string[]): Effect | undefined {
  for (const text of texts.slice(-6).reverse()) {
    const dated = [...text.matchAll(fromDate)].flatMap(([, words = '']) => readDates(words)).at(0);
    if (dated !== undefined) return { date: dated.iso };
    if (fromPublication.test(text)) return {};
  }
  return undefined;
}

const repealed = /(?:同时|即行|予以|一并|相应)废止|同时(?:停止执行|停止施行|失效)/gu;
/** An act in book marks, unless only a part of it is meant. */
const act =
  /(?<!根据|依照|按照|依据|适用|与)《((?:[^《》]|《[^《》]*》)+)》(?!第?[〇零一二三四五六七八九十百\d]*条|中|的?有关|[^，。；、]{0,4}部分)/gu;

export function readRepeals(texts: readonly string[]): readonly Repeal[] {
  return texts.filter((text) => text.includes('废止') || text.includes('停止') || text.includes('失效')).flatMap(repealsIn);
}

function repealsIn(text: string): readonly Repeal[] {
  const since = readEffect([text])?.date;
  return [...text.matchAll(repealed)].flatMap((keyword) => {
    const clause = text.slice(Math.max(text.lastIndexOf('。', keyword.index), text.lastIndexOf('；', keyword.index)) + 1, keyword.index);
    return [...clause.matchAll(act)].map(([, title = '']) => ({ title, ...(since === undefined ? {} : { since }) }));
  });
}
