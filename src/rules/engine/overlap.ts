/**
 * Whether two entries can apply to the same applicant. In: their conditions and the questions of the item. Out: false where
 * some answer excludes one of them.
 */
import { boxOf, meetAll, type Questions } from '../../compile/answers.ts';
import type { When } from '../../schema/generated/types.ts';

interface Conditional {
  readonly when?: When;
  readonly needCase?: string;
}

export function canMeet(a: Conditional, b: Conditional, questions: Questions): boolean {
  if (a.needCase !== undefined && b.needCase !== undefined && a.needCase !== b.needCase) return false;
  return meetAll([boxOf(a.when, questions), boxOf(b.when, questions)], questions) !== 'never';
}
