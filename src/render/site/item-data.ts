/**
 * Public data. In: items of the public catalogue. Out: what public/items/<id>.json and public/data/catalogue.json hold: the
 * public item with its stable English names, with resolved bodies and places and the words of its codes.
 */
import type { Body, OfficeWithId, Place, PublicBoundItem, PublicCatalogue } from '../../compile/catalogue.ts';
import { filePath, itemPath } from '../../compile/guide-view-links.ts';
import type { PublicItem, PublicOffice } from '../../schema/generated/types.ts';
import type { RenderTools } from '../tools.ts';
import { usedCodes } from './used-codes.ts';

type PublicBody = Body<OfficeWithId<PublicOffice>>;

const bodyData = ({ name, office }: PublicBody): object => ({ name, ...(office === undefined ? {} : { office: office.id }) });

const placeData = ({ office, window, ...place }: Place<OfficeWithId<PublicOffice>>): object => ({
  office: office.id,
  ...(window === undefined ? {} : { window }),
  ...place,
});

export const itemData = (bound: PublicBoundItem, tools: RenderTools): object => ({
  ...bound.item,
  id: bound.id,
  resolved: {
    agency: bodyData(bound.agency),
    accepting: bodyData(bound.accepting),
    deciding: bodyData(bound.deciding),
    places: bound.places.map(placeData),
  },
  labels: usedCodes(bound.item, tools.standards),
});

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
  const present = entryKeys.filter((key) => item[key] !== undefined);
  return {
    id,
    ...Object.fromEntries(present.map((key) => [key, item[key]])),
    agency: bodyData(agency),
    ...(item.fees === undefined ? {} : { charged: item.fees.charged }),
    page: itemPath(id, 'html'),
    data: itemPath(id, 'json'),
  };
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
