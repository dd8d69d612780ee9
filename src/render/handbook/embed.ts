/**
 * Makes the body of one document a part of a book. In: HTML that this program rendered, so that every `<` in it begins one of
 * its own tags. Out: the same with headings some levels lower, with ids that are unique in the book, and with links that
 * lead to another part of the book, with its page number, or are plain words.
 */
export interface Embedding {
  /** Stands before every id; holds a character that no id of an item has. */
  readonly prefix: string;
  /** By how many levels headings sink. */
  readonly sink: number;
  /** Anchors in the book of what the site would have on pages of their own. */
  readonly anchors: ReadonlyMap<string, string>;
  /** The words around a page number; `{page}` is replaced. */
  readonly pageWords: string;
}

/** Templates write links to the site's own pages with this in front; whatever the book holds of them is linked here. */
export const siteRoot = 'book:';

export function embed(html: string, { prefix, sink, anchors, pageWords }: Embedding): string {
  return html
    .replace(/<a href="book:([^"]*)"[^>]*>(.*?)<\/a>/gs, (_link, path: string, text: string) => linkTo(anchors.get(path), text, pageWords))
    .replace(/(<\/?h)([1-6])(?=[ >])/g, (_tag, start: string, level: string) => `${start}${Math.min(Number(level) + sink, 6)}`)
    .replace(/<[a-z][^>]*>/gi, (tag) => prefixed(tag, prefix));
}

function linkTo(anchor: string | undefined, text: string, pageWords: string): string {
  if (anchor === undefined) return text;
  const [before = '', after = ''] = pageWords.split('{page}');
  return `<a href="##${anchor}">${text}<span class="page-ref">${before}<span data-page-of="${anchor}"></span>${after}</span></a>`;
}

/** `##` marks a link that already means the whole book. */
function prefixed(tag: string, prefix: string): string {
  return tag
    .replace(/ id="/g, ` id="${prefix}`)
    .replace(
      / (aria-labelledby|aria-describedby|for|headers)="([^"]*)"/g,
      (_all, name: string, ids: string) => ` ${name}="${prefixAll(ids, prefix)}"`,
    )
    .replace(/ (href|xlink:href)="#(#?)/g, (_all, name: string, whole: string) => ` ${name}="#${whole === '' ? prefix : ''}`)
    .replace(/url\(#/g, `url(#${prefix}`);
}

const prefixAll = (ids: string, prefix: string): string =>
  ids
    .split(/\s+/)
    .map((id) => prefix + id)
    .join(' ');
