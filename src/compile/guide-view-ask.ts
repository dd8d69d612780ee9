/**
 * The form that narrows a guide, and the list that a person takes along. In: a public item. Out: its questions with the keys
 * of their answers; and what to bring, to do, to pay and where to go.
 */
import type { PublicItem } from '../schema/generated/types.ts';
import { answerKeys, answersOf } from './answer-keys.ts';
import { onlyText, type Terms } from './guide-view-terms.ts';
import type { AskView, Brief, TodoView } from './guide-view-types.ts';

export function askViews(terms: Terms, { situations }: PublicItem): readonly AskView[] {
  if (situations === undefined) return [];
  const keys = answerKeys(situations);
  return Object.entries(situations).map(([name, { question, options, note, when }]) => {
    return {
      name: terms.say(name),
      key: keys.question.get(name) ?? '',
      question: terms.say(question),
      options: options.map((text) => ({ text: terms.say(text), key: keys.option.get(name)?.get(text) ?? '' })),
      note: note === undefined ? undefined : terms.say(note),
      when: onlyText(terms, 'question', when, situations),
      answers: answersOf(when, situations),
    };
  });
}

export function todoView(terms: Terms, { steps = [], situations }: PublicItem, { bring, fee, places }: Brief): TodoView {
  return {
    bring,
    steps: steps
      .filter(({ applicant }) => applicant !== undefined)
      .map(({ name, applicant = '', when }) => ({
        name: terms.say(name),
        markdown: terms.say(applicant),
        when: onlyText(terms, 'step', when, situations),
        answers: answersOf(when, situations),
      })),
    fees: fee?.items ?? [],
    free: fee?.text,
    places,
  };
}
