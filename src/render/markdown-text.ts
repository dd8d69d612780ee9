/**
 * Text that stands in a Markdown file. In: texts and links as a view holds them. Out: Markdown in which no text of an author is
 * taken for structure, no raw HTML stands and no link leads where a page would not let it lead.
 */
import type { Link } from '../compile/guide-view-types.ts';

export type Lines = readonly string[];

const special = /[\\`*_[\]<>|~]|&(?=#?\w+;)/g;

/** A plain text on one line; its first characters are no list, heading or rule. */
export function plainText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replace(special, '\\$&');
  return line.replace(/^(?=#{1,6}(?: |$)|[-+](?: |$)|=+$|-+$)/, '\\').replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2');
}

/** Where an author's own Markdown may lead; anything else stays text, as on the pages. */
const safeTarget = String.raw`(?:https?:\/\/|mailto:|tel:|#|(?!\/\/)[^:&\\<>()\s]+(?=[\s)]))`;
const unsafeLink = new RegExp(String.raw`\](?=\(\s*(?!${safeTarget})|\s*:)`, 'gi');

/**
 * Markdown of an author: without HTML, pictures, fences that could swallow what follows, and headings that break the outline.
 * What must not act is written as an entity: a backslash could be undone by another before it.
 */
export function authorText(text: string): string {
  return text
    .trim()
    .replace(/\r\n?/g, '\n')
    .replace(/\\?</g, '&lt;')
    .replace(/!(?=\[)/g, '&#33;')
    .replace(unsafeLink, '&#93;')
    .replace(/^([\s>\-+*]*)(```|~~~)/gm, '$1\\$2')
    .replace(/^([\s>\-+*]*)#{1,6}[ \t]+(.*?)[ \t]*#*$/gm, '$1**$2**')
    .replace(/^([ \t]*)(=+|-+)[ \t]*$/gm, '$1\\$2');
}

export const authorLines = (text: string): Lines => authorText(text).split('\n');

/** Running text: the same on one line. */
export const authorLine = (text: string): string => authorText(text).replace(/\s*\n\s*/g, ' ');

const encoded = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

export const linkText = (text: string, href: string): string => `[${plainText(text)}](${href.replace(/[()\\\s<>]/g, encoded)})`;

/** Links to the site's own pages need its address, which `resolve` knows. */
export const makeLink =
  (resolve: (path: string) => string) =>
  ({ text, path, href }: Link): string => {
    const target = href ?? (path === undefined ? undefined : resolve(path));
    return target === undefined ? plainText(text) : linkText(text, target);
  };

/** One entry of a list: what follows its first line is indented below it. */
export function listItem(marker: string, lines: Lines): Lines {
  const indent = ' '.repeat(marker.length);
  return lines.map((line, at) => (at === 0 ? marker + line : line === '' ? '' : indent + line));
}

export const bullets = (items: readonly Lines[]): Lines => items.flatMap((lines) => listItem('- ', lines));
export const numbered = (items: readonly Lines[]): Lines => items.flatMap((lines, at) => listItem(`${at + 1}. `, lines));

/** Words of others, such as a law, as they stand there. */
export const quoted = (text: string): Lines =>
  text
    .trim()
    .split(/\r?\n/)
    .map((line) => `> ${plainText(line)}`.trimEnd());

/** Cells are Markdown of one line already; texts in them have their bars escaped. */
export function tableLines(head: readonly string[], rows: readonly (readonly string[])[]): Lines {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

/** Parts with an empty line between them. */
export const paragraphs = (parts: readonly Lines[]): Lines =>
  parts.filter((lines) => lines.length > 0).flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));

export const joinText = (parts: readonly (string | undefined)[], separator: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(separator);
