/**
 * The standards that this package carries. In: its own folder, found from this module in bin/ as in dist/bin/. Out: the
 * standards, as they are written in standards/ or, when the program is built, as the build wrote them into one file.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import type { StandardEdition } from '../../src/report/quality/checked.ts';
import { allCodes } from '../../src/report/wording.ts';
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

/** Everything but what comes from the code itself. */
export type StandardsData = Omit<Standards, 'otherCodes'>;

/** Reading the YAML takes a fifth of a second in every thread, so `npm run compile` leaves it read, see scripts/bundle.ts. */
export const isBuilt = import.meta.url.endsWith('.js');

/** Tells one build of this program from another; undefined when it runs from its sources, which may change at any time. */
export const programId = (): string | undefined =>
  isBuilt ? readFileSync(new URL('../program-id', import.meta.url), 'utf8').trim() : undefined;

export function loadStandards(): Standards {
  const data = isBuilt
    ? (JSON.parse(readFileSync(new URL('../standards.json', import.meta.url), 'utf8')) as StandardsData)
    : readStandards();
  return { ...data, otherCodes: new Set(allCodes) };
}

export function readStandards(root = packageRoot()): StandardsData {
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
    licensing: read('licensing-law', newest('licensing-law'), 'periods.yaml') as Standards['licensing'],
    certificates: read('certificates', newest('certificates'), 'certificates.yaml') as Standards['certificates'],
    searchWords: read('search-words', newest('search-words'), 'words.yaml') as Standards['searchWords'],
  };
}

/** Title, edition and day of issue of every standard this program carries, as their manifests say. */
export function standardEditions(root = packageRoot()): readonly StandardEdition[] {
  const folder = join(root, 'standards');
  const manifests = subfolders(folder).flatMap((standard) =>
    subfolders(join(folder, standard)).map((edition) => join(folder, standard, edition, 'manifest.yaml')),
  );
  return manifests
    .filter((path) => existsSync(path))
    .map((path) => {
      const { title, edition, issued } = readYaml(path) as StandardEdition;
      return { title, ...(edition === undefined ? {} : { edition }), ...(issued === undefined ? {} : { issued }) };
    });
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
