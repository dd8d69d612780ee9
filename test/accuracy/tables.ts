/** The tables of docs/accuracy.md. In: the figures. Out: Markdown. */
import { type Readability, readability } from '../../src/rules/hard-to-read/readability.ts';
import type { Figures } from './figures.ts';
import { type Guides, isMeasured, readOf, type Score } from './measure.ts';

export const withTables = (page: string, made: string): string =>
  page.replace(between, () => `<!-- figures -->\n\n${made}\n\n<!-- end -->`);

/** What stands in the page now. */
export const tablesIn = (page: string): string => between.exec(page)?.[1]?.trim() ?? '';

const between = /<!-- figures -->([\s\S]*)<!-- end -->/;

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)}%`);
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[]): readonly string[] => [row(head), row(head.map(() => '---')), ...rows, ''];

const scoreHead = ['rule', 'severity', 'findings', 'right', 'wrong', 'missed', 'precision', 'recall'];
const scoreRow = ({ rule, severity, right, wrong, missed }: Score): string =>
  row([rule, severity, right + wrong, right, wrong, missed, percent(right, right + wrong), percent(right, right + missed)]);
const isSeen = ({ right, wrong, missed }: Score): boolean => right + wrong + missed > 0;

export function tables({ guides, scores, totals, checks }: Figures): string {
  const [rules, own] = [scores.filter(({ rule }) => !checks.has(rule)), scores.filter(({ rule }) => checks.has(rule))];
  const seen = rules.filter(isSeen);
  const open = scores.reduce((sum, score) => sum + score.open, 0);
  const count = totals.reduce((sum, { right, wrong }) => sum + right + wrong, 0);
  return [
    `${guides.texts.size} guides, ${count} findings judged; ${open} more cannot be, because the copy of the guide is cut off.`,
    '',
    ...table(
      ['severity', 'findings', 'right', 'wrong', 'missed', 'precision', 'recall'],
      totals.map(({ severity, right, wrong, missed }) =>
        row([severity, right + wrong, right, wrong, missed, percent(right, right + wrong), percent(right, right + missed)]),
      ),
    ),
    'Rules that read a text:',
    '',
    ...table(scoreHead, seen.filter(({ rule }) => isMeasured(rule)).map(scoreRow)),
    'Rules that need the whole item:',
    '',
    ...table(scoreHead, seen.filter(({ rule }) => !isMeasured(rule)).map(scoreRow)),
    'Checks of the program that are no rules:',
    '',
    ...table(scoreHead, own.filter(isSeen).map(scoreRow)),
    'Rules that found nothing in these guides and of which no defect was seen in them (precision –, recall –). Their examples are all there is to show that they work:',
    '',
    ...listed(rules.filter((score) => !isSeen(score))),
    '',
    'Readability of the guides with 150 characters or more:',
    '',
    ...table(['guide', 'score', 'characters a sentence', 'official words in 100', 'clauses with two 的, %'], readableRows(guides)),
  ]
    .join('\n')
    .trim();
}

/** One line for each group of codes. */
function listed(scores: readonly Score[]): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const { rule } of scores) {
    const [group = '', name = ''] = rule.split('/');
    groups.set(group, [...(groups.get(group) ?? []), name]);
  }
  return [...groups].map(([group, names]) => `- ${group}/: ${names.join(', ')}`);
}

function readableRows(guides: Guides): readonly string[] {
  const read = [...guides.texts.keys()].map((file): readonly [string, Readability] => [file, readability(proseOf(guides, file))]);
  return read
    .filter(([, { characters }]) => characters >= 150)
    .sort((a, b) => b[1].score - a[1].score)
    .map(([file, { score, sentence, official, nested }]) =>
      row([file.replace(/\.txt$/, ''), score, sentence.toFixed(1), official.toFixed(1), Math.round(nested)]),
    );
}

const proseOf = (guides: Guides, file: string): string =>
  readOf(guides, file)
    .pieces.filter(({ role }) => role !== 'materials')
    .map(({ at, length }) => guides.texts.get(file)?.slice(at, at + length))
    .join('\n');
