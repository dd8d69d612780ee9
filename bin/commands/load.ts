/**
 * Reading and compiling a workspace, as most commands begin. In: paths the user gave. Out: what the pipeline made of the
 * workspace they lie in, with the sources for code frames.
 */
import { relative, resolve, sep } from 'node:path';
import {
  type Compiled,
  compileWorkspace,
  makeReader,
  type Reader,
  type ReadFile,
  readDocument,
  type WorkspaceSources,
} from '../../src/pipeline.ts';
import type { Sources } from '../../src/report/sources.ts';
import type { SourceFile } from '../../src/schema/decode.ts';
import type { Standards } from '../../src/schema/standards.ts';
import { loadStandards } from '../io/assets.ts';
import { findRoot, readWorkspace } from '../io/workspace.ts';

export interface Loaded {
  readonly root: string;
  readonly sources: WorkspaceSources;
  readonly compiled: Compiled;
  /** Texts of the files that could be decoded. */
  readonly texts: Sources;
  readonly standards: Standards;
}

/** `path` is seen from `cwd`; an absolute path needs none. */
export function loadWorkspace(path: string, cwd = '/', standards: Standards = loadStandards()): Loaded {
  const root = findRoot(path, cwd);
  const sources = readWorkspace(root);
  const texts = new Map<string, string>();
  const remember = (source: SourceFile, reader: Reader): ReadFile => {
    const file = readDocument(source, reader);
    if (file.text !== undefined) texts.set(source.path, file.text);
    return file;
  };
  const compiled = compileWorkspace(sources, makeReader(standards, profileOf(sources, standards)), remember);
  return { root, sources, compiled, texts, standards };
}

/** Which numbers authors may write is set in guide.yaml, which therefore is read first. */
export function profileOf(sources: WorkspaceSources, standards: Standards): string {
  const guide = sources.documents.find(({ path }) => /^guide\.ya?ml$/.test(path));
  if (guide === undefined) return 'exchange-2020';
  const value = readDocument(guide, makeReader(standards)).draft?.value as { readonly codeProfile?: string } | undefined;
  return value?.codeProfile ?? 'exchange-2020';
}

/** Whether a file of the workspace lies at or below one of the given paths. */
export function selector(root: string, cwd: string, paths: readonly string[]): (file: string) => boolean {
  const chosen = paths.map((path) => relative(root, resolve(cwd, path)).split(sep).join('/')).filter((path) => !path.startsWith('..'));
  if (chosen.length === 0 || chosen.includes('')) return () => true;
  return (file) => chosen.some((path) => file === path || file.startsWith(`${path}/`));
}
