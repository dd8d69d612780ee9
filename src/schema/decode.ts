/**
 * From bytes to text. In: the bytes of a file, or why they could not be read. Out: the text, or a finding that says what is
 * wrong with the file and how to put it right.
 */
import { isUtf8, transcode } from 'node:buffer';
import { type Diagnostic, fileName, type Outcome } from './diagnostic.ts';

/** Why a path in the workspace gave no bytes. */
export type FileProblem = 'unreadable' | 'directory' | 'outside' | 'linked-folder' | 'too-large' | 'not-a-file';

export interface SourceFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly bytes?: Uint8Array;
  readonly problem?: FileProblem;
  /** What the operating system said. */
  readonly detail?: string;
}

/** Largest file that is read, in bytes; the fullest real items have some 60,000. */
export const maxFileSize = 4 * 1024 * 1024;

export interface Decoded extends Outcome<string> {
  /** Of a file that is refused for a character in it: the text to point into. */
  readonly faulty?: string;
}

export function decode(source: SourceFile): Decoded {
  const problem = source.problem ?? ((source.bytes?.length ?? 0) > maxFileSize ? 'too-large' : undefined);
  if (problem !== undefined) return refuse(source, `file/${problem}`, { detail: source.detail ?? '' });
  const bytes = source.bytes ?? new Uint8Array();
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return refuse(source, 'file/utf-16');
  const text = fromUtf8(bytes);
  if (text === undefined) return refuse(source, looksGbk(bytes) ? 'file/gbk' : 'file/not-utf-8');
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const found = { ...finding(source, 'file/nul', 'error', {}), span: { file: source.path, start: nul, end: nul + 1 } };
    return { faulty: text, diagnostics: [found] };
  }
  if (text.trim() === '') return refuse(source, 'file/empty');
  const found: Diagnostic[] = startsWith(bytes, utf8Mark) ? [markFinding(source)] : [];
  return { value: text, diagnostics: found };
}

/**
 * Without a byte order mark, so that offsets count from the first character after it. A `TextDecoder` takes three times as long
 * for Chinese.
 */
function fromUtf8(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  return transcode(bytes, 'utf8', 'utf16le').toString('utf16le', startsWith(bytes, utf8Mark) ? 2 : 0);
}

const utf8Mark = [0xef, 0xbb, 0xbf];

/** GBK when it decodes and holds common Chinese characters or punctuation. */
function looksGbk(bytes: Uint8Array): boolean {
  try {
    return /[的事项名称材料办理：，。]/.test(new TextDecoder('gbk', { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, index) => bytes[index] === byte);

function refuse(source: SourceFile, code: string, args: Diagnostic['args'] = {}): Outcome<string> {
  return { diagnostics: [finding(source, code, 'error', args)] };
}

/** Offsets count from behind the mark, so the edit changes nothing but says where. */
function markFinding(source: SourceFile): Diagnostic {
  const found = finding(source, 'file/bom', 'warning', {});
  return { ...found, fix: { edits: [{ span: found.span, text: '' }], dropsMark: true } };
}

/** Such files have no text to point into. */
function finding(source: SourceFile, code: string, severity: Diagnostic['severity'], args: Diagnostic['args']): Diagnostic {
  const span = { file: source.path, start: 0, end: 0 };
  return { code, severity, span, args: { ...args, file: fileName(source.path) } };
}
