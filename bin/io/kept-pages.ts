/**
 * Pages that need not be made again. In: the previous output, and a note in the user's own cache of what the pages of each item were made
 * from. Out: the pages of items that are the same, put into the new output, and the items that remain. The pages of an item come
 * from the item as it was compiled, whose key holds everything that went into it, from the templates and words of this program, from
 * style sheets and attached texts of the workspace, and from no other item. Nothing is taken that somebody has changed since,
 * and nothing where a workspace has templates of its own: what they fail at has to be told each time.
 */
import { join } from 'node:path';
import type { Overrides } from '../../src/render/overrides.ts';
import type { Lang } from '../../src/schema/diagnostic.ts';
import { cachedFor, digest, readIfThere, readNotes, realPath, writeNotes } from './cache-folder.ts';
import type { Stage } from './output.ts';
import { isSealed, sealKey } from './seal.ts';

/** The files of one item, each with the seal on its bytes. */
export type PageNotes = readonly (readonly [path: string, seal: string])[];

export interface KeptPages {
  /** Puts the pages of an item into the output if they are the same as before. */
  readonly put: (item: string, stage: Stage) => boolean;
  /** With which pages are sealed; undefined where nothing is kept. */
  readonly key: string | undefined;
  readonly note: (item: string, pages: PageNotes) => void;
  /** To be called when the output is in its place. */
  readonly keep: () => void;
}

export interface PageGround {
  /** The output folder, which need not exist. */
  readonly target: string;
  /** What each item was compiled from, by its file; undefined where nobody can tell. */
  readonly keys: ReadonlyMap<string, string> | undefined;
  readonly lang: Lang;
  readonly pdf: boolean;
  readonly overrides: Overrides;
  /** Texts that renderers read beside: those of this program and those attached in the workspace. */
  readonly texts: () => Iterable<readonly [path: string, text: string | undefined]>;
}

interface Note {
  readonly key: string;
  readonly pages: PageNotes;
}

export const noPages: KeptPages = { put: () => false, key: undefined, note: () => undefined, keep: () => undefined };

export function keptPages({ target, keys, lang, pdf, overrides, texts }: PageGround): KeptPages {
  if (keys === undefined || Object.keys(overrides.templates).length > 0) return noPages;
  const ground = digest(JSON.stringify([lang, pdf, overrides, [...texts()].sort()]));
  const keyOf = (item: string): string => digest(`${ground} ${keys.get(item)}`);
  const file = cachedFor('pages', target, '.json');
  const place = realPath(target);
  const before = readNotes(file, isNote);
  const now = new Map<string, Note>();
  const key = sealKey();
  return {
    key,
    put: (item, stage) => {
      const note = before.get(item);
      if (note === undefined || note.key !== keyOf(item)) return false;
      const same = note.pages.flatMap(([path, sealed]) => {
        const bytes = readIfThere(join(place, path));
        return bytes !== undefined && isSealed(bytes, sealed, key) ? [{ path, bytes }] : [];
      });
      if (same.length < note.pages.length) return false;
      for (const { path, bytes } of same) stage.adopt(path, join(place, path), bytes);
      now.set(item, note);
      return true;
    },
    note: (item, pages) => void now.set(item, { key: keyOf(item), pages }),
    keep: () => writeNotes(file, now),
  };
}

function isNote(one: unknown): one is Note {
  const note = one as Partial<Note> | null;
  return typeof note?.key === 'string' && Array.isArray(note.pages) && note.pages.every(Array.isArray);
}
