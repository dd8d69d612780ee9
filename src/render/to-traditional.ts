/**
 * What a site in Traditional Chinese publishes. In: an artifact in Simplified Chinese and the converter. Out: the same in other
 * characters, but for what is quoted as it stands: elements marked as Simplified, and quotations in Markdown.
 */
import type { Artifact } from './artifact.ts';

type Convert = (text: string) => string;

export function traditional(artifact: Artifact, convert: Convert): Artifact {
  const { path, content } = artifact;
  if (typeof content !== 'string') return artifact;
  if (path.endsWith('.html')) return { path, content: traditionalHtml(content, convert) };
  if (path.endsWith('.md')) return { path, content: eachLine(content, convert) };
  return /\.(txt|xml)$/.test(path) ? { path, content: convert(content) } : artifact;
}

const eachLine = (text: string, convert: Convert): string =>
  text
    .split('\n')
    .map((line) => (/^\s*>/.test(line) ? line : convert(line)))
    .join('\n');

const quoted = /<([a-z][\w-]*)\b[^>]*? lang="zh-CN"[^>]*>/g;

/** Marked elements hold elements of the same name only nested, which are counted. */
export function traditionalHtml(html: string, convert: Convert): string {
  let made = '';
  let from = 0;
  for (let found = next(html, from); found !== undefined; found = next(html, from)) {
    made += convert(html.slice(from, found.start)) + html.slice(found.start, found.end);
    from = found.end;
  }
  return made + convert(html.slice(from));
}

function next(html: string, from: number): { readonly start: number; readonly end: number } | undefined {
  quoted.lastIndex = from;
  const found = quoted.exec(html);
  return found === null ? undefined : { start: found.index, end: endOf(html, found[1] ?? '', quoted.lastIndex) };
}

function endOf(html: string, name: string, from: number): number {
  const tags = new RegExp(`<(/?)${name}\\b[^>]*>`, 'g');
  tags.lastIndex = from;
  let depth = 1;
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return tags.lastIndex;
  }
  return html.length;
}
