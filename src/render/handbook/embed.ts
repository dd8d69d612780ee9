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
  /** Where the book holds what the site would have on pages of their own, by path. */
  readonly places: ReadonlyMap<string, PlaceInBook>;
  /** The words around a page number; `{page}` is replaced. */
  readonly pageWords: string;
}

export interface PlaceInBook {
  readonly anchor: string;
  readonly title: string;
}

/** Templates write links to the site's own pages with this in front; whatever the book holds of them is linked here. */
export const siteRoot = 'book:';

export function embed(html: string, { prefix, sink, places, pageWords }: Embedding): string {
  return (
    html
      .replace(/<a href="book:([^"]*)"[^>]*>(.*?)<\/a>/gs, (_link, path: string, text: string) => linkTo(places.get(path), text, pageWords))
      // Headings lead through a book; its hundreds of sections would be as many landmarks with the same few names.
      .replace(/(<section\b[^>]*?) aria-labelledby="[^"]*"/g, '$1')
      .replace(/(<\/?h)([1-6])(?=[ >])/g, (_tag, start: string, level: string) => `${start}${Math.min(Number(level) + sink, 6)}`)
      .replace(/<[a-z][^>]*>/gi, (tag) => prefixed(tag, prefix))
  );
}

/** On paper the name of a file says less than the title it is printed under. */
function linkTo(place: PlaceInBook | undefined, text: string, pageWords: string): string {
  if (place === undefined) return text;
  const { anchor, title } = place;
  const [before = '', after = ''] = pageWords.split('{page}');
  return `<a href="##${anchor}">${/\.[a-z]{2,4}$/i.test(text) ? escapeHtml(title) : text}<span class="page-ref">${before}<span data-page-of="##${anchor}"></span>${after}</span></a>`;
}

/** `##` marks a link that already means the whole book. */
function prefixed(tag: string, prefix: string): string {
  return tag
    .replace(/ id="/g, ` id="${prefix}`)
    .replace(
      / (aria-labelledby|aria-describedby|for|headers)="([^"]*)"/g,
      (_all, name: string, ids: string) => ` ${name}="${prefixAll(ids, prefix)}"`,
    )
    .replace(/ data-page-of="(##)?/g, (_all, whole: string | undefined) => ` data-page-of="${whole === undefined ? prefix : ''}`)
    .replace(/ (href|xlink:href)="#(#?)/g, (_all, name: string, whole: string) => ` ${name}="#${whole === '' ? prefix : ''}`)
    .replace(/url\(#/g, `url(#${prefix}`);
}

const prefixAll = (ids: string, prefix: string): string =>
  ids
    .split(/\s+/)
    .map((id) => prefix + id)
    .join(' ');

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
