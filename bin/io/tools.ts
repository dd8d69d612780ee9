/**
 * What renderers are handed. In: the folder of this package. Out: templates, style sheets and scripts of src/render, read once into
 * memory, with the standards.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shelf } from '../../src/law/shelf.ts';
import { markChinese } from '../../src/render/mark-chinese.ts';
import type { Overrides } from '../../src/render/overrides.ts';
import { type Failed, makeRender } from '../../src/render/templates.ts';
import type { RenderTools } from '../../src/render/tools.ts';
import type { Lang } from '../../src/schema/diagnostic.ts';
import { isBuilt, loadStandards, packageRoot } from './assets.ts';
import { madeTemplates } from './made-templates.ts';
import type { Conversion } from './opencc.ts';

/** Texts of src/render by path: templates without their ending, everything else as it is named. */
interface RenderFiles {
  readonly templates: Readonly<Record<string, string>>;
  readonly assets: ReadonlyMap<string, string>;
}

/** In the built program as the build wrote them into one file. */
export function loadRenderFiles(): RenderFiles {
  if (!isBuilt) return readRenderFiles();
  const { templates, assets } = JSON.parse(readFileSync(new URL('../render-files.json', import.meta.url), 'utf8')) as WrittenRenderFiles;
  return { templates, assets: new Map(assets) };
}

interface WrittenRenderFiles extends Pick<RenderFiles, 'templates'> {
  readonly assets: readonly (readonly [path: string, text: string])[];
}

export function writtenRenderFiles(): string {
  const { templates, assets } = readRenderFiles();
  return JSON.stringify({ templates, assets: [...assets] } satisfies WrittenRenderFiles);
}

function readRenderFiles(root = packageRoot()): RenderFiles {
  const folder = join(root, 'src', 'render');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const text = (path: string): string => readFileSync(join(folder, path), 'utf8').replaceAll('\r\n', '\n');
  const ending = (pattern: RegExp): readonly string[] => paths.filter((path) => pattern.test(path)).sort();
  return {
    templates: Object.fromEntries(ending(/\.hbs$/).map((path) => [path.slice(0, -'.hbs'.length), text(path)])),
    assets: new Map(ending(/\.(css|js|svg)$/).map((path) => [path, text(path)])),
  };
}

/** What a workspace puts in place of our templates and style sheets, and the converter where it publishes in other characters. */
export interface Themed extends Conversion {
  readonly overrides: Overrides;
  readonly failed: Failed;
}

/** What renderers are handed. `fileText` gives the text of a workspace file, or undefined. */
export function loadTools(
  lang: Lang,
  fileText: RenderTools['fileText'],
  standards = loadStandards(),
  laws?: Shelf,
  themed?: Themed,
): RenderTools {
  const { templates, assets } = loadRenderFiles();
  const own = themed?.overrides.styles ?? {};
  const asset = (path: string): string => {
    const text = Object.hasOwn(own, path) ? own[path] : assets.get(path);
    if (text === undefined) throw new Error(`there is no src/render/${path}`);
    return text;
  };
  const made = makeRender(templates, themed?.overrides.templates, themed?.failed, madeTemplates);
  const render: RenderTools['render'] = (name, view) => markChinese(made(name, view));
  const ownStyle = themed?.overrides.ownStyle ?? '';
  const conversion = themed?.toTraditional === undefined ? {} : { toTraditional: themed.toTraditional };
  return { lang, standards, render, asset, ownStyle, fileText, ...conversion, ...(laws === undefined ? {} : { lawWords: laws.words }) };
}
