/**
 * laws.lock as a file. In: a lock. Out: its text, and back.
 */
export interface LockedWords {
  readonly title: string;
  readonly places: string;
  readonly version: string;
  readonly hash: string;
}

export interface Lock {
  /** By the id of the item, then by the citation as written. */
  readonly items: Readonly<Record<string, Readonly<Record<string, readonly LockedWords[]>>>>;
}

export const printLock = (lock: Lock): string => `${JSON.stringify({ format: 1, ...lock }, null, 2)}\n`;

/** Undefined for a text that is no lock. */
export function readLock(text: string): Lock | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isLock(value) ? { items: value.items } : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isLock = (value: unknown): value is Lock =>
  isRecord(value) &&
  value.format === 1 &&
  isRecord(value.items) &&
  Object.values(value.items).every((cited) => isRecord(cited) && Object.values(cited).every(isLockedList));

const isLockedList = (list: unknown): boolean =>
  Array.isArray(list) &&
  list.every((one) => isRecord(one) && ['title', 'places', 'version', 'hash'].every((key) => typeof one[key] === 'string'));
