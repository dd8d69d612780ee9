/**
 * Items that need not be compiled again. In: a workspace as it was read, and what else items are compiled from. Out: what an earlier run
 * made of the items that are the same, and a way to keep what this run made. An item is compiled by `src/`, which touches nothing
 * outside, from its own text and the ground it stands on: this program, all documents that are no items, what lies in files/,
 * the laws, and the day. All of it is in the key, so nothing can go stale; whatever else changes, everything is compiled
 * again. Rules that are modules of the workspace may ask for anything, so where there are some nothing is kept.
 *
 * What is kept lies in the user's own cache, because whoever can put files into a workspace must not decide what is found in it.
 */
import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { type CompiledItem, itemSources, kindOf, type Reader, type WorkspaceSources } from '../../src/pipeline.ts';
import type { SourceFile } from '../../src/schema/decode.ts';
import { programId } from './assets.ts';
import { digest, keptItemsOf, writeCached } from './cache-folder.ts';
import type { LawShare } from './law-shelf.ts';

/** What items are compiled from beside their own texts. */
export interface Circumstances {
  readonly sources: WorkspaceSources;
  readonly profile: string;
  readonly today: string;
  readonly laws?: LawShare;
}

/** Fewer are compiled before a cache is read; of more the cache would outgrow what can be read in one piece. */
const [fewest, most] = [100, 50_000];

interface Kept {
  /** What each item was made from, by its file. */
  readonly keys: ReadonlyMap<string, string>;
  readonly items: readonly CompiledItem[];
}

export interface KeptItems {
  /** What each item is made from now, by its file, worked out when it is first asked; undefined where nobody can tell. */
  readonly keys: (() => ReadonlyMap<string, string>) | undefined;
  /** What an earlier run made of items that are the same, by file. */
  readonly items: ReadonlyMap<string, CompiledItem>;
  readonly keep: (items: readonly CompiledItem[]) => void;
}

const nothing: KeptItems = { keys: undefined, items: new Map(), keep: () => undefined };

/** A program that runs from its sources, which may have changed, keeps nothing. With `isFresh` what was kept is not used. */
export function keptItems(
  root: string,
  { modules }: Reader,
  circumstances: Circumstances,
  { isFresh }: { readonly isFresh: boolean },
): KeptItems {
  const program = programId();
  const sources = itemSources(circumstances.sources);
  if (program === undefined || modules !== undefined || sources.length < fewest || sources.length > most) return nothing;
  let known: ReadonlyMap<string, string> | undefined;
  const keys = (): ReadonlyMap<string, string> => {
    known ??= keysOf(sources, groundKey(program, circumstances));
    return known;
  };
  const place = keptItemsOf(root);
  const kept = isFresh ? undefined : readKept(place);
  const same = kept?.items.filter(({ path }) => kept.keys.get(path) === keys().get(path)) ?? [];
  return {
    keys,
    items: new Map(same.map((item) => [item.path, item])),
    keep: (items) => writeCached(place, serialize({ keys: keys(), items } satisfies Kept)),
  };
}

const keysOf = (sources: readonly SourceFile[], ground: string): ReadonlyMap<string, string> =>
  new Map(sources.map((source) => [source.path, keyOf([ground, fingerprint(source)])]));

function groundKey(program: string, { sources, profile, today, laws }: Circumstances): string {
  const { sizes, outside, faults = [] } = sources.listing;
  const others = sources.documents.filter(({ path }) => kindOf(path) !== 'item').map(fingerprint);
  const library = laws === undefined ? [] : [laws.laws.index.parser, laws.laws.index.content, laws.asOf, laws.lock];
  return keyOf([program, process.versions, profile, today, library, others.sort(), [...sizes], [...outside], [...faults]]);
}

const keyOf = (parts: unknown): string => digest(JSON.stringify(parts));

const fingerprint = ({ path, bytes, problem, detail }: SourceFile): string =>
  [path, problem, detail, bytes === undefined ? '' : digest(bytes)].join('\n');

/** A damaged cache is as good as none: everything is compiled. */
function readKept(place: string): Kept | undefined {
  try {
    const kept: unknown = deserialize(readFileSync(place));
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

const isKept = (kept: unknown): kept is Kept => (kept as Kept | null)?.keys instanceof Map && Array.isArray((kept as Kept).items);
