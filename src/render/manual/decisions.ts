/**
 * The decision table of an item. In: a bound item with situations and what they lead to. Out: a page, and the same as CSV for a spreadsheet.
 */
import type { BoundItem, Catalogue } from '../../compile/catalogue.ts';
import type { DecisionRow, DecisionTable, DecisionView } from '../../compile/decision-view.ts';
import type { Artifact } from '../artifact.ts';
import type { RenderTools } from '../tools.ts';
import { decisionsPath, internalShell, manualPath } from './shell.ts';
import { fill, type ManualTexts, manualTexts } from './texts.ts';

export const hasDecisions = ({ item }: BoundItem): boolean => Object.keys(item.situations ?? {}).length > 0;

export function decisionPages(bound: BoundItem, view: DecisionView, catalogue: Catalogue, tools: RenderTools): readonly Artifact[] {
  const t = manualTexts(tools.lang);
  const path = decisionsPath(bound.id, 'html');
  const shell = internalShell(catalogue, tools, path, `${bound.item.name} ${t.decisions}`, [
    { text: t.home, path: 'index.html' },
    { text: bound.item.name, path: manualPath(bound.id) },
    { text: t.decisions },
  ]);
  const kinds = [t.condition, t.material, t.steps, t.fees];
  const model = {
    shell,
    t,
    name: bound.item.name,
    ...pageOf(view, kinds, t),
    back: manualPath(bound.id),
    csv: decisionsPath(bound.id, 'csv'),
  };
  return [
    { path: `internal/${path}`, content: tools.render('manual/decisions', model) },
    { path: `internal/${decisionsPath(bound.id, 'csv')}`, content: csvOf(view, kinds, t) },
  ];
}

function pageOf(view: DecisionView, kinds: readonly string[], t: ManualTexts): object {
  const { shape, outcomes = 0, combinations = 0, always, tables } = view;
  const summary = { whole: t.decisionsWhole, groups: t.decisionsGroups, parts: t.decisionsParts }[shape];
  return {
    summary: fill(summary, { n: outcomes, m: combinations }),
    always: kinds.flatMap((label, at) => (always[at]?.length ? [{ label, names: always[at] }] : [])),
    tables: tables.map((table, at) => ({
      caption: tables.length === 1 ? t.decisions : `${t.decisions} ${at + 1}`,
      questions: table.questions,
      kinds: used(table, kinds),
      rows: table.rows.map((row) => rowOf(row, table, kinds, t)),
    })),
  };
}

/** Columns that no row fills are left out. */
const used = ({ rows }: DecisionTable, kinds: readonly string[]): readonly string[] =>
  kinds.filter((_, at) => rows.some(({ brought }) => brought[at]?.length));

function rowOf({ number, ways, brought }: DecisionRow, table: DecisionTable, kinds: readonly string[], t: ManualTexts): object {
  const columns = new Set(used(table, kinds));
  const cells = kinds.flatMap((label, at) => (columns.has(label) ? [{ label, names: brought[at] ?? [] }] : []));
  const answered = ways.map((way) => way.map((answers, at) => ({ label: table.questions[at], text: answers.join(t.or) || t.any })));
  const [first = [], ...others] = answered;
  return { number, first, others, cells, span: ways.length };
}

/** A byte order mark, because Excel takes a file without one for GBK. One line for each way of answering. */
function csvOf({ always, tables }: DecisionView, kinds: readonly string[], t: ManualTexts): string {
  const names = [...new Set(tables.flatMap(({ questions }) => questions))];
  const lines = tables.flatMap((table, group) =>
    table.rows.flatMap(({ number, ways, brought }) =>
      ways.map((way) => [
        tables.length === 1 ? String(number) : `${group + 1}-${number}`,
        ...names.map((name) => (table.questions.includes(name) ? way[table.questions.indexOf(name)]?.join(t.or) || t.any : '')),
        ...brought.map((parts) => parts.join('\n')),
      ]),
    ),
  );
  const everybody = [t.everybody, ...names.map(() => t.any), ...always.map((parts) => parts.join('\n'))];
  return `\ufeff${[[t.number, ...names, ...kinds], everybody, ...lines].map((line) => `${line.map(cellOf).join(',')}\r\n`).join('')}`;
}

/** What begins like a formula would be one in a spreadsheet. */
const cellOf = (text: string): string => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;
