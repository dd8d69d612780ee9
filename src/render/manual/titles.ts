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

export function withTitles<T>(view: T, bound: BoundItem, tools: RenderTools): T {
  const titles = titlesOf(bound, tools);
  return titles.size === 0 ? view : (retitled(view, titles) as T);
}

const noTitles: Titles = new Map();

/** By the path that links have. */
function titlesOf({ item }: BoundItem, tools: RenderTools): Titles {
  const files = [...filesOf(makeTerms(tools.lang, tools.standards), item), ...documentsOf(item)];
  if (files.length === 0) return noTitles;
  return new Map(
    files.flatMap(({ path, name }): [string, string][] => {
      const text = isTextFile(path) ? tools.fileText(path) : undefined;
      const link = fileLink(path, name).path;
      return link === undefined ? [] : [[link, text === undefined ? name : splitTitle(text, name).title]];
    }),
  );
}

/** Views are plain data: whatever has a path and a text is a link. What holds no link to rename is kept, not copied. */
function retitled(value: unknown, titles: Titles): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return retitledList(value, titles);
  const given = value as Record<string, unknown>;
  if (given.path !== undefined && given.text !== undefined) return { ...given, text: titleOf(given.path, given.text, titles) };
  let copy: Record<string, unknown> | undefined;
  for (const key in given) {
    const one = given[key];
    const made = retitled(one, titles);
    if (made !== one) {
      copy ??= { ...given };
      copy[key] = made;
    }
  }
  return copy ?? value;
}

function retitledList(list: readonly unknown[], titles: Titles): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let at = 0; at < list.length; at += 1) {
    const made = retitled(list[at], titles);
    if (made !== list[at]) {
      copy ??= [...list];
      copy[at] = made;
    }
  }
  return copy ?? list;
}

const titleOf = (path: unknown, text: unknown, titles: Titles): unknown =>
  typeof path === 'string' && typeof text === 'string' && isFileName(text) ? (titles.get(path) ?? text) : text;

const isFileName = (text: string): boolean => /^[^\s/]+\.[a-z0-9]{2,5}$/i.test(text);
