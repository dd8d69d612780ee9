/**
 * The distinct cases of an item, each with the address in which a page narrows itself to it. In: an item and what its answers
 * lead to. Out: nothing when they are too many to choose from a list; then the questions alone lead there.
 */
import type { Item } from '../schema/generated/types.ts';
import { answerKeys } from './answer-keys.ts';
import type { DecisionView } from './decision-view.ts';
import type { Terms } from './guide-view-terms.ts';
import { manualWords } from './manual-view-words.ts';

export interface SheetCase {
  readonly text: string;
  readonly query: string;
}

const mostCases = 40;

export function sheetCases({ words, lang }: Terms, { situations = {} }: Item, { shape, tables }: DecisionView): readonly SheetCase[] {
  const [table] = tables;
  if (shape !== 'whole' || table === undefined || table.rows.length > mostCases) return [];
  const { question, option } = answerKeys(situations);
  const { orElse, either } = manualWords(lang);
  const textOf = (way: readonly (readonly string[])[]): string =>
    way
      .flatMap((answers, at) => (answers.length === 0 ? [] : [`${table.questions[at]}${words.colon}${answers.join(either)}`]))
      .join(words.comma);
  return table.rows.map(({ ways }) => {
    // Any way that leads here shows the same parts; the first answers stand for all.
    const pairs = (ways[0] ?? []).flatMap(([answer], at) => {
      const name = table.questions[at] ?? '';
      return answer === undefined ? [] : [`q-${question.get(name)}=${option.get(name)?.get(answer)}`];
    });
    return { text: ways.map(textOf).join(orElse), query: pairs.join('&') };
  });
}
