/**
 * Offices by name. In: the offices of a workspace. Out: the one that an id, a full or a short name means.
 */
import type { Diagnostic } from '../schema/diagnostic.ts';
import type { Office } from '../schema/generated/types.ts';
import { enumerate, offer, suggest } from '../schema/suggest.ts';
import type { OfficeWithId } from './catalogue.ts';
import { at, type Draft, type Path } from './draft.ts';

export type FullOffice = OfficeWithId<Office>;

export interface OfficeIndex {
  readonly byName: ReadonlyMap<string, FullOffice>;
  readonly names: readonly string[];
  /** Names of offices whose own files have errors, with the file. */
  readonly broken: ReadonlyMap<string, string>;
}

export function indexOffices(offices: readonly FullOffice[], broken: ReadonlyMap<string, string>): OfficeIndex {
  const byName = new Map<string, FullOffice>();
  for (const office of offices) {
    for (const name of [office.shortName, office.name, office.id]) if (name !== undefined) byName.set(name, office);
  }
  return { byName, names: offices.map(({ name }) => name), broken };
}

const nameIn = (reference: string): string => reference.split(/[/／]/)[0]?.trim() ?? '';

/** The file with errors that a reference leads to, if it does. */
export const brokenFile = (reference: string, index: OfficeIndex): string | undefined =>
  findOffice(reference, index) === 'broken' ? index.broken.get(nameIn(reference)) : undefined;

/** `reference` may be "office/window"; 'broken' when the office's own file has errors. */
export function findOffice(reference: string, index: OfficeIndex): FullOffice | 'broken' | undefined {
  const name = nameIn(reference);
  return index.byName.get(name) ?? (index.broken.has(name) ? 'broken' : undefined);
}

export function unknownOffice(draft: Draft<unknown>, path: Path, name: string, index: OfficeIndex): Diagnostic {
  const broken = [...new Set(index.broken.values())];
  if (broken.length > 0 && suggest(name, index.names).length === 0)
    return at(draft, path, 'office/file-broken', { found: name, files: enumerate(broken) });
  const code = index.names.length === 0 ? 'office/none' : 'office/unknown';
  return at(draft, path, code, { found: name, allowed: offer(name, index.names) });
}
