/**
 * Citations of law as authors write them, in any text.
 *
 *     parseCitations(text, context?): Citation[]     printCitation(citation): string
 *
 * In: 《法名》（国务院令第…号，2016年2月6日修订）第X条第Y款第（Z）项第W目, lists and ranges (places.ts), 本法第三条 (the context
 * says which law), 同法第五条, a line that begins 第九条 after a citation, and short titles without book marks
 * (依照行政许可法第四十二条). Out: one `Citation` per law named, with the spans of title, note and every place in the text.
 * Book marks around something that is no act (《…申请书》) are no citation unless places follow. Reading what `printCitation`
 * wrote gives the same citation but for the spans; a place that follows one in an annex is read as being in that annex too.
 */
import type { Range } from '../schema/located.ts';
import { writtenNumeral } from '../schema/numerals.ts';
import { remember } from '../schema/remember.ts';
import { type CitedPlace, printPlaces, readPlaces } from './places.ts';

export type { CitedPlace, Place } from './places.ts';
export { printPlace, printPlaces } from './places.ts';

export interface Citation {
  /** As written, without the outer 《》; for 本法 the context's title. Absent for 本法 without a context. */
  readonly title?: string;
  /** 本法, 本条例 … where the citation says so instead of a title. */
  readonly self?: string;
  /** What stands in brackets behind the title: （2019年修正）, （国务院令第250号）. */
  readonly note?: string;
  /** Empty when the law as a whole is cited. */
  readonly places: readonly CitedPlace[];
  readonly span: Range;
  readonly titleSpan: Range;
  readonly noteSpan?: Range;
}

export interface CitationContext {
  /** What 本法 means. */
  readonly title?: string;
  /** Says whether a title is known; finds the start of a title without book marks. */
  readonly isTitle?: (title: string) => boolean;
}

const actEnd = '法|法典|宪法|条例|规定|办法|细则|规则|决定|决议|解释|规范|通知|意见|批复|方案|章程|准则|公告|修正案|命令|目录|标准';
const actName = new RegExp(`(?:${actEnd})(?:[（(〔][^《》]{0,30}[）)〕])?$`, 'u');
const own = new RegExp(
  `(本)(?:法|条例|规定|办法|细则|规则|决定|解释|规范|章程|准则|规章|通则|方案|通知|意见)(?=\\s*(?:第\\s*[（(]?${writtenNumeral}|附件|附表|附录))`,
  'u',
);
const pointing = new RegExp(`(?:该|同|上述|前述)(?:法|条例|规定|办法|细则|规则|决定)(?=第\\s*${writtenNumeral})`, 'u');
const bare = new RegExp(
  `[\\u4e00-\\u9fa5]{1,40}?(?:${actEnd})(?:[（(][^（()）《》]{1,60}[）)])?(?=\\s*第\\s*${writtenNumeral}(?:、${writtenNumeral})*条)`,
  'u',
);
const booked = '《((?:[^《》]|《[^《》]{1,200}》){1,400})》';
/** 第九条 on a line of its own, or after a sentence where a colon follows: …。第十四条：… */
const lineStart = new RegExp(
  `(?<=\\n)[ \\t　]*(?=第\\s*${writtenNumeral}\\s*条)|(?<=[。；…”])[ \\t　]*(?=第${writtenNumeral}条(?:第${writtenNumeral}款)?[：:])`,
  'u',
);
const anchor = new RegExp([booked, `(${own.source})`, `(${pointing.source})`, `(${lineStart.source})`, `(${bare.source})`].join('|'), 'gu');
/** 第二章第三条, 合同编第四百条: articles are numbered through the whole act, so the part before one says nothing more. */
const part = new RegExp(
  `(?:(?:第\\s*${writtenNumeral}\\s*(?:编|分编|章|节)|[\\u4e00-\\u9fa5]{1,6}编|总则|分则|附则)\\s*)+(?=第\\s*${writtenNumeral}\\s*条)`,
  'uy',
);
const notePattern = /\s*[（(]((?:[^（()）]|[（(][^（()）]*[）)]){1,300})[）)]/uy;
/** Words before a short title that do not belong to it. */
const lead = /^.*(?:根据|依照|按照|依据|违反|适用|参照|符合|属于|执行|结合|遵照|以及|或者|[和及与或按依由对])(?=[\u4e00-\u9fa5]{2})/u;

export const parseCitations = (text: string, context?: CitationContext): readonly Citation[] =>
  context === undefined ? withoutContext(text) : readCitations(text, context);

const withoutContext = remember((text) => readCitations(text, {}));

function readCitations(text: string, context: CitationContext): readonly Citation[] {
  const found: Citation[] = [];
  const pattern = new RegExp(anchor.source, 'gu');
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const citation = readAt(text, match, context, found.at(-1));
    if (citation !== undefined) found.push(citation);
    pattern.lastIndex = Math.max(citation?.span.end ?? endOfMiss(match), match.index + 1);
  }
  return found;
}

/** After 《…申请书》 the search goes on behind it; after a bare word that is no title, right behind its first character. */
const endOfMiss = (match: RegExpExecArray): number => (match[1] === undefined ? match.index + 1 : match.index + match[0].length);

function readAt(text: string, match: RegExpExecArray, context: CitationContext, before: Citation | undefined): Citation | undefined {
  const [whole, title] = match;
  const start = match.index;
  if (title !== undefined) return readTitled(text, title, { start, end: start + whole.length });
  if (match[2] !== undefined) return readOwn(text, match[2], start, context);
  if (match[4] !== undefined) return readFollowing(text, start, whole, before);
  if (match[5] !== undefined) return readContinued(text, start, whole, before);
  return readBare(text, whole, start, context);
}

/** 《…》, its note, its places. */
function readTitled(text: string, title: string, titleSpan: Range): Citation | undefined {
  const note = readNote(text, titleSpan.end);
  const after = note?.end ?? titleSpan.end;
  const places = placesAfter(text, after);
  if (places === undefined && !actName.test(title)) return undefined;
  const taken = note !== undefined && (places !== undefined || isEdition(note.text)) ? note : undefined;
  return citation({ title }, titleSpan, taken, places);
}

/** 国务院令第588号第三条, 国务院第588号令: the number stands in `note`, and nothing says the title. */
const numberAlone = new RegExp(
  `^[\\s【（(]*(?:根据|依照|依据|按照)?((?:中华人民共和国)?[\\u4e00-\\u9fa5]{2,20}?(?:令\\s*第\\s*${writtenNumeral}\\s*号|第\\s*${writtenNumeral}\\s*号令))`,
  'u',
);

export function citationByNumber(text: string): Citation | undefined {
  const match = numberAlone.exec(text);
  if (match?.[1] === undefined) return undefined;
  const end = match[0].length;
  const note = { text: match[1], start: end - match[1].length, end };
  return citation({}, { start: note.start, end }, note, placesAfter(text, end));
}

/** Brackets that hold an edition or number; others behind a title that has no places are some other remark. */
const isEdition = (text: string): boolean => /\d{4}|[一二]〇?[〇○零一二三四五六七八九]{3}年|号|修正|修订|修改|试行|施行/.test(text);

interface Note extends Range {
  readonly text: string;
}

function readNote(text: string, at: number): Note | undefined {
  notePattern.lastIndex = at;
  const match = notePattern.exec(text);
  if (match?.[1] === undefined || /^[\s〇零一二三四五六七八九十]{1,3}$/.test(match[1])) return undefined;
  return { text: match[1], start: at + match[0].indexOf(match[1]), end: at + match[0].length };
}

const skipSpaces = (text: string, at: number): number => at + (/^[^\S\n]*(?:\n[^\S\n]*(?=第))?/.exec(text.slice(at))?.[0].length ?? 0);

function placesAfter(text: string, at: number): ReturnType<typeof readPlaces> {
  const start = skipSpaces(text, at);
  part.lastIndex = start;
  return readPlaces(text, start + (part.exec(text)?.[0].length ?? 0));
}

function readOwn(text: string, self: string, start: number, { title }: CitationContext): Citation | undefined {
  const end = start + self.length;
  const places = placesAfter(text, end);
  return places === undefined
    ? undefined
    : citation({ self, ...(title === undefined ? {} : { title }) }, { start, end }, undefined, places);
}

/** 同法第五条: the law named before. */
function readFollowing(text: string, start: number, words: string, before: Citation | undefined): Citation | undefined {
  if (before === undefined) return undefined;
  return citation(lawOf(before), { start, end: start + words.length }, undefined, readPlaces(text, start + words.length));
}

/** 第九条 at the start of a line: still the law named before. */
function readContinued(text: string, start: number, blank: string, before: Citation | undefined): Citation | undefined {
  const at = start + blank.length;
  const places = readPlaces(text, at);
  return before === undefined || places === undefined ? undefined : citation(lawOf(before), { start: at, end: at }, undefined, places);
}

const lawOf = ({ title, self, note }: Citation): Pick<Citation, 'title' | 'self' | 'note'> => ({
  ...(title === undefined ? {} : { title }),
  ...(self === undefined ? {} : { self }),
  ...(note === undefined ? {} : { note }),
});

function readBare(text: string, words: string, start: number, { isTitle }: CitationContext): Citation | undefined {
  const bracket = words.search(/[（(]/);
  const run = bracket < 0 ? words : words.slice(0, bracket);
  const title = bareTitle(run, isTitle);
  if (title === undefined) return undefined;
  const titleSpan = { start: start + run.length - title.length, end: start + run.length };
  const note = bracket < 0 ? undefined : readNote(text, titleSpan.end);
  return citation({ title }, titleSpan, note, placesAfter(text, note?.end ?? titleSpan.end));
}

/** The longest end of the run that is a known title, or what is left without the words that lead up to it. */
function bareTitle(run: string, isTitle: CitationContext['isTitle']): string | undefined {
  for (let at = 0; isTitle !== undefined && at <= run.length - 2; at += 1) if (isTitle(run.slice(at))) return run.slice(at);
  if (/[本该同其][^法条规办细]?(?:法|条例|规定|办法|细则|规则|决定|解释)$/u.test(run)) return undefined;
  const title = run.replace(lead, '').replace(/^(?:并|的|在|按)+/, '');
  return title.length < 3 || /^[本该同其此依合非违]/.test(title) ? undefined : title;
}

function citation(
  law: Pick<Citation, 'title' | 'self' | 'note'>,
  titleSpan: Range,
  note: Note | undefined,
  places: { readonly places: readonly CitedPlace[]; readonly end: number } | undefined,
): Citation {
  return {
    ...law,
    ...(note === undefined ? {} : { note: note.text, noteSpan: { start: note.start, end: note.start + note.text.length } }),
    places: places?.places ?? [],
    titleSpan,
    span: { start: titleSpan.start, end: Math.max(places?.end ?? 0, note?.end ?? 0, titleSpan.end) },
  };
}

/** 《法名》（2019年修正）第三条第一款、第五条至第七条 */
export function printCitation({ title, self, note, places }: Pick<Citation, 'title' | 'self' | 'note' | 'places'>): string {
  const law = self ?? `《${title ?? ''}》`;
  return `${law}${note === undefined ? '' : `（${note}）`}${printPlaces(places)}`;
}
