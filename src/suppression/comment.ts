/**
 * Comments that set findings aside. In: the text of a file and its tree. Out: the suppressions that stand in comments,
 *
 *   # 暂不处理 material/no-basis、wording/open-list 至 2027-06-30：正在修订本县规定
 *   # allow material/no-basis until 2027-06-30: the county rules are being revised
 *
 * and what is wrong with those that look like one. At the end of a line it is about that line, on a line of its own about what
 * begins below it. Files without the words cost a search, files with them one pass.
 */
import type { Diagnostic } from '../schema/diagnostic.ts';
import { isDate } from '../schema/formats.ts';
import type { Range, Span } from '../schema/located.ts';
import type { Node } from '../schema/tree.ts';
import { layoutOf, type TextLayout } from './layout.ts';
import type { Suppression, Written } from './suppression.ts';

export interface Comments {
  readonly suppressions: readonly Suppression[];
  readonly diagnostics: readonly Diagnostic[];
}

const none: Comments = { suppressions: [], diagnostics: [] };

const words = ['暂不处理', 'allow', 'Allow'] as const;

export function readComments(file: string, text: string, root: Node): Comments {
  if (words.every((word) => !text.includes(word))) return none;
  const heads = [...text.matchAll(/#[ \t]*(?:暂不处理|[Aa]llow)(?![\p{L}\p{N}_])/gu)];
  if (heads.length === 0) return none;
  const layout = layoutOf(text, root);
  const read: Comments[] = [];
  let next = 0;
  for (const head of heads) {
    if (head.index < next || layout.isInScalar(head.index)) continue;
    const line = layout.lineAt(head.index);
    next = line.end;
    if (!startsComment(text, head.index, line, layout)) continue;
    read.push(readOne(file, text, { start: head.index, end: line.end }, head.index + head[0].length, layout));
  }
  return {
    suppressions: read.flatMap(({ suppressions }) => suppressions),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** A comment begins at the start of a line or behind a blank, and does not lie in another one. */
function startsComment(text: string, at: number, line: Range, layout: TextLayout): boolean {
  if (at > line.start && !/[ \t　]/.test(text[at - 1] ?? '')) return false;
  const before = text.slice(Math.max(line.start, layout.scalarBefore(at)), at);
  return !/(?:^|[ \t　])#/.test(before);
}

/** Behind the words the codes, the day, the reason; any of them may be missing. Offsets count in `content`. */
interface Pieces {
  readonly codes: readonly Piece[];
  readonly until?: Piece;
  readonly reason: Piece;
}

interface Piece {
  readonly text: string;
  readonly at: number;
}

const untilForm = /(?:至|到|\buntil\b|\bto\b)[ \t]*(\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?)/;
const reasonLead = /^[\s:：,，;；。.—-]*/;
/** Longer ones are no reason but a text; every report would repeat it. */
const longestReason = 300;
const longestComment = 2000;

function piecesOf(content: string): Pieces {
  const found = untilForm.exec(content);
  const date = found?.[1] ?? '';
  const colon = content.slice(1).search(/[:：]/) + 1;
  const codesEnd = found?.index ?? (colon > 0 ? colon : content.length);
  const behind = found === null ? codesEnd : found.index + found[0].length;
  const at = behind + (reasonLead.exec(content.slice(behind))?.[0].length ?? 0);
  const codes = [...content.slice(0, codesEnd).matchAll(/[^\s,，、:：]+/g)].map(({ 0: text, index }) => ({ text, at: index }));
  const reason = { text: content.slice(at, at + longestReason), at };
  return found === null ? { codes, reason } : { codes, reason, until: { text: date, at: behind - date.length } };
}

/** Other comments may begin with the same words: what is meant names a code or says until when. */
const isMeant = (content: string, { until }: Pieces): boolean =>
  until !== undefined || /^[\s:：]*(?:[^\s/,，、：:]+\/[^\s/,，、：:]|至|到|until\b)/.test(content);

function readOne(file: string, text: string, comment: Range, from: number, layout: TextLayout): Comments {
  const content = text.slice(from, Math.min(comment.end, from + longestComment)).trimEnd();
  const pieces = piecesOf(content);
  if (!isMeant(content, pieces)) return none;
  const { codes, until, reason } = pieces;
  const written = (piece: Piece): Written => {
    const start = from + piece.at;
    return { text: piece.text, span: { file, start, end: start + piece.text.length } };
  };
  const span = { file, start: comment.start, end: from + content.length };
  if (codes.length === 0 || until === undefined || reason.text === '') return failed(incomplete(span, pieces));
  const day = written(until);
  const date = isoOf(until.text);
  if (!isDate(date)) return failed({ code: 'suppression/no-such-date', severity: 'warning', span: day.span, args: { found: until.text } });
  const suppression: Suppression = {
    by: 'comment',
    span,
    file,
    codes: codes.map(written),
    joint: text.startsWith('暂不处理', from - 4) ? '、' : ', ',
    until: { ...day, text: date },
    reason: written(reason),
    covers: layout.coveredBy(comment.start),
    removal: layout.removalOf(comment),
  };
  return { suppressions: [suppression], diagnostics: [] };
}

const failed = (finding: Diagnostic): Comments => ({ suppressions: [], diagnostics: [finding] });

const isoOf = (date: string): string => (date.match(/\d+/g) ?? []).map((part) => part.padStart(2, '0')).join('-');

const parts = {
  code: { zh: '问题代码', en: 'a code' },
  until: { zh: '截止日期', en: 'an end date' },
  reason: { zh: '理由', en: 'a reason' },
} as const;

function incomplete(span: Span, { codes, until, reason }: Pieces): Diagnostic {
  const lacks = [
    ...(codes.length === 0 ? [parts.code] : []),
    ...(until === undefined ? [parts.until] : []),
    ...(reason.text === '' ? [parts.reason] : []),
  ];
  const missing = { zh: lacks.map(({ zh }) => zh).join('、'), en: lacks.map(({ en }) => en).join(', ') };
  const code = codes.length === 0 ? ['wording/open-list'] : codes.map(({ text }) => text);
  const example = {
    zh: `# 暂不处理 ${code.join('、')} 至 2027-06-30：正在修订本县规定`,
    en: `# allow ${code.join(', ')} until 2027-06-30: the county rules are being revised`,
  };
  return { code: 'suppression/incomplete', severity: 'warning', span, args: { missing, example } };
}
