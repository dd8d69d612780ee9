/**
 * What this package carries beside its code. In: its own folder, found from this module in bin/ as in dist/bin/. Out: the
 * standards, and the templates, style sheets and scripts of src/render, read once into memory.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import type { Shelf } from '../../src/law/shelf.ts';
import { makeRender } from '../../src/render/templates.ts';
import type { RenderTools } from '../../src/render/tools.ts';
import { allCodes } from '../../src/report/wording.ts';
import type { Lang } from '../../src/schema/diagnostic.ts';
import type { CodeProfile, Standards } from '../../src/schema/standards.ts';

/** The nearest folder above this module that holds a package.json: dist/ has none, so both layouts lead to the same place. */
export function packageRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (dirname(folder) === folder) throw new Error('this program is not inside its own package: package.json is missing');
  }
}

const subfolders = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

export function loadStandards(root = packageRoot()): Standards {
  const standards = join(root, 'standards');
  const read = (standard: string, edition: string, file: string): unknown => readYaml(join(standards, standard, edition, file));
  const newest = (standard: string): string => {
    const edition = subfolders(join(standards, standard)).at(-1);
    if (edition === undefined) throw new Error(`standards/${standard} has no edition`);
    return edition;
  };
  const profiles = subfolders(join(standards, 'code-profiles'));
  return {
    codes: read('item-elements', newest('item-elements'), 'codes.yaml') as Standards['codes'],
    profiles: Object.fromEntries(profiles.map((id) => [id, read('code-profiles', id, 'codes.yaml') as CodeProfile])),
    directories: read('directory-profiles', newest('directory-profiles'), 'profiles.yaml') as Standards['directories'],
    identifiers: read('identifiers', newest('identifiers'), 'identifiers.yaml') as Standards['identifiers'],
    packs: readPacks(join(standards, 'packs')),
    otherCodes: new Set(allCodes),
    licensing: read('licensing-law', newest('licensing-law'), 'periods.yaml') as Standards['licensing'],
    certificates: read('certificates', newest('certificates'), 'certificates.yaml') as Standards['certificates'],
  };
}

/** Named as a workspace's own packs would be. */
function readPacks(folder: string): Standards['packs'] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => ({ path: `packs/${name}`, text: readFileSync(join(folder, name), 'utf8') }));
}

function readYaml(path: string): unknown {
  try {
    return load(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Error(`cannot read ${path}, which belongs to this program`, { cause });
  }
}

/** Texts of src/render by path: templates without their ending, everything else as it is named. */
interface RenderFiles {
  readonly templates: Readonly<Record<string, string>>;
  readonly assets: ReadonlyMap<string, string>;
}

export function loadRenderFiles(root = packageRoot()): RenderFiles {
  const folder = join(root, 'src', 'render');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const text = (path: string): string => readFileSync(join(folder, path), 'utf8').replaceAll('\r\n', '\n');
  const ending = (pattern: RegExp): readonly string[] => paths.filter((path) => pattern.test(path)).sort();
  return {
    templates: Object.fromEntries(ending(/\.hbs$/).map((path) => [path.slice(0, -'.hbs'.length), text(path)])),
    assets: new Map(ending(/\.(css|js|svg)$/).map((path) => [path, text(path)])),
  };
}

/** What renderers are handed. `fileText` gives the text of a workspace file, or undefined. */
export function loadTools(lang: Lang, fileText: RenderTools['fileText'], standards = loadStandards(), laws?: Shelf): RenderTools {
  const { templates, assets } = loadRenderFiles();
  const asset = (path: string): string => {
    const text = assets.get(path);
    if (text === undefined) throw new Error(`there is no src/render/${path}`);
    return text;
  };
  return { lang, standards, render: makeRender(templates), asset, fileText, ...(laws === undefined ? {} : { lawWords: laws.words }) };
}
