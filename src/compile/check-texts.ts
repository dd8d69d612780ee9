/**
 * Free texts, citations and file names, found by walking the schema. In: a canonical document. Out: raw HTML, unsafe links, citations
 * without a title, and every file reference for the binder to look up.
 */

import { parseCitations } from '../law/citation.ts';
import { type Canon, entryName } from '../schema/canonical.ts';
import type { Arg, Diagnostic } from '../schema/diagnostic.ts';
import type { Range } from '../schema/located.ts';
import { type Plan, planBelow } from '../schema/plan.ts';
import { remember } from '../schema/remember.ts';
import type { Audience } from '../schema/vocabulary.ts';
import { hasBackwardRange, parseCitation } from './citation.ts';

export interface FileReference {
  readonly path: string;
  readonly audience: Audience;
  readonly span: Diagnostic['span'];
  readonly key: Arg;
}

export interface TextFindings {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly FileReference[];
}

/** `source` is the text of the file, to point at the very words where they stand there as they are. */
export function checkTexts(file: string, source: string, root: Canon, rootPlan: Plan): TextFindings {
  const diagnostics: Diagnostic[] = [];
  const files: FileReference[] = [];
  visitTexts(root, rootPlan, '', (text, canon, plan, element) => {
    const { format } = plan;
    const isOdd = odd.test(text) || hasOuterBlanks(source, canon);
    if (!isOdd && format !== 'file' && format !== 'citation') return;
    const span = { file, start: canon.start, end: canon.end };
    const key = canon.key?.text ?? entryName(canon) ?? plan.schema.label ?? '';
    if (format === 'file') files.push({ path: text, audience: plan.audience, span, key });
    else if (format === 'citation') diagnostics.push(...checkCitation(text, span, element === 'basis'));
    if (!isOdd) return;
    diagnostics.push(...checkText(text, key).map(({ words, ...finding }) => ({ ...finding, span: spanOf(words, source, span) })));
    diagnostics.push(...repeatedMarks(text, source, span, key), ...outerBlanks(source, span, key));
  });
  return { diagnostics, files };
}

function spanOf(words: string | undefined, source: string, span: Diagnostic['span']): Diagnostic['span'] {
  const start = words === undefined ? -1 : source.slice(span.start, span.end).indexOf(words);
  return words === undefined || start < 0 ? span : { ...span, start: span.start + start, end: span.start + start + words.length };
}

const twice = /([，、；：。])\1/;

/** Exactly two of a kind: three and more are meant, as 。。。 for an ellipsis. */
const doubled = /(?<!([，、；：。]))([，、；：。])\2(?!\2)/g;

/** 。。 and the like, where they stand in the source as they do in the text. */
function repeatedMarks(text: string, source: string, span: Diagnostic['span'], key: Arg): readonly Diagnostic[] {
  if (!twice.test(text)) return [];
  return [...source.slice(span.start, span.end).matchAll(doubled)].map(({ 0: found, index }) => {
    const place = { ...span, start: span.start + index, end: span.start + index + found.length };
    const fix = { edits: [{ span: place, text: found.slice(1) }] };
    return { code: 'text/repeated-punctuation', severity: 'warning', span: place, args: { key, found, right: found.slice(1) }, fix };
  });
}

/** Blanks inside the quotes, or full-width ones that YAML takes for text; they are dropped on reading. */
function outerBlanks(source: string, span: Diagnostic['span'], key: Arg): readonly Diagnostic[] {
  if (!hasOuterBlanks(source, span)) return [];
  const inset = isQuoted(source, span) ? 1 : 0;
  const [from, to] = [span.start + inset, span.end - inset];
  const text = source.slice(from, to);
  const edits = [/^[ \t　\u00a0]+/.exec(text), /[ \t　\u00a0]+$/.exec(text)].flatMap((match) =>
    match === null ? [] : [{ span: { ...span, start: from + match.index, end: from + match.index + match[0].length }, text: '' }],
  );
  if (edits.length === 0 || text.trim() === '') return [];
  return [{ code: 'text/outer-blanks', severity: 'info', span, args: { key }, fix: { edits } }];
}

function hasOuterBlanks(source: string, place: Range): boolean {
  if (isWord(source.charCodeAt(place.start)) && isWord(source.charCodeAt(place.end - 1))) return false;
  const inset = isQuoted(source, place) ? 1 : 0;
  return isBlank(source.charCodeAt(place.start + inset)) || isBlank(source.charCodeAt(place.end - 1 - inset));
}

function isQuoted(source: string, { start, end }: Range): boolean {
  const first = source.charCodeAt(start);
  return (first === doubleQuote || first === singleQuote) && source.charCodeAt(end - 1) === first && end - start > 1;
}

const doubleQuote = '"'.charCodeAt(0);
const singleQuote = "'".charCodeAt(0);

/** Chinese and its punctuation, with which most texts begin and end: no blank and no quote. */
const isWord = (code: number): boolean => code > 0x3000;

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x3000 || code === 0xa0;

/** `element` is the root element in which the text stands. */
type Visit = (text: string, canon: Canon, plan: Plan, element: string) => void;

function visitTexts(canon: Canon, plan: Plan, element: string, visit: Visit): void {
  if (canon.kids === undefined) {
    if (typeof canon.value === 'string' && plan.codes === undefined) visit(canon.value, canon, plan, element);
    return;
  }
  canon.kids.forEach((kid, step) => {
    const next = planBelow(plan, step);
    if (next !== undefined) visitTexts(kid, next, element === '' ? String(step) : element, visit);
  });
}

function checkCitation(text: string, span: Diagnostic['span'], isBasis: boolean): readonly Diagnostic[] {
  const fault = (isBasis ? faultOfBasis : faultOfOther)(text);
  if (fault === undefined) return none;
  const [code, severity] = fault;
  const title = code === 'citation/unreadable' ? bareTitleIn(text) : undefined;
  if (title !== undefined) return [{ code: 'citation/no-title-marks', severity: 'warning', span, args: { title } }];
  return [{ code, severity, span, args: { found: text } }];
}

const none: readonly Diagnostic[] = [];

/** A thousand items rest on the same acts. */
const faultOfBasis = remember((text) => citationFault(text, true));
const faultOfOther = remember((text) => citationFault(text, false));

/** 食品安全法第三十三条 without 《》. */
const bareTitleIn = (text: string): string | undefined => parseCitations(text).find(({ title }) => title !== undefined)?.title;

/** Laws and regulations are divided into articles; rules mostly are, notices, plans and catalogues often are not. */
const law = /(?:(?<!办)法|法典|条例)(?:[（(][^（）()]*[）)])?$/;
const rules = /(?:办法|规定|细则|规则)(?:[（(][^（）()]*[）)])?$/;
const order = /令/;
/** Other parts of an act, and numbers of articles that could not be read: 第35 条, 三五条, 第X条. */
const otherPart = /第[^第]{1,8}[章节编]|附件|附录|附表|附则|序言|总则/;
const looseArticle = /第[^第《》]{0,12}条|[\d〇零一二三四五六七八九十百]\s*条/;

/** Of rules an article is only asked for where they create the item, and where no number but that of an order (令第16号) marks them as a paper. */
function citationFault(text: string, isBasis: boolean): readonly [string, Diagnostic['severity']] | undefined {
  const citation = parseCitation(text);
  if (citation === undefined) return ['citation/unreadable', 'warning'];
  if (looseArticle.test(citation.rest)) return ['citation/unreadable-article', 'warning'];
  if (hasBackwardRange(citation.text)) return ['citation/backward-range', 'warning'];
  if (citation.articles.length > 0 || otherPart.test(citation.rest)) return undefined;
  if (law.test(citation.law)) return ['citation/no-article', 'warning'];
  return isBasis && (citation.number === undefined || order.test(citation.number)) && rules.test(citation.law)
    ? ['citation/no-article', 'info']
    : undefined;
}

/** A tag as browsers read it: a name right after the bracket. 《, < 5 and Markdown's <https://…> are no tags. */
const rawHtml = /<(?!(?:https?|mailto|tel):|[^\s<>"=]{1,64}@[^\s<>"=]{1,255}>)\/?[a-z][^<>]*>|<!--/i;
/** In a link, or in the definition that a link refers to. `//elsewhere` leads out of the site under its own protocol. */
const unsafeLink =
  /(?:\]\(|^ {0,3}\[[^\]\n]{1,200}\]:)\s{0,20}<?((?:(?:javascript|vbscript|data|file):|[\\/]{2})[^()\s]{0,200}(?:\([^()\s]{0,200}\))?)/gim;
/** C0 and C1 but for line breaks and tabs, and marks that turn the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e]/;

/** What every fault of a text but blanks around it has a sign of; most texts have none. */
const odd = new RegExp(`${control.source}|[<\\]]|${twice.source}`);

/** A finding that has no place yet, and the words to look for. */
interface Unplaced extends Omit<Diagnostic, 'span'> {
  readonly words?: string;
}

function checkText(text: string, key: Arg): readonly Unplaced[] {
  const character = control.exec(text)?.[0].codePointAt(0);
  const tag = text.includes('<') ? rawHtml.exec(text)?.[0] : undefined;
  const links = text.includes(']') ? [...text.matchAll(unsafeLink)].map(([, link = '']) => link) : [];
  return [
    ...(character === undefined
      ? []
      : [{ code: 'text/control-character', severity: 'error', args: { key, found: nameOf(character) } } as const]),
    ...(tag === undefined ? [] : [{ code: 'text/raw-html', severity: 'warning', args: { key, found: tag }, words: tag } as const]),
    ...links.map((link) => ({ code: 'text/unsafe-link', severity: 'error', args: { key, found: link }, words: link }) as const),
  ];
}

const nameOf = (character: number): string => `U+${character.toString(16).toUpperCase().padStart(4, '0')}`;
