/**
 * The baseline with what was found. In: a workspace, what was found in it, and the files to take in. Out: baseline.yaml with an entry
 * for each finding that may be set aside, and what became of the others. Entries that are there keep their words and reasons;
 * what has run out is not prolonged. Only texts are handled here; `guide check --baseline` writes them.
 */
import { baselineFile, type Compiled, type Ground, kindOf, readDocument, type WorkspaceSources } from './pipeline.ts';
import { decode, type SourceFile } from './schema/decode.ts';
import type { Diagnostic, Lang } from './schema/diagnostic.ts';
import { addEntries, type NewEntry, newBaseline, reasonToFill } from './suppression/add-entries.ts';
import { fingerprint, mayBeSetAside } from './suppression/sift.ts';
import { isAboutSuppressions, type Tree } from './suppression/suppression.ts';

export interface ExtendedBaseline {
  /** Absent when the file is new. */
  readonly before?: Uint8Array;
  readonly after: Uint8Array;
  readonly added: number;
  readonly kept: number;
  /** Findings that cannot be set aside, and those whose suppression has run out. */
  readonly errors: number;
  readonly expired: number;
  readonly until: string;
}

export interface ExtendOptions {
  readonly isChosen: (file: string) => boolean;
  readonly lang: Lang;
}

/** Nothing when baseline.yaml itself has errors. */
export function extendBaseline(
  sources: WorkspaceSources,
  { diagnostics }: Pick<Compiled, 'diagnostics'>,
  ground: Ground,
  { isChosen, lang }: ExtendOptions,
): ExtendedBaseline | undefined {
  const source = sources.documents.find(({ path }) => path === baselineFile);
  const there = readBaselineFile(source, ground);
  if (there === undefined) return undefined;
  const found = diagnostics.filter(({ span, code }) => isChosen(span.file) && !isAboutSuppressions(code));
  const may = found.filter((finding) => mayBeSetAside(finding, ground.terms));
  const open = may.filter(({ related = [] }) => related.every(({ note }) => note !== 'suppression-expired'));
  const until = halfYearAfter(ground.reader.today);
  const language = there.lang ?? lang;
  const entries = entriesFor(open, treesOf(sources, ground), { until, lang: language });
  return {
    ...(source?.bytes === undefined ? {} : { before: source.bytes }),
    after: entries.length === 0 ? (source?.bytes ?? new Uint8Array()) : there.write(entries, language),
    added: entries.length,
    kept: ground.baseline.entries.length,
    errors: found.length - may.length,
    expired: may.length - open.length,
    until,
  };
}

interface There {
  readonly lang?: Lang;
  readonly write: (entries: readonly NewEntry[], lang: Lang) => Uint8Array;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function readBaselineFile(source: SourceFile | undefined, { reader }: Ground): There | undefined {
  if (source === undefined) return { write: (entries, lang) => bytesOf(newBaseline(entries, lang)) };
  const { draft, root, diagnostics, text = decode(source).value ?? '' } = readDocument(source, reader);
  const mark = source.bytes?.[0] === 0xef ? '\ufeff' : '';
  if (draft !== undefined && root !== undefined)
    return { lang: draft.lang, write: (entries, lang) => bytesOf(mark + addEntries(text, root, entries, lang)) };
  const isEmpty = diagnostics.every(({ code, severity }) => code === 'file/empty' || severity !== 'error');
  return isEmpty ? { write: (entries, lang) => bytesOf(mark + newBaseline(entries, lang, text)) } : undefined;
}

type Trees = (file: string) => Tree | undefined;

/** Files are read again for the names of places, each once. */
function treesOf({ documents }: WorkspaceSources, { reader }: Ground): Trees {
  const known = new Map<string, Tree | undefined>();
  const read = (file: string): Tree | undefined => {
    const [source, kind] = [documents.find(({ path }) => path === file), kindOf(file)];
    const root = source === undefined || kind === undefined ? undefined : readDocument(source, reader).root;
    return root === undefined || kind === undefined ? undefined : { root, plan: reader.plans[kind] };
  };
  return (file) => {
    if (!known.has(file)) known.set(file, read(file));
    return known.get(file);
  };
}

/** Findings that are alike in everything an entry tells make one entry. */
function entriesFor(
  found: readonly Diagnostic[],
  trees: Trees,
  { until, lang }: { readonly until: string; readonly lang: Lang },
): readonly NewEntry[] {
  const entries = new Map<string, NewEntry>();
  for (const finding of found) {
    const { found: words, [lang]: place } = fingerprint(finding, trees(finding.span.file));
    const entry: NewEntry = {
      code: finding.code,
      file: finding.span.file,
      ...(place === undefined ? {} : { place }),
      ...(words === undefined ? {} : { found: words }),
      reason: reasonToFill[lang],
      until,
    };
    entries.set(JSON.stringify(entry), entry);
  }
  return [...entries.values()];
}

/** Long enough to mend what is old, short enough to be remembered. */
function halfYearAfter(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + 6, 0)).getUTCDate();
  return new Date(Date.UTC(year, month + 5, Math.min(date, last))).toISOString().slice(0, 10);
}
