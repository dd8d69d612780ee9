/**
 * The folders of a workspace. In: what lies where documents and files are looked for but cannot be read, and folders whose
 * names look like ours. Out: a finding for each, because what is not read would be missed in silence.
 */
import { distance } from 'fastest-levenshtein';
import { decode, type SourceFile } from '../schema/decode.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';

/** Folders that hold documents, the one that holds files to offer, and that of templates. */
export const ourFolders = ['items', 'offices', 'handbooks', 'packs', 'translations', 'files', 'themes'] as const;
export type OurFolder = (typeof ourFolders)[number];

/** What authors call these folders in Chinese. */
const chinese: Readonly<Record<string, OurFolder>> = {
  事项: 'items',
  办理事项: 'items',
  政务服务事项: 'items',
  单位: 'offices',
  部门: 'offices',
  机构: 'offices',
  手册: 'handbooks',
  汇编: 'handbooks',
  规则: 'packs',
  规则包: 'packs',
  译文: 'translations',
  翻译: 'translations',
  附件: 'files',
  文件: 'files',
  表格: 'files',
  样表: 'files',
  模板: 'themes',
  主题: 'themes',
};

/** The folder that a name at the root of a workspace probably stands for; undefined when it is right or something else. */
export function meantFolder(name: string): OurFolder | undefined {
  if (ourFolders.some((folder) => folder === name)) return undefined;
  const plain = name.normalize('NFKC').trim().toLowerCase();
  return chinese[plain] ?? ourFolders.find((folder) => plain === folder || isNear(plain, folder));
}

const letters = (word: string): string => [...word].sort().join('');

/** One slip in a short name, two in a long one, or the same letters in another order. */
const isNear = (found: string, folder: string): boolean =>
  distance(found, folder) <= (folder.length > 6 ? 2 : 1) || letters(found) === letters(folder);

export interface Layout {
  /** What lies below our folders and is not read, with the reason. */
  readonly unread?: readonly SourceFile[];
  /** Folders at the root with names like ours, and the files in them. */
  readonly lookalikes?: ReadonlyMap<string, readonly string[]>;
  /** What whoever read the files found in those that are no documents, such as templates. */
  readonly found?: readonly Diagnostic[];
}

export function checkLayout({ unread = [], lookalikes = new Map(), found = [] }: Layout): readonly Diagnostic[] {
  return [...found, ...unread.flatMap((source) => decode(source).diagnostics), ...[...lookalikes].flatMap(misnamed)];
}

/** A folder without a document is no misspelt folder of documents. */
function misnamed([name, paths]: readonly [string, readonly string[]]): readonly Diagnostic[] {
  const meant = meantFolder(name);
  const isUsed = paths.some((path) => meant === 'files' || (meant === 'themes' ? /\.(hbs|css)$/i : /\.ya?ml$/i).test(path));
  if (meant === undefined || !isUsed) return [];
  return [{ code: 'folder/misnamed', severity: 'warning', span: { file: name, start: 0, end: 0 }, args: { found: name, meant } }];
}
