/**
 * What `bind` makes of a workspace: every reference resolved, plain data, serialisable to JSON. The public catalogue is a
 * type of its own, without internal properties, so that the compiler proves most of the wall between the two audiences.
 */
import type { Handbook, Item, Office, PublicItem, PublicOffice, PublicWorkspace, Window, Workspace } from '../schema/generated/types.ts';
import type { Citation } from './citation.ts';
import type { Translations } from './translations.ts';

/** A body named by an item: an office of the workspace, or a bare name. */
export interface Body<O> {
  readonly name: string;
  readonly office?: O;
}

/** A place where people go: an office and perhaps one of its windows, with what holds there. */
export interface Place<O> {
  readonly office: O;
  readonly window?: Window;
  /** Office and window as one reads it aloud. */
  readonly name: string;
  readonly address: string;
  readonly hours: string;
  readonly phones: readonly string[];
  readonly note?: string;
}

export interface Bound<I, O> {
  readonly id: string;
  /** Path of the item's file in the workspace. */
  readonly file: string;
  readonly item: I;
  readonly agency: Body<O>;
  readonly accepting: Body<O>;
  readonly deciding: Body<O>;
  readonly places: readonly Place<O>[];
  /** Files that the item refers to. */
  readonly files: readonly ReferencedFile[];
}

export type OfficeWithId<O> = O & { readonly id: string };

export interface CatalogueOf<W, I, O> {
  readonly workspace: W;
  /** Sorted by id. */
  readonly offices: readonly OfficeWithId<O>[];
  /** Sorted by id; cancelled items are left out. */
  readonly items: readonly Bound<I, OfficeWithId<O>>[];
  readonly handbooks: readonly (Handbook & { readonly id: string })[];
  /** Files that the items refer to, relative to the workspace; sorted. */
  readonly files: readonly ReferencedFile[];
  /** What the workspace says in other languages; absent where it says nothing. Only what the public reads is ever translated. */
  readonly translations?: Translations;
}

export interface ReferencedFile {
  readonly path: string;
  /** Internal when only internal elements refer to it. */
  readonly audience: 'public' | 'internal';
}

export type BoundItem = Bound<Item, OfficeWithId<Office>>;
export type PublicBoundItem = Bound<PublicItem, OfficeWithId<PublicOffice>>;
export type Catalogue = CatalogueOf<Workspace, Item, Office>;
export type PublicCatalogue = CatalogueOf<PublicWorkspace, PublicItem, PublicOffice>;

/** A law and where the catalogue cites it, for the index of laws. */
export interface LawReference {
  readonly citation: Citation;
  readonly itemId: string;
}
