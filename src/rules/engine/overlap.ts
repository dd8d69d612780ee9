/**
 * Whether two entries can apply to the same applicant. In: their conditions. Out: false where some answer excludes one of them.
 */
import type { When } from '../../schema/generated/types.ts';

interface Conditional {
  readonly when?: When;
  readonly needCase?: string;
}

export function canMeet(a: Conditional, b: Conditional): boolean {
  if (a.needCase !== undefined && b.needCase !== undefined && a.needCase !== b.needCase) return false;
  return Object.entries(a.when ?? {}).every(([situation, answers]) => {
    const others = Object.entries(b.when ?? {}).find(([name]) => name === situation)?.[1];
    return others === undefined || answers.some((answer) => others.includes(answer));
  });
}
