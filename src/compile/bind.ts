/**
 * From documents to a catalogue. In: guide.yaml, offices, handbooks, and items that are bound already. Out: what concerns more
 * than one document is checked, and everything that is sound put together. Items with errors are left out and named.
 */
import { compare, type Diagnostic } from '../schema/diagnostic.ts';
import type { Standards } from '../schema/standards.ts';
import { unlessHidden } from '../schema/veil.ts';
import type { ItemBinding, Surroundings } from './bind-item.ts';
import type { Catalogue } from './catalogue.ts';
import { type CodeContext, checkUscc } from './check-codes.ts';
import { checkHandbook, type HandbookEntry } from './check-handbook.ts';
import { checkTheme } from './check-theme.ts';
import { checkTranslations, type Translatable } from './check-translations.ts';
import { duplicateCodes, duplicateIds, duplicateNames, takenFormerIds } from './check-unique.ts';
import { filesOfItems } from './choose.ts';
import { entryOf, type HandbookDraft, type ItemDraft, type ItemEntry, type OfficeDraft, type WorkspaceDraft } from './draft.ts';
import type { FileListing } from './files.ts';
import { type FullOffice, indexOffices } from './offices.ts';
import { collectTranslations, type TranslationDraft } from './translations.ts';

/** Documents that items refer to or that refer to items. */
export interface Frame {
  readonly workspace: WorkspaceDraft;
  readonly offices: readonly OfficeDraft[];
  readonly handbooks: readonly HandbookDraft[];
  readonly translations: readonly TranslationDraft[];
  /** Names of offices whose own files have errors, with the file: items that use them are left out without a further finding. */
  readonly brokenOffices: ReadonlyMap<string, string>;
  /** What is known of offices and handbooks with errors, to be checked and nothing else. */
  readonly rest: { readonly offices: readonly OfficeDraft[]; readonly handbooks: readonly HandbookDraft[] };
}

export interface Items {
  readonly bindings: readonly ItemBinding[];
  /** Names of items whose own files have errors: handbooks may name them, and their topics are unknown. */
  readonly broken: ReadonlySet<string>;
  /** Some items are left out on purpose. */
  readonly isPart?: true;
  /** Reads a file of an item again, for its places. */
  readonly open: (file: string) => ItemDraft;
}

export interface Bound {
  readonly catalogue: Catalogue;
  readonly diagnostics: readonly Diagnostic[];
  /** Files of items that are left out because an office they use has errors, with the files of these offices. */
  readonly blocked: ReadonlyMap<string, readonly string[]>;
}

const officesOf = (frame: Frame): readonly FullOffice[] => frame.offices.map(({ id, value }): FullOffice => ({ ...value, id }));

export function surround(frame: Frame, listing: FileListing, standards: Standards): Surroundings {
  return { index: indexOffices(officesOf(frame), frame.brokenOffices), codes: codeContext(frame, standards), listing };
}

function codeContext({ workspace }: Frame, standards: Standards): CodeContext {
  const directory = standards.directories[workspace.value.directory ?? 'national'];
  if (directory === undefined) throw new Error(`no directory profile ${workspace.value.directory} in standards/`);
  return { standards, directory, profile: workspace.value.codeProfile ?? 'exchange-2020' };
}

export function bind(frame: Frame, { index, codes, listing }: Surroundings, items: Items): Bound {
  const entries = items.bindings.map(({ bound }): ItemEntry => {
    const { file, id, item } = bound;
    return { file, id, value: item, open: () => items.open(file) };
  });
  const offices = frame.offices.map(entryOf);
  const handbooks = inlineHandbooks(frame);
  const known = { items: entries, brokenItems: items.broken };
  const diagnostics = [
    ...items.bindings.flatMap((binding) => binding.diagnostics),
    ...checkTheme(frame.workspace, listing),
    ...[...frame.offices, ...frame.rest.offices].flatMap((draft) => unlessHidden(() => checkOffice(draft, codes.standards))),
    ...duplicateIds(entries),
    ...takenFormerIds(entries),
    ...duplicateIds(offices),
    ...duplicateNames(offices),
    ...duplicateCodes(entries),
    ...[...handbooks, ...frame.rest.handbooks.map(placed)].flatMap((handbook) => checkHandbook(handbook, known, index)),
    ...checkTranslations(frame.translations, translatable(frame, entries, items), codes.standards),
  ];
  const blocked = new Map(
    items.bindings.flatMap(({ bound, blockedBy }) => (blockedBy.length === 0 ? [] : [[bound.file, blockedBy] as const])),
  );
  return { diagnostics, blocked, catalogue: assemble(frame, handbooks, items.bindings, diagnostics) };
}

const translatable = (frame: Frame, items: readonly ItemEntry[], { broken, isPart }: Items): Translatable => ({
  workspace: frame.workspace,
  offices: officesOf(frame),
  handbooks: frame.handbooks.map(({ value }) => value),
  items,
  brokenItems: broken,
  isPart: isPart === true || broken.size > 0 || frame.brokenOffices.size > 0,
});

function assemble(
  frame: Frame,
  handbooks: readonly HandbookEntry[],
  items: readonly ItemBinding[],
  diagnostics: readonly Diagnostic[],
): Catalogue {
  const faulty = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ span }) => span.file));
  const sound = items.filter(
    ({ bound, blockedBy }) => blockedBy.length === 0 && !faulty.has(bound.file) && bound.item.status !== 'cancelled',
  );
  const usable = sound.map(({ bound }) => bound);
  const byId = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] => [...list].sort((a, b) => compare(a.id, b.id));
  return {
    workspace: frame.workspace.value,
    offices: byId(officesOf(frame)),
    items: byId(usable),
    handbooks: byId(handbooks.map(({ id, value }) => ({ ...value, id }))),
    files: filesOfItems(usable),
    ...(frame.translations.length === 0 ? {} : { translations: collectTranslations(frame.translations) }),
  };
}

function checkOffice(draft: OfficeDraft, standards: Standards): readonly Diagnostic[] {
  const { code } = draft.value;
  return code === undefined ? [] : checkUscc(draft, ['code'], code, standards);
}

const placed = (draft: HandbookDraft): HandbookEntry => ({ id: draft.id, value: draft.value, draft });

/** Handbooks may stand in guide.yaml or in files of their own. */
function inlineHandbooks({ workspace, handbooks }: Frame): readonly HandbookEntry[] {
  const own = handbooks.map(placed);
  const plan = workspace.plan.properties.find(({ name }) => name === 'handbooks')?.plan.items;
  const inline = (workspace.value.handbooks ?? []).flatMap((value, index) => {
    const root = workspace.root.kids?.get('handbooks')?.kids?.get(index);
    if (root === undefined || plan === undefined) return [];
    const id = value.id ?? `handbook-${index + 1}`;
    return [{ id, value, draft: { file: workspace.file, id, value, lang: workspace.lang, root, plan, files: [] } }];
  });
  return [...own, ...inline];
}
