/**
 * LawRefBook Markdown. In: path and text. Out: title and header up to `<!-- INFO END -->`, the body after it, the version's date
 * from the file name 名称(YYYY-MM-DD).md. A second title in the header names a part of a code.
 */
import { splitLines } from './lines.ts';
import { kindOfPath, type RawLaw } from './raw-law.ts';
import { cleanTitle } from './title.ts';

const endOfInfo = /^<!-- INFO END -->[ \t]*$/m;

export const isLawRefBook = (text: string): boolean => endOfInfo.test(text);

export function readLawRefBook(path: string, text: string): RawLaw | undefined {
  const end = text.search(endOfInfo);
  const [title, ...header] = splitLines(text.slice(0, end)).map((line) => line.text);
  if (title === undefined) return undefined;
  const part = header.find((line) => line.startsWith('# '));
  const dated = /[（(](\d{4}-\d{2}-\d{2})[）)]\.md$/.exec(path)?.[1];
  return {
    path,
    format: 'lawrefbook',
    title: cleanTitle(title),
    ...(part === undefined ? {} : { part: cleanTitle(part) }),
    header: header.filter((line) => !line.startsWith('# ')),
    lines: splitLines(text, end).filter((line) => !line.text.startsWith('<!--')),
    ...kindOfPath(path),
    ...(dated === undefined ? {} : { versionDate: dated }),
  };
}
