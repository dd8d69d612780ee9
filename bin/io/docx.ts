/**
 * DOCX as the national law database delivers it. In: the bytes of a file. Out: its words, a line each paragraph, line break and
 * row of a table, without pictures and footnotes; or why there are none. A file that is none is the user's to mend.
 *
 * Numbers that Word makes by itself are no text and are lost; a list without its numbers is reported, never counted anew.
 */
import { inflateRawSync } from 'node:zlib';
import type { Diagnostic, Outcome } from '../../src/schema/diagnostic.ts';

/** What the XML of one file may unpack to, in bytes; that of the Civil Code, the longest law, takes a tenth. */
const mostUnpacked = 32 * 1024 * 1024;

/** Every DOCX is a ZIP archive. */
const archive = Buffer.from('PK');
const noArchive = { zh: '它的内容是别的格式，或者没有下载完整', en: 'its content is of another format or was cut off' };
const damaged = { zh: '内容不完整或者已经损坏', en: 'its content was cut off or is damaged' };

export async function readDocx(file: string, buffer: Buffer): Promise<Outcome<string>> {
  if (!buffer.subarray(0, 2).equals(archive)) return { diagnostics: [note('law-text/not-docx', 'error', file, { detail: noArchive })] };
  if (unpacksTooFar(buffer)) return { diagnostics: [note('law-text/too-large', 'error', file)] };
  const { default: mammoth } = await import('mammoth');
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  try {
    const html = withoutNotes((await mammoth.convertToHtml({ buffer }, { convertImage })).value);
    return { value: textOf(html), diagnostics: /<ol>/.test(html) ? [note('law-text/numbered-by-word', 'warning', file)] : [] };
  } catch {
    // The library's words ("can't find end of central directory") help nobody; all its refusals mean this.
    return { diagnostics: [note('law-text/not-docx', 'error', file, { detail: damaged })] };
  }
}

const note = (code: string, severity: Diagnostic['severity'], file: string, args: Diagnostic['args'] = {}): Diagnostic => ({
  code,
  severity,
  span: { file, start: 0, end: 0 },
  args,
});

/** Marks of footnotes in the text, and the list of footnotes at the end. */
const withoutNotes = (html: string): string =>
  html.replace(/<sup><a [^>]*>[^<]*<\/a><\/sup>/g, '').replace(/<ol><li id="(?:foot|end)note-[\s\S]*$/, '');

const textOf = (html: string): string =>
  html
    .replace(/<\/p>(?=<\/t[dh]>)/g, '')
    .replace(/<\/t[dh]>/g, '　')
    .replace(/<br \/>|<\/(?:p|li|tr|h\d)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** Tries it out, because the sizes that an archive states need not be true. What is no archive at all, others will say. */
function unpacksTooFar(zip: Buffer): boolean {
  let left = mostUnpacked;
  for (const packed of packedXml(zip)) {
    try {
      left -= inflateRawSync(packed, { maxOutputLength: Math.max(left, 1) }).length;
    } catch (error) {
      if (error instanceof RangeError) return true;
    }
  }
  return left < 0;
}

const marks = { end: 0x06054b50, entry: 0x02014b50 };

/** The deflated XML files of an archive, by its central directory. */
function* packedXml(zip: Buffer): Generator<Buffer> {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > zip.length || zip.readUInt32LE(end) !== marks.end) return;
  let at = zip.readUInt32LE(end + 16);
  while (at + 46 <= zip.length && zip.readUInt32LE(at) === marks.entry) {
    const [nameLength, extraLength, commentLength] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    const name = zip.toString('latin1', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const isDeflated = zip.readUInt16LE(at + 10) === 8;
    if (isDeflated && /\.(xml|rels)$/i.test(name) && local + 30 <= zip.length) {
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      yield zip.subarray(start, start + zip.readUInt32LE(at + 20));
    }
    at += 46 + nameLength + extraLength + commentLength;
  }
}
