/**
 * Public data. In: items of the public catalogue. Out: what public/items/<id>.json and public/data/catalogue.json hold: the
 * public item with its stable English names, with resolved bodies and places and the words of its codes.
 */
import type { Body, OfficeWithId, Place, PublicBoundItem, PublicCatalogue } from '../../compile/catalogue.ts';
import { filePath, itemPath } from '../../compile/guide-view-links.ts';
import { inWords } from '../../compile/translatable.ts';
import { coverageOf } from '../../compile/untranslated.ts';
import type { PublicItem, PublicOffice } from '../../schema/generated/types.ts';
import { tagOf } from '../../schema/tongue.ts';
import { speakerFor, spokenBy, tongueOf } from '../edition.ts';
import type { RenderTools } from '../tools.ts';
import { usedCodes } from './used-codes.ts';

type PublicBody = Body<OfficeWithId<PublicOffice>>;

const bodyData = ({ name, office }: PublicBody): object => ({ name, ...(office === undefined ? {} : { office: office.id }) });

const placeData = ({ office, window, name, address, hours, phones, note }: Place<OfficeWithId<PublicOffice>>): object => ({
  office: office.id,
  window,
  name,
  address,
  hours,
  phones,
  note,
});

export const itemData = (bound: PublicBoundItem, tools: RenderTools): object => ({ ...bound.item, ...addedData(bound, tools) });

const addedData = (bound: PublicBoundItem, { standards }: RenderTools): object => ({
  id: bound.id,
  resolved: {
    agency: bodyData(bound.agency),
    accepting: bodyData(bound.accepting),
    deciding: bodyData(bound.deciding),
    places: bound.places.map(placeData),
  },
  labels: usedCodes(bound.item, standards),
});

/** The same as the text of a file. The item is written as it is: a copy with more properties would cost half as much again. */
export function itemJson(bound: PublicBoundItem, tools: RenderTools): string {
  // An id that the author wrote stands where he wrote it.
  if (bound.item.id !== undefined) return `${JSON.stringify(itemData(bound, tools), null, 1)}\n`;
  const own = JSON.stringify(bound.item, null, 1);
  const added = JSON.stringify(addedData(bound, tools), null, 1);
  return `${own.slice(0, -'\n}'.length)},${added.slice('{'.length)}\n`;
}

/**
 * The same in another language, with its texts as far as they are translated; what is not is counted and stays Chinese. References
 * follow: a condition names the answers as the questions of the same file do.
 */
export function translatedData(bound: PublicBoundItem, tools: RenderTools): object {
  const { toTraditional = (text) => text } = tools;
  const own = spokenBy(tools).sayIn(bound.id);
  const say = (text: string): string => (tongueOf(tools) === 'zh-hant' ? toTraditional(own(text)) : own(text));
  const item = inWords('item', bound.item, say);
  const missing = tongueOf(tools) === 'en' ? coverageOf(bound, speakerFor(tools)).missing.length : 0;
  const data = itemData({ ...bound, item, ...saidBodies(bound, say) }, tools);
  return { ...data, language: tagOf[tongueOf(tools)], ...(missing === 0 ? {} : { untranslated: missing }) };
}

function saidBodies(
  bound: PublicBoundItem,
  say: (text: string) => string,
): Pick<PublicBoundItem, 'agency' | 'accepting' | 'deciding' | 'places'> {
  const body = (one: PublicBody): PublicBody => ({ ...one, name: say(one.name) });
  const places = bound.places.map((place) => ({ ...place, name: say(place.name), address: say(place.address), hours: say(place.hours) }));
  return { agency: body(bound.agency), accepting: body(bound.accepting), deciding: body(bound.deciding), places };
}

/** Elements of an item that its entry in the catalogue repeats. */
export const entryKeys = [
  'formerIds',
  'name',
  'popularNames',
  'summary',
  'type',
  'kind',
  'basicCode',
  'implementationCode',
  'handlingItemCode',
  'audiences',
  'personTopics',
  'corpTopics',
  'limits',
  'visits',
  'status',
  'version',
  'effectiveDate',
] as const satisfies readonly (keyof PublicItem)[];

function entryData(bound: PublicBoundItem): object {
  const { id, item, agency } = bound;
  const entry: Record<string, unknown> = { id };
  for (const key of entryKeys) if (item[key] !== undefined) entry[key] = item[key];
  entry.agency = bodyData(agency);
  if (item.fees !== undefined) entry.charged = item.fees.charged;
  entry.page = itemPath(id, 'html');
  entry.data = itemPath(id, 'json');
  return entry;
}

/** Handbooks of the workspace may be for staff; only those of the public catalogue are named. */
export function catalogueData(catalogue: PublicCatalogue): object {
  const { handbooks: _, ...workspace } = catalogue.workspace;
  return {
    workspace,
    offices: catalogue.offices,
    handbooks: catalogue.handbooks,
    files: catalogue.files.map(({ path }) => filePath(path)),
    items: catalogue.items.map(entryData),
  };
}
