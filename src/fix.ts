/**
 * Safe fixes, applied until nothing is left to fix. In: the sources of a workspace, what was found in it, and the files to
 * mend. Out: each changed file before and after. Only texts are handled here; `guide fix` writes them.
 *
 * A round of fixes may bring others to light, so changed files are checked again, against everything that is not an item.
 * What would leave a file with more faults of syntax than before is not applied.
 */
import { type Compiled, compileWorkspace, kindOf, type Reader, readDocument, type WorkspaceSources } from './pipeline.ts';
import { applyFixes, isFixable } from './schema/apply-fixes.ts';
import { decode, type SourceFile } from './schema/decode.ts';
import type { Diagnostic } from './schema/diagnostic.ts';

export interface FixedFile {
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** How many findings were answered. */
  readonly count: number;
}

/** No file needs more: each round answers up to 200 findings. */
const mostRounds = 60;

export function fixWorkspace(
  sources: WorkspaceSources,
  compiled: Pick<Compiled, 'diagnostics' | 'setsAside'>,
  reader: Reader,
  isChosen: (file: string) => boolean,
): readonly FixedFile[] {
  const current = new Map(sources.documents.map((source) => [source.path, source]));
  const counts = new Map<string, number>();
  let found = compiled.diagnostics;
  let isWhole = true;
  for (let round = 0; round < mostRounds; round++) {
    const changed = fixOnce(current, found, reader, isChosen);
    // What sets findings aside may be of no use now, which shows only when everything is looked at.
    if (changed.size === 0 && (isWhole || !compiled.setsAside)) break;
    for (const [path, count] of changed) counts.set(path, (counts.get(path) ?? 0) + count);
    isWhole = changed.size === 0;
    const all = [...current.values()];
    const documents = isWhole ? all : all.filter(({ path }) => kindOf(path) !== 'item' || changed.has(path));
    const part = isWhole ? {} : { isPart: true as const };
    const { diagnostics } = compileWorkspace({ ...sources, documents, ...part }, reader);
    found = isWhole ? diagnostics : diagnostics.filter(({ span }) => changed.has(span.file));
  }
  return [...counts].map(([path, count]) => {
    const before = sources.documents.find((source) => source.path === path)?.bytes ?? new Uint8Array();
    return { path, before, after: current.get(path)?.bytes ?? before, count };
  });
}

/** Applies what can be applied at once; the files that changed and how many findings were answered in each. */
function fixOnce(
  current: Map<string, SourceFile>,
  found: readonly Diagnostic[],
  reader: Reader,
  isChosen: (file: string) => boolean,
): ReadonlyMap<string, number> {
  const byFile = new Map<string, Diagnostic[]>();
  for (const finding of found) {
    const { file } = finding.span;
    if (!isFixable(finding) || !isChosen(file)) continue;
    const known = byFile.get(file);
    if (known === undefined) byFile.set(file, [finding]);
    else known.push(finding);
  }
  const changed = new Map<string, number>();
  for (const [path, findings] of byFile) {
    const source = current.get(path);
    const fixed = source === undefined ? undefined : fixFile(source, findings, reader);
    if (fixed === undefined) continue;
    current.set(path, fixed.source);
    changed.set(path, fixed.count);
  }
  return changed;
}

interface Fixed {
  readonly source: SourceFile;
  readonly count: number;
}

/** All at once; where that does harm, one by one. */
function fixFile(source: SourceFile, findings: readonly Diagnostic[], reader: Reader): Fixed | undefined {
  const before = faultsIn(source, reader);
  const all = applied(source, findings);
  if (all === undefined || faultsIn(all.source, reader) <= before) return all;
  for (const finding of findings) {
    const one = applied(source, [finding]);
    if (one !== undefined && faultsIn(one.source, reader) <= before) return one;
  }
  return undefined;
}

function applied(source: SourceFile, findings: readonly Diagnostic[]): Fixed | undefined {
  const bytes = source.bytes ?? new Uint8Array();
  const text = decode(source).value;
  if (text === undefined) return undefined;
  const fixed = applyFixes(text, source.path, findings);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const keepsMark = hasMark && !fixed.dropsMark;
  if (fixed.text === text && keepsMark === hasMark) return undefined;
  return {
    source: { path: source.path, bytes: new TextEncoder().encode(`${keepsMark ? '\ufeff' : ''}${fixed.text}`) },
    count: fixed.count,
  };
}

/** Faults of syntax, and keys that are none: what a wrong edit would make. */
function faultsIn(source: SourceFile, reader: Reader): number {
  const { diagnostics } = readDocument(source, reader);
  return diagnostics.filter(({ code }) => code.startsWith('yaml/') || code.startsWith('key/')).length;
}
