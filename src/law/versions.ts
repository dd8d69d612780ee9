/**
 * versions.json of just-laws, which says when each version of a law holds. In: the file. Out: dates by the path of the file
 * that holds the version; undefined for a file that is no such list. An entry that is not of that form is left out.
 */
import type { LawSource } from './raw-law.ts';

export interface VersionEntry {
  readonly promulgatedOn?: string;
  readonly effectiveFrom?: string;
  readonly effectiveTo?: string;
}

export function readVersions({ path, text }: LawSource): readonly (readonly [string, VersionEntry])[] | undefined {
  return versionList(text)?.flatMap((entry) => {
    if (typeof entry !== 'object' || entry === null || !('entry' in entry) || typeof entry.entry !== 'string') return [];
    const dates = ['promulgatedOn', 'effectiveFrom', 'effectiveTo'].flatMap((key) => {
      const value = (entry as Readonly<Record<string, unknown>>)[key];
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? [[key, value] as const] : [];
    });
    return [[path.slice(0, path.lastIndexOf('/') + 1) + entry.entry, Object.fromEntries(dates)] as const];
  });
}

function versionList(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'versions' in value && Array.isArray(value.versions) ? value.versions : undefined;
  } catch {
    return undefined;
  }
}
