/**
 * Rules that users wrote as modules. In: a workspace and the reader of its documents. Out: the reader with what the modules of
 * the chosen packs export. Modules are code that runs with the rights of whoever checks the workspace; only those that a
 * chosen pack names are loaded, and only from packs/ of the workspace itself.
 */
import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chosenModules, makeReader, type Reader, type WorkspaceSources } from '../../src/pipeline.ts';
import type { LoadedModule } from '../../src/rules/engine/user-rule.ts';
import { maxFileSize } from '../../src/schema/decode.ts';
import { loadStandards } from './assets.ts';
import { readWorkspace } from './workspace.ts';

export async function withModules(root: string, sources: WorkspaceSources, reader: Reader): Promise<Reader> {
  const names = chosenModules(sources, reader);
  if (names.length === 0) return reader;
  return { ...reader, modules: await loadModules(root, names) };
}

/** Those of the workspace as it is on the disk now; none where it cannot be read, which others report. */
export async function modulesAt(root: string): Promise<Reader['modules']> {
  const reader = makeReader(loadStandards());
  return loadModules(root, chosenModules(readWorkspace(root), reader));
}

export async function loadModules(root: string, names: readonly string[]): Promise<ReadonlyMap<string, LoadedModule>> {
  return new Map(await Promise.all(names.map(async (name) => [name, await loadModule(root, name)] as const)));
}

/** A module that waits for something that never comes would hold up everything else. */
const patience = 10_000;

async function loadModule(root: string, name: string): Promise<LoadedModule> {
  const problem = (zh: string, en: string): LoadedModule => ({ problem: { zh, en } });
  if (!/^packs\/.*\.[cm]?[jt]s$/.test(name)) return problem('不是 packs 文件夹里的 .js 或者 .ts 文件', 'not a .js or .ts file in packs/');
  let timer: NodeJS.Timeout | undefined;
  try {
    const path = realpathSync(join(root, name));
    if (!path.startsWith(join(realpathSync(root), 'packs') + sep)) return problem('在 packs 文件夹以外', 'outside packs/');
    if (!statSync(path).isFile() || statSync(path).size > maxFileSize)
      return problem('不是普通文件或者太大', 'no plain file, or too large');
    const late = new Promise<LoadedModule>((resolve) => {
      timer = setTimeout(() => resolve(problem('载入超过10秒', 'loading takes longer than 10 s')), patience);
    });
    return await Promise.race([load(path), late]);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return problem('没有这个文件', 'there is no such file');
    const detail = cause instanceof Error ? cause.message : String(cause);
    return problem(`载入时出错：${detail}`, `it fails when loaded: ${detail}`);
  } finally {
    clearTimeout(timer);
  }
}

/** The content is part of the address, so that a preview sees a module that was changed. */
async function load(path: string): Promise<LoadedModule> {
  const text = readFileSync(path, 'utf8');
  if (/\.[cm]?ts$/.test(path)) return { exports: await importText(path, text) };
  const version = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { exports: await import(`${pathToFileURL(path).href}?${version}`) };
}

/** Types are taken out; what is left has no place on the disk, so it imports nothing but types. */
async function importText(path: string, text: string): Promise<Readonly<Record<string, unknown>>> {
  const { transform } = await import('sucrase');
  const { code } = transform(text, { transforms: ['typescript'], filePath: path, disableESTransforms: true });
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
