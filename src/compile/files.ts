/**
 * Files that items refer to. In: a reference as written and the list of what lies in the workspace. Out: the path, or why
 * there is none: absent, empty, outside the workspace, of a kind that is not published, a text in another encoding.
 */
import { suggest } from '../schema/suggest.ts';

export interface FileListing {
  /** Size in bytes of every regular file under files/, by path relative to the workspace. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Paths that are links leading out of the workspace. */
  readonly outside: ReadonlySet<string>;
  /** Why a file cannot be published as it is: it cannot be read, or it is a text in no usable encoding. */
  readonly faults?: ReadonlyMap<string, FileFault>;
}

/** Findings of decode.ts that also concern files which items offer. */
const faults = ['unreadable', 'utf-16', 'gbk', 'not-utf-8', 'nul', 'empty', 'too-large'] as const;
export type FileFault = (typeof faults)[number];

/** The fault that a finding of decode.ts stands for; a byte order mark is none. */
export const faultOf = (code: string): FileFault | undefined => faults.find((fault) => code === `file/${fault}`);

/** Files whose text is read: Markdown becomes a page, the others are shown by browsers as they are. */
export const isText = (path: string): boolean => /\.(md|txt|csv)$/i.test(path);

export type Resolved = { readonly path: string } | { readonly code: string; readonly near?: string };

const published = /\.(md|pdf|docx?|xlsx?|pptx?|wps|et|odt|ods|txt|csv|png|jpe?g|gif|zip|ofd)$/i;

export function resolveFile(reference: string, listing: FileListing): Resolved {
  const path = normalisePath(reference);
  if (path === undefined || listing.outside.has(path)) return { code: 'file-reference/outside' };
  const size = listing.sizes.get(path);
  if (size === undefined) return notFound(path, listing);
  if (size === 0) return { code: 'file-reference/empty' };
  if (!published.test(path)) return { code: 'file-reference/kind' };
  const fault = listing.faults?.get(path);
  return fault === undefined ? { path } : { code: `file-reference/${fault}` };
}

function notFound(path: string, listing: FileListing): Resolved {
  const near = suggest(
    path,
    [...listing.sizes.keys()].filter((other) => endingOf(other) === endingOf(path)),
  );
  return near.length === 0 ? { code: 'file-reference/missing' } : { code: 'file-reference/missing-near', near: near.join('、') };
}

/** A form in another format is another file. */
const endingOf = (path: string): string => /\.[^./]*$/.exec(path)?.[0].toLowerCase() ?? '';

/** Forward slashes, no `.`; undefined when the path is absolute or climbs out. */
export function normalisePath(reference: string): string | undefined {
  const unified = reference.replaceAll('\\', '/');
  if (/^([a-z]:|\/|[a-z]+:\/\/)/i.test(unified)) return undefined;
  const parts = unified.split('/').filter((part) => part !== '' && part !== '.');
  return parts.includes('..') || parts.length === 0 ? undefined : parts.join('/');
}
