/**
 * Which element a place belongs to. In: a document and a place in it. Out: 申请材料 › 居民身份证 › 备注 in Chinese and in English keys:
 * entries of lists go by their names, so that it stays the same when entries are added or change their order.
 */
import { type Canon, entryName as nameOfEntry } from '../schema/canonical.ts';
import type { Bilingual } from '../schema/diagnostic.ts';
import type { Range } from '../schema/located.ts';
import type { Plan } from '../schema/plan.ts';
import type { Tree } from './suppression.ts';

export const separator = ' › ';

export interface ElementAt extends Bilingual {
  /** What messages may call it: its key and its name. */
  readonly called: readonly string[];
}

export function elementAt({ root, plan }: Tree, { start }: Range): ElementAt {
  const names: { readonly zh: string; readonly en: string }[] = [];
  let [canon, here] = [root, plan];
  for (let step = nextStep(canon, here, start); step !== undefined; step = nextStep(canon, here, start)) {
    names.push(step.name);
    canon = step.canon;
    here = step.plan;
    if (step.isKey) break;
  }
  const name = nameOfEntry(canon);
  const own = [canon.key?.text, typeof name === 'string' ? name : undefined, here.schema.label, here.schema.title];
  const called = [...own.filter((text) => text !== undefined), ...names.slice(-1).flatMap(({ zh, en }) => [zh, en])];
  if (names.length === 0) return { zh: plan.schema.label ?? '', en: plan.schema.title ?? '', called };
  return { zh: names.map(({ zh }) => zh).join(separator), en: names.map(({ en }) => en).join(separator), called };
}

interface Step {
  readonly canon: Canon;
  readonly plan: Plan;
  readonly name: Bilingual;
  /** The place is the key itself. */
  readonly isKey: boolean;
}

/** What is made up from a shorthand has no key and is no step; a finding about a whole group stands at its first key. */
function nextStep(canon: Canon, here: Plan, at: number): Step | undefined {
  const kids = inOrder(canon);
  const index = lastAtOrBefore(kids, at);
  const [step, kid] = kids[index] ?? [];
  if (step === undefined || kid === undefined || at > Math.max(kid.end, kid.key?.end ?? 0)) return undefined;
  if (here.kind === 'list')
    return here.items && { canon: kid, plan: here.items, name: entryName(kid, here.items, Number(step)), isKey: false };
  const isKey = kid.key !== undefined && at < kid.key.end;
  if (kid.key === undefined || (isKey && index === 0)) return undefined;
  const property = here.properties.find(({ name }) => name === step);
  if (property !== undefined) return { canon: kid, plan: property.plan, name: { zh: property.label, en: property.name }, isKey };
  return here.items && { canon: kid, plan: here.items, name: { zh: String(step), en: String(step) }, isKey };
}

type Kid = readonly [string | number, Canon];

/** A long list is asked for many places. */
const orders = new WeakMap<Canon, readonly Kid[]>();

function inOrder(canon: Canon): readonly Kid[] {
  const known = orders.get(canon);
  if (known !== undefined) return known;
  const sorted = [...(canon.kids ?? [])].sort((a, b) => startOf(a[1]) - startOf(b[1]));
  orders.set(canon, sorted);
  return sorted;
}

const startOf = (canon: Canon): number => canon.key?.start ?? canon.start;

function lastAtOrBefore(kids: readonly Kid[], at: number): number {
  let [low, high] = [0, kids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf((kids[middle] as Kid)[1]) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const longestName = 20;

function entryName(entry: Canon, plan: Plan, index: number): Bilingual {
  const named = ['name', 'step', 'title', 'text', ...plan.properties.map(({ name }) => name)];
  const value =
    entry.kids === undefined ? entry.value : named.map((name) => entry.kids?.get(name)?.value).find((one) => typeof one === 'string');
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  const name = text === '' ? String(index + 1) : text.length > longestName ? `${text.slice(0, longestName)}…` : text;
  return { zh: name, en: name };
}
