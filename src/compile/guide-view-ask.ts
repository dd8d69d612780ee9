/**
 * The form that narrows a guide, and the list that a person takes along. In: a public item. Out: its questions with the keys
 * of their answers; and what to bring, to do, to pay and where to go.
 */
import type { PublicItem } from '../schema/generated/types.ts';
import { answerKeys, answersFor } from './answer-keys.ts';
import { onlyText, type Terms } from './guide-view-terms.ts';
import type { AskView, Brief, TodoView } from './guide-view-types.ts';

export function askViews(terms: Terms, { situations = {} }: PublicItem): readonly AskView[] {
  const keys = answerKeys(situations);
  return Object.entries(situations).map(([name, { question, options, note, when }]) => {
    const only = onlyText(terms, 'question', when, situations);
    return {
      name: terms.say(name),
      key: keys.question.get(name) ?? '',
      question: terms.say(question),
      options: options.map((text) => ({ text: terms.say(text), key: keys.option.get(name)?.get(text) ?? '' })),
      ...(note === undefined ? {} : { note: terms.say(note) }),
      ...(only === undefined ? {} : { when: only }),
      ...answersFor(when, situations),
    };
  });
}

export function todoView(terms: Terms, { steps = [], situations }: PublicItem, { bring, fee, places }: Brief): TodoView {
  return {
    bring,
    steps: steps.flatMap(({ name, applicant, when }) => {
      if (applicant === undefined) return [];
      const only = onlyText(terms, 'step', when, situations);
      return [
        {
          name: terms.say(name),
          markdown: terms.say(applicant),
          ...(only === undefined ? {} : { when: only }),
          ...answersFor(when, situations),
        },
      ];
    }),
    fees: fee?.items ?? [],
    ...(fee?.text === undefined ? {} : { free: fee.text }),
    places,
  };
}
