/**
 * Citations in a document. In: the value of an item. Out: every object with a `citation`, wherever it stands, with its path,
 * so that a new element of the schema needs no line here.
 */
import { knownNames, unlessHidden } from '../schema/veil.ts';

export interface AuthorCitation {
  /** Of the object, in the English model. */
  readonly path: readonly (string | number)[];
  /** As the author wrote it. */
  readonly text: string;
  readonly quote?: string;
  readonly number?: string;
  readonly issuer?: string;
  readonly date?: string;
}

const citations = new WeakMap<object, readonly AuthorCitation[]>();

/** Made once per item: every rule on law asks for it. */
export function citationsIn(value: object): readonly AuthorCitation[] {
  const known = citations.get(value);
  if (known !== undefined) return known;
  const found: AuthorCitation[] = [];
  search(value, [], found);
  citations.set(value, found);
  return found;
}

/** The same of a value of which parts may be hidden (src/schema/veil.ts), for whoever judges each citation by itself. */
export function knownCitationsIn(value: object, path: AuthorCitation['path'] = []): readonly AuthorCitation[] {
  const names = knownNames(value);
  const fields = value as Fields;
  const text = names.includes('citation') ? fields.citation : undefined;
  const own = typeof text === 'string' ? unlessHidden(() => [citationOf(fields, text, path)]) : [];
  const below = names.flatMap((name) => {
    const child = fields[name];
    const step = Array.isArray(value) ? Number(name) : name;
    return typeof child === 'object' && child !== null ? knownCitationsIn(child, [...path, step]) : [];
  });
  return [...own, ...below];
}

/** Goes through every value of an item, so it keeps one path and copies it only for what is found. */
function search(value: object, path: (string | number)[], found: AuthorCitation[]): void {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) searchBelow(value[index], index, path, found);
    return;
  }
  const fields = value as Fields;
  if (typeof fields.citation === 'string') found.push(citationOf(fields, fields.citation, [...path]));
  for (const key in fields) searchBelow(fields[key], key, path, found);
}

function searchBelow(child: unknown, key: string | number, path: (string | number)[], found: AuthorCitation[]): void {
  if (typeof child !== 'object' || child === null) return;
  path.push(key);
  search(child, path, found);
  path.pop();
}

type Fields = Readonly<Record<string, unknown>>;

function citationOf(fields: Fields, text: string, path: AuthorCitation['path']): AuthorCitation {
  const given = ['quote', 'number', 'issuer', 'date'].flatMap((key) => {
    const value = fields[key];
    return typeof value === 'string' ? [[key, value] as const] : [];
  });
  return { path, text, ...Object.fromEntries(given) };
}
