/**
 * The wall. In: the whole catalogue. Out: a copy without any internal property, made by walking the annotated schema, so
 * that a new internal element is left out by its annotation alone.
 */
import type { Item, Office, PublicItem, PublicOffice, PublicWorkspace, Workspace } from '../schema/generated/types.ts';
import { type DocumentKind, deref, schemaOf } from '../schema/schemas.ts';
import type { Json, Schema } from '../schema/vocabulary.ts';
import type { Body, Bound, BoundItem, Catalogue, OfficeWithId, Place, PublicBoundItem, PublicCatalogue } from './catalogue.ts';
import { keyOf, publicTexts } from './translatable.ts';
import { onlyOf, type Translations } from './translations.ts';

type Project = (value: Json) => Json;

const projections = new Map<DocumentKind, Project>();

/** The projection of a kind of document, made once: it is a pure function of the schema. */
function projectionOf(kind: DocumentKind): Project {
  const known = projections.get(kind);
  if (known !== undefined) return known;
  const made = makeProjection(schemaOf(kind), schemaOf(kind));
  projections.set(kind, made);
  return made;
}

const same: Project = (value) => value;

function makeProjection(schema: Schema, root: Schema): Project {
  const resolved = deref(schema, root);
  const node = resolved.schema;
  if (node.type === 'array') return overList(makeProjection(node.items ?? {}, resolved.root));
  if (typeof node.additionalProperties === 'object') return overValues(makeProjection(node.additionalProperties, resolved.root));
  if (node.properties === undefined) return same;
  const kept = new Map<string, Project>();
  for (const [name, property] of Object.entries(node.properties)) {
    if (deref(property, resolved.root).schema.audience !== 'internal') kept.set(name, makeProjection(property, resolved.root));
  }
  const isWhole = kept.size === Object.keys(node.properties).length && [...kept.values()].every((project) => project === same);
  return isWhole ? same : (value) => pick(value, kept);
}

const overList = (project: Project): Project => (project === same ? same : (value) => (Array.isArray(value) ? value.map(project) : value));

function overValues(project: Project): Project {
  if (project === same) return same;
  return (value) => (isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, project(child)])) : value);
}

/** Only properties that the schema names and calls public pass; `id` is the binder's own. */
function pick(value: Json, kept: ReadonlyMap<string, Project>): Json {
  if (!isObject(value)) return value;
  const result: Record<string, Json> = {};
  for (const name in value) {
    const project = kept.get(name);
    if (project !== undefined) result[name] = project(value[name] as Json);
  }
  return result;
}

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const project = <To>(kind: DocumentKind, value: unknown): To => projectionOf(kind)(value as Json) as To;

/** With a public catalogue that is made when somebody asks for it. */
export function withPublic(catalogue: Catalogue): { readonly catalogue: Catalogue; readonly publicCatalogue: PublicCatalogue } {
  let published: PublicCatalogue | undefined;
  return {
    catalogue,
    get publicCatalogue() {
      published ??= publish(catalogue);
      return published;
    },
  };
}

export function publish(catalogue: Catalogue): PublicCatalogue {
  const offices = new Map(catalogue.offices.map((office) => [office.id, publishOffice(office)]));
  const open = {
    workspace: project<PublicWorkspace>('workspace', catalogue.workspace satisfies Workspace),
    offices: [...offices.values()],
    items: catalogue.items.map((item) => publishItem(item, offices)),
    handbooks: catalogue.handbooks.filter(({ readers }) => readers === 'public'),
    files: catalogue.files.filter(({ audience }) => audience === 'public'),
  };
  return catalogue.translations === undefined ? open : { ...open, translations: publishTranslations(catalogue.translations, open) };
}

/** Whoever translated a text for staff said it for staff. */
function publishTranslations(translations: Translations, { workspace, offices, items, handbooks }: PublicCatalogue): Translations {
  const keysOf = (kind: DocumentKind, value: unknown): readonly string[] => publicTexts(kind, value).map(({ text }) => keyOf(text));
  const ofItems = new Map(items.map(({ id, item }) => [id, new Set(keysOf('item', item))]));
  const others = [
    ...keysOf('workspace', workspace),
    ...offices.flatMap((office) => keysOf('office', office)),
    ...handbooks.flatMap((handbook) => keysOf('handbook', handbook)),
  ];
  const anywhere = new Set([...others, ...[...ofItems.values()].flatMap((keys) => [...keys])]);
  return onlyOf(translations, anywhere, ofItems);
}

const publishOffice = (office: OfficeWithId<Office>): OfficeWithId<PublicOffice> => project('office', office);

function publishItem(bound: BoundItem, offices: ReadonlyMap<string, OfficeWithId<PublicOffice>>): PublicBoundItem {
  const officeOf = (office: OfficeWithId<Office>): OfficeWithId<PublicOffice> => offices.get(office.id) ?? publishOffice(office);
  const body = ({ name, office }: Body<OfficeWithId<Office>>): Body<OfficeWithId<PublicOffice>> => ({
    name,
    ...(office === undefined ? {} : { office: officeOf(office) }),
  });
  const place = (there: Place<OfficeWithId<Office>>): Place<OfficeWithId<PublicOffice>> => ({ ...there, office: officeOf(there.office) });
  const result: Bound<PublicItem, OfficeWithId<PublicOffice>> = {
    id: bound.id,
    file: bound.file,
    item: project<PublicItem>('item', bound.item satisfies Item),
    agency: body(bound.agency),
    accepting: body(bound.accepting),
    deciding: body(bound.deciding),
    places: bound.places.map(place),
    files: bound.files.filter(({ audience }) => audience === 'public'),
  };
  return result;
}
