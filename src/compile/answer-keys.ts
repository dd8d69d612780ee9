/**
 * Answers in an address. In: the situations of an item. Out: a short key for each question and option, made of their words,
 * so that an address lives on when others are added or moved and is recognised as outdated when its own question or answer is
 * gone; and what a part waits for in these keys: `k3f9:9kq2.x1ab;m40c:77de`, which src/render/site/situations.js reads.
 */
import type { When } from '../schema/generated/types.ts';
import { boxOf, type Questions, questionsOf, type Situations } from './answers.ts';

export interface AnswerKeys {
  readonly questions: Questions;
  readonly question: ReadonlyMap<string, string>;
  readonly option: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const short = 4;
const long = 7;

/** FNV-1a: nothing secret, only short, even and the same everywhere. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value.toString(36).padStart(long, '0');
}

/** The last characters, and all of them where two names would look the same. */
function keysOf(names: readonly string[]): ReadonlyMap<string, string> {
  const hashes = names.map(hash);
  const ends = hashes.map((one) => one.slice(-short));
  const isAlone = (end: string): boolean => ends.indexOf(end) === ends.lastIndexOf(end);
  return new Map(names.map((name, at) => [name, (isAlone(ends[at] ?? '') ? ends[at] : hashes[at]) ?? '']));
}

const made = new WeakMap<Situations, AnswerKeys>();

/** Asked for each part of an item, made once. */
export function answerKeys(situations: Situations): AnswerKeys {
  const known = made.get(situations);
  if (known !== undefined) return known;
  const entries = Object.entries(situations);
  const keys = {
    questions: questionsOf(situations),
    question: keysOf(entries.map(([name]) => name)),
    option: new Map(entries.map(([name, { options }]) => [name, keysOf(options)])),
  };
  made.set(situations, keys);
  return keys;
}

/** For which answers a part is; undefined when it is for all of them. */
export function answersOf(when: When | undefined, situations: Situations | undefined): string | undefined {
  if (when === undefined || situations === undefined) return undefined;
  const { questions, question, option } = answerKeys(situations);
  const box = boxOf(when, questions);
  if (box === 'never') return undefined;
  const needs = [...box].flatMap(([name, answers]) => {
    const key = question.get(name);
    return key === undefined ? [] : [`${key}:${answers.map((answer) => option.get(name)?.get(answer) ?? '').join('.')}`];
  });
  return needs.length === 0 ? undefined : needs.join(';');
}
