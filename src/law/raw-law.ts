/**
 * A law text before it is understood: title, header lines and body lines, with what the file's path says about it. The readers
 * of the formats (read-lawrefbook.ts, read-just-laws.ts, read-plain.ts) make it; from there on formats make no difference.
 */
import type { LawFormat, LawKind } from './law-text.ts';
import type { Line } from './lines.ts';

export interface LawSource {
  /** Relative to the laws folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface RawLaw {
  readonly path: string;
  readonly format: LawFormat;
  readonly title: string;
  /** 婚姻家庭编: one file of a code that is split over several. */
  readonly part?: string;
  readonly header: readonly string[];
  readonly lines: readonly Line[];
  readonly kind?: LawKind;
  readonly versionDate?: string;
}

/** What the collections' folders say about rank. 行政法 and its like are branches of law, all of them laws. */
const folderKinds: Readonly<Record<string, LawKind>> = {
  宪法: 'constitution',
  刑法: 'law',
  宪法相关法: 'law',
  民法典: 'law',
  民法商法: 'law',
  社会法: 'law',
  经济法: 'law',
  行政法: 'law',
  诉讼与非诉讼程序法: 'law',
  法律: 'law',
  行政法规: 'administrative-regulation',
  地方性法规: 'local-regulation',
  司法解释: 'judicial-interpretation',
  部门规章: 'department-rule',
  规范性文件: 'normative-document',
  其他: 'other',
};

export function kindOfPath(path: string): { readonly kind?: LawKind } {
  const folders = path.split('/').slice(0, -1).reverse();
  const known = folders.map((folder) => folderKinds[folder] ?? (/地方(性)?法规$/.test(folder) ? 'local-regulation' : undefined));
  const kind = known.find((candidate) => candidate !== undefined);
  return kind === undefined ? {} : { kind };
}

/** Where the header ends: a heading, a chapter, an article, a numbered section, a table of contents. */
export const bodyStart = /^(#|第[^ 　]{1,9}[条章节编](之.{1,2})?([ 　]|$)|[一二三四五六七八九十]{1,3}、|目[ 　]*[录次]$|序言$)/u;
