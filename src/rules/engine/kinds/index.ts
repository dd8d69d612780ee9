/**
 * The kinds a pack rule can have, by the slug of 类型.
 */
import type { RuleKindCode } from '../../../schema/generated/types.ts';
import { compare } from './compare.ts';
import { forbiddenWords } from './forbidden-words.ts';
import type { Kind } from './kind.ts';
import { absent, required } from './presence.ts';
import { length, oneOf, pattern } from './texts.ts';
import { unique } from './unique.ts';
import { whenThen } from './when-then.ts';

export const kinds: Readonly<Record<RuleKindCode, Kind>> = {
  required,
  absent,
  'when-then': whenThen,
  pattern,
  'one-of': oneOf,
  compare,
  'forbidden-words': forbiddenWords,
  length,
  unique,
};
