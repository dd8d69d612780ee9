/**
 * Small law texts for tests, and the real collections where the machine has them (../shared/real beside the project).
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../bin/io/assets.ts';
import { parseCitations } from '../../src/law/citation.ts';
import { importLaws } from '../../src/law/import.ts';
import type { LawText } from '../../src/law/law-text.ts';
import { type Library, libraryOfTexts } from '../../src/law/library.ts';
import { type Finding, resolve } from '../../src/law/resolve.ts';

export const realFolder = join(packageRoot(), '../shared/real');
export const hasReal = existsSync(join(realFolder, 'laws'));

export const imported = (files: Readonly<Record<string, string>>) =>
  importLaws(Object.entries(files).map(([path, text]) => ({ path, text })));

/** The only text in a file. */
export function textOf(path: string, text: string): LawText {
  const [only] = imported({ [path]: text }).texts;
  if (only === undefined) throw new Error(`${path} is no law text`);
  return only;
}

/** A LawRefBook file: header lines, then the body. */
export const book = (title: string, header: readonly string[], body: readonly string[]): string =>
  [`# ${title}`, ...header, '<!-- INFO END -->', ...body].join('\n\n');

export const libraryOf = (files: Readonly<Record<string, string>>): Library => libraryOfTexts(imported(files).texts);

/** What becomes of the first citation in a text. */
export function ask(library: Library, text: string, quote?: string, asOf = '2026-11-15'): Finding {
  const [citation] = parseCitations(text);
  if (citation === undefined) throw new Error(`no citation in ${text}`);
  return resolve({ citation, library, asOf, ...(quote === undefined ? {} : { quote }) });
}

export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'laws-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
