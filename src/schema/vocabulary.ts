/**
 * The project's own JSON Schema keywords, beside the standard ones. In: nothing. Out: the `Schema` type that every
 * schema-driven step reads, and the keyword list that ajv registers in strict mode, so that a misspelt one fails.
 */

export type Audience = 'public' | 'internal';
export type ItemFamily = 'general' | 'punish' | 'levy' | 'check' | 'service';
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Values of another property that make this one mandatory. */
export type RequiredWhen = Readonly<Record<string, readonly (string | boolean)[] | { readonly atLeast: number }>>;

export interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $comment?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly format?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly Json[];
  /** Official Chinese element name; also the Chinese YAML key. */
  readonly label?: string;
  /** Further accepted Chinese keys. */
  readonly aliases?: readonly string[];
  /** Keys people write for this element, which are not accepted: the remedy offers the right one. */
  readonly mistaken?: readonly string[];
  /** One Chinese sentence a clerk understands. */
  readonly help?: string;
  /** Group of a root property, for the order of pages and templates. */
  readonly group?: string;
  readonly groups?: Readonly<Record<string, { readonly label: string; readonly title: string }>>;
  /** Name of a code list in standards/. */
  readonly codes?: string;
  readonly audience?: Audience;
  /** What a lower level may change. */
  readonly inherit?: 'fixed' | 'tighten' | 'extend' | 'local';
  /** Column of the national exchange tables. */
  readonly element?: string;
  /** Families of item types for which the element is mandatory. */
  readonly mandatory?: 'all' | readonly ItemFamily[];
  readonly requiredWhen?: RequiredWhen;
  /** Kind of document the value names. */
  readonly ref?: string;
  readonly form?: 'markdown' | 'duration' | 'validity';
  /** The key may stand there without a value, which then counts as absent. */
  readonly blank?: boolean;
  /** False: refers to something or quotes law, so it is never translated. */
  readonly translate?: false;
  /** Property that a bare scalar or list stands for. */
  readonly shorthand?: string;
  /** Words that stand for a whole value, such as 无 for an empty list. */
  readonly words?: Readonly<Record<string, Json>>;
  /** Property that a bare list stands for, with the other values it implies. */
  readonly listShorthand?: { readonly property: string; readonly with: Readonly<Record<string, Json>> };
}

export const keywords: readonly string[] = [
  'label',
  'aliases',
  'mistaken',
  'help',
  'group',
  'groups',
  'codes',
  'audience',
  'inherit',
  'element',
  'mandatory',
  'requiredWhen',
  'ref',
  'form',
  'blank',
  'translate',
  'shorthand',
  'words',
  'listShorthand',
];
