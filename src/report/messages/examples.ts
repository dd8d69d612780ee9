/**
 * Wrong and right for each finding. In: nothing. Out: YAML that draws the finding when it replaces the same keys of a sound
 * document, and YAML that does not. The tests run every pair. Findings about bytes and whole files have none.
 */
import type { Example } from './message.ts';

export const examples: Readonly<Record<string, Example>> = {
  'yaml/syntax': { in: 'file', wrong: '事项名称: "开饭店', right: '事项名称: "开饭店"' },
};
