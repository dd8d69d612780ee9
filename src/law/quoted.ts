/**
 * A legal basis as departments write it: citations, most with the words they quote.
 *
 *     readBasis(text, context?): QuotedCitation[]
 *
 * In: 【法律】《A法》（2015年修正）第三条：……。第五条 ……。《B条例》第七条第一款 ……. Out: each citation with its quotation and the
 * quotation's span. What a quoted law cites in turn (…依照《C法》第九条的规定…) belongs to its words and is not listed.
 */
import type { Range } from '../schema/located.ts';
import { type Citation, type CitationContext, citationByNumber, parseCitations } from './citation.ts';
import { lettersOf } from './quotation.ts';

export interface QuotedCitation {
  readonly citation: Citation;
  readonly quote?: string;
  readonly quoteSpan?: Range;
}

/** What stands before the first word of a citation that is no part of the words quoted before it. */
const bullet =
  /(?:^|[\n。；;…！？”"])[\s】]*(?:【[^】\n]{1,12}】[：:]?)?\s*(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)]?[、.．]?)?[\s：:]*$/u;
const joiner = /^[\s、，,;；和及与]*(?:以及|或者?)?[\s]*$/u;
/** What leads from places to words: a colon, a space, a line break, an opening quotation mark, 规定：. */
const opening = /^(?:的?规定)?(?:[：:]|[\s　]+|(?=[“"「]))[\s：:“"「]*/u;
/** Nothing between 第五十条 and its words; what goes on like this is a remark, not a quotation. */
const runOn = /^(?!的|规定|之|等|和|及|与|或|所|对|要求|办理|执行|实施|明确)[\u4e00-\u9fa5][^。…\n]{14,}[。…]/u;
/** Left over from the next entry, or closing marks. */
const closing = /(?:[\s”"」]|【[^】]*】[：:]?|(?<=[\n。；;】])\s*[（(]?[\d一二三四五六七八九十]{1,3}[）)]?[、.．])*$/u;
/** Fewer letters are no quotation but a remark. */
const shortest = 6;

export function readBasis(text: string, context: CitationContext = {}): readonly QuotedCitation[] {
  const titled = ownCitations(text, parseCitations(text, context)).map(withTitle);
  const own = titled.length > 0 ? titled : [citationByNumber(text)].flatMap((citation) => citation ?? []);
  return own.map((citation, index) => ({ citation, ...quoteAfter(text, citation, own[index + 1]) }));
}

/** 《甲法》第三条、本法第五条: 本法 is the law named before, where one of that kind alone was named. */
function withTitle(citation: Citation, index: number, all: readonly Citation[]): Citation {
  const { self, title } = citation;
  if (self === undefined || title !== undefined) return citation;
  const kind = self.slice(1);
  const named = new Set(all.slice(0, index).flatMap((other) => (other.title?.endsWith(kind) === true ? [other.title] : [])));
  const [only] = named;
  return named.size === 1 && only !== undefined ? { ...citation, title: only } : citation;
}

function ownCitations(text: string, citations: readonly Citation[]): readonly Citation[] {
  const own: Citation[] = [];
  for (const citation of citations) {
    const before = own.at(-1);
    if (before === undefined || !isQuoted(text.slice(before.span.end, citation.span.start), text[citation.span.start] === '《'))
      own.push(citation);
  }
  return own;
}

/** Whether a citation belongs to the words quoted before it, judged by what stands between it and the citation before. */
function isQuoted(between: string, booked: boolean): boolean {
  if (/^[\s：:“"]+$/u.test(between)) return !booked || /[：:“"]/u.test(between);
  if (joiner.test(between) || bullet.test(between)) return false;
  return (opening.test(between) || runOn.test(between)) && lettersOf(between).length >= shortest;
}

function quoteAfter(text: string, { span, places }: Citation, next: Citation | undefined): Omit<QuotedCitation, 'citation'> {
  const region = text.slice(span.end, next?.span.start ?? text.length);
  const lead = opening.exec(region)?.[0].length ?? (runOn.test(region) ? 0 : undefined);
  if (lead === undefined || places.length === 0) return {};
  const quote = region.slice(lead).replace(closing, '');
  const start = span.end + lead;
  return lettersOf(quote).length < shortest ? {} : { quote, quoteSpan: { start, end: start + quote.length } };
}
