/**
 * A document with holes, for whoever judges it. In: a canonical tree and its holes. Out: the same tree, in which a hole cannot be
 * looked into: whoever tries is stopped by a `HiddenValue`. So a check says what it finds without the hole, whatever may come to
 * stand there, and nothing that would rest on it; no check has to know of holes, and those of users need not either.
 */
import type { Canon } from './canonical.ts';
import type { Holes } from './holes.ts';
import type { Plan } from './plan.ts';
import type { Json } from './vocabulary.ts';

/** Stops whoever looks at what nobody knows. */
export class HiddenValue extends Error {
  constructor(name: string) {
    super(`${name} is not known`);
  }
}

type Step = string | number;

export function veil(canon: Canon, plan: Plan, holes: Holes): Canon {
  if (canon.kids === undefined) return canon;
  return plan.kind === 'list' ? veiledList(canon, plan, holes) : veiledGroup(canon, plan, holes);
}

function veiledGroup(canon: Canon, plan: Plan, holes: Holes): Canon {
  const all = canon.kids ?? new Map<Step, Canon>();
  const lost = holes.missing.get(canon);
  const known = new Map<Step, Canon>();
  for (const [step, kid] of all) {
    const next = plan.named.get(String(step))?.plan ?? plan.items;
    if (!holes.values.has(kid) && next !== undefined) known.set(step, veil(kid, next, holes));
  }
  const isWhole = known.size === all.size && lost === undefined;
  if (isWhole && [...known.values()].every(isSound)) return canon;
  const value = Object.fromEntries([...known].map(([step, kid]) => [step, kid.value]));
  if (isWhole) return { ...canon, value, kids: known, raw: canon };
  const may = (step: string): boolean => (lost === 'any' ? plan.kind === 'dictionary' || plan.named.has(step) : lost?.has(step) === true);
  const isHidden = (step: Step): boolean => !known.has(step) && (all.has(step) || may(String(step)));
  const hidesNames = plan.kind !== 'dictionary' || lost !== undefined;
  const names = hidesNames ? undefined : [...all.keys()];
  return {
    ...canon,
    value: veiledValue(value, isHidden, names?.map(String)),
    kids: new VeiledKids(known, isHidden, names),
    raw: canon,
    known: new Set(known.keys()),
  };
}

const isSound = ({ raw, gaps }: Canon): boolean => raw === undefined && gaps === undefined;

/** With every entry in its place, so that they count as many as the author wrote. */
function veiledList(canon: Canon, plan: Plan, holes: Holes): Canon {
  const { items } = plan;
  const gaps = new Set(canon.gaps);
  const entries = [...(canon.kids?.values() ?? [])];
  const count = entries.length + gaps.size;
  const positions = Array.from({ length: count }, (_, position) => position);
  const written = positions.filter((position) => !gaps.has(position)).map((position, order) => [position, entries[order]] as const);
  const known = new Map<Step, Canon>();
  for (const [position, entry] of written)
    if (entry !== undefined && items !== undefined && !holes.values.has(entry)) known.set(position, veil(entry, items, holes));
  if (known.size === count && [...known.values()].every(isSound)) return canon;
  const values = positions.map((position) => known.get(position)?.value ?? hiddenEntry(items));
  if (known.size === count) return { ...canon, value: values, kids: known, raw: canon };
  const isHidden = (step: Step): boolean => /^\d+$/.test(String(step)) && Number(step) < count && !known.has(Number(step));
  const isScalar = hiddenEntry(items) === null;
  return {
    ...canon,
    value: isScalar ? veiledValue(values, isHidden, positions.map(String)) : values,
    kids: new VeiledKids(known, isHidden, positions),
    raw: canon,
    known: new Set(known.keys()),
  };
}

/** An entry that is there, of which nothing else is known. */
function hiddenEntry(plan: Plan | undefined): Json {
  if (plan?.kind === 'list') return veiledValue([], () => true) as Json;
  return plan?.kind === 'map' || plan?.kind === 'dictionary' ? veiledValue({}, () => true) : null;
}

const namesKnown = new WeakMap<object, readonly string[]>();

/** `names` are all there can be; absent where nobody knows. */
function veiledValue<T extends Json & object>(value: T, isHidden: (step: string) => boolean, names?: readonly string[]): T {
  const listed = new Set<string | symbol>(names);
  const look = (step: string | symbol): void => {
    if (typeof step === 'string' && isHidden(step)) throw new HiddenValue(step);
  };
  const veiled = new Proxy(value, {
    get: (target, step) => {
      look(step);
      return Reflect.get(target, step);
    },
    has: (target, step) => {
      if (listed.has(step)) return true;
      look(step);
      return Reflect.has(target, step);
    },
    getOwnPropertyDescriptor: (target, step) => {
      // A name that is known to be there can be listed; its value is asked for by `get`.
      if (listed.has(step) && !Object.hasOwn(target, step))
        return { value: undefined, writable: true, enumerable: true, configurable: true };
      look(step);
      return Reflect.getOwnPropertyDescriptor(target, step);
    },
    ownKeys: (target) => {
      if (names === undefined) throw new HiddenValue('*');
      return Array.isArray(target) ? Reflect.ownKeys(target) : [...names];
    },
  });
  namesKnown.set(
    veiled,
    Object.keys(value).filter((step) => !isHidden(step)),
  );
  return veiled;
}

/** The parts of a value that may be looked at. */
export const knownNames = (value: object): readonly string[] => namesKnown.get(value) ?? Object.keys(value);

/** `steps` are all there can be; absent where nobody knows. */
class VeiledKids extends Map<Step, Canon> {
  readonly #isHidden: (step: Step) => boolean;
  readonly #steps: readonly Step[] | undefined;
  readonly #listed: ReadonlySet<Step>;

  constructor(known: ReadonlyMap<Step, Canon>, isHidden: (step: Step) => boolean, steps?: readonly Step[]) {
    super();
    this.#isHidden = isHidden;
    this.#steps = steps;
    this.#listed = new Set(steps);
    for (const [step, kid] of known) super.set(step, kid);
  }

  override get(step: Step): Canon | undefined {
    if (this.#isHidden(step)) throw new HiddenValue(String(step));
    return super.get(step);
  }

  override has(step: Step): boolean {
    if (this.#listed.has(step)) return true;
    if (this.#isHidden(step)) throw new HiddenValue(String(step));
    return super.has(step);
  }

  override get size(): number {
    return this.#all().length;
  }

  override keys(): MapIterator<Step> {
    return this.#all().values() as MapIterator<Step>;
  }

  override *entries(): MapIterator<[Step, Canon]> {
    for (const step of this.#all()) yield [step, this.get(step) as Canon];
  }

  override *values(): MapIterator<Canon> {
    for (const [, kid] of this.entries()) yield kid;
  }

  override [Symbol.iterator](): MapIterator<[Step, Canon]> {
    return this.entries();
  }

  override forEach(visit: (kid: Canon, step: Step, kids: Map<Step, Canon>) => void): void {
    for (const [step, kid] of this.entries()) visit(kid, step, this);
  }

  #all(): readonly Step[] {
    if (this.#steps === undefined) throw new HiddenValue('*');
    return this.#steps;
  }
}

/** What a check finds; nothing, when it had to look at what is hidden. */
export function unlessHidden<T>(check: () => readonly T[]): readonly T[] {
  try {
    return check();
  } catch (cause) {
    if (cause instanceof HiddenValue) return [];
    throw cause;
  }
}

/** For what judges each entry by itself: what it finds in those it can look at. */
export function judgeEach<T, Found>(list: readonly T[], judge: (entry: T, index: number) => readonly Found[]): readonly Found[] {
  const found: Found[] = [];
  for (let index = 0; index < list.length; index += 1) {
    try {
      for (const one of judge(list[index] as T, index)) found.push(one);
    } catch (cause) {
      if (!(cause instanceof HiddenValue)) throw cause;
    }
  }
  return found;
}

/** Of each entry what is made of it. When one is hidden the others are still looked at, and then the whole is hidden. */
export function allOf<T, Made>(list: readonly T[], make: (entry: T, index: number) => readonly Made[]): readonly Made[] {
  const parts: (() => readonly Made[])[] = [];
  for (let index = 0; index < list.length; index += 1) parts.push(part(() => make(list[index] as T, index)));
  return parts.flatMap((made) => made());
}

/** Makes a part of something at once; where that looks at what is hidden, the part is hidden itself. */
export function part<T>(make: () => T): () => T {
  try {
    const value = make();
    return () => value;
  } catch (cause) {
    if (!(cause instanceof HiddenValue)) throw cause;
    return () => {
      throw cause;
    };
  }
}

/** The whole of these parts: plain data where none of them is hidden. */
export function made<T extends object>(parts: { readonly [K in keyof T]: () => T[K] }): T {
  const whole: Partial<T> = {};
  for (const name of Object.keys(parts) as (keyof T)[]) {
    try {
      whole[name] = parts[name]();
    } catch (cause) {
      if (!(cause instanceof HiddenValue)) throw cause;
      Object.defineProperty(whole, name, { enumerable: true, get: parts[name] });
    }
  }
  return whole as T;
}
