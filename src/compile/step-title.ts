/** How a step is called wherever others refer to it. */
import type { PublicStep } from '../schema/generated/types.ts';

export const stepTitle = (steps: readonly Pick<PublicStep, 'name'>[], at: number): string => `${at + 1}. ${steps[at]?.name ?? ''}`;
