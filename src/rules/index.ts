/**
 * Every rule in code. In: nothing. Out: the list that packs choose from by code; a new rule is a folder and a line here.
 */
import type { Rule } from './engine/rule.ts';
import { sentenceTooLong } from './sentence-too-long/rule.ts';

export const codedRules: readonly Rule[] = [sentenceTooLong];
