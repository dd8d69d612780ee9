/**
 * Files that items refer to. In: a reference as written and the list of what lies in the workspace. Out: the path, or why
 * there is none: absent, empty, outside the workspace, of a kind that is not published.
 */
import { suggest } from '../schema/suggest.ts';

export interface FileListing {
  /** Size in bytes of every regular file under files/, by path relative to the workspace. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Paths that are links leading out of the workspace. */
  readonly outside: ReadonlySet<string>;
}

export type Resolved = { readonly path: string } | { readonly code: string; readonly near?: string };

const published = /\.(md|pdf|docx?|xlsx?|pptx?|wps|et|odt|ods|txt|csv|png|jpe?g|gif|zip|ofd)$/i;

export function resolveFile(reference: string, listing: FileListing): Resolved {
  const path = normalisePath(reference);
  if (path === undefined || listing.outside.has(path)) return { code: 'file-reference/outside' };
  const size = listing.sizes.get(path);
  if (size === undefined) return notFound(path, listing);
  if (size === 0) return { code: 'file-reference/empty' };
  return published.test(path) ? { path } : { code: 'file-reference/kind' };
}

function notFound(path: string, listing: FileListing): Resolved {
  const near = suggest(path, [...listing.sizes.keys()]);
  return near.length === 0 ? { code: 'file-reference/missing' } : { code: 'file-reference/missing-near', near: near.join('、') };
}

/** Forward slashes, no `.`; undefined when the path is absolute or climbs out. */
export function normalisePath(reference: string): string | undefined {
  const unified = reference.replaceAll('\\', '/');
  if (/^([a-z]:|\/|[a-z]+:\/\/)/i.test(unified)) return undefined;
  const parts = unified.split('/').filter((part) => part !== '' && part !== '.');
  return parts.includes('..') || parts.length === 0 ? undefined : parts.join('/');
}
