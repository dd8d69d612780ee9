/**
 * Files in the words of the documents. In: a view whose links to files say the name of the file, and its item. Out: the same
 * view with the title that the document bears, or else with what the item calls it.
 */
import type { BoundItem } from '../../compile/catalogue.ts';
import { filesOf } from '../../compile/guide-view-files.ts';
import { fileLink, isTextFile } from '../../compile/guide-view-links.ts';
import { makeTerms } from '../../compile/guide-view-terms.ts';
import { documentsOf } from '../../compile/handbook-forms.ts';
import { splitTitle } from '../site/files.ts';
import type { RenderTools } from '../tools.ts';

type Titles = ReadonlyMap<string, string>;

export const withTitles = <T>(view: T, bound: BoundItem, tools: RenderTools): T => retitled(view, titlesOf(bound, tools)) as T;

/** By the path that links have. */
function titlesOf({ item }: BoundItem, tools: RenderTools): Titles {
  const files = [...filesOf(makeTerms(tools.lang, tools.standards), item), ...documentsOf(item)];
  return new Map(
    files.flatMap(({ path, name }): [string, string][] => {
      const text = isTextFile(path) ? tools.fileText(path) : undefined;
      const link = fileLink(path, name).path;
      return link === undefined ? [] : [[link, text === undefined ? name : splitTitle(text, name).title]];
    }),
  );
}

/** Views are plain data: whatever has a path and a text is a link. */
function retitled(value: unknown, titles: Titles): unknown {
  if (Array.isArray(value)) return value.map((one) => retitled(one, titles));
  if (typeof value !== 'object' || value === null) return value;
  if ('path' in value && 'text' in value) return { ...value, text: titleOf(value, titles) };
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, retitled(one, titles)]));
}

const titleOf = ({ path, text }: { readonly path: unknown; readonly text: unknown }, titles: Titles): unknown =>
  typeof path === 'string' && typeof text === 'string' && isFileName(text) ? (titles.get(path) ?? text) : text;

const isFileName = (text: string): boolean => /^[^\s/]+\.[a-z0-9]{2,5}$/i.test(text);
