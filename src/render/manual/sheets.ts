/**
 * The sheets of an item on one page. In: a bound item and what its answers lead to. Out: front-desk sheet, acceptance checklist,
 * one-time notice with its receipt, and a review record for each later step, each a part that prints on A4 by itself. Where the
 * item asks questions, the page narrows all of them to one case, and names each case with an address of its own.
 */
import type { BoundItem, Catalogue } from '../../compile/catalogue.ts';
import type { DecisionView } from '../../compile/decision-view.ts';
import { makeTerms } from '../../compile/guide-view-terms.ts';
import { arrangeDesk } from '../../compile/manual-view-desk.ts';
import type { DeskMaterial, DeskView } from '../../compile/manual-view-desk-types.ts';
import { arrangeRecords } from '../../compile/manual-view-record.ts';
import type { RecordView } from '../../compile/manual-view-record-types.ts';
import { sheetCases } from '../../compile/sheet-cases.ts';
import type { Artifact } from '../artifact.ts';
import type { RenderTools } from '../tools.ts';
import { decisionsPath, internalShell, manualPath, sheetKeys, sheetsPath } from './shell.ts';
import { fill, type ManualTexts, manualTexts } from './texts.ts';
import { withTitles } from './titles.ts';

export function sheetsPage(bound: BoundItem, catalogue: Catalogue, tools: RenderTools, decided?: DecisionView): Artifact {
  const t = manualTexts(tools.lang);
  const content = sheetsContent(bound, tools);
  const { view, records } = content;
  const path = sheetsPath(bound.id);
  const shell = internalShell(catalogue, tools, path, `${view.name} ${t.sheets}`, [
    { text: t.home, path: 'index.html' },
    { text: view.name, path: manualPath(view.id) },
    { text: t.sheets },
  ]);
  const model = {
    shell,
    back: manualPath(view.id),
    decisions: decided === undefined ? undefined : decisionsPath(view.id, 'html'),
    cases: decided === undefined ? undefined : sheetCases(makeTerms(tools.lang, tools.standards), bound.item, decided),
    list: [
      ...sheetKeys.map((key) => ({ anchor: key, text: t[key], answers: undefined })),
      ...records.map(({ anchor, title, answers }) => ({ anchor, text: title, answers })),
    ],
    ...content,
  };
  return { path: `internal/${path}`, content: tools.render('manual/sheets', model) };
}

export interface SheetsContent {
  readonly t: ManualTexts;
  readonly view: DeskView;
  readonly brought: readonly DeskMaterial[];
  readonly exempt: readonly DeskMaterial[];
  readonly letter: object;
  readonly records: readonly RecordView[];
}

/** What the sheets themselves place, on their page and behind a printed manual. */
export function sheetsContent(bound: BoundItem, tools: RenderTools): SheetsContent {
  const t = manualTexts(tools.lang);
  const terms = makeTerms(tools.lang, tools.standards);
  const view = withTitles(arrangeDesk(terms, bound), bound, tools);
  const records = arrangeRecords(terms, bound);
  const brought: DeskMaterial[] = [];
  const exempt: DeskMaterial[] = [];
  for (const material of view.materials) (material.bring ? brought : exempt).push(material);
  return { t, view, brought, exempt, letter: letterOf(view, t), records };
}

/** The sentences of the notice; the statute is named only where the law on licences applies. */
function letterOf({ name, completion }: DeskView, t: ManualTexts): object {
  const basis = completion === undefined ? '' : fill(t.noticeBasis, { basis: completion.basis });
  return {
    opening: fill(t.noticeOpening, { date: t.yearMonthDay, name }),
    reason: fill(t.noticeReason, { basis }),
    deadline: fill(t.deadline, { date: t.yearMonthDay }),
    limitNote: completion === undefined ? undefined : fill(t.limitNote, { limit: completion.limit }),
  };
}
