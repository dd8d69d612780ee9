/**
 * Marks where a chapter cites what the index of laws lists. In: the chapter's HTML and the citations wanted. Out: the HTML
 * with an anchor at the first place of each, so that the index leads to that page and not to the first of a long chapter.
 */
import Handlebars from 'handlebars';
import { type HandbookView, itemAnchor } from '../../compile/handbook-view-types.ts';

/** Anchors by the text of the citation. */
export type Cited = ReadonlyMap<string, string>;

/** For each item, by its id, what the index refers to. */
export function citedBy({ laws }: HandbookView): ReadonlyMap<string, Cited> {
  const all = new Map<string, Map<string, string>>();
  for (const { id, citation } of laws.flatMap(({ articles }) => articles.flatMap(({ items }) => items))) {
    const own = all.get(id) ?? new Map<string, string>();
    if (!own.has(citation)) own.set(citation, `${itemAnchor(id)}.law-${own.size + 1}`);
    all.set(id, own);
  }
  return all;
}

/** A citation that the chapter does not print has no anchor. */
export function markCited(html: string, cited: Cited): string {
  const places = [...cited].flatMap(([citation, anchor]) => {
    const at = placeOf(html, Handlebars.escapeExpression(citation));
    return at === undefined ? [] : [{ at, anchor }];
  });
  return places
    .sort((a, b) => b.at - a.at)
    .reduce((marked, { at, anchor }) => `${marked.slice(0, at)}<span id="${anchor}"></span>${marked.slice(at)}`, html);
}

/** Anchors that were set. */
export const markedIn = (chapters: readonly string[]): ReadonlySet<string> =>
  new Set(chapters.flatMap((html) => [...html.matchAll(/<span id="([^"]*\.law-\d+)"><\/span>/g)].map(([, anchor]) => anchor ?? '')));

/** Where the text stands by itself, as in a list of provisions; failing that, inside a sentence. Never inside a tag. */
function placeOf(html: string, text: string): number | undefined {
  let inside: number | undefined;
  for (let at = html.indexOf(text); at >= 0; at = html.indexOf(text, at + 1)) {
    if (html.lastIndexOf('<', at) > html.lastIndexOf('>', at)) continue;
    if (html[at - 1] === '>' && /^[\s<]/.test(html.slice(at + text.length, at + text.length + 1))) return at;
    inside ??= at;
  }
  return inside;
}
