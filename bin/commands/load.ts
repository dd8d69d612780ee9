/**
 * Reading and compiling a workspace, as most commands begin. In: paths the user gave. Out: what the pipeline made of the
 * workspace they lie in, with the sources for code frames.
 */
import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Shelf } from '../../src/law/shelf.ts';
import {
  assemble,
  type Compiled,
  type CompiledItem,
  compileWorkspace,
  type Ground,
  itemSources,
  makeReader,
  prepare,
  readDocument,
  type WorkspaceSources,
} from '../../src/pipeline.ts';
import type { Overrides } from '../../src/render/overrides.ts';
import type { Sources } from '../../src/report/sources.ts';
import { decode } from '../../src/schema/decode.ts';
import type { Lang } from '../../src/schema/diagnostic.ts';
import type { Standards } from '../../src/schema/standards.ts';
import { suggest } from '../../src/schema/suggest.ts';
import { UsageError } from '../../src/schema/usage-error.ts';
import { loadStandards } from '../io/assets.ts';
import { hasKeptItems } from '../io/cache-folder.ts';
import { type Crew, makeCrew } from '../io/crew.ts';
import { type Hands, startHands } from '../io/hands.ts';
import { type KeptItems, keptItems } from '../io/kept-items.ts';
import { dayOf, lawsFolder, loadShelf } from '../io/law-shelf.ts';
import { findRoot } from '../io/root.ts';
import { withModules } from '../io/rule-modules.ts';
import { readSource, readWorkspace } from '../io/workspace.ts';
import type { World } from '../world.ts';

export interface Loaded {
  readonly root: string;
  readonly sources: WorkspaceSources;
  readonly compiled: Compiled;
  /** Texts of the files that findings point into. */
  readonly texts: Sources;
  readonly standards: Standards;
  readonly laws?: Shelf;
}

/** `path` is seen from `cwd`; an absolute path needs none. */
export function loadWorkspace(path: string, cwd = '/', standards: Standards = loadStandards()): Loaded {
  const root = findRoot(path, cwd);
  const sources = readWorkspace(root);
  const compiled = compileWorkspace(sources, makeReader(standards, { profile: profileOf(sources, standards) }));
  return { root, sources, compiled, texts: textsOf(root, sources, compiled), standards };
}

export interface CrewLoaded extends Loaded {
  /** To be dismissed in the end. */
  readonly crew: Crew;
  readonly ground: Ground;
  readonly overrides: Overrides;
  readonly itemKeys: KeptItems['keys'];
  /** Keeps what was made of the items for the next run; to be called when nobody waits for this thread. */
  readonly keepItems: () => void;
}

export interface LoadOptions {
  /** The language of the pages that will be made of the items; none without. */
  readonly rendersIn?: Lang;
  /** The day for which law is asked, as the user gave it; today without. */
  readonly asOf?: string;
  /** Whether items are compiled again that are unchanged since an earlier run. */
  readonly fresh?: boolean;
  /** What is to be loaded as well, once the other threads are at work. */
  readonly meanwhile?: () => Promise<unknown>;
}

/** The same on all cores, for workspaces of a thousand items. `hands` are for the workspace at this path. */
export async function loadWithCrew(path: string, world: World, options: LoadOptions, hands?: Hands): Promise<CrewLoaded> {
  const { rendersIn, asOf, fresh = false, meanwhile } = options;
  const root = findRoot(path, world.cwd);
  const today = dayOf(asOf);
  const crew = makeCrew(hands ?? startHands(root, fresh));
  try {
    const standards = loadStandards();
    const { sources, overrides } = await withThemes(root, readWorkspace(root));
    const profile = profileOf(sources, standards);
    const laws = await loadShelf(root, today);
    const shelf = laws === undefined ? {} : { laws: laws.shelf };
    const circumstances = { sources, profile, today, ...(laws === undefined ? {} : { laws: laws.share }) };
    const briefing = { ...circumstances, ...(rendersIn === undefined ? {} : { rendering: { lang: rendersIn, overrides } }) };
    const isFresh = fresh || !hasKeptItems(root);
    if (isFresh) crew.brief(briefing);
    const reader = await withModules(root, sources, makeReader(standards, { profile, today, ...shelf }));
    const kept = keptItems(root, reader, circumstances, { isFresh });
    if (!isFresh) crew.brief({ ...briefing, sources: without(kept.items, sources) });
    await meanwhile?.();
    const ground = prepare(sources, reader);
    const items = inOrder(sources, [...kept.items.values(), ...(await crew.compile(ground))]);
    const compiled = assemble(sources, ground, items);
    return {
      root,
      sources,
      compiled,
      texts: textsOf(root, sources, compiled),
      standards,
      crew,
      ground,
      overrides,
      itemKeys: kept.keys,
      keepItems: () => {
        if (kept.items.size < items.length) kept.keep(items);
      },
      ...shelf,
    };
  } catch (cause) {
    crew.dismiss();
    throw cause;
  }
}

/** Without the items for which there is nothing to do. */
function without(done: ReadonlyMap<string, unknown>, sources: WorkspaceSources): WorkspaceSources {
  return done.size === 0 ? sources : { ...sources, documents: sources.documents.filter(({ path }) => !done.has(path)) };
}

function inOrder(sources: WorkspaceSources, items: readonly CompiledItem[]): readonly CompiledItem[] {
  const byPath = new Map(items.map((item) => [item.path, item]));
  return itemSources(sources).flatMap(({ path }) => byPath.get(path) ?? []);
}

const noOverrides: Overrides = { templates: {}, styles: {}, ownStyle: '' };

/** The parser of templates is loaded only where there are some. */
async function withThemes(root: string, sources: WorkspaceSources): Promise<{ sources: WorkspaceSources; overrides: Overrides }> {
  if (!existsSync(join(root, 'themes'))) return { sources, overrides: noOverrides };
  const { readThemes } = await import('../io/themes.ts');
  const { overrides, diagnostics } = readThemes(root);
  return { sources: { ...sources, found: diagnostics }, overrides };
}

/** Texts of the files that findings point into, those set aside too, and of what sets them aside. */
function textsOf(root: string, { documents }: WorkspaceSources, { diagnostics, suppressed }: Compiled): Sources {
  const findings = [...diagnostics, ...suppressed.map(({ finding }) => finding)];
  const spans = findings.flatMap(({ span, related = [] }) => [span, ...related.map((other) => other.span)]);
  const named = new Set([...spans, ...suppressed.map(({ span }) => span)].map(({ file }) => file));
  const others = [...named].filter(
    (path) => (path.startsWith(`${lawsFolder}/`) && /\.(md|txt)$/i.test(path)) || (path.startsWith('themes/') && /\.(hbs|css)$/.test(path)),
  );
  const texts = [...documents.filter(({ path }) => named.has(path)), ...others.map((path) => readSource(root, path))].map((source) => {
    const { value, faulty = value } = decode(source);
    return [source.path, faulty] as const;
  });
  return new Map(texts.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const])));
}

/** Which numbers authors may write is set in guide.yaml, which therefore is read first. */
export function profileOf(sources: WorkspaceSources, standards: Standards): string {
  const guide = sources.documents.find(({ path }) => /^guide\.ya?ml$/.test(path));
  if (guide === undefined) return 'exchange-2020';
  const value = readDocument(guide, makeReader({ ...standards, packs: [] })).draft?.value as { readonly codeProfile?: string } | undefined;
  return value?.codeProfile ?? 'exchange-2020';
}

/** Whether a file of the workspace lies at or below one of the given paths. */
export function selector(root: string, cwd: string, paths: readonly string[]): (file: string) => boolean {
  const chosen = paths.map((path) => relative(root, resolve(cwd, path)).split(sep).join('/')).filter((path) => !path.startsWith('..'));
  if (chosen.length === 0 || chosen.includes('')) return () => true;
  return (file) => chosen.some((path) => file === path || file.startsWith(`${path}/`));
}

/** Fails when one of the paths holds nothing that is checked: a misspelt folder must not pass for a sound one. */
export function refuseIdlePaths({ root, sources }: Loaded, cwd: string, paths: readonly string[]): void {
  const read = [...sources.documents, ...(sources.unread ?? [])].map(({ path }) => path);
  for (const path of paths) if (!read.some(selector(root, cwd, [path]))) throw nothingIn(path, relative(root, resolve(cwd, path)));
}

function nothingIn(path: string, inside: string): UsageError {
  const [near] = suggest(inside.split(sep)[0]?.trim() ?? '', ['items', 'offices', 'handbooks', 'packs', 'translations']);
  const [zh, en] = near === undefined || inside.startsWith(near) ? ['', ''] : [`是不是 ${near}？`, `Did you mean ${near}? `];
  return new UsageError(
    `“${path}”里没有可以检查的文件。${zh}检查的是工作区里的 guide.yaml，以及 items（事项）、offices（单位）、handbooks（手册）、packs（规则包）、translations（译文）文件夹里的 .yaml 或者 .yml 文件；files 文件夹里的附件随引用它的事项检查`,
    `nothing to check in "${path}". ${en}Checked are guide.yaml and the .yaml and .yml files in the folders items, offices, handbooks, packs and translations of the workspace; attachments in files are checked with the items that refer to them`,
  );
}
