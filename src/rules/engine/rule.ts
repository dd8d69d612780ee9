/**
 * What a rule is. In: nothing. Out: the types that rules in code, rules of packs and rules of users share. A rule judges and
 * changes nothing; the engine walks an item once for all of them.
 */
import type { BoundItem, Catalogue } from '../../compile/catalogue.ts';
import type { ItemDraft, Path } from '../../compile/draft.ts';
import type { OfficeIndex } from '../../compile/offices.ts';
import type { Shelf } from '../../law/shelf.ts';
import type { Arg, Bilingual, Diagnostic, Severity } from '../../schema/diagnostic.ts';
import type { Item, Workspace } from '../../schema/generated/types.ts';
import type { Standards } from '../../schema/standards.ts';
import type { Node } from './node.ts';

/** What a rule says of itself. */
export interface RuleMeta {
  /** For example 'material/two-names'; never reused once retired. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, with `{key}`, `{found}` and other arguments. */
  readonly message: Bilingual;
  readonly fix?: Bilingual;
  /** Its reports carry a `replacement` where nobody needs to think; `guide explain` and the index say so. */
  readonly mends?: true;
  /** Why it matters, in plain words. */
  readonly why: Bilingual;
  /** Law or standard and article that the rule rests on; absent when it rests on good practice alone. */
  readonly basis?: string;
  readonly options?: OptionSpecs;
  /** Codes of rules that say the same with less ground: their findings at the same words are dropped. */
  readonly instead?: readonly string[];
}

/** Options are lists of words, numbers or a yes or no; checked when a pack is loaded. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export interface OptionSpec {
  readonly label: string;
  readonly kind: 'words' | 'number' | 'boolean';
  readonly default: readonly string[] | number | boolean;
  readonly help: Bilingual;
}

export type OptionValues = Readonly<Record<string, readonly string[] | number | boolean>>;

/** What a rule says about a place. */
export interface Report {
  readonly args?: Readonly<Record<string, Arg>>;
  /** Part of the node's text that is at fault, as offsets into its value. */
  readonly words?: readonly [number, number];
  readonly severity?: Severity;
  readonly related?: readonly { readonly path: Path; readonly note: string }[];
  /** Text to put in the place of `words`, or of the whole value: only where nobody needs to think. */
  readonly replacement?: string;
}

/** What a rule may look at beside the node it is called with. */
export interface ItemContext {
  readonly item: Item;
  readonly bound: BoundItem;
  readonly draft: ItemDraft;
  readonly workspace: Workspace;
  readonly offices: OfficeIndex;
  readonly standards: Standards;
  /** The day on which law is asked for, as YYYY-MM-DD. */
  readonly today: string;
  /** The texts of the laws folder; absent where there is none. */
  readonly laws?: Shelf;
  /** The node at a path; undefined when nothing is there. */
  readonly find: (path: Path) => Node | undefined;
  readonly report: (at: Node, report?: Report) => void;
}

export type Visit = (node: Node, context: ItemContext) => void;

/** By element: names joined by dots, `[]` for the entries of a list, `{}` for those of a dictionary; '' is the item. */
export type Visitors = Readonly<Record<string, Visit>>;

export interface ItemRule extends RuleMeta {
  readonly scope: 'item';
  readonly visit: (options: OptionValues) => Visitors;
}

/** Looks across items, which are plain values here; places are looked up only for findings. */
export interface WorkspaceRule extends RuleMeta {
  readonly scope: 'workspace';
  readonly judge: (catalogue: JudgedCatalogue, report: WorkspaceReport, options: OptionValues) => void;
}

export type JudgedCatalogue = Pick<Catalogue, 'workspace' | 'offices' | 'items'> & { readonly standards: Standards };

export type WorkspaceReport = (file: string, path: Path, report?: WorkspaceFinding) => void;

export interface WorkspaceFinding {
  readonly args?: Report['args'];
  readonly severity?: Severity;
  readonly related?: readonly { readonly file: string; readonly path: Path; readonly note: string }[];
}

export type Rule = ItemRule | WorkspaceRule;

/** A rule as a workspace uses it. */
export interface ActiveRule<R extends Rule = Rule> {
  readonly rule: R;
  readonly severity: Severity;
  readonly options: OptionValues;
  /** Pack it came from. */
  readonly pack: string;
}

export type RuleFinding = Diagnostic;
