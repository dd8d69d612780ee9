/**
 * The order of an index. In: names. Out: the same by the pinyin of their characters, under letters, the same on every machine: what
 * a system knows of Chinese order differs from one to the next.
 */
import { compare } from '../../schema/diagnostic.ts';
import * as han from '../site/generated/han.ts';

const readings: ReadonlyMap<string, string> = new Map(
  `${han.rarer} ${han.common}`.split(' ').flatMap((group) => {
    const [, reading = '', characters = ''] = /^([a-z]+)(.*)$/u.exec(group) ?? [];
    return [...characters].map((character) => [character, reading] as const);
  }),
);

const simplified = new Map((han.traditional.match(/../gu) ?? []).map((pair) => [...pair] as [string, string]));

/** Brackets and quotation marks say nothing of where one looks. */
const spelled = (text: string): string => [...text.replace(/[^\p{L}\p{N}]/gu, '')].map((character) => `${readingOf(character)} `).join('');

const readingOf = (character: string): string =>
  readings.get(character) ?? readings.get(simplified.get(character) ?? '') ?? character.toLowerCase();

const letterOf = (spelling: string): string => (/^[a-z]/.test(spelling) ? (spelling[0] ?? '').toUpperCase() : '#');

export interface Letter<T> {
  readonly letter: string;
  /** Fit for an id. */
  readonly key: string;
  readonly entries: readonly T[];
}

export function byLetter<T extends { readonly name: string }>(entries: readonly T[]): readonly Letter<T>[] {
  const sorted = entries.map((entry) => ({ entry, spelling: spelled(entry.name) })).sort((a, b) => compare(a.spelling, b.spelling));
  const letters = new Map<string, T[]>();
  for (const { entry, spelling } of sorted) letters.set(letterOf(spelling), [...(letters.get(letterOf(spelling)) ?? []), entry]);
  return [...letters]
    .sort(([a], [b]) => Number(a === '#') - Number(b === '#') || compare(a, b))
    .map(([letter, members]) => ({ letter, key: letter === '#' ? 'other' : letter, entries: members }));
}
