/**
 * Where an element stands, in words. In: a schema and the path of a value. Out: 申请材料 › 居民身份证 › 依据: labels of elements, and
 * of list entries the name or number.
 */
import type { Lang } from './diagnostic.ts';
import { deref } from './schemas.ts';
import type { Schema } from './vocabulary.ts';

export function elementName(root: Schema, path: readonly (string | number)[], value: unknown, lang: Lang): string {
  const names: string[] = [];
  let [schema, home, here] = [root, root, value];
  for (const step of path) {
    const found = deref(schema, home);
    here = (here as Readonly<Record<string | number, unknown>> | undefined)?.[step];
    const node = typeof step === 'number' ? found.schema.items : (found.schema.properties?.[step] ?? additional(found.schema));
    const label = typeof step === 'number' ? nameOf(here) : lang === 'zh' ? node?.label : node?.title;
    names.push(label ?? (typeof step === 'number' ? String(step + 1) : step));
    [schema, home] = [node ?? {}, found.root];
  }
  // The number of a citation in its list says nothing beside the citation itself.
  const last = path.at(-1);
  return (typeof last === 'number' ? names.slice(0, -1) : names).join(' › ');
}

const additional = ({ additionalProperties }: Schema): Schema | undefined =>
  typeof additionalProperties === 'object' ? additionalProperties : undefined;

function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { name, text, step, title } = value as Readonly<Record<string, unknown>>;
  const found = [name, step, title, text].find((one) => typeof one === 'string') as string | undefined;
  return found !== undefined && found.length > 20 ? `${found.slice(0, 20)}…` : found;
}
