/**
 * `npx tsx scripts/search.ts`: how often the search is right. In: the questions and items of test/search. Out: the table of docs/search.md
 * and every question whose item is not the first one.
 */
import { type Answer, ask, countyCatalogue, otherItems, questions, searchOf, unseen, within } from '../test/search/support.ts';

const county = countyCatalogue();
const crowd = { ...county, items: [...county.items, ...otherItems()] };
const find = searchOf(crowd);
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function report(title: string, answers: readonly Answer[]): void {
  console.log(`| ${title} | ${answers.length} | ${percent(within(answers, 1))} | ${percent(within(answers, 3))} |`);
}

const answers = ask(crowd, find, questions);
const later = ask(crowd, find, unseen);
console.log(`${crowd.items.length} items\n\n| questions | number | first | among the first three |\n|---|---|---|---|`);
report(
  'used while the search was made',
  answers.filter(({ isHeldOut }) => !isHeldOut),
);
report(
  'held out',
  answers.filter(({ isHeldOut }) => isHeldOut),
);
report('written when it was finished', later);
console.log('');
for (const { typed, wanted, place, first } of [...answers, ...later].filter((answer) => answer.place !== 1))
  console.log(`${place === 0 ? 'not found' : `place ${place}`}: ${typed}, wanted ${wanted}, first ${first}`);
