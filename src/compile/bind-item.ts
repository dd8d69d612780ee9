/**
 * One item and what it stands on. In: the draft of an item, the offices and the code profile. Out: its references resolved,
 * and a finding for each that leads nowhere. It depends on no other item, so a thousand can be bound in any order and on any
 * thread; what comes out is plain data.
 */
import { type Diagnostic, limitFindings } from '../schema/diagnostic.ts';
import type { Item } from '../schema/generated/types.ts';
import { offer } from '../schema/suggest.ts';
import { allOf, made, part, unlessHidden } from '../schema/veil.ts';
import type { Body, BoundItem, Place, ReferencedFile } from './catalogue.ts';
import { type CodeContext, checkItemCodes } from './check-codes.ts';
import { checkFigures } from './check-figures.ts';
import { checkReferences } from './check-references.ts';
import { checkSituations } from './check-situations.ts';
import type { FileReference } from './check-texts.ts';
import { at, type ItemDraft } from './draft.ts';
import { type FileListing, resolveFile } from './files.ts';
import { brokenFile, type FullOffice, findOffice, type OfficeIndex, unknownOffice } from './offices.ts';

/** What items are bound to. */
export interface Surroundings {
  readonly index: OfficeIndex;
  readonly codes: CodeContext;
  readonly listing: FileListing;
}

export interface ItemBinding {
  readonly bound: BoundItem;
  readonly diagnostics: readonly Diagnostic[];
  /** Files of offices with errors that the item uses: it is left out without a further finding. */
  readonly blockedBy: readonly string[];
}

/** Parts of a faulty item may be hidden (src/schema/veil.ts): then what is made of them is hidden too, and the rest is checked. */
export function bindItem(draft: ItemDraft, { index, codes, listing }: Surroundings): ItemBinding {
  const { value: item } = draft;
  const found: Diagnostic[] = [];
  const agency = part(() => bindBody(draft, 'agency', item.agency, index, found));
  const other = (key: 'acceptingAgency' | 'decidingAgency'): (() => Body<FullOffice>) =>
    part(() => (item[key] === undefined ? agency() : bindBody(draft, key, item[key], index, found)));
  const bound = made<BoundItem>({
    id: part(() => draft.id),
    file: part(() => draft.file),
    item: part(() => item),
    agency,
    accepting: other('acceptingAgency'),
    deciding: other('decidingAgency'),
    places: part(() => allOf(item.locations ?? [], (_location, position) => bindPlace(draft, position, index, found))),
    files: part(() => draft.files.flatMap((reference) => bindFile(reference, listing, found) ?? [])),
  });
  const lost = checkReferences(draft);
  // Answers that are not there lead nowhere anyway.
  const situations = lost.some(({ code }) => code.startsWith('situation/')) ? [] : checkSituations(draft);
  const checks = [...checkItemCodes(draft, () => agency().office, codes), ...lost, ...situations, ...checkFigures(draft)];
  const blockedBy = unlessHidden(() => {
    const named = [item.agency, item.acceptingAgency, item.decidingAgency, ...(item.locations ?? []).map(({ office }) => office)];
    return [...new Set(named.flatMap((name) => (name === undefined ? [] : (brokenFile(name, index) ?? []))))];
  });
  return { bound, diagnostics: limitFindings([...found, ...checks]), blockedBy };
}

function bindBody(
  draft: ItemDraft,
  key: 'agency' | 'acceptingAgency' | 'decidingAgency',
  name: string,
  index: OfficeIndex,
  found: Diagnostic[],
): Body<FullOffice> {
  const office = findOffice(name, index);
  if (office === undefined) found.push(unknownOffice(draft, [key], name, index));
  return office === undefined || office === 'broken' ? { name } : { name: office.name, office };
}

function bindPlace(draft: ItemDraft, position: number, index: OfficeIndex, found: Diagnostic[]): readonly Place<FullOffice>[] {
  const location = draft.value.locations?.[position];
  if (location === undefined) return [];
  const windowName = location.office.split(/[/／]/)[1]?.trim();
  const path = ['locations', position, 'office'];
  const office = findOffice(location.office, index);
  if (office === undefined) found.push(unknownOffice(draft, path, location.office, index));
  if (office === undefined || office === 'broken') return [];
  const window = office.windows?.find(({ id, name }) => id === windowName || name === windowName);
  if (windowName !== undefined && window === undefined) {
    const windows = (office.windows ?? []).map(({ name }) => name);
    found.push(
      at(draft, path, windows.length === 0 ? 'office/no-windows' : 'office/unknown-window', {
        found: windowName,
        office: office.name,
        allowed: offer(windowName, windows),
      }),
    );
  }
  return [placeOf(draft.value, office, window, location.note)];
}

function placeOf(item: Item, office: FullOffice, window: Place<FullOffice>['window'], note: string | undefined): Place<FullOffice> {
  return {
    office,
    name: window === undefined ? office.name : `${office.name}${window.name}`,
    address: [window?.address ?? office.address, window?.place].filter((part) => part !== undefined).join(' '),
    hours: item.hours ?? window?.hours ?? office.hours,
    phones: window?.phones ?? office.phones,
    ...(window === undefined ? {} : { window }),
    ...(note === undefined ? {} : { note }),
  };
}

function bindFile(reference: FileReference, listing: FileListing, found: Diagnostic[]): ReferencedFile | undefined {
  const resolved = resolveFile(reference.path, listing);
  if ('path' in resolved) return { path: resolved.path, audience: reference.audience };
  const args = { key: reference.key, found: reference.path, allowed: resolved.near ?? '' };
  found.push({ code: resolved.code, severity: 'error', span: reference.span, args });
  return undefined;
}
