/**
 * YAML syntax errors in the author's terms. In: a text that the fast parser refused. Out: one fault for each line with an
 * error, placed where its cause is. Slips of punctuation are not known here; recover.ts looks for them first.
 */
import { YAMLException } from 'js-yaml';
import { type Document, type ErrorCode, isNode, isScalar, parseDocument, visit, type YAMLParseError } from 'yaml';
import type { Diagnostic } from './diagnostic.ts';
import { lineOf, lineStarts, positionAt, type Range } from './located.ts';
import type { Edit } from './patched.ts';

/** Error codes of the parser that have a wording of their own. */
const worded: Readonly<Partial<Record<ErrorCode, string>>> = {
  TAB_AS_INDENT: 'yaml/tab',
  BAD_INDENT: 'yaml/indent',
  MULTILINE_IMPLICIT_KEY: 'yaml/missing-colon',
  BLOCK_AS_IMPLICIT_KEY: 'yaml/nested-on-one-line',
  BAD_SCALAR_START: 'yaml/quote-needed',
  UNEXPECTED_TOKEN: 'yaml/unexpected',
  BAD_ALIAS: 'yaml/alias',
  BAD_DQ_ESCAPE: 'yaml/escape',
};

/** What is meant where one error code of the parser covers several mistakes. */
const meanings: readonly (readonly [RegExp, string])[] = [
  [/^Missing closing|end with a/, 'yaml/missing-character'],
  [/^Tags and anchors/, 'yaml/tag'],
  [/^Sequence item without/, 'yaml/indent'],
  [/^Implicit map keys need/, 'yaml/missing-colon'],
];

/** The thorough parser is some ten times slower than the fast one; of longer texts only the first error is told. */
export const maxThorough = 100_000;

export interface Fault extends Range {
  readonly code: string;
  /** What the wording needs beside the line. */
  readonly args?: Diagnostic['args'];
  /** What has to be changed in the author's text, when nobody needs to think. */
  readonly edits?: readonly Edit[];
}

/** Every error of a text, by line; `cause` is what the fast parser threw. */
export function syntaxFaults(text: string, cause: unknown): readonly Fault[] {
  const found = refusal(text, cause) ?? thorough(text);
  const faults = found.length > 0 ? found : [toLineEnd('yaml/syntax', text, positionOf(cause))];
  return onePerLine(text, faults, ({ start }) => start);
}

const positionOf = (cause: unknown): number => (cause instanceof YAMLException ? (cause.mark?.position ?? 0) : 0);

/** What only the fast parser knows, and all that is told of a very long text. */
function refusal(text: string, cause: unknown): readonly Fault[] | undefined {
  const reason = cause instanceof YAMLException ? cause.reason : String(cause);
  const start = positionOf(cause);
  if (reason.includes('maxDepth')) return [{ code: 'yaml/too-deep', start, end: start }];
  if (reason.includes('non-printable')) return [{ code: 'yaml/control-character', start, end: start + 1 }];
  return text.length > maxThorough ? [toLineEnd('yaml/syntax', text, start)] : undefined;
}

/** Deeper nesting would exhaust the thorough parser's stack, and with it the process: it cannot always be caught. */
const maxNesting = 100;

/** Offset where a text may be nested too deeply, by its open brackets or the blanks and dashes that begin a line. */
export function tooDeepAt(text: string): number | undefined {
  const indent = /^[ \t?:-]{101}/m.exec(text)?.index ?? text.length;
  let open = 0;
  for (let at = 0; at < indent; at++) {
    if (text[at] === '[' || text[at] === '{') open++;
    else if (text[at] === ']' || text[at] === '}') open = Math.max(0, open - 1);
    if (open > maxNesting) return at;
  }
  return indent < text.length ? indent : undefined;
}

function thorough(whole: string): readonly Fault[] {
  const deep = tooDeepAt(whole);
  if (deep === undefined) return parsed(whole);
  const lineStart = whole.lastIndexOf('\n', deep) + 1;
  return [...parsed(whole.slice(0, lineStart)), { code: 'yaml/too-deep', start: deep, end: deep }];
}

function parsed(text: string): readonly Fault[] {
  try {
    const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, merge: false });
    const openings = document.errors.some(isUnclosed) ? unclosed(text, document) : [];
    const errors = onePerLine(text, withoutEchoes(document.errors, openings), ({ pos }) => pos[0]);
    const faults = errors.map((error) => faultOf(text, error, openings));
    const stray = strayText(text, document);
    return stray === undefined ? faults : [stray, ...faults.slice(1)];
  } catch {
    // Whatever the thorough parser stumbles over, the fast one has already told what is wrong.
    return [];
  }
}

/** The document is over before the text is. */
const endsEarly = /in YAML stream|at node end/;

/** Where the document ends too early or a bracket stays open, every later line is an error again; the first tells enough. */
function withoutEchoes(errors: readonly YAMLParseError[], openings: readonly Range[]): readonly YAMLParseError[] {
  const [outermost] = openings;
  let hasEnded = false;
  return errors.filter((error) => {
    const isInside = outermost !== undefined && outermost.start < error.pos[0] && error.pos[0] < outermost.end && !isUnclosed(error);
    const isEcho = isInside || (hasEnded && error.message.includes('in YAML stream'));
    hasEnded = endsEarly.test(error.message) || (hasEnded && isEcho);
    return !isEcho;
  });
}

/** A file that begins with a text instead of a key ends with it, and the parser takes offence at the next line. */
function strayText(text: string, { contents, errors }: Document.Parsed): Fault | undefined {
  const isCause = isScalar(contents) && endsEarly.test(errors[0]?.message ?? '');
  return isCause ? toLineEnd('yaml/missing-colon', text, contents.range[0]) : undefined;
}

function faultOf(text: string, error: YAMLParseError, openings: readonly Range[]): Fault {
  const at = error.pos[0];
  const opening = isUnclosed(error) ? openings.findLast(({ end }) => end === at) : undefined;
  const start = opening?.start ?? skipBlanks(text, at);
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && isNestedBelow(text, start)) return indentBelow(text, start);
  const meaning = meanings.find(([pattern]) => pattern.test(error.message))?.[1];
  return toLineEnd(meaning ?? worded[error.code] ?? 'yaml/syntax', text, start);
}

const isUnclosed = ({ message }: YAMLParseError): boolean => /^Missing closing|end with a/.test(message);

/** Quotes and brackets that are opened and never closed: the parser notices only where the text must end. */
function unclosed(text: string, document: Document): readonly Range[] {
  const closings: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' };
  const found: Range[] = [];
  visit(document, (_key, node) => {
    if (!isNode(node) || node.range == null) return;
    const [start, end] = node.range;
    const closing = closings[text[start] ?? ''];
    if (closing !== undefined && (end - start < 2 || text[end - 1] !== closing)) found.push({ start, end });
  });
  return found;
}

/** Whether what is nested stands on the next line, indented too far below a line that has a value already. */
const isNestedBelow = (text: string, at: number): boolean => !/:(?:\s|$)/.test(text.slice(at, lineOf(text, at).end));

function indentBelow(text: string, at: number): Fault {
  const { end } = lineOf(text, at);
  return toLineEnd('yaml/indent', text, end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0));
}

const skipBlanks = (text: string, at: number): number => at + (/^ */.exec(text.slice(at, lineOf(text, at).end))?.[0].length ?? 0);

export function toLineEnd(code: string, text: string, start: number): Fault {
  const rest = text.slice(start, lineOf(text, start).end);
  return { code, start, end: start + rest.trimEnd().length };
}

/** One mistake often yields several errors on its line; the first is enough. */
export function onePerLine<T>(text: string, found: readonly T[], offsetOf: (entry: T) => number): readonly T[] {
  const starts = lineStarts(text);
  const seen = new Set<number>();
  return found.filter((entry) => {
    const { line } = positionAt(starts, offsetOf(entry));
    if (seen.has(line)) return false;
    seen.add(line);
    return true;
  });
}
