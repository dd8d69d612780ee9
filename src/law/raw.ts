/**
 * From the text of one file to a `RawLaw`. In: a path and its text. Out: what the reader of its format makes of it; undefined
 * where the file has no title, or is a page with front matter and no title of its own.
 */
import type { LawSource, RawLaw } from './raw-law.ts';
import { isMarkdownLaw, readJustLaws } from './read-just-laws.ts';
import { isLawRefBook, readLawRefBook } from './read-lawrefbook.ts';
import { readPlain } from './read-plain.ts';

export function readRaw({ path, text }: LawSource): RawLaw | undefined {
  const normal = plainSpaces(text);
  if (/\.docx$/i.test(path)) return readPlain(path, normal, 'docx');
  if (isLawRefBook(normal)) return readLawRefBook(path, normal);
  if (isMarkdownLaw(normal)) return readJustLaws(path, normal);
  return normal.startsWith('---\n') ? undefined : readPlain(path, normal, 'plain');
}

/** One character for one, so that offsets stay those of the file. */
const plainSpaces = (text: string): string =>
  text
    .replace(/\r(?=\n)|[\u00a0\u200b\u2060\ufeff]/g, ' ')
    .replaceAll('\r', '\n')
    .replace(/[\u2002\u2003]/g, '　');
