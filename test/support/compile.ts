/**
 * Workspaces in memory. In: texts by path. Out: what the pipeline makes of them, and its findings as a person sees them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadStandards, packageRoot } from '../../bin/io/assets.ts';
import type { Layout } from '../../src/compile/check-layout.ts';
import type { FileListing } from '../../src/compile/files.ts';
import { type Compiled, compileWorkspace, makeReader, readDocument } from '../../src/pipeline.ts';
import { formatText } from '../../src/report/text.ts';
import type { SourceFile } from '../../src/schema/decode.ts';
import type { Lang } from '../../src/schema/diagnostic.ts';

export const standards = loadStandards();
export const reader = makeReader(standards);

/** A text, or a source as the reader of files would hand it over. */
export type Content = string | Uint8Array | Omit<SourceFile, 'path'>;
export type Contents = Readonly<Record<string, Content>>;

export const noFiles: FileListing = { sizes: new Map(), outside: new Set() };

export interface Checked extends Compiled {
  /** Every code found, in order. */
  readonly codes: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
  readonly show: (lang?: Lang) => string;
}

export function check(contents: Contents, listing: FileListing = noFiles, using = reader, layout: Layout = {}): Checked {
  const texts = new Map<string, string>();
  const compiled = compileWorkspace({ documents: sourcesOf(contents), listing, ...layout }, using, (source, given) => {
    const file = readDocument(source, given);
    if (file.text !== undefined) texts.set(source.path, file.text);
    return file;
  });
  const codes = compiled.diagnostics.map(({ code }) => code);
  return { ...compiled, codes, texts, show: (lang = 'zh') => formatText(compiled.diagnostics, texts, lang) };
}

export const sourcesOf = (contents: Contents): readonly SourceFile[] =>
  Object.entries(contents).map(([path, content]) => sourceOf(path, content));

function sourceOf(path: string, content: Content): SourceFile {
  if (typeof content === 'string') return { path, bytes: new TextEncoder().encode(content) };
  return content instanceof Uint8Array ? { path, bytes: content } : { path, ...content };
}

const example = (path: string): string => readFileSync(join(packageRoot(), 'examples', path), 'utf8');

export const starterPaths = { workspace: 'guide.yaml', office: 'offices/library.yaml', item: 'items/library-card.yaml' } as const;

/** The workspace that `guide init` makes: sound, one item, one office. Without rules, so that a new rule shakes no test of other stages. */
export const starter: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.values(starterPaths).map((path) => [path, example(`starter/${path}`)])),
  [starterPaths.workspace]: withPacks([]),
};

/** Its guide.yaml with these rule packs. */
export function withPacks(packs: readonly string[]): string {
  return `${example(`starter/${starterPaths.workspace}`)}规则包: [${packs.join(', ')}]\n`;
}

export const starterItem = starter[starterPaths.item] ?? '';
