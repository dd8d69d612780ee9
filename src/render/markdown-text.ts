/**
 * Text that stands in a Markdown file. In: texts and links as a view holds them. Out: Markdown in which no text of an author is
 * taken for structure, no raw HTML stands and no link leads where a page would not let it lead.
 */
import type { Link } from '../compile/guide-view-types.ts';

/** One line, or several of them. Most parts of a guide are one line, which then needs no list of its own. */
export type Lines = string | readonly string[];

const special = /[\\`*_[\]<>|~]|&(?=#?\w+;)/g;

/** Most texts are words and nothing else, with single spaces between them. */
const isTouched = /[\\`*_[\]<>|~&]|\s\s|[^\S ]|^[\s#\-+=]|\s$|^\d{1,9}[.)]/;

/** A plain text on one line; its first characters are no list, heading or rule. */
export function plainText(text: string): string {
  if (!isTouched.test(text)) return text;
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
  const trimmed = text.trim();
  if (!isStructure.test(trimmed)) return trimmed;
  return trimmed
    .replace(/\r\n?/g, '\n')
    .replace(/\\?</g, '&lt;')
    .replace(/!(?=\[)/g, '&#33;')
    .replace(unsafeLink, '&#93;')
    .replace(/^([\s>\-+*]*)(```|~~~)/gm, '$1\\$2')
    .replace(/^([\s>\-+*]*)#{1,6}[ \t]+(.*?)[ \t]*#*$/gm, '$1**$2**')
    .replace(/^([ \t]*)(=+|-+)[ \t]*$/gm, '$1\\$2');
}

/** Without any of these a text has nothing that could act. */
const isStructure = /[\r<!\]`~#]|^[ \t]*[=-]/m;

export function authorLines(text: string): Lines {
  const own = authorText(text);
  return own.includes('\n') ? own.split('\n') : own;
}

/** Running text: the same on one line. */
export function authorLine(text: string): string {
  const own = authorText(text);
  return own.includes('\n') ? own.replace(/\s*\n\s*/g, ' ') : own;
}

const encoded = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

const unsafe = /[()\\\s<>]/;
const allUnsafe = new RegExp(unsafe, 'g');

export const linkText = (text: string, href: string): string =>
  `[${plainText(text)}](${unsafe.test(href) ? href.replace(allUnsafe, encoded) : href})`;

/** Links to the site's own pages need its address, which `resolve` knows. */
export const makeLink =
  (resolve: (path: string, shared?: true) => string) =>
  ({ text, path, shared, href }: Link): string => {
    const target = href ?? (path === undefined ? undefined : resolve(path, shared));
    return target === undefined ? plainText(text) : linkText(text, target);
  };

export const bullet = '- ';
export const number = (at: number): string => `${at + 1}. `;

/** One entry of a list: what follows its first line is indented below it. */
export function addItem(list: string[], marker: string, lines: Lines): void {
  if (typeof lines === 'string') {
    list.push(marker + lines);
    return;
  }
  if (lines.length === 0) return;
  list.push(marker + lines[0]);
  const indent = ' '.repeat(marker.length);
  for (let at = 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    list.push(line === '' ? '' : indent + line);
  }
}

/** Words of others, such as a law, as they stand there. */
export const quoted = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\r?\n/)
    .map((line) => `> ${plainText(line)}`.trimEnd());

/** Cells are Markdown of one line already; texts in them have their bars escaped. */
export function tableLines(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

/** Parts with an empty line between them. */
export function paragraphs(parts: readonly Lines[]): readonly string[] {
  const all: string[] = [];
  for (const lines of parts) addParagraph(all, lines);
  return all;
}

export function addParagraph(all: string[], lines: Lines): void {
  if (all.length > 0 && (typeof lines === 'string' || lines.length > 0)) all.push('');
  addLines(all, lines);
}

export function addLines(all: string[], lines: Lines): void {
  if (typeof lines === 'string') all.push(lines);
  else for (const line of lines) all.push(line);
}

/** The parts that are there. */
export function joinText(parts: readonly (string | undefined)[], separator: string): string {
  let text = '';
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (part !== undefined && part !== '') text = text === '' ? part : text + separator + part;
  }
  return text;
}
