/**
 * The checksum of a book. In: its view and the texts of its forms. Out: SHA-256 over what it says, in a fixed order of keys: two
 * books with the same checksum say the same, whenever and wherever they were made and however they look.
 */
import { createHash } from 'node:crypto';
import type { HandbookView } from '../../compile/handbook-view-types.ts';
import { compare } from '../../schema/diagnostic.ts';
import type { RenderTools } from '../tools.ts';

export function contentHash(view: HandbookView, { lang, fileText }: RenderTools): string {
  const { departments, ...rest } = view;
  const items = departments.map(({ name, items: own }) => ({
    name,
    // Where a file lies in the workspace is not what it says.
    items: own.map(({ id, bound: { item, agency, accepting, deciding, places } }) => ({ id, item, agency, accepting, deciding, places })),
  }));
  const forms = view.forms.map(({ path }) => fileText(path) ?? '');
  return createHash('sha256')
    .update(canonical({ ...rest, lang, departments: items, forms }))
    .digest('hex');
}

/** As JSON with the keys of every object in order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, child]) => child !== undefined);
  return `{${entries
    .sort(([a], [b]) => compare(a, b))
    .map(([key, child]) => `${JSON.stringify(key)}:${canonical(child)}`)
    .join(',')}}`;
}

/** Short enough to be read out over the telephone. */
export const shortHash = (hash: string): string => (hash.slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join(' ');
