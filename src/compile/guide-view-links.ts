/**
 * Addresses inside the public site, relative to its root, and safe links out of it. In: ids, names, paths and what authors
 * wrote as URLs and telephone numbers. Out: addresses; whatever could be no honest address comes out as plain text.
 */
import { normalisePath } from './files.ts';
import type { Link } from './guide-view-types.ts';

/** FNV-1a, 32 bits: a short, stable file name for words in any script. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}

export const itemPath = (id: string, kind: 'html' | 'json' | 'md' | 'pdf'): string => `items/${id}.${kind}`;
/** The page that other sites show in a frame. */
export const embedPath = (id: string): string => `embed/${id}.html`;
/** A body that is no office of the workspace has no id; its name stands in. */
export const departmentPath = (body: { readonly name: string; readonly office?: { readonly id: string } }): string =>
  `departments/${body.office?.id ?? `n-${hash(body.name)}`}.html`;
export type TopicSide = 'person' | 'corp';
export const topicPath = (topic: string, side: TopicSide): string => `topics/${side}-${hash(topic)}.html`;

export const isTextFile = (path: string): boolean => /\.md$/i.test(path);
/** Where a file of the workspace is published: Markdown becomes a page, everything else is copied. */
export const filePath = (path: string): string => (normalisePath(path) ?? '').replace(/\.md$/i, '.html');
const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** Only http and https; anything else an author wrote stays text. */
export function webLink(url: string, text: string = url): Link {
  return /^https?:\/\/[^\s"'<>]+$/i.test(url) ? { text, href: url } : { text };
}

export function phoneLink(phone: string): Link {
  const number = /^\+?[\d-]{3,}/.exec(phone)?.[0];
  return number === undefined ? { text: phone } : { text: phone, href: `tel:${number}` };
}

export const mailLink = (address: string): Link =>
  /^[^\s@"'<>?&]+@[^\s@"'<>?&]+$/.test(address) ? { text: address, href: `mailto:${address}` } : { text: address };

export const fileLink = (path: string, text: string): Link => ({
  text,
  path: encodePath(filePath(path)),
  ...(isTextFile(path) ? {} : { shared: true }),
});
