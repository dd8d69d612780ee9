/**
 * Citations in a document. In: the value of an item. Out: every object with a `citation`, wherever it stands, with its path,
 * so that a new element of the schema needs no line here.
 */
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

const known = new WeakMap<object, readonly AuthorCitation[]>();

/** Made once per item: every rule on law asks for it. */
export function citationsIn(value: object): readonly AuthorCitation[] {
  const found = known.get(value) ?? [...search(value, [])];
  known.set(value, found);
  return found;
}

function* search(value: unknown, path: AuthorCitation['path']): Generator<AuthorCitation> {
  if (typeof value !== 'object' || value === null) return;
  if ('citation' in value && typeof value.citation === 'string') yield citationOf(value as Fields, value.citation, path);
  const list = Array.isArray(value);
  for (const [key, child] of Object.entries(value))
    if (typeof child === 'object') yield* search(child, [...path, list ? Number(key) : key]);
}

type Fields = Readonly<Record<string, unknown>>;

function citationOf(fields: Fields, text: string, path: AuthorCitation['path']): AuthorCitation {
  const given = ['quote', 'number', 'issuer', 'date'].flatMap((key) => {
    const value = fields[key];
    return typeof value === 'string' ? [[key, value] as const] : [];
  });
  return { path, text, ...Object.fromEntries(given) };
}
