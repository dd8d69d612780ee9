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
import type { KeptItems } from './kept-items.ts';
import type { Stage } from './output.ts';
import { isSealed, sealKey } from './seal.ts';
import type { PagesOfItem } from './write-pages.ts';

export interface KeptPages {
  /** Puts the pages of an item into the output if they are the same as before. */
  readonly put: (item: string, stage: Stage) => boolean;
  /** With which pages are sealed; undefined where nothing is kept. */
  readonly key: string | undefined;
  readonly note: (item: string, pages: PagesOfItem) => void;
  /** To be called when the output is in its place. */
  readonly keep: () => void;
}

export interface PageGround {
  /** The output folder, which need not exist. */
  readonly target: string;
  readonly keys: KeptItems['keys'];
  readonly lang: Lang;
  readonly pdf: boolean;
  readonly overrides: Overrides;
  /** Texts that renderers read beside: those attached in the workspace. Those of this program are in the keys of the items. */
  readonly texts: () => Iterable<readonly [path: string, text: string | undefined]>;
}

interface Note extends Required<PagesOfItem> {
  readonly key: string;
}

export const noPages: KeptPages = { put: () => false, key: undefined, note: () => undefined, keep: () => undefined };

export function keptPages({ target, keys, lang, pdf, overrides, texts }: PageGround): KeptPages {
  if (keys === undefined || Object.keys(overrides.templates).length > 0) return noPages;
  const ground = digest(JSON.stringify([lang, pdf, overrides, [...texts()].sort()]));
  const keyOf = (item: string): string => digest(`${ground} ${keys().get(item)}`);
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
      const files = note.paths.flatMap((path) => readIfThere(join(place, path)) ?? []);
      if (files.length < note.paths.length || !isSealed(files, note.seal, key)) return false;
      for (const [at, path] of note.paths.entries()) stage.adopt(path, join(place, path), files[at] as Uint8Array);
      now.set(item, note);
      return true;
    },
    note: (item, { paths, seal }) => {
      if (seal !== undefined) now.set(item, { key: keyOf(item), paths, seal });
    },
    keep: () => writeNotes(file, now),
  };
}

function isNote(one: unknown): one is Note {
  const note = one as Partial<Note> | null;
  return typeof note?.key === 'string' && typeof note.seal === 'string' && Array.isArray(note.paths);
}
