/**
 * From files to a catalogue. In: drafts of one workspace and what lies in its `files/`. Out: every reference resolved, and
 * a finding for each that leads nowhere. Items with errors are left out and named.
 */
import { compare, type Diagnostic, limitFindings } from '../schema/diagnostic.ts';
import type { Item } from '../schema/generated/types.ts';
import type { Standards } from '../schema/standards.ts';
import { offer } from '../schema/suggest.ts';
import type { Body, BoundItem, Catalogue, Place, ReferencedFile } from './catalogue.ts';
import { type CodeContext, checkItemCodes, checkUscc } from './check-codes.ts';
import { checkFigures } from './check-figures.ts';
import { checkHandbook, type HandbookEntry } from './check-handbook.ts';
import { checkReferences } from './check-references.ts';
import type { FileReference } from './check-texts.ts';
import { duplicateCodes, duplicateIds, duplicateNames } from './check-unique.ts';
import { filesOfItems } from './choose.ts';
import { at, type HandbookDraft, type ItemDraft, type OfficeDraft, type WorkspaceDraft } from './draft.ts';
import { type FileListing, resolveFile } from './files.ts';
import { brokenFile, type FullOffice, findOffice, indexOffices, type OfficeIndex, unknownOffice } from './offices.ts';

export interface Drafts {
  readonly workspace: WorkspaceDraft;
  readonly offices: readonly OfficeDraft[];
  readonly items: readonly ItemDraft[];
  readonly handbooks: readonly HandbookDraft[];
  /** Names of offices whose own files have errors, with the file: items that use them are left out without a further finding. */
  readonly brokenOffices: ReadonlyMap<string, string>;
  /** Names of items whose own files have errors: handbooks may name them, and their topics are unknown. */
  readonly brokenItems: ReadonlySet<string>;
}

export interface Bound {
  readonly catalogue: Catalogue;
  readonly diagnostics: readonly Diagnostic[];
  /** Files of items that are left out because an office they use has errors, with the files of these offices. */
  readonly blocked: ReadonlyMap<string, readonly string[]>;
}

export function bind(drafts: Drafts, listing: FileListing, standards: Standards): Bound {
  const offices = drafts.offices.map(({ id, value }): FullOffice => ({ ...value, id }));
  const index = indexOffices(offices, drafts.brokenOffices);
  const context = codeContext(drafts.workspace, standards);
  const items = drafts.items.map((draft) => bindItem(draft, index, context, listing));
  const officeFindings = drafts.offices.flatMap((draft) => checkOffice(draft, standards));
  const handbooks = inlineHandbooks(drafts);
  const diagnostics = [
    ...items.flatMap((item) => item.diagnostics),
    ...officeFindings,
    ...duplicateIds(drafts.items),
    ...duplicateIds(drafts.offices),
    ...duplicateNames(drafts.offices),
    ...duplicateCodes(drafts.items),
    ...handbooks.flatMap((handbook) => checkHandbook(handbook, drafts, index)),
  ];
  const blocked = new Map(items.flatMap((item) => (item.blockedBy.length === 0 ? [] : [[item.draft.file, item.blockedBy] as const])));
  return { diagnostics, blocked, catalogue: assemble(drafts, offices, handbooks, items, diagnostics) };
}

interface BoundDraft {
  readonly draft: ItemDraft;
  readonly bound: BoundItem;
  readonly diagnostics: readonly Diagnostic[];
  /** Files of offices with errors that the item uses. */
  readonly blockedBy: readonly string[];
}

function assemble(
  drafts: Drafts,
  offices: readonly FullOffice[],
  handbooks: readonly HandbookEntry[],
  items: readonly BoundDraft[],
  diagnostics: readonly Diagnostic[],
): Catalogue {
  const faulty = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ span }) => span.file));
  const sound = items.filter(
    ({ draft, blockedBy }) => blockedBy.length === 0 && !faulty.has(draft.file) && draft.value.status !== 'cancelled',
  );
  const usable = sound.map(({ bound }) => bound);
  const byId = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] => [...list].sort((a, b) => compare(a.id, b.id));
  return {
    workspace: drafts.workspace.value,
    offices: byId(offices),
    items: byId(usable),
    handbooks: byId(handbooks.map(({ id, value }) => ({ ...value, id }))),
    files: filesOfItems(usable),
  };
}

function codeContext(workspace: WorkspaceDraft, standards: Standards): CodeContext {
  const directory = standards.directories[workspace.value.directory ?? 'national'];
  if (directory === undefined) throw new Error(`no directory profile ${workspace.value.directory} in standards/`);
  return { standards, directory, profile: workspace.value.codeProfile ?? 'exchange-2020' };
}

function bindItem(draft: ItemDraft, index: OfficeIndex, context: CodeContext, listing: FileListing): BoundDraft {
  const { value: item } = draft;
  const found: Diagnostic[] = [];
  const agency = bindBody(draft, 'agency', item.agency, index, found);
  const places = (item.locations ?? []).flatMap((_location, position) => bindPlace(draft, position, index, found));
  const bound: BoundItem = {
    id: draft.id,
    file: draft.file,
    item,
    agency,
    accepting: item.acceptingAgency === undefined ? agency : bindBody(draft, 'acceptingAgency', item.acceptingAgency, index, found),
    deciding: item.decidingAgency === undefined ? agency : bindBody(draft, 'decidingAgency', item.decidingAgency, index, found),
    places,
    files: draft.files.flatMap((reference) => bindFile(reference, listing, found) ?? []),
  };
  const checks = [...checkItemCodes(draft, agency.office, context), ...checkReferences(draft), ...checkFigures(draft)];
  const named = [item.agency, item.acceptingAgency, item.decidingAgency, ...(item.locations ?? []).map(({ office }) => office)];
  const blockedBy = [...new Set(named.flatMap((name) => (name === undefined ? [] : (brokenFile(name, index) ?? []))))];
  return { draft, bound, diagnostics: limitFindings([...found, ...checks]), blockedBy };
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

function checkOffice(draft: OfficeDraft, standards: Standards): readonly Diagnostic[] {
  const { code } = draft.value;
  return code === undefined ? [] : checkUscc(draft, ['code'], code, standards);
}

/** Handbooks may stand in guide.yaml or in files of their own. */
function inlineHandbooks(drafts: Drafts): readonly HandbookEntry[] {
  const own = drafts.handbooks.map((draft) => ({ id: draft.id, value: draft.value, draft }));
  const { workspace } = drafts;
  const plan = workspace.plan.properties.find(({ name }) => name === 'handbooks')?.plan.items;
  const inline = (workspace.value.handbooks ?? []).flatMap((value, index) => {
    const root = workspace.root.kids?.get('handbooks')?.kids?.get(index);
    if (root === undefined || plan === undefined) return [];
    const id = value.id ?? `handbook-${index + 1}`;
    return [{ id, value, draft: { file: workspace.file, id, value, lang: workspace.lang, root, plan, files: [] } }];
  });
  return [...own, ...inline];
}
