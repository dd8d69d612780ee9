/**
 * The three sheets of an item for the window. In: a bound item. Out: pages that print on A4: front-desk sheet, acceptance
 * checklist, one-time notice with its receipt.
 */
import type { BoundItem, Catalogue } from '../../compile/catalogue.ts';
import { makeTerms } from '../../compile/guide-view-terms.ts';
import { arrangeDesk } from '../../compile/manual-view-desk.ts';
import type { DeskView } from '../../compile/manual-view-desk-types.ts';
import type { Artifact } from '../artifact.ts';
import type { RenderTools } from '../tools.ts';
import { internalShell, manualPath, type SheetKey, sheetKeys, sheetPath } from './shell.ts';
import { fill, type ManualTexts, manualTexts } from './texts.ts';
import { withTitles } from './titles.ts';

export function sheetPages(bound: BoundItem, catalogue: Catalogue, tools: RenderTools): readonly Artifact[] {
  const view = withTitles(arrangeDesk(makeTerms(tools.lang, tools.standards), bound), bound, tools);
  return sheetKeys.map((key) => sheetPage(key, view, catalogue, tools));
}

function sheetPage(key: SheetKey, view: DeskView, catalogue: Catalogue, tools: RenderTools): Artifact {
  const t = manualTexts(tools.lang);
  const path = sheetPath(view.id, key);
  const shell = internalShell(catalogue, tools, path, `${view.name} ${t[key]}`, [
    { text: t.home, path: 'index.html' },
    { text: view.name, path: manualPath(view.id) },
    { text: t[key] },
  ]);
  const brought = view.materials.filter(({ bring }) => bring);
  const model = {
    shell,
    t,
    sheet: { key, title: t[key], back: manualPath(view.id) },
    view,
    brought,
    exempt: view.materials.filter(({ bring }) => !bring),
    letter: letterOf(view, t),
  };
  return { path: `internal/${path}`, content: tools.render(`manual/${key}`, model) };
}

/** The sentences of the notice; the statute is named only where the law on licences applies. */
function letterOf({ name, completion }: DeskView, t: ManualTexts): object {
  const basis = completion === undefined ? '' : fill(t.noticeBasis, { basis: completion.basis });
  return {
    opening: fill(t.noticeOpening, { date: t.yearMonthDay, name }),
    reason: fill(t.noticeReason, { basis }),
    deadline: fill(t.deadline, { date: t.yearMonthDay }),
    ...(completion === undefined ? {} : { limitNote: fill(t.limitNote, { limit: completion.limit }) }),
  };
}
